package uk.crimerecording.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The XML elements of a name. Comments, character data sections and processing instructions are
 * passed over; a document type declaration is passed over and reported, never followed. Records do
 * not nest: where one begins within another, the other was not closed.
 */
final class ElementSplitter extends RecordSplitter {

  private static final int LONGEST_NAME = 256;

  /** The most text of start tags that is kept of the elements around records. */
  private static final int LONGEST_CONTEXT = 1 << 13;

  /** The most attributes of an element: readers compare each with all others. */
  private static final int MOST_ATTRIBUTES = 500;

  private final String element;
  private final Deque<OpenElement> open = new ArrayDeque<>();

  /** The start tags of the elements around the records; null until it is asked for. */
  private @Nullable String context;

  /** Where the name of the tag passed last stands, if it stands in the buffer. */
  private int nameFrom;

  private int nameTo;

  /** The name of the tag passed last, if its tag was not in the buffer as a whole. */
  private final StringBuilder scatteredName = new StringBuilder();

  private boolean scattered;

  /** The length of the start tags that are kept. */
  private int contextLength;

  /** The number of open elements beyond those that are kept. */
  private long beyond;

  /** The number of attributes of the tag passed last. */
  private int attributes;

  /** Whether an element of the record at hand has more attributes than are read. */
  private boolean overloaded;

  private boolean inside;
  private boolean ended;
  private boolean selfClosing;

  /** An element around the records: its name and its whole start tag. */
  private record OpenElement(String name, String tag) {}

  ElementSplitter(SourceText text, IntakeLimits limits, String element) {
    super(text, limits);
    this.element = element;
  }

  @Override
  public String context() {
    String known = context;
    if (known == null) {
      StringBuilder tags = new StringBuilder();
      open.descendingIterator().forEachRemaining(around -> tags.append(around.tag()));
      known = tags.toString();
      context = known;
    }
    return known;
  }

  @Override
  public String closing() {
    StringBuilder closing = new StringBuilder();
    open.iterator()
        .forEachRemaining(around -> closing.append("</").append(around.name()).append('>'));
    return closing.toString();
  }

  @Override
  boolean find() {
    inside = false;
    overloaded = false;
    int at = start;
    while (true) {
      at = markup(at);
      int second = at == END ? END : require(at + 1);
      if (second == END) {
        return atEnd();
      }
      char c = buffer[second];
      if (c == '!' || c == '?') {
        at = passed(second);
        continue;
      }
      long tagLine = lineReached;
      int begin = second - 1 - start;
      boolean closing = c == '/';
      at = tag(closing ? second + 1 : second);
      if (at == END) {
        return atEnd();
      }
      overloaded |= attributes > MOST_ATTRIBUTES && (inside || isElement());
      if (inside ? endsRecord(closing, begin, at, tagLine) : beginsRecord(closing, at, tagLine)) {
        return true;
      }
    }
  }

  /** Handles a tag outside of records; true where the record begins and ends with it. */
  private boolean beginsRecord(boolean closing, int after, long tagLine) {
    if (closing) {
      close();
      return false;
    }
    if (isElement()) {
      inside = true;
      line = tagLine;
      return selfClosing && endElement(after);
    }
    if (!selfClosing) {
      open(after);
    }
    forget();
    return false;
  }

  /** Opens an element around records, of which no more is kept than the limits allow. */
  private void open(int after) {
    int length = after - start;
    boolean fits =
        !isDropped()
            && beyond == 0
            && open.size() < limits.depth()
            && attributes <= MOST_ATTRIBUTES
            && contextLength + length <= LONGEST_CONTEXT;
    if (fits) {
      open.push(new OpenElement(name(), new String(buffer, start, length)));
      contextLength += length;
      context = null;
    } else {
      beyond++;
    }
  }

  private void close() {
    if (beyond > 0) {
      beyond--;
    } else if (!open.isEmpty() && isName(open.element().name())) {
      contextLength -= open.pop().tag().length();
      context = null;
    }
  }

  private boolean endElement(int after) {
    if (overloaded) {
      flaw(ProblemCode.MALFORMED_RECORD);
    }
    return end(after, after);
  }

  /** Handles a tag within a record, which begins at an offset; true where the record ends. */
  private boolean endsRecord(boolean closing, int begin, int after, long tagLine) {
    if (closing && isElement()) {
      return endElement(after);
    }
    boolean unclosed =
        closing ? beyond == 0 && !open.isEmpty() && isName(open.element().name()) : isElement();
    if (!unclosed || isDropped()) {
      return false;
    }
    flaw(ProblemCode.MALFORMED_RECORD);
    lineReached = tagLine;
    return end(start + begin, start + begin);
  }

  /** Goes to the next angle bracket. */
  private int markup(int from) {
    int at = inside ? markupInside(from) : from;
    while (true) {
      while (at < filled) {
        char c = buffer[at];
        if (c == '<') {
          start = inside ? start : at;
          return at;
        }
        if (c == '\n') {
          lineReached++;
        } else if (!inside && c > ' ') {
          aside(ProblemCode.STRAY_TEXT);
        }
        at++;
      }
      start = inside ? start : at;
      at = require(at);
      if (at == END) {
        return END;
      }
    }
  }

