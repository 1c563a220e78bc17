package uk.crimerecording.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables whose rows belong to the records of an intake. A row is in the end with its record or
 * stands alone as a rejected one: none is lost. Not thread-safe.
 */
final class JoinedTables implements AutoCloseable {

  private final List<HeldTable> tables = new ArrayList<>();
  private final ReferenceSet passed = new ReferenceSet();
  private final FinalisationTasks tasks;
  private final DecidingOfficers officers;

  private JoinedTables(FinalisationTasks tasks, DecidingOfficers officers) {
    this.tasks = tasks;
    this.officers = officers;
  }

  /**
   * Joins the sources that a layout says are tables to the others. Where all of them are, or none,
   * there is nothing to join.
   */
  static Optional<JoinedTables> of(
      Optional<Layout> layout,
      List<Source> sources,
      Charset charset,
      IntakeLimits limits,
      SourceNotes notes,
      ValueReader values) {
    Map<JoinedTable, List<Source>> found = new LinkedHashMap<>();
    layout.ifPresent(
        rows ->
            rows.tables()
                .forEach(
                    table -> {
                      List<Source> files = filesOf(table, rows, sources);
                      if (!files.isEmpty()) {
                        found.put(table, files);
                      }
                    }));
    if (layout.isEmpty() || found.isEmpty() || records(layout, sources).size() == sources.size()) {
      return Optional.empty();
    }
    boolean hasStatus =
        found.keySet().stream()
            .anyMatch(table -> table.fields().containsKey(DomainField.TASK_STATUS));
    JoinedTables joined =
        new JoinedTables(new FinalisationTasks(values, hasStatus), new DecidingOfficers(values));
    found.forEach(
        (table, files) ->
            joined.tables.add(
                new HeldTable(
                    new TableSource(
                        table, layout.get().separator(), files, charset, limits, notes.beside()),
                    joined.passed,
                    limits)));
    return Optional.of(joined);
  }

  /** The sources that hold records: all of them where there would be no other. */
  static List<Source> records(Optional<Layout> layout, List<Source> sources) {
    List<Source> records =
        sources.stream()
            .filter(source -> layout.flatMap(rows -> tableOf(source, rows)).isEmpty())
            .toList();
    return records.isEmpty() ? sources : records;
  }

  private static List<Source> filesOf(JoinedTable table, Layout rows, List<Source> sources) {
    return sources.stream()
        .filter(source -> tableOf(source, rows).equals(Optional.of(table)))
        .toList();
  }

  /** The table that a source is of: the first one whose file has such a name. */
  private static Optional<JoinedTable> tableOf(Source source, Layout rows) {
    return rows.tables().stream().filter(table -> table.isIn(source.name())).findFirst();
  }

  /** The number of files opened. */
  long opened() {
    return tables.stream().mapToLong(table -> table.source().opened()).sum();
  }

  /**
   * Reads ahead for a record.
   *
   * @return a row that belongs to no record still to come, or null where there is no further one
   */
  @Nullable JoinedRow passOver(String reference) {
    for (HeldTable table : tables) {
      JoinedRow row = table.passOver(reference);
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  /** Of the rows that are left when all records have been read the next one, or null. */
  @Nullable JoinedRow rest() {
    for (HeldTable table : tables) {
      JoinedRow row = table.rest();
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  /**
   * States what the rows of a record state.
   *
   * @return the rows as they stood
   */
  List<SourceRecord> join(String reference, RecordDraft draft) {
    passed.add(reference);
    List<SourceRecord> sources = new ArrayList<>();
    for (HeldTable table : tables) {
      boolean overfull = table.isOverfull(reference);
      List<JoinedRow> rows = table.take(reference);
      rows.forEach(row -> sources.add(row.source()));
      if (overfull) {
        draft.reject(ProblemCode.RECORD_TOO_LONG, table.table().kind().code());
      } else {
        join(table.table().kind(), rows, table.lack(reference), draft);
      }
    }
    return sources;
  }

  private void join(
      JoinedTable.Kind kind, List<JoinedRow> rows, @Nullable ProblemCode lack, RecordDraft draft) {
    if (lack != null) {
      // What is left of the rows might say the contrary of all of them.
      draft.warn(lack, kind.code());
      if (kind == JoinedTable.Kind.PERSONS || kind == JoinedTable.Kind.OFFENCES) {
        draft.missRows();
      }
      return;
    }
    switch (kind) {
      case PERSONS -> rows.forEach(row -> party(row, draft));
      case TASKS -> tasks.state(rows, draft);
      case OFFICERS -> officers.state(rows, draft);
      case OFFENCES -> rows.forEach(row -> offence(row, draft));
    }
  }

  private static void party(JoinedRow row, RecordDraft draft) {
    RecordDraft.PartyDraft party = draft.party();
    row.role().ifPresent(party::role);
    if (party.role() == null) {
      draft.warn(ProblemCode.MISSING_FIELD, JoinedTable.Kind.PERSONS.code() + "/role");
      draft.missRows();
    }
    row.cells().forEach(cell -> party.state(cell.field(), cell.raw()));
  }

  private static void offence(JoinedRow row, RecordDraft draft) {
    RecordDraft.PartDraft offence = draft.part(RecordPart.OFFENCES);
    row.cells().forEach(cell -> offence.state(cell.field(), cell.raw()));
  }

  @Override
  public void close() {
    tables.forEach(table -> table.source().close());
  }
}
