package uk.crimerecording.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a source into records without interpreting them, so that a record that is
 * broken, cut off or too long spoils no other, and every record can be kept as it stood. Memory is
 * bounded by {@link IntakeLimits#record()}. Not thread-safe.
 */
public abstract sealed class RecordSplitter
    permits LineSplitter, CellSplitter, ElementSplitter, ObjectSplitter {

  private static final int FIRST_BUFFER = 1 << 15;

  /** Returned by {@link #refill} at the end of the text. */
  static final int END = -1;

  /** Returned by {@link #refill} where the record has reached the limit. */
  static final int FULL = -2;

  final SourceText text;
  final IntakeLimits limits;

  /** The window on the text; the record at hand begins at {@link #start}. */
  char[] buffer = new char[FIRST_BUFFER];

  int start;

  /** The end of what has been read into the buffer. */
  int filled;

  /** Where the text of the record at hand ends, once it is found. */
  int stop;

  /** Where the next record begins to be looked for. */
  int next;

  /** The line on which the record at hand begins, and the line reached. */
  long line;

  long lineReached = 1;
  private @Nullable ProblemCode flaw;
  private @Nullable ProblemCode aside;
  private long asideLine;
  private @Nullable String head;
  private long dropped;
  private boolean last;
  private boolean exhausted;

  RecordSplitter(SourceText text, IntakeLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** One record a line; blank lines are none. */
  public static RecordSplitter lines(SourceText text, IntakeLimits limits) {
    return new LineSplitter(text, limits);
  }

  /**
   * The XML elements of a name, whatever stands around them.
   *
   * @param element the local name
   */
  public static RecordSplitter elements(SourceText text, IntakeLimits limits, String element) {
    return new ElementSplitter(text, limits, element);
  }

  /**
   * The JSON objects of an array: the outermost value, or the member of a name of the outermost
   * object. An outermost object without such a member is a record itself; so is every further one.
   *
   * @param member the name of the member
   */
  public static RecordSplitter objects(SourceText text, IntakeLimits limits, String member) {
    return new ObjectSplitter(text, limits, member);
  }

  /**
   * Goes on to the next record.
   *
   * @return false at the end of the text
   */
  public final boolean advance() {
    if (exhausted) {
      return false;
    }
    start = next;
    stop = next;
    flaw = null;
    head = null;
    dropped = 0;
    last = false;
    exhausted = !find();
    return !exhausted;
  }

  /** Finds the next record: sets {@link #start}, {@link #stop}, {@link #next}, {@link #line}. */
  abstract boolean find();

  /** The buffer that holds the record from {@link #offset()} on; valid until the next call. */
  public final char[] characters() {
    return buffer;
  }

  /** Where the record begins in {@link #characters()}. */
  public final int offset() {
    return start;
  }

  /** The length of the record in characters; 0 where it was too long to be held. */
  public final int length() {
    return stop - start;
  }

  /** The line on which the record begins, from 1. */
  public final long line() {
    return line;
  }

  /** What is wrong with the record as a piece of text; such a record is not to be interpreted. */
  public final Optional<ProblemCode> flaw() {
    return Optional.ofNullable(flaw);
  }

  /** Text that stands around the record and that it needs to be read, such as open elements. */
  public String context() {
    return "";
  }

  /** Text that closes what {@link #context()} opens. */
  public String closing() {
    return "";
  }

  /** What was found between records since it was last taken. */
  final Optional<ProblemCode> takeAside() {
    Optional<ProblemCode> found = Optional.ofNullable(aside);
    aside = null;
    return found;
  }

  final void aside(ProblemCode code) {
    aside = code;
    asideLine = lineReached;
  }

  /** The line on which what was taken last was found. */
  final long asideLine() {
    return asideLine;
  }

  /** Whether the text ends with the record, without a line end. */
  public final boolean isLast() {
    return last;
  }

  /** The line reached in the text, from 1. */
  final long lineReached() {
    return lineReached;
  }

  final void flaw(ProblemCode code) {
    if (flaw == null) {
      flaw = code;
    }
  }

  /** The record as it stands in the source. */
  final SourceRecord record(Location location) {
    String kept = head;
    if (kept == null) {
      kept = new String(buffer, start, stop - start);
    }
    return new SourceRecord(location, kept, text.charset(), dropped + stop - start);
  }

  /** Marks a record that has bytes the encoding does not have. */
  final void checkEncoding() {
    if (!text.hasEscapes()) {
      return;
    }
    for (int i = start; i < stop; i++) {
      if (SourceText.isEscape(buffer[i])
          && (i == start || !Character.isHighSurrogate(buffer[i - 1]))) {
        flaw(ProblemCode.WRONG_ENCODING);
        return;
      }
    }
  }

  /**
   * Reads more text.
   *
   * @param at a position in the buffer
   * @return the same position after the buffer has moved; {@link #END} or {@link #FULL}
   */
  final int refill(int at) {
    int offset = at - start;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    // Some characters take two places, and are read together or not at all.
    if (filled >= buffer.length - 1) {
      if (buffer.length >= limits.record()) {
        return FULL;
      }
      int length = Math.min(buffer.length * 2, Math.max(limits.record(), buffer.length));
      buffer = java.util.Arrays.copyOf(buffer, length);
    }
    int count = text.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      return END;
    }
    filled += count;
    return offset;
  }

  /**
   * Lets go of the record at hand, of which the beginning is kept; it goes on to be too long.
   *
   * @return where to go on
   */
  final int drop() {
    if (head == null) {
      head = new String(buffer, start, kept());
      flaw(ProblemCode.RECORD_TOO_LONG);
    }
    dropped += filled - start;
    start = 0;
    filled = 0;
    return 0;
  }

  /** The length of the beginning of a record too long, which does not end within a character. */
  private int kept() {
    int length = Math.min(filled - start, limits.field());
    return Character.isHighSurrogate(buffer[start + length - 1]) ? length - 1 : length;
  }

  /**
   * Makes sure that there is a character at a position, letting go of a record that is too long.
   *
   * @return the same position after the buffer has moved, or {@link #END}
   */
  final int require(int at) {
    int position = at;
    while (position >= filled) {
      int more = refill(position);
      if (more == END) {
        return END;
      }
      position = more == FULL ? drop() : more;
    }
    return position;
  }

  /** Whether the beginning of the record at hand was let go of. */
  final boolean isDropped() {
    return head != null;
  }

  /** Takes back that text was too long: what was let go of belonged to no record. */
  final void forget() {
    if (head != null) {
      head = null;
      dropped = 0;
      flaw = null;
      aside(ProblemCode.RECORD_TOO_LONG);
    }
  }

  /** Ends the record at hand. */
  final boolean end(int recordStop, int nextStart) {
    stop = recordStop;
    next = nextStart;
    checkEncoding();
    return true;
  }

  /** Ends the record at hand at the end of the text, with what is left of it. */
  final boolean endOfText() {
    last = true;
    text.failure().ifPresent(this::flaw);
    return end(filled, filled);
  }
}
