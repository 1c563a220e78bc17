package uk.crimerecording.intake.json;

import java.util.Arrays;

/**
 * One string for equal short texts, as long as it is remembered: documents repeat their ids, types
 * and link reasons. Holds a bounded number of texts. Not thread-safe.
 */
final class ShortTexts {

  /** The most characters of a text that is remembered. */
  static final int LONGEST = 24;

  private static final int SLOT_BITS = 9;
  private static final int SPREAD = 0x9E3779B9;

  private final String[] texts = new String[1 << SLOT_BITS];

  ShortTexts() {
    Arrays.fill(texts, "");
  }

  String text(char[] characters, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = (hash * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
    String known = texts[slot];
    if (isSame(known, characters, offset, length)) {
      return known;
    }
    String text = new String(characters, offset, length);
    texts[slot] = text;
    return text;
  }

  private static boolean isSame(String known, char[] characters, int offset, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != characters[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
