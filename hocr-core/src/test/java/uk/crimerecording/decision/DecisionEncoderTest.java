package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.crimerecording.decision.Examples.decision;
import static uk.crimerecording.decision.Examples.finding;
import static uk.crimerecording.decision.Examples.missing;
import static uk.crimerecording.decision.Examples.rule;
import static uk.crimerecording.decision.Examples.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecisionEncoderTest {

  private final DecisionEncoder encoder = new DecisionEncoder();

  private void assertWritten(Decision decision) {
    for (int i = 0; i < 2; i++) {
      JsonBytes out = new JsonBytes();
      encoder.append(out, decision);
      assertEquals(DecisionJson.of(decision), out.toString());
    }
  }

  private static Decision.Builder checked(Map<String, String> stated) {
    return decision(stated)
        .step(step("OUT-02", TraceStep.Result.MET, "rationale"))
        .step(step("OUT-01", TraceStep.Result.NOT_MET, "age"))
        .step(step("OUT-03", TraceStep.Result.NOT_APPLICABLE, "unread"));
  }

  @Test
  void a_decision_with_everything_is_written_as_alone() {
    assertWritten(
        checked(Map.of("age", "17", "rationale", "true"))
            .decidedOn(LocalDate.of(2027, 4, 1))
            .finding(
                finding("OUT-01", Severity.PROHIBITION)
                    .with("offence", Argument.code("008/06"))
                    .with("age", Argument.count(17)))
            .finding(missing("approval", "signature"))
            .alternatives(
                List.of(
                    new Alternative(Alternative.Kind.CANCELLATION, "C4"),
                    new Alternative(Alternative.Kind.OUTCOME, "16")))
            .additional(new AdditionalCrime("049/10", "1"))
            .additional(new AdditionalCrime("008/06", "1"))
            .authority(Authority.FCR)
            .build());
  }

  @Test
  void a_decision_with_nothing_is_written_as_alone() {
    assertWritten(decision(Map.of()).build());
  }

  @Test
  void what_is_kept_of_a_decision_does_not_show_in_the_next() {
    assertWritten(checked(Map.of("age", "17", "rationale", "true")).build());
    assertWritten(checked(Map.of("rationale", "a \"mark\"")).build());
    assertWritten(checked(Map.of()).decidedOn(LocalDate.of(2027, 4, 1)).build());
    assertWritten(checked(Map.of("age", "18")).decidedOn(LocalDate.of(2026, 4, 1)).build());
  }

  @Test
  void decisions_under_another_law_are_told_apart() {
    Edition later = new Edition("2027-28", LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31));
    for (Edition edition : List.of(Edition.APRIL_2026, later)) {
      for (String hash : List.of("00ff", "ff00")) {
        for (String setting : List.of("true", "false")) {
          assertWritten(
              Decision.builder(
                      Subject.OUTCOME,
                      "15",
                      edition,
                      hash,
                      new TreeMap<>(Map.of("rationaleRequired", setting)),
                      name -> Optional.of(hash))
                  .step(step("OUT-02", TraceStep.Result.MET, "rationale"))
                  .build());
        }
      }
    }
  }

  @Test
  void cases_of_another_kind_are_spelled_their_own_way() {
    for (int factor = 1; factor < 4; factor++) {
      int times = factor;
      assertWritten(
          Decision.<Integer>builder(
                  Subject.OUTCOME,
                  "15",
                  Edition.APRIL_2026,
                  "00ff",
                  new TreeMap<>(),
                  5,
                  name -> number -> Optional.of(name + number * times))
              .step(step("OUT-02", TraceStep.Result.MET, "rationale"))
              .build());
    }
  }

  @Test
  void a_rule_that_stands_elsewhere_is_cited_as_it_stands() {
    Rule moved =
        new Rule(
            new RuleId("OUT-01"),
            "An invented rule",
            List.of(new Citation(SourceDocument.CRR, "Another section", "13")),
            Optional.empty(),
            GoverningDate.DECIDED,
            Optional.empty(),
            Optional.empty(),
            Set.of(Subject.OUTCOME));
    for (Rule rule : List.of(rule("OUT-01"), moved, rule("OUT-01"))) {
      assertWritten(
          decision(Map.of())
              .finding(Finding.of(rule, Severity.REWORK, "facts", "invented.message"))
              .build());
    }
  }

  @Test
  void more_traces_and_rules_than_are_kept_are_written_all_the_same() {
    for (int i = 0; i < 5000; i++) {
      Decision decision =
          decision(Map.of("fact" + i, "value" + i))
              .step(step("OUT-02", TraceStep.Result.MET, "fact" + i))
              .finding(finding("OUT-" + 10 + (char) ('a' + i % 26), Severity.REWORK))
              .build();
      JsonBytes out = new JsonBytes();
      encoder.append(out, decision);
      assertEquals(DecisionJson.of(decision), out.toString());
    }
  }

  @Test
  void findings_stand_in_their_order() {
    JsonBytes out = new JsonBytes();
    encoder.findings(out, List.of(missing("one"), missing("two")));
    StringBuilder expected = new StringBuilder();
    DecisionJson.append(expected, missing("one"));
    DecisionJson.append(expected.append(','), missing("two"));

    assertEquals(expected.toString(), out.toString());
  }
}
