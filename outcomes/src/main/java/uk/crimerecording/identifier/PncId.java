package uk.crimerecording.identifier;

import java.time.Year;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of a person on the Police National Computer: year, a serial of seven digits and a
 * check letter. Immutable and thread-safe.
 *
 * @param canonical the form {@code YYYY/NNNNNNNL}
 */
public record PncId(String canonical) implements PoliceIdentifier {

  private static final Pattern CANONICAL = Pattern.compile("[0-9]{4}/[0-9]{7}[A-Z]");
  private static final Pattern WITH_STROKE =
      Pattern.compile("([0-9]{4}|[0-9]{2})/([0-9]{1,7})([A-Z])", Pattern.CASE_INSENSITIVE);
  // Without a stroke a year of four digits is told by the full serial of seven.
  private static final Pattern WITHOUT_STROKE =
      Pattern.compile(
          "([0-9]{4}(?=[0-9]{7}[A-Z])|[0-9]{2})([0-9]{1,7})([A-Z])", Pattern.CASE_INSENSITIVE);
  private static final int SERIAL_DIGITS = 7;

  /**
   * A PNC id; its check letter is not looked at, see {@link #read}.
   *
   * @throws IllegalArgumentException if the text is not in canonical form; the message does not
   *     repeat it
   */
  public PncId {
    if (!CANONICAL.matcher(canonical).matches()) {
      throw new IllegalArgumentException(
          "A PNC id in canonical form has four digits, a stroke, seven digits and a letter");
    }
  }

  /**
   * Reads a PNC id in any of its forms: with a year of four or two digits, a serial with or without
   * leading zeros, with or without the stroke. Letters may be small; blanks around it are ignored.
   *
   * @param text any text
   * @param currentYear the year in which it is read: two digits that would lie after it belong to
   *     the 1900s
   * @return the identifier with what its check gives
   */
  public static IdentifierReading<PncId> read(String text, Year currentYear) {
    String stripped = text.strip();
    Matcher form = (stripped.indexOf('/') < 0 ? WITHOUT_STROKE : WITH_STROKE).matcher(stripped);
    if (!form.matches()) {
      return IdentifierReading.wrongForm();
    }
    String year = fullYear(form.group(1), currentYear);
    String serial = Digits.pad(form.group(2), SERIAL_DIGITS);
    String letter = form.group(3).toUpperCase(Locale.ROOT);
    return IdentifierReading.checked(
        new PncId(year + "/" + serial + letter), CheckLetter.of(year.substring(2) + serial));
  }

  private static String fullYear(String year, Year currentYear) {
    if (year.length() == 4) {
      return year;
    }
    return 2000 + Integer.parseInt(year) > currentYear.getValue() ? "19" + year : "20" + year;
  }

  @Override
  public String toString() {
    return "PncId";
  }
}
