package uk.crimerecording.identifier;

/** The check letter that all three identifiers share: the remainder modulo 23 as a letter. */
final class CheckLetter {

  // I, O and S look like digits and are never a check letter.
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  private CheckLetter() {}

  /**
   * The letter for a check number.
   *
   * @param digits 1 to 18 decimal digits
   */
  static char of(String digits) {
    return LETTERS.charAt((int) (Long.parseLong(digits) % LETTERS.length()));
  }
}
