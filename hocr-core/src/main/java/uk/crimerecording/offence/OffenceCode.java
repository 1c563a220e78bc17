package uk.crimerecording.offence;

import java.util.EnumSet;
import java.util.Optional;

/**
 * The code of an offence or of a reported incident, in its canonical spelling: {@code 008/06} for
 * an offence, {@code N100/01} for a reported incident (rules CAT-01, CAT-02).
 *
 * <p>A code says nothing about the class of a crime: the same code may stand under several classes
 * (rule CAT-03), and a well-formed code need not be on the list of an edition; ask an {@link
 * OffenceCatalogue} for both. Codes order as their canonical spellings do, offences before reported
 * incidents. Immutable and thread-safe.
 */
public final class OffenceCode implements Comparable<OffenceCode> {

  /** Added to the number of a reported incident, so that it never equals that of an offence. */
  static final int INCIDENT_OFFSET = 100_000;

  static final int NOT_A_CODE = -1;

  private final int number;
  private final String value;

  private OffenceCode(int number) {
    this.number = number;
    this.value = spell(number);
  }

  /**
   * Returns the code with this canonical spelling.
   *
   * @param value exactly {@code NNN/NN}, or {@code NNNN/NN} with a leading capital N for a reported
   *     incident
   * @return the code
   * @throws IllegalArgumentException if the text is spelt in any other way; the message says what
   *     is expected and, where {@link #read(String)} can read the text, as which code
   */
  public static OffenceCode of(String value) {
    int number = numberOf(value);
    if (number == NOT_A_CODE) {
      throw new IllegalArgumentException(refusal(value));
    }
    return new OffenceCode(number);
  }

  /**
   * Reads a code leniently: surrounding blanks, a small n, missing leading zeros, a superfluous
   * leading zero and another separator ({@code 8/6}, {@code 008-06}, {@code 8.06}) are understood
   * (rule CAT-10). What cannot be read in one way only is not read.
   *
   * @param text any text
   * @return the code with what had to be changed to read it, or empty where the text is no code
   */
  public static Optional<CodeReading> read(String text) {
    EnumSet<SpellingChange> changes = EnumSet.noneOf(SpellingChange.class);
    String stripped = SpellingChange.strip(text, changes);
    boolean incident = !stripped.isEmpty() && (stripped.charAt(0) | 0x20) == 'n';
    if (incident && stripped.charAt(0) == 'n') {
      changes.add(SpellingChange.LETTER_CASE);
    }
    String digits = incident ? stripped.substring(1) : stripped;
    int separator = indexOfSeparator(digits);
    int resume = separator + 1;
    if (separator < 0) {
      if (digits.length() != 5) {
        return Optional.empty();
      }
      separator = 3;
      resume = 3;
      changes.add(SpellingChange.SEPARATOR);
    } else if (digits.charAt(separator) != '/') {
      changes.add(SpellingChange.SEPARATOR);
    }
    int main = part(digits.substring(0, separator), 3, changes);
    int sub = part(digits.substring(resume), 2, changes);
    if (main < 0 || sub < 0) {
      return Optional.empty();
    }
    OffenceCode code = new OffenceCode(main * 100 + sub + (incident ? INCIDENT_OFFSET : 0));
    return Optional.of(new CodeReading(code, changes));
  }

  /**
   * Returns the canonical spelling.
   *
   * @return for example {@code 008/06} or {@code N100/01}
   */
  public String value() {
    return value;
  }

  /**
   * Tells whether this is the code of a reported incident, which is recorded but is no crime.
   *
   * @return true for a code such as {@code N100/01}
   */
  public boolean isReportedIncident() {
    return number >= INCIDENT_OFFSET;
  }

  int number() {
    return number;
  }

  static OffenceCode ofNumber(int number) {
    return new OffenceCode(number);
  }

  /** Parses a canonical spelling without allocating; {@link #NOT_A_CODE} where it is none. */
  static int numberOf(CharSequence value) {
    int length = value.length();
    int start = 0;
    if (length == 7 && value.charAt(0) == 'N') {
      start = 1;
    } else if (length != 6) {
      return NOT_A_CODE;
    }
    if (value.charAt(start + 3) != '/') {
      return NOT_A_CODE;
    }
    int number = 0;
    for (int i = start; i < length; i++) {
      if (i == start + 3) {
        continue;
      }
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NOT_A_CODE;
      }
      number = number * 10 + digit;
    }
    return start == 1 ? number + INCIDENT_OFFSET : number;
  }

  private static String spell(int number) {
    boolean incident = number >= INCIDENT_OFFSET;
    int plain = incident ? number - INCIDENT_OFFSET : number;
    char[] chars = {
      'N',
      (char) ('0' + plain / 10_000),
      (char) ('0' + plain / 1_000 % 10),
      (char) ('0' + plain / 100 % 10),
      '/',
      (char) ('0' + plain / 10 % 10),
      (char) ('0' + plain % 10)
    };
    return incident ? new String(chars) : new String(chars, 1, 6);
  }

  private static String refusal(String value) {
    String expected =
        "not an offence code: expected three digits, a stroke and two digits such as 008/06,"
            + " or N100/01 for a reported incident";
    return read(value)
        .map(reading -> expected + "; read leniently it is " + reading.code().value())
        .orElse(expected);
  }

  private static int indexOfSeparator(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if ("/-.\\_ ".indexOf(digits.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int part(String text, int width, EnumSet<SpellingChange> changes) {
    if (text.isEmpty() || text.length() > 3) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    if (text.length() != width) {
      changes.add(SpellingChange.LEADING_ZEROS);
    }
    return width == 2 && number > 99 ? -1 : number;
  }

  @Override
  public int compareTo(OffenceCode other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffenceCode that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return value;
  }
}
