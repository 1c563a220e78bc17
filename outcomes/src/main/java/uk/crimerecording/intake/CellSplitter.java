package uk.crimerecording.intake;

import java.util.Arrays;

/**
 * Rows of separated cells as RFC 4180 has them: a cell may be quoted, a quoted cell may hold the
 * separator, line ends and doubled quotation marks. Rows of blank cells are none.
 *
 * <p>A quotation mark that is never closed would swallow every row after it: such a row ends with
 * its first line, is marked as broken, and reading goes on with the next line.
 *
 * <p>Most cells of an export are empty. They are counted and no more; what is kept of a row is its
 * stated cells.
 */
final class CellSplitter extends RecordSplitter {

  private static final char QUOTE = '"';
  private static final int NO_LINE_END = -1;

  private final char separator;

  /** No character above it ends a plain cell. */
  private final char highestEnd;

  /** The column of every stated cell, from 0. */
  private int[] columns = new int[32];

  /** Begin and end of every stated cell without its blanks, relative to that of the record. */
  private int[] bounds = new int[64];

  /** Whether a stated cell has doubled quotation marks. */
  private boolean[] doubled = new boolean[32];

  private int cells;
  private int stated;

  /** The first line end within the record, relative to its beginning. */
  private int firstLineEnd;

  CellSplitter(SourceText text, IntakeLimits limits, char separator) {
    super(text, limits);
    this.separator = separator;
    this.highestEnd = (char) Math.max(separator, '\r');
  }

  /** The number of cells of the record at hand. */
  int cells() {
    return cells;
  }

  /** The number of its cells that are not blank. */
  int stated() {
    return stated;
  }

  /** The column of a stated cell, from 0. */
  int column(int position) {
    return columns[position];
  }

  /** Where a stated cell begins in {@link #characters()}, without its blanks. */
  private int from(int position) {
    return start + bounds[2 * position];
  }

  /** Where a stated cell ends in {@link #characters()}, without its blanks. */
  private int to(int position) {
    return start + bounds[2 * position + 1];
  }

  /** The value of a stated cell among those that its field has had. */
  RawValue value(int position, ValuePool field) {
    return doubled[position]
        ? RawValue.of(text(position))
        : field.value(buffer, from(position), to(position));
  }

  /** The same, where another field of the column has been given its value already. */
  RawValue value(int position, ValuePool field, RawValue other) {
    return doubled[position]
        ? RawValue.of(text(position))
        : field.value(buffer, from(position), to(position), other);
  }

  /** The text of a stated cell without surrounding blanks. */
  String text(int position) {
    String text = new String(buffer, from(position), to(position) - from(position));
    return doubled[position] ? text.replace("\"\"", "\"") : text;
  }

  @Override
  boolean find() {
    do {
      start = next;
      line = lineReached;
      cells = 0;
      stated = 0;
      firstLineEnd = NO_LINE_END;
      if (!row()) {
        return false;
      }
    } while (stated == 0 && flaw().isEmpty());
    return true;
  }

  private boolean row() {
    int at = require(start);
    if (at == END) {
      return false;
    }
    while (true) {
      at = require(behindEmptyCells(at));
      if (at == END) {
        cells++;
        return endOfText();
      }
      at = buffer[at] == QUOTE ? quoted(at) : plain(at);
      if (at == END) {
        return true;
      }
      if (buffer[at] != separator) {
        int length = at - start;
        int following = lineEnd(at);
        return end(start + length, following);
      }
      at++;
    }
  }

  /** Goes behind the separators that stand side by side. */
  private int behindEmptyCells(int from) {
    char[] characters = buffer;
    int limit = filled;
    char end = separator;
    int at = from;
    while (at < limit && characters[at] == end) {
      at++;
    }
    cells += at - from;
    return at;
  }

