package uk.crimerecording.offence;

import java.util.Set;

/** A change that turns a spelling somebody typed into the canonical one (rule CAT-10). */
public enum SpellingChange {
  /** Blanks were taken away. */
  BLANKS,
  /** Small and capital letters were exchanged. */
  LETTER_CASE,
  /** Leading zeros were added or taken away. */
  LEADING_ZEROS,
  /** The stroke was missing or another sign stood in its place. */
  SEPARATOR,
  /** The N of a reported incident, which the published list leaves out, was added. */
  INCIDENT_LETTER;

  static String strip(String text, Set<SpellingChange> changes) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start > 0 || end < text.length()) {
      changes.add(BLANKS);
    }
    return text.substring(start, end);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
