package uk.crimerecording.identifier;

/** Serial numbers as text. */
final class Digits {

  private Digits() {}

  /** The digits with zeros before them up to a width. */
  static String pad(String digits, int width) {
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** The digits without leading zeros; zero itself stays one digit. */
  static String trim(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }
}
