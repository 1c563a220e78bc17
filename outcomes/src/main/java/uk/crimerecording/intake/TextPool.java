package uk.crimerecording.intake;

import org.jspecify.annotations.Nullable;

/**
 * Hands out one string for equal short texts as long as it remembers them: the columns of
 * pick-lists repeat few values in many rows, and a string that is met again has its hash at hand.
 * It remembers at most as many texts as it has slots. Not thread-safe.
 */
final class TextPool {

  private static final int SLOTS = 1 << 10;
  private static final int LONGEST = 24;

  private final @Nullable String[] slots = new String[SLOTS];

  String text(char[] characters, int offset, int length) {
    if (length > LONGEST) {
      return new String(characters, offset, length);
    }
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    String known = slots[slot];
    if (known != null && isEqual(known, characters, offset, length)) {
      return known;
    }
    String text = new String(characters, offset, length);
    slots[slot] = text;
    return text;
  }

  private static boolean isEqual(String text, char[] characters, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
