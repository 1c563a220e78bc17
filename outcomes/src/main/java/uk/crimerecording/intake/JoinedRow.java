package uk.crimerecording.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a joined table with what it states. Immutable.
 *
 * @param source the row as it stood
 * @param key the reference of its record; empty where the row is flawed
 * @param role the raw role in which it is linked to the record
 * @param cells what it states
 * @param flaw what is wrong with it as a row; such a row belongs to no record
 */
record JoinedRow(
    SourceRecord source,
    String key,
    Optional<RawValue> role,
    List<Cell> cells,
    Optional<ProblemCode> flaw) {

  private static final long LEAST_WEIGHT = 256;

  /** The raw value of a field. */
  record Cell(DomainField field, RawValue raw) {}

  JoinedRow {
    Objects.requireNonNull(source);
    Objects.requireNonNull(role);
    Objects.requireNonNull(flaw);
    cells = List.copyOf(cells);
  }

  static JoinedRow flawed(SourceRecord source, ProblemCode flaw) {
    return new JoinedRow(source, "", Optional.empty(), List.of(), Optional.of(flaw));
  }

  /** The raw value of a field, or empty where the row does not state it. */
  Optional<RawValue> value(DomainField field) {
    return cells.stream().filter(cell -> cell.field() == field).map(Cell::raw).findFirst();
  }

  /** What the row takes of the limit on held rows. */
  long weight() {
    return Math.max(LEAST_WEIGHT, source.text().length());
  }

  @Override
  public String toString() {
    return source.toString();
  }
}
