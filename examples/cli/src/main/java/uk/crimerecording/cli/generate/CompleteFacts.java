package uk.crimerecording.cli.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/**
 * What a complete application states, by what is applied for and how the crime is. Immutable and
 * thread-safe.
 */
final class CompleteFacts {

  private static final int COLUMNS = 3;

  /** How a crime has to be for some facts to be stated. */
  enum When {
    ALWAYS,
    /** There is a victim other than the state. */
    VICTIM,
    NO_VICTIM,
    /** The victim is told, no guardian. */
    VICTIM_TOLD,
    /** The victim is a child, whose guardian is told. */
    GUARDIAN_TOLD,
    DOMESTIC_OR_HATE,
    INDICTABLE_ONLY,
    NOT_SUMMARY_ONLY
  }

  private record Row(When when, List<Statement<?>> statements) {}

  private record Statement<T>(Fact<T> fact, T value) {

    static <T> Statement<T> of(Fact<T> fact, String text) {
      return new Statement<>(fact, fact.parse(text).orElseThrow());
    }

    void state(Facts.Builder facts) {
      facts.state(fact, value);
    }
  }

  private final Map<String, List<Row>> byApplication;

  private CompleteFacts(Map<String, List<Row>> byApplication) {
    this.byApplication = Map.copyOf(byApplication);
  }

  static CompleteFacts load() {
    Map<String, List<Row>> byApplication = new HashMap<>();
    for (String[] cells : TableRows.of("complete-facts.tsv", COLUMNS)) {
      When when = When.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      Row row = new Row(when, statements(cells[2]));
      for (String application : cells[0].split(" ", -1)) {
        byApplication.computeIfAbsent(application, code -> new ArrayList<>()).add(row);
      }
    }
    return new CompleteFacts(byApplication);
  }

  private static List<Statement<?>> statements(String cell) {
    List<Statement<?>> statements = new ArrayList<>();
    for (String text : cell.split(" ", -1)) {
      int equals = text.indexOf('=');
      Fact<?> fact = FactVocabulary.standard().find(text.substring(0, equals)).orElseThrow();
      statements.add(Statement.of(fact, text.substring(equals + 1)));
    }
    return List.copyOf(statements);
  }

  /** A builder with what is stated for an application on a crime that is so. */
  Facts.Builder of(String application, Set<When> so) {
    Facts.Builder facts = Facts.builder();
    for (Row row : byApplication.getOrDefault(application, List.of())) {
      if (so.contains(row.when())) {
        row.statements().forEach(statement -> statement.state(facts));
      }
    }
    return facts;
  }

  /** The names of all facts that may be stated. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    byApplication
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row -> row.statements().forEach(stated -> names.add(stated.fact().name()))));
    return names;
  }
}
