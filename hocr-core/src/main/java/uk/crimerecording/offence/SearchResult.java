package uk.crimerecording.offence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a search found, and how the query was read (rule CAT-10). Immutable and thread-safe.
 *
 * @param reading as what the query was read
 * @param readAs the code or class that the query was read as; empty for words
 * @param changes what had to be changed in the spelling to read it so
 * @param offences rows found: for a code or class its rows in list order, for words the best match
 *     first
 * @param classes classes found: for a code its candidates, for a class the class itself
 * @param incidents reported incidents found
 */
public record SearchResult(
    Reading reading,
    Optional<String> readAs,
    Set<SpellingChange> changes,
    List<Offence> offences,
    List<OffenceClass> classes,
    List<ReportedIncident> incidents) {

  /** As what a query was read. */
  public enum Reading {
    /** A code of the list, in its canonical spelling or one that can be read in one way only. */
    CODE,
    /** A class, in its canonical spelling or one that can be read in one way only. */
    CLASS,
    /** A spelling that fits a code and a class; both are given. */
    CODE_OR_CLASS,
    /** A well-formed code that is not on the list. */
    UNLISTED_CODE,
    /** Words of a title, an act or a class. */
    WORDS,
    /** Nothing: the query is blank. */
    NOTHING
  }

  /** Copies the collections. */
  public SearchResult {
    changes = changes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(changes));
    offences = List.copyOf(offences);
    classes = List.copyOf(classes);
    incidents = List.copyOf(incidents);
  }

  /**
   * Tells whether anything was found.
   *
   * @return false where no row, class or incident matches
   */
  public boolean isFound() {
    return !offences.isEmpty() || !classes.isEmpty() || !incidents.isEmpty();
  }

  /**
   * Tells whether the query was read exactly as it was written.
   *
   * @return false where the spelling was changed to read it
   */
  public boolean isExact() {
    return changes.isEmpty();
  }
}
