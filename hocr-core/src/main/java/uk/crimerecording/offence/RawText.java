package uk.crimerecording.offence;

/**
 * The escapes with which the compiled list keeps raw spellings on one line: a backslash, u and four
 * hexadecimal digits stand for every sign that could be lost or mistaken.
 *
 * <p>Stateless and thread-safe.
 */
public final class RawText {

  private RawText() {}

  /**
   * Escapes a raw spelling: control signs, no-break blanks, the signs that separate fields, and a
   * blank at either end.
   *
   * @param text the spelling of the official list
   * @return the text on one line, without a tab, a vertical line or a blank at either end
   */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean edge = c == ' ' && (i == 0 || i == text.length() - 1);
      if (edge || c < ' ' || c == '\u00a0' || c == '\\' || c == '|') {
        encoded.append("\\u").append(hex(c >> 12)).append(hex(c >> 8));
        encoded.append(hex(c >> 4)).append(hex(c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /**
   * Undoes {@link #encode(String)}.
   *
   * @param text an escaped spelling
   * @return the spelling of the official list
   * @throws IllegalArgumentException if an escape is incomplete
   */
  public static String decode(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        decoded.append(c);
        continue;
      }
      if (i + 6 > text.length() || text.charAt(i + 1) != 'u') {
        throw new IllegalArgumentException("an escape in a raw spelling is incomplete");
      }
      int code = 0;
      for (int k = i + 2; k < i + 6; k++) {
        int digit = Character.digit(text.charAt(k), 16);
        if (digit < 0) {
          throw new IllegalArgumentException("an escape in a raw spelling is incomplete");
        }
        code = code * 16 + digit;
      }
      decoded.append((char) code);
      i += 5;
    }
    return decoded.toString();
  }

  private static char hex(int value) {
    return Character.forDigit(value & 0xf, 16);
  }
}
