package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;

/** Laws that hold for every application. */
class DeskLawsTest {

  private static final Desk DESK = Desk.standard();
  private static final Desk ANOTHER_DESK = Desk.standard();
  private static final List<Baseline> BASELINES = Baseline.all();
  private static final List<Fact<Boolean>> ANSWERS =
      FactVocabulary.standard().facts().stream()
          .filter(fact -> fact.type() == FactType.BOOLEAN)
          .filter(fact -> fact.kinds().contains("outcome") || fact.kinds().contains("cancellation"))
          .map(fact -> FactVocabulary.standard().bool(fact.name()))
          .toList();

  @Provide
  Arbitrary<Baseline> baselines() {
    return Arbitraries.of(BASELINES);
  }

  /** A baseline some of whose answers are taken back or turned round, and some are added. */
  @Provide
  Arbitrary<Baseline> applications() {
    return Arbitraries.of(BASELINES)
        .flatMap(
            baseline ->
                Arbitraries.of(ANSWERS)
                    .list()
                    .ofMaxSize(6)
                    .flatMap(
                        facts ->
                            Arbitraries.of(0, 1, 2)
                                .list()
                                .ofSize(facts.size())
                                .map(states -> tweaked(baseline, facts, states))));
  }

  private static Baseline tweaked(
      Baseline baseline, List<Fact<Boolean>> facts, List<Integer> states) {
    Facts.Builder builder = baseline.facts().toBuilder();
    for (int i = 0; i < facts.size(); i++) {
      if (states.get(i) == 0) {
        builder.unstate(facts.get(i));
      } else {
        builder.state(facts.get(i), states.get(i) == 1);
      }
    }
    return baseline.withFacts(builder.build());
  }

  private static Decision decide(Baseline baseline) {
    return DESK.decide(baseline.record(), baseline.application());
  }

  @Property
  void equal_inputs_give_byte_equal_json(@ForAll("applications") Baseline application) {
    assertEquals(
        DecisionJson.of(decide(application)),
        DecisionJson.of(ANOTHER_DESK.decide(application.record(), application.application())));
  }

  @Property
  void the_order_in_which_facts_are_stated_changes_nothing(
      @ForAll("applications") Baseline application, @ForAll long seed) {
    List<Fact<?>> stated = new ArrayList<>();
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      if (application.facts().get(fact).isPresent()) {
        stated.add(fact);
      }
    }
    Collections.shuffle(stated, new Random(seed));
    Facts.Builder shuffled = Facts.builder();
    stated.forEach(fact -> copy(fact, application.facts(), shuffled));

