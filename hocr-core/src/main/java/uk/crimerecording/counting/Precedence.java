package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.List;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.table.OffencePattern;
import uk.crimerecording.table.OffenceReadings;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/**
 * The class rules that say which of two crimes against the same victim counts, before the general
 * order of gravity does. Immutable and thread-safe.
 */
final class Precedence {

  /**
   * The rows in which an offence has a part, as bits.
   *
   * @param counts the rows in which it counts
   * @param over the rows in which it is counted over
   */
  record Place(long counts, long over) {}

  private record Line(OffencePattern counts, OffencePattern over, RuleId rule) {}

  private final List<Line> lines = new ArrayList<>();

  private Precedence() {}

  static Precedence of(OffenceCatalogue catalogue) {
    Precedence precedence = new Precedence();
    for (Row row : Resources.CORE.table(Precedence.class, "precedence.tsv")) {
      precedence.lines.add(
          new Line(
              OffencePattern.parse(row.cell(0), catalogue),
              OffencePattern.parse(row.cell(1), catalogue),
              new RuleId(row.cell(2))));
    }
    return precedence;
  }

  Place place(OffenceReadings offence) {
    long counts = 0;
    long over = 0;
    for (int i = 0; i < lines.size(); i++) {
      counts |= lines.get(i).counts().contains(offence) ? 1L << i : 0;
      over |= lines.get(i).over().contains(offence) ? 1L << i : 0;
    }
    return new Place(counts, over);
  }

  /** Whether one of two offences counts over the other by a class rule. */
  static boolean countsOver(Place one, Place other) {
    return (one.counts() & other.over()) != 0;
  }

  /** The rule by which one offence counts over the other. */
  RuleId rule(Place one, Place other) {
    return lines.get(Long.numberOfTrailingZeros(one.counts() & other.over())).rule();
  }
}
