package uk.crimerecording.pnc;

import java.util.List;
import java.util.Objects;
import uk.crimerecording.decision.Finding;

/**
 * Work items that contradict or repeat each other. Immutable and thread-safe.
 *
 * @param finding what was found; it names the first two items
 * @param items the references of all items concerned, in their order; one where an item contradicts
 *     itself
 */
public record PncConflict(Finding finding, List<String> items) {

  /** Items that contradict or repeat each other. */
  public PncConflict {
    Objects.requireNonNull(finding);
    items = List.copyOf(items);
  }

  @Override
  public String toString() {
    return finding + " " + items;
  }
}
