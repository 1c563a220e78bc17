package uk.crimerecording.classification;

import java.util.List;
import uk.crimerecording.decision.Rule;

/** A row of a decision table. Immutable and thread-safe. */
final class TableRow {

  private final int line;
  private final long[] admitted;
  private final boolean[] restricted;
  private final DecisionTable.Result result;
  private final List<Rule> rules;

  /**
   * A row.
   *
   * @param line its line in the resource
   * @param admitted for each column the ranges that it admits
   * @param restricted for each column whether it leaves any range out
   * @param result what it gives
   * @param rules the rules that it applies, in order
   */
  TableRow(
      int line,
      long[] admitted,
      boolean[] restricted,
      DecisionTable.Result result,
      List<Rule> rules) {
    this.line = line;
    this.admitted = admitted.clone();
    this.restricted = restricted.clone();
    this.result = result;
    this.rules = List.copyOf(rules);
  }

  int line() {
    return line;
  }

  long admitted(int column) {
    return admitted[column];
  }

  boolean isRestricted(int column) {
    return restricted[column];
  }

  DecisionTable.Result result() {
    return result;
  }

  List<Rule> rules() {
    return rules;
  }

  /** Whether the row holds for some of the possible values. */
  boolean isPossible(long[] possible) {
    for (int i = 0; i < possible.length; i++) {
      if ((admitted[i] & possible[i]) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one column alone tells two rows apart: for some values of the others, its value decides
   * which of them holds.
   */
  boolean isToldFrom(TableRow other, int column, long[] possible) {
    for (int i = 0; i < possible.length; i++) {
      boolean meets = (admitted[i] & other.admitted[i] & possible[i]) != 0;
      if (meets == (i == column)) {
        return false;
      }
    }
    return true;
  }
}
