package uk.crimerecording.dispatch;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A narrative on an incident log without its text, its user and its workstation. Immutable and
 * thread-safe.
 *
 * @param category what it is
 * @param at when it was written
 * @param length the number of characters of its text; 0 where it has none
 */
public record Narrative(
    Optional<NarrativeCategory> category, Optional<ZonedDateTime> at, int length) {

  /**
   * A narrative.
   *
   * @throws IllegalArgumentException if the length is negative
   */
  public Narrative {
    Objects.requireNonNull(category);
    Objects.requireNonNull(at);
    if (length < 0) {
      throw new IllegalArgumentException("A text has no negative length");
    }
  }

  /** Whether it is of a category and says anything. */
  public boolean says(NarrativeCategory wanted) {
    return length > 0 && category.filter(wanted::equals).isPresent();
  }
}
