package uk.crimerecording.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.table.Row;

/**
 * Examples of persons and facts, written in short: {@code name=value} divided by blanks, parts of
 * parties as {@code victim.age=12}; {@code name=} takes a statement back.
 */
final class Examples {

  /**
   * An example.
   *
   * @param behaviour what it shows
   * @param statements what is stated
   * @param outcome what comes of it, as {@link Examples#outcome} writes it
   * @param rules ids that the answer must cite
   */
  record Example(String behaviour, String statements, String outcome, Set<String> rules) {

    @Override
    public String toString() {
      return behaviour + ": " + outcome;
    }
  }

  static final Classifier CLASSIFIER = Classifier.of(OffenceCatalogue.april2026());

  private Examples() {}

  /** The examples of a resource: baselines, each followed by its tweaks. */
  static List<Example> read(String resource) {
    List<Example> examples = new ArrayList<>();
    String of = "";
    String baseline = "";
    for (Row row : Row.read(Objects.requireNonNull(Examples.class.getResourceAsStream(resource)))) {
      if (row.cell(0).equals("baseline")) {
        of = row.cell(1);
        baseline = row.cell(2);
      } else {
        examples.add(
            new Example(
                of + ", " + row.cell(0),
                baseline + " " + row.cell(1),
                row.cell(2),
                Set.of(row.cell(3).split(" ", -1))));
      }
    }
    return examples;
  }

  static Circumstances circumstances(String statements) {
    Map<String, String> stated = new LinkedHashMap<>();
    for (String statement : statements.trim().split(" +", -1)) {
      int equals = statement.indexOf('=');
      stated.put(statement.substring(0, equals), statement.substring(equals + 1));
    }
    stated.values().removeIf(String::isEmpty);
    return circumstances(stated);
  }

  static Circumstances circumstances(Map<String, String> stated) {
    Facts.Builder facts = Facts.builder();
    stated.forEach(
        (name, value) -> {
          if (!name.contains(".")) {
            state(facts, FactVocabulary.standard().find(name).orElseThrow(), value);
          }
        });
    return new Circumstances(facts.build(), party("victim.", stated), party("suspect.", stated));
  }

  private static <T> void state(Facts.Builder facts, Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow(IllegalArgumentException::new));
  }

  private static Optional<Party> party(String prefix, Map<String, String> stated) {
    if (stated.keySet().stream().noneMatch(name -> name.startsWith(prefix))) {
      return Optional.empty();
    }
    Function<String, Optional<String>> part =
        name -> Optional.ofNullable(stated.get(prefix + name));
    return Optional.of(
        new Party(
            part.apply("kind").map(code -> coded(PartyKind.values(), PartyKind::code, code)),
            part.apply("age").map(Integer::valueOf),
            part.apply("sex").map(code -> coded(Sex.values(), Sex::code, code)),
            part.apply("role").map(code -> coded(VictimRole.values(), VictimRole::code, code))));
  }

  private static <E> E coded(E[] values, Function<E, String> code, String wanted) {
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  static Classification classify(String statements) {
    return CLASSIFIER.classify(circumstances(statements));
  }

  /**
   * An answer in short: {@code 8N 008/06}, several divided by {@code or}, {@code none}; where facts
   * are missing {@code ask} with their names in order.
   */
  static String outcome(Classification answer) {
    if (!answer.missing().isEmpty()) {
      return "ask " + String.join(" ", new TreeSet<>(answer.missing()));
    }
    return answer.candidates().isEmpty() ? "none" : candidates(answer);
  }

  static String candidates(Classification answer) {
    return answer.candidates().stream().map(Examples::spelled).collect(Collectors.joining(" or "));
  }

  private static String spelled(RecordedOffence offence) {
    return offence.classCode().orElseThrow()
        + offence.code().map(OffenceCode::value).map(code -> " " + code).orElse("");
  }

  static Set<String> rules(Classification answer) {
    return answer.reasoning().rules().stream().map(Object::toString).collect(Collectors.toSet());
  }
}
