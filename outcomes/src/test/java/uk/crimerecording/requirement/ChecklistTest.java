package uk.crimerecording.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;

class ChecklistTest {

  private static final List<Result> RESULTS = List.of(Result.values());

  private static final Rule RULE =
      Resources.rules(ChecklistTest.class, "two-rules.tsv", Edition.APRIL_2026)
          .rule(new RuleId("OUT-01"));

  private static final Case KASE =
      new Case(
          CrimeRecord.builder("R-1", RecordedOffence.ofCode(OffenceCode.of("034/01"))).build(),
          new OutcomeApplication(
              OutcomeType.TYPE_15,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Facts.none()),
          OffenceTraits.of(OffenceCatalogue.april2026()),
          ForcePolicy.standard());

  /** What the checks of the test come out as, row by row. */
  private final List<Result> wanted = new ArrayList<>();

  private Requirement row(int row) {
    Condition applies =
        Condition.of(
            "applies",
            kase -> Answer.of(wanted.get(row) != Result.NOT_APPLICABLE),
            "crime.offence");
    Condition met =
        Condition.of(
            "check" + row,
            kase ->
                switch (wanted.get(row)) {
                  case MET -> Answer.YES;
                  case NOT_MET -> Answer.NO;
                  default -> Answer.NOT_STATED;
                },
            "crime.offence");
    return new Requirement(
        RULE,
        Set.of("15"),
        List.of(applies),
        met,
        Severity.NOTE,
        Optional.empty(),
        kase -> List.of());
  }

  private Checklist rows(int count) {
    List<Requirement> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(i));
    }
    return new Checklist(rows);
  }

  private void draw(SplittableRandom random, int count) {
    wanted.clear();
    random.ints(count, 0, RESULTS.size()).forEach(drawn -> wanted.add(RESULTS.get(drawn)));
  }

  private static Trace check(Checklist list) {
    Decision.Builder decision =
        Decision.builder(
            Subject.OUTCOME, "15", Edition.APRIL_2026, "", new TreeMap<>(), KASE::stated);
    list.check(KASE, decision);
    return decision.build().trace();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64})
  void every_check_stands_in_the_trace_as_it_came_out(int count) {
    SplittableRandom random = new SplittableRandom(count);
    Checklist list = rows(count);
    for (int i = 0; i < 5000; i++) {
      draw(random, count);

      List<TraceStep> steps = check(list).steps();

      assertEquals(wanted, steps.stream().map(TraceStep::result).toList());
      for (int row = 0; row < count; row++) {
        assertEquals("check" + row, steps.get(row).check());
      }
    }
  }

  @Test
  void cases_whose_checks_come_out_alike_share_one_trace() {
    Checklist list = rows(40);
    draw(new SplittableRandom(1), 40);

    assertSame(check(list), check(list));
  }

  @Test
  void an_application_has_at_most_64_rows() {
    assertThrows(IllegalStateException.class, () -> rows(65));
  }
}
