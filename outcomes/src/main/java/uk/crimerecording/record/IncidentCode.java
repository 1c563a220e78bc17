package uk.crimerecording.record;

import java.util.Optional;

/**
 * A code with which an incident is opened or closed under the national standard: three digits.
 * Immutable and thread-safe.
 *
 * @param text the code
 */
public record IncidentCode(String text) {

  private static final int DIGITS = 3;

  /**
   * A code.
   *
   * @throws IllegalArgumentException if the text has another form; the message does not repeat it
   */
  public IncidentCode {
    if (!isIncidentCode(text)) {
      throw new IllegalArgumentException("A code of an incident has three digits");
    }
  }

  /** What was entered for a code; blanks around it count for nothing. */
  public static Entered<IncidentCode> read(String entry) {
    String text = entry.strip();
    return new Entered<>(
        isIncidentCode(text) ? Optional.of(new IncidentCode(text)) : Optional.empty());
  }

  private static boolean isIncidentCode(String text) {
    return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