    assertEquals(
        DecisionJson.of(decide(application)),
        DecisionJson.of(decide(application.withFacts(shuffled.build()))));
  }

  private static <T> void copy(Fact<T> fact, Facts from, Facts.Builder to) {
    to.state(fact, from.get(fact).orElseThrow());
  }

  @Property
  void the_verdict_is_the_strongest_that_a_finding_asks_for(
      @ForAll("applications") Baseline application) {
    Decision decision = decide(application);
    Verdict strongest =
        decision.findings().stream()
            .map(finding -> finding.severity().verdict())
            .reduce(Verdict.ACCEPT, Verdict::strongest);
    assertEquals(strongest, decision.verdict());
  }

  @Property
  void a_return_names_what_is_missing_and_a_referral_names_who_decides(
      @ForAll("applications") Baseline application) {
    Decision decision = decide(application);
    if (decision.verdict() == Verdict.RETURN) {
      assertFalse(decision.missing().isEmpty());
    }
    if (decision.verdict() == Verdict.REFER) {
      assertTrue(decision.authority().isPresent());
    }
    if (decision.verdict() == Verdict.ACCEPT) {
      assertTrue(decision.missing().isEmpty());
      assertTrue(decision.authority().isEmpty());
    }
  }

  @Property
  void stating_what_a_return_misses_never_returns_for_it_again_unless_answered_no(
      @ForAll("applications") Baseline application) {
    Decision decision = decide(application);
    for (String name : decision.missing()) {
      if (FactVocabulary.standard()
          .find(name)
          .filter(f -> f.type() == FactType.BOOLEAN)
          .isEmpty()) {
        continue;
      }
      Fact<Boolean> fact = FactVocabulary.standard().bool(name);
      boolean named =
          namesMissing(application, fact, true) && namesMissing(application, fact, false);
      assertFalse(named, () -> name + " is missing whatever is answered");
    }
  }

  private static boolean namesMissing(Baseline application, Fact<Boolean> fact, boolean answer) {
    Facts stated = application.facts().toBuilder().state(fact, answer).build();
    return decide(application.withFacts(stated)).missing().contains(fact.name());
  }

  @Property
  void an_irrelevant_fact_changes_no_verdict(@ForAll("baselines") Baseline baseline) {
    Fact<Boolean> irrelevant = FactVocabulary.standard().bool("officerWorksInSchool");
    Facts more = baseline.facts().toBuilder().state(irrelevant, true).build();
    assertEquals(
        DecisionJson.of(decide(baseline)), DecisionJson.of(decide(baseline.withFacts(more))));
  }

  @Property
  void a_cancelled_record_accepts_no_outcome_and_no_second_cancellation(
      @ForAll("baselines") Baseline baseline) {
    CrimeRecord cancelled =
        baseline.record().toBuilder()
            .event(
                new HistoryEntry.Cancelled(
                    CancellationCode.C3, Optional.of(LocalDate.of(2026, 5, 20))))
            .build();
    Decision decision = decide(baseline.withRecord(cancelled));

    assertEquals(Verdict.REFUSE, decision.verdict());
    String expected = baseline.application() instanceof OutcomeApplication ? "OUT-06" : "CAN-12";
    assertTrue(
        decision.findings().stream()
            .anyMatch(finding -> finding.rule().id().equals(new RuleId(expected))));
  }

  @Test
  void every_offence_has_a_decision_for_every_type_and_cancellation() {
    int decisions = 0;
    for (OffenceEntry entry : DESK.catalogue().entries()) {
      CrimeRecord record = CrimeRecord.builder("R-1", RecordedOffence.ofCode(entry.code())).build();
      for (OutcomeType type : OutcomeType.values()) {
        Application application =
            new OutcomeApplication(
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.none());
        assertNotEquals(Verdict.ACCEPT, DESK.decide(record, application).verdict());
        decisions++;
      }
      for (CancellationCode code : CancellationCode.values()) {
        Application application =
            new CancellationApplication(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.none());
        assertNotEquals(Verdict.ACCEPT, DESK.decide(record, application).verdict());
        decisions++;
      }
    }
    assertEquals(DESK.catalogue().entries().size() * 32, decisions);
  }

  @Test
  void every_rule_of_outcomes_and_cancellations_is_looked_at_for_some_complete_application() {
    Set<RuleId> seen = new TreeSet<>();
    for (Baseline baseline : BASELINES) {
      seen.addAll(decide(baseline).trace().applied());
      seen.addAll(decide(baseline).trace().notApplicable());
    }
    Set<RuleId> register = new TreeSet<>();
    DESK.rules().rules().stream()
        .filter(
            rule ->
                rule.appliesTo().contains(Subject.OUTCOME)
                    || rule.appliesTo().contains(Subject.CANCELLATION))
        .forEach(rule -> register.add(rule.id()));
    register.removeAll(seen);
    assertEquals(
        Set.of(new RuleId("CNT-31")), register, "only reached with several related crimes");
  }

  @Test
  void an_open_record_has_no_decision_and_no_finding() {
    Assessment assessment = DESK.assess(Baseline.of("15").record());

    assertEquals("R-1004", assessment.reference());
    assertTrue(assessment.decision().isEmpty());
    assertTrue(assessment.verdict().isEmpty());
    assertTrue(assessment.findings().isEmpty());
    assertTrue(assessment.missing().isEmpty());
    assertTrue(assessment.alternatives().isEmpty());
    assertTrue(assessment.authorityNeeded().isEmpty());
  }

  @Test
  void the_application_that_waits_on_a_record_is_decided() {
    Baseline baseline = Baseline.of("18");
    CrimeRecord submitted = baseline.record().toBuilder().apply(baseline.application()).build();

    assertEquals(Optional.of(Verdict.ACCEPT), DESK.assess(submitted).verdict());
  }

  @Test
  void a_decision_names_its_edition_the_list_and_the_policy() {
    Decision decision = decide(Baseline.of("15"));

    assertEquals("2026-27", decision.edition().name());
    assertEquals(DESK.catalogue().hash(), decision.catalogueHash());
    assertEquals("fcr", decision.policy().get("murderEndorsement"));
    assertEquals("true", decision.factsUsed().get("victimSupports"));
    assertEquals("008/06", decision.factsUsed().get("crime.offence"));
  }

  @Test
  void a_decision_dated_beyond_the_edition_says_so() {
    Baseline baseline = Baseline.of("18");
    OutcomeApplication late =
        new OutcomeApplication(
            OutcomeType.TYPE_18,
            Optional.of(LocalDate.of(2027, 4, 1)),
            baseline.application().by(),
            Optional.empty(),
            Optional.empty(),
            baseline.facts());

    assertTrue(DESK.decide(baseline.record(), late).beyondEdition());
    assertFalse(decide(baseline).beyondEdition());
  }

  @Test
  void decisions_are_the_same_from_many_threads() {
    List<String> alone = BASELINES.stream().map(b -> DecisionJson.of(decide(b))).toList();
    List<String> together =
        BASELINES.parallelStream().map(b -> DecisionJson.of(decide(b))).toList();
    assertEquals(alone, together);
  }
}
