package uk.crimerecording.cli.generate;

/**
 * A stream of drawn numbers that is the same on every version of Java (SplitMix64). Each record has
 * its own stream, so that a record does not depend on those before it. Not thread-safe.
 */
final class Draw {

  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int HUNDRED = 100;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** The stream of a record. */
  static Draw of(long seed, long ordinal) {
    return new Draw(mixed(mixed(seed) + ordinal * STEP));
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    state += STEP;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  /** A number between two, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  boolean percent(int hundredths) {
    return below(HUNDRED) < hundredths;
  }
}
