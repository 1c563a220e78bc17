package uk.crimerecording.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A column of a decision table: its input and the ranges of values that the cells of the table tell
 * apart. A set of ranges is held as bits; the ranges do not overlap and leave none out. Immutable
 * and thread-safe.
 */
final class Column {

  private static final int MOST_RANGES = 62;
  private static final String NOT_STATED = "?";

  private final Input input;
  private final boolean readsNotStated;

  /** Of a measured input, the first value of every range but the lowest, in order. */
  private final long[] starts;

  private final int ranges;

  private Column(Input input, boolean readsNotStated, long[] starts, int ranges) {
    this.input = input;
    this.readsNotStated = readsNotStated;
    this.starts = starts;
    this.ranges = ranges;
    if (ranges > MOST_RANGES) {
      throw new IllegalArgumentException("The column " + input.name() + " has too many values");
    }
  }

  /**
   * The column of an input under which these cells stand.
   *
   * @throws IllegalArgumentException if a measured cell cannot be read
   */
  static Column of(Input input, Collection<String> cells) {
    List<String> terms = cells.stream().flatMap(Column::terms).toList();
    boolean readsNotStated = terms.contains(NOT_STATED);
    if (input instanceof Input.Listed listed) {
      return new Column(input, readsNotStated, new long[0], listed.values().size());
    }
    Unit unit = ((Input.Measured) input).unit();
    long[] starts =
        terms.stream()
            .filter(term -> !term.equals(NOT_STATED))
            .map(term -> Range.parse(term, unit))
            .flatMapToLong(range -> LongStream.of(range.from(), range.until()))
            .filter(bound -> bound != Long.MIN_VALUE && bound != Long.MAX_VALUE)
            .sorted()
            .distinct()
            .toArray();
    return new Column(input, readsNotStated, starts, starts.length + 1);
  }

  private static Stream<String> terms(String cell) {
    String listed = cell.startsWith("!") ? cell.substring(1) : cell;
    return listed.isEmpty() ? Stream.empty() : Stream.of(listed.split("\\|", -1));
  }

  Input input() {
    return input;
  }

  /** Every range, and that nothing is stated where the column reads that. */
  long all() {
    return readsNotStated ? stated() | notStated() : stated();
  }

  private long stated() {
    return (1L << ranges) - 1;
  }

  private long notStated() {
    return 1L << ranges;
  }

  /** The ranges that are possible in circumstances: one where the input is known. */
  long possible(Circumstances circumstances) {
    Optional<Long> position =
        input instanceof Input.Listed listed
            ? listed.reader().apply(circumstances).map(value -> 1L << indexOf(listed, value))
            : ((Input.Measured) input).reader().apply(circumstances).map(this::rangeOf);
    return position.orElseGet(() -> readsNotStated ? notStated() : stated());
  }

  private static int indexOf(Input.Listed listed, String value) {
    int index = listed.values().indexOf(value);
    if (index < 0) {
      throw new IllegalArgumentException(listed.name() + " has no value " + value);
    }
    return index;
  }

  private long rangeOf(long value) {
    int found = Arrays.binarySearch(starts, value);
    return 1L << (found >= 0 ? found + 1 : -found - 1);
  }

  /**
   * The ranges that a cell admits.
   *
   * @throws IllegalArgumentException if the cell names what is no value of the input
   */
  long admitted(String cell) {
    if (cell.isEmpty()) {
      return all();
    }
    long named = terms(cell).mapToLong(this::term).reduce(0L, (a, b) -> a | b);
    return cell.startsWith("!") ? all() & ~named : named;
  }

  private long term(String term) {
    if (term.equals(NOT_STATED)) {
      return notStated();
    }
    if (input instanceof Input.Listed listed) {
      return 1L << indexOf(listed, term);
    }
    Range range = Range.parse(term, ((Input.Measured) input).unit());
    long low = range.from() == Long.MIN_VALUE ? 1L : rangeOf(range.from());
    long end = range.until() == Long.MAX_VALUE ? 1L << ranges : rangeOf(range.until());
    return end - low;
  }

  /** The sets of one range each, in order. */
  List<Long> each() {
    List<Long> each = new ArrayList<>();
    for (long rest = all(); rest != 0; rest &= rest - 1) {
      each.add(Long.lowestOneBit(rest));
    }
    return each;
  }

  /**
   * Values from one up to, not including, another.
   *
   * @param from the first value, {@link Long#MIN_VALUE} for no bound
   * @param until the value after the last, {@link Long#MAX_VALUE} for no bound
   */
  private record Range(long from, long until) {

    /** Reads {@code <13}, {@code 13..15}, {@code 16..} or {@code =5000.00}. */
    static Range parse(String term, Unit unit) {
      if (term.startsWith("<")) {
        return new Range(Long.MIN_VALUE, unit.parse(term.substring(1)));
      }
      if (term.startsWith("=")) {
        long only = unit.parse(term.substring(1));
        return new Range(only, only + 1);
      }
      int dots = term.indexOf("..");
      if (dots < 1) {
        throw new IllegalArgumentException("A range looks like <13, 13..15, 16.. or =5");
      }
      String last = term.substring(dots + 2);
      return new Range(
          unit.parse(term.substring(0, dots)),
          last.isEmpty() ? Long.MAX_VALUE : unit.parse(last) + 1);
    }
  }
}
