package uk.crimerecording.reclassification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.outcome.OutcomeRules;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.Reclassified;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.ReclassificationGround;

/** Laws that hold for every reclassification. */
class ReclassificationLawsTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final ReclassificationRules RULES =
      ReclassificationRules.of(
          CATALOGUE, ForcePolicy.standard(), OutcomeRules.of(CATALOGUE, ForcePolicy.standard()));
  private static final List<String> BASELINES =
      List.of(
          "graver",
          "lesser",
          "wrong-from-the-start",
          "undecided",
          "to-reported-rape",
          "from-reported-rape",
          "from-reported-death",
          "road-death",
          "child-death");
  private static final List<Fact<Boolean>> ANSWERS =
      FactVocabulary.standard().facts().stream()
          .filter(fact -> fact.type() == FactType.BOOLEAN)
          .filter(fact -> fact.kinds().contains("reclassification"))
          .map(fact -> FactVocabulary.standard().bool(fact.name()))
          .toList();

  @Provide
  Arbitrary<String> baselines() {
    return Arbitraries.of(BASELINES);
  }

  @Provide
  Arbitrary<RecordedOffence> offences() {
    return Arbitraries.of(CATALOGUE.entries()).map(entry -> RecordedOffence.ofCode(entry.code()));
  }

  @Provide
  Arbitrary<Facts> facts() {
    return Combinators.combine(
            Arbitraries.of(ANSWERS).set(), Arbitraries.of(true, false).list().ofSize(20))
        .as(
            (stated, values) -> {
              Facts.Builder facts = Facts.builder();
              int next = 0;
              for (Fact<Boolean> fact : stated) {
                facts.state(fact, values.get(next++ % values.size()));
              }
              return facts.build();
            });
  }

  private static Decision decide(RecordedOffence from, RecordedOffence to, Facts facts) {
    return RULES.decide(
        CrimeRecord.builder("R-3005", from).build(),
        new ReclassificationApplication(
            to,
            Optional.of(Reclassifications.DAY),
            Optional.of(DecisionMaker.of(DecisionRole.FCR).withAccreditation(Answer.YES)),
            facts));
  }

  @Test
  void every_rule_of_the_register_is_applied_to_some_complete_reclassification() {
    Set<RuleId> applied = new TreeSet<>();
    for (String baseline : BASELINES) {
      Reclassifications given = Reclassifications.of(baseline, "-");
      applied.addAll(RULES.decide(given.record(), given.application()).trace().applied());
    }
    Set<RuleId> register = new TreeSet<>();
    RULES.register().rules().forEach(rule -> register.add(rule.id()));
    register.removeAll(applied);
    assertEquals(Set.of(new RuleId("RCL-05")), register, "only reached with an outcome");
  }

  @Property
  void the_former_class_stays_in_the_history(
      @ForAll("offences") RecordedOffence from, @ForAll("offences") RecordedOffence to) {
    CrimeRecord before = CrimeRecord.builder("R-3005", from).build();
    CrimeRecord there = reclassified(before, to);
    CrimeRecord andBack = reclassified(there, from);

    assertEquals(to, there.offence());
    assertEquals(
        List.of(from), there.history().stream().map(ReclassificationLawsTest::former).toList());
    assertEquals(from, andBack.offence());
    assertEquals(
        List.of(from, to),
        andBack.history().stream().map(ReclassificationLawsTest::former).toList());
    assertEquals(from, before.offence());
    assertTrue(before.history().isEmpty());
  }

  private static RecordedOffence former(uk.crimerecording.record.HistoryEntry entry) {
    return ((Reclassified) entry).before();
  }

  private static CrimeRecord reclassified(CrimeRecord record, RecordedOffence to) {
    return record.toBuilder()
        .reclassified(
            to,
            Optional.of(Reclassifications.DAY),
            Optional.of(DecisionRole.DDM),
            Optional.of(ReclassificationGround.FURTHER_INFORMATION))
        .build();
  }

  @Property
  void nothing_is_accepted_on_no_facts(
      @ForAll("offences") RecordedOffence from, @ForAll("offences") RecordedOffence to) {
    assertNotEquals(Verdict.ACCEPT, decide(from, to, Facts.none()).verdict());
  }

  @Property
  void the_verdict_is_the_strongest_that_a_finding_asks_for_and_a_return_names_what_is_missing(
      @ForAll("offences") RecordedOffence from,
      @ForAll("offences") RecordedOffence to,
      @ForAll("facts") Facts facts) {
    Decision decision = decide(from, to, facts);
    assertEquals(
        decision.findings().stream()
            .map(finding -> finding.severity().verdict())
            .reduce(Verdict.ACCEPT, Verdict::strongest),
        decision.verdict());
    assertEquals(
        decision.findings().stream().anyMatch(f -> f.severity().verdict() == Verdict.RETURN),
        !decision.missing().isEmpty());
  }

  @Property
  void an_answered_fact_is_never_reported_as_not_stated(
      @ForAll("offences") RecordedOffence from,
      @ForAll("offences") RecordedOffence to,
      @ForAll("facts") Facts facts) {
    decide(from, to, facts).findings().stream()
        .filter(finding -> finding.message().startsWith("not-stated"))
        .forEach(
            finding ->
                assertTrue(
                    FactVocabulary.standard()
                        .find(finding.where())
                        .flatMap(fact -> facts.spelling(fact))
                        .isEmpty(),
                    finding::toString));
  }

  @Property
  void two_classes_are_never_both_graver_than_the_other(
      @ForAll("offences") RecordedOffence one, @ForAll("offences") RecordedOffence other) {
    Facts facts = Reclassifications.of("graver", "classInError=false").application().facts();
    boolean there = decide(one, other, facts).verdict() == Verdict.ACCEPT;
    boolean back = decide(other, one, facts).verdict() == Verdict.ACCEPT;
    boolean undecided =
        decide(one, other, facts).findings().stream()
            .anyMatch(finding -> finding.message().equals("note.RCL-02"));
    assertTrue(undecided || !(there && back), () -> one.text() + " " + other.text());
  }

  @Property
  void equal_inputs_give_byte_equal_json(@ForAll("baselines") String baseline) {
    Reclassifications one = Reclassifications.of(baseline, "-");
    Reclassifications same = Reclassifications.of(baseline, "-");
    assertEquals(
        DecisionJson.of(RULES.decide(one.record(), one.application())),
        DecisionJson.of(RULES.decide(same.record(), same.application())));
  }

  @Test
  void a_decision_names_the_offence_applied_for_the_edition_and_whether_it_is_later() {
    Reclassifications given = Reclassifications.of("graver", "on=2027-04-01");
    Decision decision = RULES.decide(given.record(), given.application());

    assertEquals("008/06", decision.applied());
    assertEquals("2026-27", decision.edition().name());
    assertTrue(decision.beyondEdition());
    assertEquals("105/01", decision.factsUsed().get("crime.offence"));
    assertEquals("008/06", decision.factsUsed().get("reclassification.to"));
    assertEquals("2027-04-01", decision.factsUsed().get("reclassification.on"));
    assertEquals("ddm", decision.factsUsed().get("reclassification.by.role"));
  }
}
