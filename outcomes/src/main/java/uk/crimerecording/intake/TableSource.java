package uk.crimerecording.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a joined table, file after file. Not thread-safe. */
final class TableSource implements AutoCloseable {

  private final JoinedTable table;
  private final char separator;
  private final Iterator<Source> sources;
  private final Charset charset;
  private final IntakeLimits limits;
  private final SourceNotes notes;
  private @Nullable SourceText text;
  private @Nullable CellSplitter splitter;
  private @Nullable TableColumns columns;
  private boolean failureReported;
  private boolean broken;
  private long opened;
  private long ordinal;

  TableSource(
      JoinedTable table,
      char separator,
      List<Source> sources,
      Charset charset,
      IntakeLimits limits,
      SourceNotes notes) {
    this.table = table;
    this.separator = separator;
    this.sources = List.copyOf(sources).iterator();
    this.charset = charset;
    this.limits = limits;
    this.notes = notes;
  }

  JoinedTable table() {
    return table;
  }

  /** The number of files opened. */
  long opened() {
    return opened;
  }

  /** Whether a file ended before its time, so that rows are missing. */
  boolean isBroken() {
    return broken;
  }

  /** The next row, or null at the end of the table. */
  @Nullable JoinedRow next() {
    while (true) {
      SourceText source = text;
      CellSplitter rows = splitter;
      JoinedRow row = null;
      if (source == null || rows == null) {
        if (!sources.hasNext()) {
          return null;
        }
        row = open(sources.next());
      } else if (rows.advance()) {
        row = row(rows, source);
      } else {
        row = finish(source, rows);
      }
      if (row != null) {
        return row;
      }
    }
  }

  /** Opens a file and reads its heading; a row stands for a file that cannot be read. */
  private @Nullable JoinedRow open(Source source) {
    opened++;
    ordinal = 0;
    failureReported = false;
    notes.begin(source.name());
    SourceText opening;
    try {
      opening = SourceText.open(source, charset, limits);
    } catch (EOFException e) {
      return unread(source.name(), 0, ProblemCode.TRUNCATED_INPUT);
    } catch (IOException e) {
      return unread(source.name(), 0, ProblemCode.UNREADABLE_SOURCE);
    }
    if (!opening.head().isEmpty() && Format.of(opening) != Format.CSV) {
      opening.close();
      return unread(source.name(), 0, ProblemCode.UNKNOWN_FORMAT);
    }
    CellSplitter rows = new CellSplitter(opening, limits, separator);
    text = opening;
    splitter = rows;
    columns = null;
    if (rows.advance()) {
      rows.flaw().ifPresent(flaw -> notes.report(flaw, rows.line(), "heading"));
      columns = TableColumns.of(names(rows), table, rows.line(), notes);
    }
    return null;
  }

  private JoinedRow row(CellSplitter rows, SourceText source) {
    ordinal++;
    SourceRecord kept = rows.record(new Location(source.name(), rows.line(), ordinal));
    ProblemCode flaw = rows.flaw().orElse(null);
    if (flaw != null) {
      boolean failed = source.failure().filter(flaw::equals).isPresent();
      failureReported |= failed;
      broken |= failed || flaw == ProblemCode.TRUNCATED_INPUT;
      return JoinedRow.flawed(kept, flaw);
    }
    TableColumns known = columns;
    if (known == null || rows.cells() != known.count()) {
      broken |= rows.isLast();
      return JoinedRow.flawed(
          kept, rows.isLast() ? ProblemCode.TRUNCATED_INPUT : ProblemCode.COLUMN_COUNT);
    }
    return known.row(rows, kept);
  }

  private static @Nullable String[] names(CellSplitter rows) {
    @Nullable String[] names = new String[rows.cells()];
    for (int cell = 0; cell < rows.stated(); cell++) {
      names[rows.column(cell)] = rows.text(cell);
    }
    return names;
  }

  /** Ends a file; a row stands for what a broken one no longer gives. */
  private @Nullable JoinedRow finish(SourceText source, CellSplitter rows) {
    long line = rows.lineReached();
    close();
    ProblemCode failure = source.failure().orElse(null);
    if (failure != null && !failureReported) {
      return unread(source.name(), line, failure);
    }
    if (columns == null) {
      notes.once(ProblemCode.EMPTY_SOURCE, 0);
    }
    return null;
  }

  private JoinedRow unread(String name, long line, ProblemCode code) {
    broken = true;
    Location location = new Location(name, line, line == 0 ? 0 : ordinal + 1);
    return JoinedRow.flawed(new SourceRecord(location, "", charset, 0), code);
  }

  @Override
  public void close() {
    if (text != null) {
      text.close();
    }
    text = null;
    splitter = null;
  }
}
