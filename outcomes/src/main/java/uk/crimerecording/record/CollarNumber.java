package uk.crimerecording.record;

import java.util.Locale;
import java.util.Optional;

/**
 * The number by which a force knows one of its officers or staff: 1 to 10 letters and digits, in
 * capitals. Its {@code toString} hides it. Immutable and thread-safe.
 *
 * @param text the number
 */
public record CollarNumber(String text) {

  private static final int LONGEST = 10;

  /**
   * A collar number; small letters become capitals.
   *
   * @throws IllegalArgumentException if the text has another form; the message does not repeat it
   */
  public CollarNumber {
    if (!isCollarNumber(text)) {
      throw new IllegalArgumentException("A collar number has 1 to 10 letters and digits");
    }
    text = text.toUpperCase(Locale.ROOT);
  }

  /** What was entered for an officer; blanks around it count for nothing. */
  public static Entered<CollarNumber> read(String entry) {
    String text = entry.strip();
    return new Entered<>(
        isCollarNumber(text) ? Optional.of(new CollarNumber(text)) : Optional.empty());
  }

  private static boolean isCollarNumber(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  @Override
  public String toString() {
    return "CollarNumber";
  }
}