  /** A cell without quotation marks: to the separator or line end, or END with the record ended. */
  private int plain(int from) {
    int begin = from - start;
    int at = from;
    while (true) {
      int limit = filled;
      char[] characters = buffer;
      char end = separator;
      char highest = highestEnd;
      while (at < limit) {
        char c = characters[at];
        if (c <= highest && (c == end || c == '\n' || c == '\r')) {
          addCell(start + begin, at, false);
          return at;
        }
        at++;
      }
      int more = refill(at);
      if (more == END) {
        addCell(start + begin, filled, false);
        endOfText();
        return END;
      }
      if (more == FULL) {
        checkField(begin);
        begin = 0;
        more = drop();
      }
      at = more;
    }
  }

  private void checkField(int begin) {
    if (filled - start - begin > limits.field()) {
      flaw(ProblemCode.FIELD_TOO_LONG);
    }
  }

  /** A quoted cell: to the separator or line end behind it, or END with the record ended. */
  private int quoted(int from) {
    int begin = from - start + 1;
    int at = from + 1;
    boolean doubles = false;
    while (true) {
      at = quotationMark(at);
      if (at == filled) {
        int more = refill(at);
        if (more == END || (more == FULL && firstLineEnd != NO_LINE_END && !isDropped())) {
          return unclosed(filled);
        }
        if (more == FULL) {
          checkField(begin);
          begin = 0;
          more = drop();
        }
        at = more;
        continue;
      }
      int behind = require(at + 1);
      if (behind == END) {
        addCell(start + begin, Math.max(start + begin, filled - 1), doubles);
        endOfText();
        return END;
      }
      char after = buffer[behind];
      if (after == separator || after == '\n' || after == '\r') {
        addCell(start + begin, Math.max(start + begin, behind - 1), doubles);
        return behind;
      }
      if (after != QUOTE) {
        return unclosed(behind);
      }
      doubles = true;
      at = behind + 1;
    }
  }

  /** Goes to the next quotation mark, or to the end of what has been read. */
  private int quotationMark(int from) {
    char[] characters = buffer;
    int limit = filled;
    int at = from;
    while (at < limit) {
      char c = characters[at];
      if (c == QUOTE) {
        return at;
      }
      if (c == '\n') {
        lineReached++;
        if (firstLineEnd == NO_LINE_END) {
          firstLineEnd = at - start;
        }
      }
      at++;
    }
    return limit;
  }

  /** Ends a record that has a broken quotation mark at the end of its first line. */
  private int unclosed(int reached) {
    if (firstLineEnd != NO_LINE_END && !isDropped()) {
      flaw(ProblemCode.BROKEN_QUOTE);
      lineReached = line + 1;
      end(start + firstLineEnd, start + firstLineEnd + 1);
      return END;
    }
    int at = require(reached);
    while (at != END && buffer[at] != '\n') {
      at = require(at + 1);
    }
    if (at == END) {
      flaw(ProblemCode.TRUNCATED_INPUT);
      endOfText();
    } else {
      flaw(ProblemCode.BROKEN_QUOTE);
      lineReached++;
      end(at, at + 1);
    }
    return END;
  }

  /** Goes behind a line end of one or two characters. */
  private int lineEnd(int at) {
    lineReached++;
    if (buffer[at] == '\n') {
      return at + 1;
    }
    int length = at - start;
    int behind = at + 1 < filled ? at + 1 : refill(at + 1);
    if (behind < 0) {
      return start + length + 1;
    }
    return buffer[behind] == '\n' ? behind + 1 : behind;
  }

  private void addCell(int from, int to, boolean doubles) {
    if (isDropped()) {
      return;
    }
    char[] characters = buffer;
    int begin = from;
    int end = to;
    while (begin < end && characters[begin] <= ' ') {
      begin++;
    }
    while (end > begin && characters[end - 1] <= ' ') {
      end--;
    }
    if (begin < end) {
      keep(begin, end, doubles);
    }
    cells++;
  }

  private void keep(int from, int to, boolean doubles) {
    if (stated == columns.length) {
      columns = Arrays.copyOf(columns, columns.length * 2);
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
      doubled = Arrays.copyOf(doubled, doubled.length * 2);
    }
    columns[stated] = cells;
    bounds[2 * stated] = from - start;
    bounds[2 * stated + 1] = to - start;
    doubled[stated] = doubles;
    stated++;
  }
}
