package uk.crimerecording.identifier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arrest/summons number (ASN): two digits of the year, force and unit of the owner, system, a
 * serial of eleven digits and a check letter, 20 characters in all. Immutable and thread-safe.
 *
 * @param canonical the 20 characters, in capitals and without strokes
 */
public record ArrestSummonsNumber(String canonical) implements PoliceIdentifier {

  private static final Pattern CANONICAL = Pattern.compile("[0-9]{2}[0-9A-Z]{6}[0-9]{11}[A-Z]");

  // The form of 21 characters has a letter after the year that is no part of the number.
  private static final Pattern STORED =
      Pattern.compile(
          "([0-9]{2})[A-Z]?([0-9A-Z]{2})([0-9A-Z]{2})([0-9A-Z]{2})([0-9]{11})([A-Z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHOWN =
      Pattern.compile(
          "([0-9]{2})[A-Z]?/([0-9A-Z]{2})([0-9A-Z]{2})/([0-9A-Z]{2})/([0-9]{1,11})([A-Z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMERIC = Pattern.compile("[0-9]+");
  private static final int SERIAL_DIGITS = 11;

  /**
   * An arrest/summons number; its check letter is not looked at, see {@link #read}.
   *
   * @throws IllegalArgumentException if the text is not in canonical form; the message does not
   *     repeat it
   */
  public ArrestSummonsNumber {
    if (!CANONICAL.matcher(canonical).matches()) {
      throw new IllegalArgumentException(
          "An arrest/summons number in canonical form has 20 characters: year, force, unit,"
              + " system, 11 digits and a letter");
    }
  }

  /**
   * Reads an arrest/summons number in any of its forms: 20 characters, 21 characters with a letter
   * after the year, or as shown on screens with strokes and a serial without leading zeros. Letters
   * may be small; blanks around it are ignored.
   *
   * @param text any text
   * @return the number with what its check gives
   */
  public static IdentifierReading<ArrestSummonsNumber> read(String text) {
    String stripped = text.strip();
    Matcher form = (stripped.indexOf('/') < 0 ? STORED : SHOWN).matcher(stripped);
    if (!form.matches()) {
      return IdentifierReading.wrongForm();
    }
    String year = form.group(1);
    String force = form.group(2);
    String system = form.group(4);
    String serial = Digits.pad(form.group(5), SERIAL_DIGITS);
    String canonical = year + force + form.group(3) + system + serial + form.group(6);
    return IdentifierReading.checked(
        new ArrestSummonsNumber(canonical.toUpperCase(Locale.ROOT)),
        CheckLetter.of(digitsOf(force) + digitsOf(system) + year + serial));
  }

  private static String digitsOf(String part) {
    return NUMERIC.matcher(part).matches() ? part : "";
  }

  @Override
  public String toString() {
    return "ArrestSummonsNumber";
  }
}
