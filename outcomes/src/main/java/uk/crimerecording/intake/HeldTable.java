package uk.crimerecording.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a joined table that wait for their records. As many are read ahead as the limit
 * allows: a table that fits may be in any order. Of a larger one the rows with the lowest keys are
 * let go of once a record with a higher reference is at hand, so it has to be sorted by its key,
 * character by character, and the records by their reference. Not thread-safe.
 */
final class HeldTable {

  private final TableSource rows;
  private final ReferenceSet passed;
  private final long most;
  private final TreeMap<String, Deque<JoinedRow>> held = new TreeMap<>();
  private long weight;
  private boolean ended;
  private boolean ascending = true;
  private String last = "";
  private String letGo = "";

  /**
   * A table of which nothing is read yet.
   *
   * @param passed the references of the records that have had their rows
   */
  HeldTable(TableSource rows, ReferenceSet passed, IntakeLimits limits) {
    this.rows = rows;
    this.passed = passed;
    this.most = limits.held();
  }

  JoinedTable table() {
    return rows.table();
  }

  TableSource source() {
    return rows;
  }

  /**
   * Reads ahead for a record.
   *
   * @return a row that belongs to no record still to come, or null where there is no further one
   */
  @Nullable JoinedRow passOver(String reference) {
    while (!ended) {
      if (weight >= most) {
        if (held.firstKey().compareTo(reference) >= 0) {
          return null;
        }
        return letGo();
      }
      JoinedRow row = read();
      if (row != null && row.flaw().isPresent()) {
        return row;
      }
      if (row != null) {
        hold(row);
      }
    }
    return null;
  }

  /** Of the rows that are left when all records have been read the next one, or null. */
  @Nullable JoinedRow rest() {
    if (!held.isEmpty()) {
      return letGo();
    }
    JoinedRow row = read();
    return row == null || row.flaw().isPresent() ? row : stray(row, ProblemCode.ORPHAN_ROW);
  }

  /** The rows of a record, in the order of the table. */
  List<JoinedRow> take(String reference) {
    Deque<JoinedRow> taken = held.remove(reference);
    if (taken == null) {
      return List.of();
    }
    taken.forEach(row -> weight -= row.weight());
    return new ArrayList<>(taken);
  }

  /** Whether more rows of a record may follow than the limit allows to hold. */
  boolean isOverfull(String reference) {
    return !ended && weight >= most && held.size() == 1 && held.containsKey(reference);
  }

  /** Why rows of a record may be missing, or null where they are not. */
  @Nullable ProblemCode lack(String reference) {
    if (reference.compareTo(letGo) <= 0) {
      return ProblemCode.ROW_OUT_OF_ORDER;
    }
    boolean before = ascending && reference.compareTo(last) < 0;
    return rows.isBroken() && !before ? ProblemCode.TRUNCATED_INPUT : null;
  }

  private @Nullable JoinedRow read() {
    JoinedRow row = ended ? null : rows.next();
    ended = row == null;
    if (row == null || row.flaw().isPresent()) {
      return row;
    }
    ascending &= last.compareTo(row.key()) <= 0;
    last = row.key();
    return passed.contains(row.key()) ? stray(row, ProblemCode.ROW_OUT_OF_ORDER) : row;
  }

  private void hold(JoinedRow row) {
    held.computeIfAbsent(row.key(), key -> new ArrayDeque<>(2)).add(row);
    weight += row.weight();
  }

  /** Lets go of a row with the lowest key. */
  private JoinedRow letGo() {
    Map.Entry<String, Deque<JoinedRow>> lowest = held.firstEntry();
    JoinedRow row = lowest.getValue().remove();
    weight -= row.weight();
    if (lowest.getValue().isEmpty()) {
      held.remove(lowest.getKey());
    }
    letGo = letGo.compareTo(row.key()) < 0 ? row.key() : letGo;
    return stray(row, ProblemCode.ORPHAN_ROW);
  }

  private static JoinedRow stray(JoinedRow row, ProblemCode code) {
    return JoinedRow.flawed(row.source(), code);
  }
}
