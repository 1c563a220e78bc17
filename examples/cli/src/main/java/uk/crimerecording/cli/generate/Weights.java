package uk.crimerecording.cli.generate;

import java.util.Arrays;

/** How often each of some things occurs beside the others. Immutable and thread-safe. */
final class Weights {

  private final int[] weights;
  private final int total;

  private Weights(int[] weights) {
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  static Weights of(int... weights) {
    return new Weights(weights.clone());
  }

  /** The index of a weight, drawn in proportion to the weights. */
  int draw(Draw draw) {
    int drawn = draw.below(total);
    int index = 0;
    while (drawn >= weights[index]) {
      drawn -= weights[index++];
    }
    return index;
  }
}
