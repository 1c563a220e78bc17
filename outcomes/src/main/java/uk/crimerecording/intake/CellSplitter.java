package uk.crimerecording.intake;

import org.jspecify.annotations.Nullable;

/**
 * Rows of separated cells as RFC 4180 has them: a cell may be quoted, a quoted cell may hold the
 * separator, line ends and doubled quotation marks. Rows of blank cells are none.
 *
 * <p>A quotation mark that is never closed would swallow every row after it: such a row ends with
 * its first line, is marked as broken, and reading goes on with the next line.
 */
final class CellSplitter extends RecordSplitter {

  private static final char QUOTE = '"';
  private static final int NO_LINE_END = -1;

  private final char separator;
  private final TextPool pool = new TextPool();

  /** Begin and end of every cell, relative to the beginning of the record. */
  private int[] bounds = new int[64];

  /** Whether a cell has doubled quotation marks, by cell. */
  private boolean[] doubled = new boolean[32];

  private int cells;
  private boolean blank;

  /** The first line end within the record, relative to its beginning. */
  private int firstLineEnd;

  CellSplitter(SourceText text, IntakeLimits limits, char separator) {
    super(text, limits);
    this.separator = separator;
  }

  /** The number of cells of the record at hand. */
  int cells() {
    return cells;
  }

  /** The text of a cell without surrounding blanks, or null where it is blank. */
  @Nullable String cell(int index) {
    return cell(index, false);
  }

  /**
   * The text of a cell without surrounding blanks, or null where it is blank.
   *
   * @param repeats whether the texts of its column are few and met again and again
   */
  @Nullable String cell(int index, boolean repeats) {
    int from = start + bounds[2 * index];
    int to = start + bounds[2 * index + 1];
    while (from < to && buffer[from] <= ' ') {
      from++;
    }
    while (to > from && buffer[to - 1] <= ' ') {
      to--;
    }
    if (from == to) {
      return null;
    }
    String text =
        repeats ? pool.text(buffer, from, to - from) : new String(buffer, from, to - from);
    return doubled[index] ? text.replace("\"\"", "\"") : text;
  }

  @Override
  boolean find() {
    do {
      start = next;
      line = lineReached;
      cells = 0;
      blank = true;
      firstLineEnd = NO_LINE_END;
      if (!row()) {
        return false;
      }
    } while (blank && flaw().isEmpty());
    return true;
  }

  private boolean row() {
    int at = require(start);
    if (at == END) {
      return false;
    }
    while (true) {
      at = buffer[at] == QUOTE ? quoted(at) : plain(at);
      if (at == END) {
        return true;
      }
      if (buffer[at] != separator) {
        int length = at - start;
        int following = lineEnd(at);
        return end(start + length, following);
      }
      at = require(at + 1);
      if (at == END) {
        addCell(filled, filled, false);
        return endOfText();
      }
    }
  }

  /** A cell without quotation marks: to the separator or line end, or END with the record ended. */
  private int plain(int from) {
    int begin = from - start;
    int at = from;
    while (true) {
      int limit = filled;
      char[] characters = buffer;
      char end = separator;
      while (at < limit) {
        char c = characters[at];
        if (c == end || c == '\n' || c == '\r') {
          addCell(start + begin, at, false);
          return at;
        }
        if (c > ' ') {
          blank = false;
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
      if (at >= filled) {
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
      char c = buffer[at];
      if (c != QUOTE) {
        if (c == '\n') {
          lineReached++;
          if (firstLineEnd == NO_LINE_END) {
            firstLineEnd = at - start;
          }
        } else if (c > ' ') {
          blank = false;
        }
        at++;
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
      blank = false;
      at = behind + 1;
    }
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
    if (2 * cells == bounds.length) {
      bounds = java.util.Arrays.copyOf(bounds, bounds.length * 2);
      doubled = java.util.Arrays.copyOf(doubled, doubled.length * 2);
    }
    bounds[2 * cells] = from - start;
    bounds[2 * cells + 1] = to - start;
    doubled[cells] = doubles;
    cells++;
  }
}
