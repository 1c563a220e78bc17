package uk.crimerecording.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.table.Row;

/**
 * Classifies examples that are written in short: facts as {@code name=value} divided by blanks, a
 * later value in place of an earlier one, and {@code name=} for a fact that is not stated.
 */
final class PropertyExamples {

  /**
   * An example.
   *
   * @param behaviour what it shows
   * @param baseline the facts that it starts from
   * @param tweak what it states otherwise
   * @param outcome what comes of it, as {@link PropertyExamples#outcome} writes it
   */
  record Example(String behaviour, String baseline, String tweak, String outcome) {

    @Override
    public String toString() {
      return behaviour + ": " + outcome;
    }
  }

  static final Classifier CLASSIFIER = Classifier.of(OffenceCatalogue.april2026());

  private PropertyExamples() {}

  /** The examples of a resource beside this class. */
  static List<Example> read(String resource) {
    List<Example> examples = new ArrayList<>();
    String of = "";
    String baseline = "";
    for (Row row :
        Row.read(Objects.requireNonNull(PropertyExamples.class.getResourceAsStream(resource)))) {
      if (row.cell(0).equals("baseline")) {
        of = row.cell(1);
        baseline = row.cell(2);
      } else {
        examples.add(new Example(of + ", " + row.cell(0), baseline, row.cell(1), row.cell(2)));
      }
    }
    return examples;
  }

  static Classification classify(String... statements) {
    Facts.Builder facts = Facts.builder();
    for (String statement : String.join(" ", statements).trim().split(" +", -1)) {
      int equals = statement.indexOf('=');
      Fact<?> fact = FactVocabulary.standard().find(statement.substring(0, equals)).orElseThrow();
      String value = statement.substring(equals + 1);
      if (value.isEmpty()) {
        facts.unstate(fact);
      } else {
        state(facts, fact, value);
      }
    }
    return CLASSIFIER.classify(Circumstances.of(facts.build()));
  }

  private static <T> void state(Facts.Builder facts, Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  /**
   * The outcome in short: {@code 28I 028/03}, several offences divided by {@code or}, {@code none},
   * or {@code ask} with the missing facts in the order of names.
   */
  static String outcome(String... statements) {
    Classification answer = classify(statements);
    Set<String> missing = new TreeSet<>(answer.missing());
    if (!missing.isEmpty()) {
      return "ask " + String.join(" ", missing);
    }
    if (answer.candidates().isEmpty()) {
      return "none";
    }
    return answer.candidates().stream()
        .map(PropertyExamples::spelled)
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private static String spelled(RecordedOffence offence) {
    Optional<String> code = offence.code().map(OffenceCode::value);
    return offence.classCode().orElseThrow() + code.map(text -> " " + text).orElse("");
  }

  /** The ids of the rules that an answer rests on. */
  static Set<String> rules(String... statements) {
    return classify(statements).reasoning().rules().stream()
        .map(RuleId::value)
        .collect(Collectors.toSet());
  }
}
