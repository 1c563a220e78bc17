package uk.crimerecording.classification;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.table.Resources;

/** The decision tables by name: the first one and all that it leads to. Immutable. */
final class DecisionTables {

  static final String FIRST = "start";

  private final Map<String, DecisionTable> tables;

  /** How each fact and path that a table reads is spelled, where it is stated. */
  private final Map<String, Function<Circumstances, Optional<String>>> spellings;

  private DecisionTables(Map<String, DecisionTable> tables) {
    this.tables = Collections.unmodifiableMap(tables);
    this.spellings =
        tables.values().stream()
            .flatMap(table -> table.columns().stream())
            .flatMap(column -> column.input().reads().stream())
            .distinct()
            .collect(Collectors.toUnmodifiableMap(UnaryOperator.identity(), Inputs::spelling));
  }

  /**
   * Reads the tables that stand beside this class.
   *
   * @throws IllegalStateException if one is wrong or leads back to itself
   */
  static DecisionTables read(RuleRegister register) {
    return reachable(
        name ->
            DecisionTable.read(
                name, Resources.CORE.table(DecisionTables.class, name + ".tsv"), register));
  }

  /**
   * The first table and all that it leads to.
   *
   * @throws IllegalStateException if one leads back to itself
   */
  static DecisionTables reachable(Function<String, DecisionTable> reader) {
    Map<String, DecisionTable> tables = new TreeMap<>();
    Deque<String> names = new ArrayDeque<>(List.of(FIRST));
    while (!names.isEmpty()) {
      String name = names.pop();
      if (!tables.containsKey(name)) {
        DecisionTable table = reader.apply(name);
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

  /** The stated value of a fact or path that a table reads. */
  Optional<String> stated(String name, Circumstances circumstances) {
    return Objects.requireNonNull(spellings.get(name)).apply(circumstances);
  }

  DecisionTable table(String name) {
    return Objects.requireNonNull(tables.get(name));
  }

  Collection<DecisionTable> all() {
    return tables.values();
  }
}