  /** Goes to the next angle bracket within a record, as far as the buffer reaches. */
  private int markupInside(int from) {
    char[] characters = buffer;
    int limit = filled;
    int at = from;
    while (at < limit) {
      char c = characters[at];
      if (c <= '<') {
        if (c == '<') {
          break;
        }
        if (c == '\n') {
          lineReached++;
        }
      }
      at++;
    }
    return at;
  }

  /** Goes behind a tag and notes its name. */
  private int tag(int from) {
    int behind = wholeTag(from);
    scattered = behind == END;
    return scattered ? scatteredTag(from) : behind;
  }

  /** Goes behind a tag of the usual form that is in the buffer as a whole; END otherwise. */
  private int wholeTag(int from) {
    char[] characters = buffer;
    int limit = filled;
    int at = from;
    while (at < limit && isOfName(characters[at])) {
      at++;
    }
    if (at == limit
        || characters[at] == '"'
        || characters[at] == '\''
        || characters[at] == '='
        || at - from > LONGEST_NAME) {
      return END;
    }
    nameFrom = from;
    nameTo = at;
    attributes = 0;
    char quote = 0;
    int lines = 0;
    while (at < limit) {
      char c = characters[at];
      if (c == '>' && quote == 0) {
        selfClosing = at > from && characters[at - 1] == '/';
        lineReached += lines;
        return at + 1;
      }
      if (c == '\n') {
        lines++;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (quote == 0 && c == '=') {
        attributes++;
      }
      at++;
    }
    return END;
  }

  private static boolean isOfName(char c) {
    return c > '>' || (c > ' ' && c != '/' && c != '=' && c != '>' && c != '"' && c != '\'');
  }

  private int scatteredTag(int from) {
    StringBuilder name = scatteredName;
    name.setLength(0);
    attributes = 0;
    boolean naming = true;
    char quote = 0;
    char before = 0;
    int at = require(from);
    while (at != END) {
      char c = buffer[at];
      if (c == '\n') {
        lineReached++;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        selfClosing = before == '/';
        return at + 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '=') {
        attributes++;
      } else if (c <= ' ' || c == '/') {
        naming = false;
      } else if (naming && name.length() < LONGEST_NAME) {
        name.append(c);
      }
      before = c;
      at = require(at + 1);
    }
    return END;
  }

  private int nameLength() {
    return scattered ? scatteredName.length() : nameTo - nameFrom;
  }

  private char nameAt(int index) {
    return scattered ? scatteredName.charAt(index) : buffer[nameFrom + index];
  }

  private String name() {
    return scattered ? scatteredName.toString() : new String(buffer, nameFrom, nameLength());
  }

  private boolean isName(String expected) {
    return nameLength() == expected.length() && endsWith(expected);
  }

  /** Whether the name has an ending, itself not longer than the name. */
  private boolean endsWith(String ending) {
    int shift = nameLength() - ending.length();
    if (scattered) {
      return scatteredName.indexOf(ending, shift) == shift;
    }
    char[] characters = buffer;
    int from = nameFrom + shift;
    for (int i = 0; i < ending.length(); i++) {
      if (characters[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the local name is that of the records. */
  private boolean isElement() {
    int prefix = nameLength() - element.length();
    if (prefix < 0 || !endsWith(element)) {
      return false;
    }
    for (int i = 0; i < prefix; i++) {
      if (nameAt(i) == ':') {
        return i == prefix - 1;
      }
    }
    return prefix == 0;
  }

  /** Goes behind a comment, character data section, instruction or declaration. */
  private int passed(int from) {
    if (buffer[from] == '?') {
      return behind(from, "?>");
    }
    int at = require(from + 1);
    if (at == END) {
      return filled;
    }
    if (buffer[at] == '-') {
      return behind(at + 1, "-->");
    }
    if (buffer[at] == '[') {
      return behind(at, "]]>");
    }
    aside(ProblemCode.DECLARATION_IGNORED);
    return behindDeclaration(at);
  }

  private int behind(int from, String mark) {
    int matched = 0;
    int at = require(from);
    while (at != END) {
      char c = buffer[at];
      if (c == '\n') {
        lineReached++;
      }
      if (c == mark.charAt(matched)) {
        matched++;
        if (matched == mark.length()) {
          return at + 1;
        }
      } else if (matched < 2 || c != mark.charAt(0)) {
        matched = c == mark.charAt(0) ? 1 : 0;
      }
      at = next(at);
    }
    return filled;
  }

  private int behindDeclaration(int from) {
    int depth = 0;
    char quote = 0;
    int at = require(from);
    while (at != END) {
      char c = buffer[at];
      if (c == '\n') {
        lineReached++;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']' || (c == '>' && depth > 0)) {
        depth--;
      } else if (c == '>') {
        return at + 1;
      }
      at = next(at);
    }
    return filled;
  }

  /** Goes one on; what stands outside of records is let go of. */
  private int next(int at) {
    start = inside ? start : at + 1;
    return require(at + 1);
  }

  /** At the end of the text: a record that is not closed, or elements around it that are not. */
  private boolean atEnd() {
    if (ended) {
      return false;
    }
    ended = true;
    boolean fragment = inside || filled > start;
    if (!fragment && open.isEmpty() && beyond == 0) {
      return false;
    }
    if (!inside) {
      line = lineReached;
    }
    flaw(ProblemCode.TRUNCATED_INPUT);
    return endOfText();
  }
}
