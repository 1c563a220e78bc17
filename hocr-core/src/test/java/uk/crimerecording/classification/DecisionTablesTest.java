package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.RecordedOffence;

/** Proves that the tables of the library are complete, consistent and on the offence list. */
class DecisionTablesTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final Classifier CLASSIFIER = Classifier.of(CATALOGUE);

  static Stream<DecisionTable> tables() {
    return CLASSIFIER.tables().all().stream();
  }

  static Stream<RecordedOffence> offences() {
    return tables()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.result().offences().stream())
        .distinct();
  }

  /** Goes through every combination of values; whatever holds must give one and the same. */
  private static void requireOneResult(
      DecisionTable table, int column, List<TableRow> rows, String values) {
    if (rows.isEmpty()) {
      throw new AssertionError("Table " + table.name() + " has a gap at" + values);
    }
    if (column == table.columns().size()) {
      Set<Object> results = rows.stream().map(TableRow::result).collect(Collectors.toSet());
      assertEquals(1, results.size(), "Table " + table.name() + " overlaps at" + values);
      return;
    }
    for (long range : table.columns().get(column).each()) {
      requireOneResult(
          table,
          column + 1,
          rows.stream().filter(row -> (row.admitted(column) & range) != 0).toList(),
          values + " " + table.columns().get(column).input().name() + ":" + range);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_combination_of_values_has_exactly_one_result(DecisionTable table) {
    requireOneResult(table, 0, table.rows(), "");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_row_of_a_table_is_reached_by_some_value(DecisionTable table) {
    for (TableRow row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        assertTrue(row.admitted(i) != 0, table.name() + ", line " + row.line());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("offences")
  void every_offence_is_current_and_stands_under_its_class(RecordedOffence offence) {
    OffenceClass listed =
        CATALOGUE.findClass(offence.classCode().orElseThrow()).orElseThrow(AssertionError::new);
    offence
        .code()
        .ifPresent(
            code ->
                assertTrue(
                    CATALOGUE.find(code).orElseThrow(AssertionError::new).offences().stream()
                        .anyMatch(
                            row ->
                                row.current()
                                    && row.offenceClass().filter(listed::equals).isPresent()),
                    offence.toString()));
  }

  @Test
  void every_table_that_is_shipped_is_reached() throws Exception {
    URI folder =
        Objects.requireNonNull(Classifier.class.getResource(DecisionTables.FIRST + ".tsv")).toURI();
    Set<String> shipped = new TreeSet<>();
    try (Stream<Path> files = Files.list(Objects.requireNonNull(Path.of(folder).getParent()))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tsv") && !name.equals("rules.tsv"))
          .forEach(name -> shipped.add(name.substring(0, name.length() - 4)));
    }
    Set<String> reached = tables().map(DecisionTable::name).collect(Collectors.toSet());
    assertEquals(shipped, new TreeSet<>(reached));
  }

  @Test
  void every_rule_of_the_register_is_applied_by_a_table_or_by_every_answer() {
    Set<Rule> applied = new HashSet<>();
    tables().flatMap(table -> table.rows().stream()).forEach(row -> applied.addAll(row.rules()));
    Set<String> unused =
        CLASSIFIER.register().rules().stream()
            .filter(rule -> !applied.contains(rule))
            .map(rule -> rule.id().value())
            .collect(Collectors.toSet());
    assertEquals(Set.of("CLS-01"), unused);
  }
}
