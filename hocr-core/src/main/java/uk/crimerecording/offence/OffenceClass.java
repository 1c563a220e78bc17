package uk.crimerecording.offence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A class of crime or of reported incident: what the counting rules count by and the statistics are
 * published by, such as {@code 8N}, {@code 4/1}, {@code NFIB5E} or {@code N100} (rules CAT-02,
 * CAT-08, CAT-09).
 *
 * <p>Immutable and thread-safe. Two classes are equal where all components are.
 *
 * @param code the code of the class, without blanks
 * @param title the title, in the spelling that the source uses most
 * @param group the group, empty for reported incidents
 * @param subgroup the subgroup, where the group has subgroups
 * @param current whether any row of the class is current
 * @param source where the class is listed
 */
public record OffenceClass(
    String code,
    String title,
    Optional<OffenceGroup> group,
    Optional<OffenceSubgroup> subgroup,
    boolean current,
    Source source) {

  /** Where a class is listed. */
  public enum Source {
    /** On the notifiable offence list. */
    OFFENCE_LIST,
    /** On the list of notifiable reported incidents. */
    REPORTED_INCIDENTS,
    /** Only in the fraud and cyber counting rules. */
    FRAUD_AND_CYBER_RULES
  }

  /**
   * Tells whether this is one of the fraud and cyber classes, whose codes begin with NFIB.
   *
   * @return true for a class such as NFIB5E, wherever it is listed
   */
  public boolean isNfib() {
    return code.startsWith("NFIB");
  }

  /**
   * Spells a class code canonically: capital letters, no blanks, and the full stop that published
   * statistics write in {@code 4.10} turned into a stroke (rules CAT-05, CAT-10).
   *
   * @param text any text
   * @param changes receives what was changed
   * @return the canonical spelling; it need not be a class of any edition
   */
  static String spellCanonically(String text, Set<SpellingChange> changes) {
    String stripped = SpellingChange.strip(text, changes);
    StringBuilder spelt = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (SpellingChange.isBlank(c)) {
        changes.add(SpellingChange.BLANKS);
      } else if (c >= 'a' && c <= 'z') {
        changes.add(SpellingChange.LETTER_CASE);
        spelt.append((char) (c - 32));
      } else if (c == '.' || c == '-') {
        changes.add(SpellingChange.SEPARATOR);
        spelt.append('/');
      } else {
        spelt.append(c);
      }
    }
    return spelt.toString();
  }

  /**
   * Spells a class code canonically: capital letters, no blanks, and the full stop that published
   * statistics write in {@code 4.10} turned into a stroke (rules CAT-05, CAT-10).
   *
   * @param text any text
   * @return the canonical spelling; it need not be a class of any edition
   */
  public static String spellCanonically(String text) {
    return spellCanonically(text, EnumSet.noneOf(SpellingChange.class));
  }
}
