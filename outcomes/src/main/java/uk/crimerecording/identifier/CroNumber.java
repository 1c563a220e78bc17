package uk.crimerecording.identifier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a criminal record: a serial, two digits of the year and a check letter; numbers of
 * the search file begin with {@code SF} and have the year first. Immutable and thread-safe.
 *
 * @param canonical the form {@code NNNNNN/YYL} with six digits, or {@code SFYY/NL} with a serial
 *     without leading zeros
 */
public record CroNumber(String canonical) implements PoliceIdentifier {

  private static final Pattern CANONICAL =
      Pattern.compile("[0-9]{6}/[0-9]{2}[A-Z]|SF[0-9]{2}/(?:0|[1-9][0-9]{0,5})[A-Z]");
  private static final Pattern STANDARD =
      Pattern.compile("([0-9]{1,6})/([0-9]{2})([A-Z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEARCH_FILE =
      Pattern.compile("SF([0-9]{2})/([0-9]{1,6})([A-Z])", Pattern.CASE_INSENSITIVE);
  private static final int SERIAL_DIGITS = 6;

  /**
   * A CRO number; its check letter is not looked at, see {@link #read}.
   *
   * @throws IllegalArgumentException if the text is not in canonical form; the message does not
   *     repeat it
   */
  public CroNumber {
    if (!CANONICAL.matcher(canonical).matches()) {
      throw new IllegalArgumentException(
          "A CRO number in canonical form has six digits, a stroke, two digits and a letter, or SF,"
              + " two digits, a stroke, up to six digits and a letter");
    }
  }

  /**
   * Reads a CRO number, of the search file or not. Letters may be small, the serial may lack
   * leading zeros; blanks around it are ignored.
   *
   * @param text any text
   * @return the number with what its check gives
   */
  public static IdentifierReading<CroNumber> read(String text) {
    String stripped = text.strip();
    Matcher standard = STANDARD.matcher(stripped);
    if (standard.matches()) {
      String serial = Digits.pad(standard.group(1), SERIAL_DIGITS);
      String year = standard.group(2);
      return reading(serial + "/" + year, standard.group(3), year + serial);
    }
    Matcher searchFile = SEARCH_FILE.matcher(stripped);
    if (searchFile.matches()) {
      String year = searchFile.group(1);
      String serial = Digits.trim(searchFile.group(2));
      return reading("SF" + year + "/" + serial, searchFile.group(3), year + serial);
    }
    return IdentifierReading.wrongForm();
  }

  private static IdentifierReading<CroNumber> reading(
      String stem, String letter, String checkNumber) {
    return IdentifierReading.checked(
        new CroNumber(stem + letter.toUpperCase(Locale.ROOT)), CheckLetter.of(checkNumber));
  }

  @Override
  public String toString() {
    return "CroNumber";
  }
}
