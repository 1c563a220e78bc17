package uk.crimerecording.consistency;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Victim;

class ClassConsistencyTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final ClassConsistency CONSISTENCY = ClassConsistency.of(CATALOGUE);

  private static List<Finding> check(String offence, String terms) {
    Optional<Integer> age = Optional.empty();
    Optional<Sex> sex = Optional.empty();
    Optional<VictimRole> role = Optional.empty();
    boolean victim = false;
    Facts.Builder facts = Facts.builder();
    for (String term : terms.equals("-") ? List.<String>of() : List.of(terms.split(" ", -1))) {
      String value = term.substring(term.indexOf('=') + 1);
      switch (term.substring(0, term.indexOf('='))) {
        case "age" -> age = Optional.of(Integer.valueOf(value));
        case "sex" -> sex = constant(Sex.values(), Sex::code, value);
        case "role" -> role = constant(VictimRole.values(), VictimRole::code, value);
        case "victim" -> victim = true;
        default ->
            state(
                FactVocabulary.standard().find(term.substring(0, term.indexOf('='))).orElseThrow(),
                value,
                facts);
      }
    }
    CrimeRecord.Builder record = CrimeRecord.builder("R-5", offence(offence));
    if (victim || age.isPresent() || sex.isPresent() || role.isPresent()) {
      record.victim(new Victim(Optional.of(PartyKind.PERSON), age, sex, role));
    }
    return CONSISTENCY.check(record.build(), facts.build());
  }

  private static <T> Optional<T> constant(
      T[] values, java.util.function.Function<T, String> code, String text) {
    return Arrays.stream(values).filter(value -> code.apply(value).equals(text)).findFirst();
  }

  private static <T> void state(Fact<T> fact, String value, Facts.Builder facts) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  /** A code, a class, or both as {@code 19C:019/08}. */
  private static RecordedOffence offence(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      return RecordedOffence.of(
          OffenceCode.of(text.substring(colon + 1)), text.substring(0, colon));
    }
    return text.length() > 4 && text.indexOf('/') > 2
        ? RecordedOffence.ofCode(OffenceCode.of(text))
        : RecordedOffence.ofClass(text);
  }

  private static List<String> messages(String offence, String terms) {
    return check(offence, terms).stream().map(Finding::message).toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "contradictions.tsv", delimiter = '\t')
  void a_record_has_its_contradictions(String offence, String terms, String contradictions) {
    assertEquals(
        contradictions.equals("-") ? List.of() : List.of(contradictions.split(" ", -1)),
        messages(offence, terms));
  }

  record Demand(String classCode, String sex, String from, String to, String role) {}

  static Stream<Demand> demands() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ClassConsistency.class.getResourceAsStream("class-demands.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(c -> new Demand(c[0], c[1], c[2], c[3], c[4]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("demands")
  void every_demand_of_a_class_is_silent_where_met_or_unknown_and_found_where_contradicted(
      Demand demand) {
    String classCode = demand.classCode;
    assertTrue(CATALOGUE.findClass(classCode).isPresent(), "the list has the class");
    assertAll(
        () -> assertEquals(List.of(), messages(classCode, "victim=person")),
        () -> assertEquals(List.of(), messages(classCode, "sex=unknown")),
        () -> assertEquals(List.of(), messages(classCode, "-")));
    if (!demand.sex.equals("-")) {
      String other = demand.sex.equals("male") ? "female" : "male";
      assertEquals(List.of(), messages(classCode, "sex=" + demand.sex));
      assertEquals(List.of("class-sex"), messages(classCode, "sex=" + other));
    }
    if (!demand.from.equals("-")) {
      int from = Integer.parseInt(demand.from);
      assertEquals(List.of(), messages(classCode, "age=" + from));
      assertEquals(
          from == 0 ? List.of() : List.of("class-age"),
          messages(classCode, "age=" + Math.max(0, from - 1)));
    }
    if (!demand.to.equals("-")) {
      int to = Integer.parseInt(demand.to);
      assertEquals(List.of(), messages(classCode, "age=" + to));
      assertEquals(List.of("class-age"), messages(classCode, "age=" + (to + 1)));
    }
    if (!demand.role.equals("-")) {
      assertEquals(List.of(), messages(classCode, "role=" + demand.role));
      assertEquals(List.of("class-role"), messages(classCode, "role=shop-worker"));
      assertEquals(List.of("class-role"), messages(classCode, "role=none"));
    }
  }

  @Test
  void a_contradiction_names_the_offence_and_the_place_to_look_at() {
    Finding finding = check("19C:019/08", "age=12 sex=female").get(0);

    assertEquals("CLS-18", finding.rule().id().value());
    assertEquals(Severity.REWORK, finding.severity());
    assertEquals("crime.victim.age", finding.where());
    assertEquals(List.of("crime.victim.age"), finding.missing());
    assertEquals("019/08", finding.arguments().get("offence").text());
  }

  @Test
  void the_register_has_the_one_rule_of_these_checks() {
    assertEquals(
        List.of("CLS-18"),
        CONSISTENCY.register().rules().stream().map(rule -> rule.id().value()).toList());
  }
}
