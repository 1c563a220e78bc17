package uk.crimerecording.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.GoverningDate;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.SourceDocument;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Victim;

/** The extension point for a force's own rules. */
class ForceRuleTest {

  private static final Rule OWN =
      new Rule(
          new RuleId("BTP-01"),
          "Cycle theft is not closed without a note of the station",
          List.of(new Citation(SourceDocument.PROJECT, "An invented local policy", "")),
          Optional.empty(),
          GoverningDate.DECIDED,
          Optional.empty(),
          Optional.empty(),
          Set.of(Subject.OUTCOME));

  private record StationRule(boolean met, boolean fails) implements ForceRule {
    @Override
    public Rule rule() {
      return OWN;
    }

    @Override
    public SortedMap<String, String> texts() {
      return new TreeMap<>(
          Map.of("BTP-01.station", "Note the station on the record and submit again."));
    }

    @Override
    public List<Finding> check(CrimeRecord record, Application application) {
      if (fails) {
        throw new IllegalStateException("a fault in the host's rule");
      }
      return met
          ? List.of()
          : List.of(
              Finding.of(OWN, Severity.REWORK, "crime.station", "BTP-01.station")
                  .withMissing(List.of("crime.station")));
    }
  }

  private static Decision decide(Desk desk) {
    FactVocabulary facts = FactVocabulary.standard();
    Facts.Builder form = Facts.builder();
    for (String name :
        List.of(
            "victimInformed",
            "supervisorApproved",
            "rationaleRecorded",
            "investigatedAsFarAsPossible")) {
      Fact<Boolean> fact = facts.bool(name);
      form.state(fact, true);
    }
    CrimeRecord record =
        CrimeRecord.builder("R-1", RecordedOffence.ofCode(OffenceCode.of("044/00")))
            .recordedAt(LocalDate.of(2026, 5, 4).atTime(10, 0).atZone(CrimeRecord.ZONE))
            .victim(Victim.of(PartyKind.BUSINESS))
            .suspects(List.of())
            .build();
    return desk.decide(
        record,
        OutcomeApplication.of(
            OutcomeType.TYPE_18,
            LocalDate.of(2026, 6, 15),
            DecisionMaker.of(DecisionRole.SUPERVISOR),
            form.build()));
  }

  private static Desk desk(ForceRule own) {
    return Desk.of(
        OffenceCatalogue.april2026(), ForcePolicy.standard().withForceRules(List.of(own)));
  }

  @Test
  void a_force_rule_that_is_met_is_traced_and_named_in_the_policy() {
    Decision decision = decide(desk(new StationRule(true, false)));

    assertEquals(Verdict.ACCEPT, decision.verdict());
    assertTrue(decision.trace().applied().contains(OWN.id()));
    assertEquals("BTP-01", decision.policy().get("forceRules"));
    assertTrue(
        decision.trace().steps().stream()
            .anyMatch(step -> step.rule().equals(OWN) && step.result() == TraceStep.Result.MET));
  }

  @Test
  void a_force_rule_adds_its_finding_and_its_words() {
    Desk desk = desk(new StationRule(false, false));
    Decision decision = decide(desk);

    assertEquals(Verdict.RETURN, decision.verdict());
    assertEquals(Set.of("crime.station"), decision.missing());
    assertEquals(
        List.of("Note the station on the record and submit again."), desk.explain(decision));
    assertTrue(desk.rules().find(OWN.id()).isPresent());
  }

  @Test
  void a_force_rule_that_fails_is_a_finding_and_stops_nothing() {
    Desk desk = desk(new StationRule(true, true));
    Decision decision = decide(desk);

    assertEquals(Verdict.RETURN, decision.verdict());
    assertEquals(Set.of("BTP-01"), decision.missing());
    assertTrue(desk.explain(decision).get(0).contains("could not be checked"));
  }
}
