package uk.crimerecording.offence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A code that was read leniently, and how (rule CAT-10). Immutable and thread-safe.
 *
 * @param code the code that was read; it need not be on the list of any edition
 * @param changes what had to be changed in the spelling; empty where it was canonical
 */
public record CodeReading(OffenceCode code, Set<SpellingChange> changes) {

  /** Copies the set of changes. */
  public CodeReading {
    changes = changes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(changes));
  }

  /**
   * Tells whether the text was the canonical spelling already.
   *
   * @return true where nothing was changed
   */
  public boolean isExact() {
    return changes.isEmpty();
  }
}
