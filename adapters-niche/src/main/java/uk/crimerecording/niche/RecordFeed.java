package uk.crimerecording.niche;

import java.io.Reader;

/**
 * Hands the text of one record after the other to an XML reader, and an end of text where the
 * record at hand ends before the XML does. Not thread-safe.
 */
final class RecordFeed extends Reader {

  private String before = "";
  private int beforeAt;
  private char[] characters = new char[0];
  private int at;
  private int end;

  /** Gives the text of the next record. */
  void give(char[] from, int offset, int length) {
    characters = from;
    at = offset;
    end = offset + length;
  }

  /** Gives text that is read before the record. */
  void giveBefore(String text) {
    before = text;
    beforeAt = 0;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (beforeAt < before.length()) {
      int count = Math.min(length, before.length() - beforeAt);
      before.getChars(beforeAt, beforeAt + count, into, offset);
      beforeAt += count;
      return count;
    }
    if (at == end) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(characters, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
