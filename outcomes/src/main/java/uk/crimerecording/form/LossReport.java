package uk.crimerecording.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a form cannot hold of a record: each loss once, in a fixed order. Immutable and thread-safe.
 *
 * @param losses the losses, ordered by field
 */
public record LossReport(List<Loss> losses) {

  /** A report. */
  public LossReport {
    losses = losses.stream().sorted().distinct().toList();
  }

  /** A report of some losses. */
  public static LossReport of(Collection<Loss> losses) {
    return new LossReport(List.copyOf(losses));
  }

  /** Whether the form holds all that the record states. */
  public boolean isLossless() {
    return losses.isEmpty();
  }

  @Override
  public String toString() {
    return losses.stream().map(Loss::toString).collect(Collectors.joining("; "));
  }
}
