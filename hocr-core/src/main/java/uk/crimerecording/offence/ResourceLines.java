package uk.crimerecording.offence;

import java.nio.charset.StandardCharsets;

/**
 * Reads a resource of tab-separated lines straight from its bytes, counting lines; empty lines,
 * carriage returns and a byte-order mark are passed over.
 */
final class ResourceLines {

  private final String part;
  private final byte[] bytes;
  private int start;
  private int end;
  private int next;
  private int number;

  ResourceLines(String part, byte[] bytes) {
    this.part = part;
    this.bytes = bytes;
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    this.next = marked ? 3 : 0;
  }

  /** Moves to the next line that is not empty; false at the end. */
  boolean advance() {
    while (next < bytes.length) {
      start = next;
      int at = start;
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      next = at + 1;
      end = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
      number++;
      if (end > start) {
        return true;
      }
    }
    return false;
  }

  /** Moves to the next row of a table, past comment lines and, at first, the line of columns. */
  boolean advanceToRow(boolean first) {
    boolean columns = first;
    while (advance()) {
      if (isComment()) {
        continue;
      }
      if (!columns) {
        return true;
      }
      columns = false;
    }
    return false;
  }

  boolean isComment() {
    return bytes[start] == '#';
  }

  String text() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  String[] split(int columns) {
    String[] parts = new String[columns];
    int from = start;
    int column = 0;
    for (int at = start; at <= end; at++) {
      if (at == end || bytes[at] == '\t') {
        if (column == columns) {
          throw problem("there are more than " + columns + " columns");
        }
        parts[column++] =
            at == from ? "" : new String(bytes, from, at - from, StandardCharsets.UTF_8);
        from = at + 1;
      }
    }
    if (column < columns) {
      throw problem("there are fewer than " + columns + " columns");
    }
    return parts;
  }

  int number() {
    return number;
  }

  CatalogueFormatException problem(String text) {
    return new CatalogueFormatException(part, number, text);
  }
}
