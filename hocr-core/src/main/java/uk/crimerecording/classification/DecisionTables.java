package uk.crimerecording.classification;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/** The decision tables by name: the first one and all that it leads to. Immutable. */
final class DecisionTables {

  static final String FIRST = "start";

  private final Map<String, DecisionTable> tables;

  private DecisionTables(Map<String, DecisionTable> tables) {
    this.tables = Collections.unmodifiableMap(tables);
  }

  /**
   * Reads the tables that stand beside this class.
   *
   * @throws IllegalStateException if one is wrong or leads back to itself
   */
  static DecisionTables read(RuleRegister register) {
    Map<String, DecisionTable> tables = new TreeMap<>();
    Deque<String> names = new ArrayDeque<>(List.of(FIRST));
    while (!names.isEmpty()) {
      String name = names.pop();
      if (!tables.containsKey(name)) {
        List<Row> rows = Resources.CORE.table(DecisionTables.class, name + ".tsv");
        DecisionTable table = DecisionTable.read(name, rows, register);
        tables.put(name, table);
        names.addAll(table.nextTables());
      }
    }
    DecisionTables all = new DecisionTables(tables);
    all.refuseCircles(FIRST, new HashSet<>(), new HashSet<>());
    return all;
  }

  private void refuseCircles(String name, Set<String> path, Set<String> done) {
    if (!path.add(name)) {
      throw new IllegalStateException("Table " + name + " leads back to itself");
    }
    if (done.add(name)) {
      table(name).nextTables().forEach(next -> refuseCircles(next, path, done));
    }
    path.remove(name);
  }

  DecisionTable table(String name) {
    DecisionTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("There is no table " + name);
    }
    return table;
  }

  Collection<DecisionTable> all() {
    return tables.values();
  }
}
