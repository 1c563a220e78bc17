package uk.crimerecording.table;

import java.util.HashSet;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceGroup;

/**
 * A set of offences as tables write it: classes, codes, {@code class:code} pairs and {@code
 * group:NAME}, divided by blanks; {@code !} takes out. An offence whose class or code is open
 * belongs to it only if it does whichever it is. Immutable and thread-safe.
 */
public final class OffencePattern {

  private final Set<String> classes = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<OffenceGroup> groups = new HashSet<>();
  private final Set<String> exceptions = new HashSet<>();

  private OffencePattern() {}

  /**
   * Reads a set of offences.
   *
   * @throws IllegalArgumentException if a term is no class, code or group of the list
   */
  public static OffencePattern parse(String terms, OffenceCatalogue catalogue) {
    OffencePattern pattern = new OffencePattern();
    for (String term : terms.split(" ", -1)) {
      if (term.startsWith("!")) {
        pattern.exceptions.add(listed(term.substring(1), catalogue));
      } else if (term.startsWith("group:")) {
        pattern.groups.add(OffenceGroup.valueOf(term.substring("group:".length())));
      } else if (isCode(term)) {
        pattern.codes.add(listed(term, catalogue));
      } else {
        pattern.classes.add(listed(term, catalogue));
      }
    }
    return pattern;
  }

  private static boolean isCode(String term) {
    return term.length() == "NNN/NN".length() && term.charAt(3) == '/';
  }

  private static String listed(String term, OffenceCatalogue catalogue) {
    boolean known =
        isCode(term) ? catalogue.find(term).isPresent() : catalogue.findClass(term).isPresent();
    if (!known) {
      throw new IllegalArgumentException("The list has no offence or class " + term);
    }
    return term;
  }

  /** Whether an offence belongs to the set, whichever of its readings is meant. */
  public boolean contains(OffenceReadings offence) {
    if (offence.code().isEmpty() && contains(offence.ofClassOnly())) {
      return true;
    }
    return !offence.readings().isEmpty() && offence.readings().stream().allMatch(this::contains);
  }

  /** Whether an offence belongs to the set; not stated where it depends on the reading. */
  public Answer includes(OffenceReadings offence) {
    if (contains(offence)) {
      return Answer.YES;
    }
    return offence.readings().stream().anyMatch(this::contains) ? Answer.NOT_STATED : Answer.NO;
  }

  private boolean contains(OffenceReadings.Reading reading) {
    if (exceptions.contains(reading.classCode()) || exceptions.contains(reading.code())) {
      return false;
    }
    return classes.contains(reading.classCode())
        || codes.contains(reading.code())
        || reading.group().filter(groups::contains).isPresent();
  }
}
