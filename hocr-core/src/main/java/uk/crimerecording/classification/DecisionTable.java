package uk.crimerecording.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.table.Row;

/**
 * A decision table: inputs, then for each row what they must be, the offences or the table to go on
 * with, and the rules. Its rows cover every combination of values once. Immutable and thread-safe.
 */
final class DecisionTable {

  private static final String ARROW = "->";
  private static final int COLUMNS_AFTER_INPUTS = 3;
  private static final String NO_OFFENCE = "none";
  private static final String GO_ON = ">";
  private static final String ASK = "?";

  private final String name;
  private final List<Column> columns;
  private final List<TableRow> rows;

  /**
   * What a row gives.
   *
   * @param offences the offences, where it is the end: none, one, or several where the source does
   *     not decide
   * @param next the table to go on with, where it is not the end
   * @param asks facts without which, or with the value stated, nothing can be decided
   */
  record Result(List<RecordedOffence> offences, Optional<String> next, List<String> asks) {}

  private DecisionTable(String name, List<Column> columns, List<TableRow> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException if it is wrong; the message names the table and the line
   */
  static DecisionTable read(String name, List<Row> rows, RuleRegister register) {
    Row header = rows.get(0);
    int inputs = header.cells().indexOf(ARROW);
    List<Row> body = rows.subList(1, rows.size());
    for (Row row : rows) {
      if (inputs < 0 || row.cells().size() != inputs + COLUMNS_AFTER_INPUTS) {
        throw new IllegalStateException(where(name, row) + ": not the columns of the header");
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      int column = i;
      List<String> cells = body.stream().map(row -> row.cell(column)).toList();
      columns.add(explained(name, header, () -> Column.of(Inputs.of(header.cell(column)), cells)));
    }
    List<TableRow> compiled =
        body.stream()
            .map(row -> explained(name, row, () -> compiled(row, columns, register)))
            .toList();
    return new DecisionTable(name, columns, compiled);
  }

  private interface Step<T> {
    T take();
  }

  private static <T> T explained(String name, Row row, Step<T> step) {
    try {
      return step.take();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(where(name, row) + ": " + e.getMessage(), e);
    }
  }

  private static String where(String name, Row row) {
    return "Table " + name + ", line " + row.line();
  }

  private static TableRow compiled(Row row, List<Column> columns, RuleRegister register) {
    long[] admitted = new long[columns.size()];
    boolean[] restricted = new boolean[columns.size()];
    for (int i = 0; i < admitted.length; i++) {
      admitted[i] = columns.get(i).admitted(row.cell(i));
      restricted[i] = admitted[i] != columns.get(i).all();
    }
    List<Rule> rules =
        Arrays.stream(row.cell(columns.size() + 2).split(" ", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> register.rule(new RuleId(id)))
            .toList();
    return new TableRow(
        row.line(), admitted, restricted, result(row.cell(columns.size() + 1)), rules);
  }

  private static Result result(String cell) {
    if (cell.startsWith(GO_ON)) {
      return new Result(List.of(), Optional.of(cell.substring(1)), List.of());
    }
    if (cell.startsWith(ASK)) {
      List<String> asks = List.of(cell.substring(1).split(" ", -1));
      asks.forEach(Inputs::of);
      return new Result(List.of(), Optional.empty(), asks);
    }
    if (cell.equals(NO_OFFENCE)) {
      return new Result(List.of(), Optional.empty(), List.of());
    }
    List<RecordedOffence> offences =
        Arrays.stream(cell.split(";", -1)).map(DecisionTable::offence).toList();
    return new Result(offences, Optional.empty(), List.of());
  }

  private static RecordedOffence offence(String text) {
    String[] parts = text.split(" ", -1);
    return parts.length == 1
        ? RecordedOffence.ofClass(parts[0])
        : RecordedOffence.of(OffenceCode.of(parts[1]), parts[0]);
  }

  String name() {
    return name;
  }

  List<Column> columns() {
    return columns;
  }

  List<TableRow> rows() {
    return rows;
  }

  /** The tables that rows go on with. */
  Set<String> nextTables() {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> row.result().next().ifPresent(names::add));
    return names;
  }

  /** For each column the ranges that are possible. */
  long[] possible(Circumstances circumstances) {
    long[] possible = new long[columns.size()];
    for (int i = 0; i < possible.length; i++) {
      possible[i] = columns.get(i).possible(circumstances);
    }
    return possible;
  }

  /** The rows that hold for some of the possible values. */
  List<TableRow> possibleRows(long[] possible) {
    List<TableRow> still = new ArrayList<>();
    for (TableRow row : rows) {
      if (row.isPossible(possible)) {
        still.add(row);
      }
    }
    return still;
  }
}
