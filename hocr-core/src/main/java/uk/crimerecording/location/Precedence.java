package uk.crimerecording.location;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/** Which of two principles decides where both apply and differ, as a table. Immutable. */
final class Precedence {

  /** What the first of two principles decides. */
  enum Scope {
    /** Everything. */
    ANY,
    /** Which force records, where both say that a crime is recorded. */
    FORCE
  }

  private record Pair(Principle first, Principle second) {}

  private final Map<Pair, Scope> ranked;

  private Precedence(Map<Pair, Scope> ranked) {
    this.ranked = Map.copyOf(ranked);
  }

  /** The table of the shipped edition. */
  static Precedence read() {
    Map<Pair, Scope> ranked = new HashMap<>();
    for (Row row : Resources.CORE.table(Precedence.class, "precedence.tsv")) {
      ranked.put(
          new Pair(Principle.ofCode(row.cell(0)), Principle.ofCode(row.cell(1))),
          row.cell(2).equals("any") ? Scope.ANY : Scope.FORCE);
    }
    return new Precedence(ranked);
  }

  /** What the first decides over the second; empty where the text does not rank them so. */
  Optional<Scope> of(Principle first, Principle second) {
    return Optional.ofNullable(ranked.get(new Pair(first, second)));
  }
}
