package uk.crimerecording.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;

class RequirementTableTest {

  private static final RuleRegister REGISTER =
      Resources.rules(RequirementTableTest.class, "two-rules.tsv", Edition.APRIL_2026);
  private static final OffenceTraits TRAITS = OffenceTraits.of(OffenceCatalogue.april2026());

  private static RequirementTable load(String resource) {
    return RequirementTable.load(
        RequirementTableTest.class,
        resource,
        Subject.OUTCOME,
        List.of("15", "16"),
        REGISTER,
        new Choices()
            .offering("@other", kase -> Choices.outcomes("18"))
            .needing("@who", kase -> Authority.CPS));
  }

  private static Decision check(RequirementTable table, String type, Facts facts) {
    Case kase = kase(type, facts);
    Decision.Builder decision =
        Decision.builder(
            Subject.OUTCOME, type, Edition.APRIL_2026, "hash", new TreeMap<>(), kase::stated);
    table.check(type, kase, decision);
    return decision.build();
  }

  private static Case kase(String type, Facts facts) {
    return new Case(
        CrimeRecord.builder("R-1", RecordedOffence.ofCode(OffenceCode.of("034/01"))).build(),
        new OutcomeApplication(
            OutcomeType.ofCode(type).orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            facts),
        TRAITS,
        ForcePolicy.standard());
  }

  private static Facts facts(String... terms) {
    Facts.Builder facts = Facts.builder();
    for (String term : terms) {
      boolean yes = !term.startsWith("!");
      facts.state(FactVocabulary.standard().bool(yes ? term : term.substring(1)), yes);
    }
    return facts.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "six-columns.tsv|Line 3 has not 7 columns",
        "unknown-rule.tsv|Line 2: The register has no rule OUT-99",
        "unknown-application.tsv|Line 2: There is no such application",
        "unknown-condition.tsv|Line 2: No condition is named victimSuports",
        "unknown-when.tsv|Line 2: No condition is named rape-or-hihg-risk",
        "unknown-value.tsv|Line 2: Fact cautionKind has no value solemn",
        "unknown-choice.tsv|Line 2: No choice is named @nobody",
        "unknown-alternatives.tsv|Line 2: No choice is named @nothing",
        "unknown-trait.tsv|Line 2: ",
        "unknown-severity.tsv|Line 2: ",
        "unknown-authority.tsv|Line 2: ",
        "unknown-decider.tsv|Line 2: ",
        "not-yes-or-no.tsv|Line 2: No condition is named cautionKind",
        "no-fact.tsv|Line 2: No condition is named =simple",
        "absent.tsv|Resource absent.tsv is missing from the library"
      })
  void a_wrong_table_is_refused_and_the_line_named(String resource, String message) {
    IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> load(resource));
    assertTrue(thrown.getMessage().startsWith(message.strip()), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules-seven-columns.tsv|Line 2 has not 8 columns",
        "rules-bad-date.tsv|Line 2: Text '2026-13-01' could not be parsed",
        "rules-bad-citation.tsv|Line 2: A citation is a document, a section and pages",
        "rules-bad-subject.tsv|Line 2: ",
        "rules-no-title.tsv|Line 2: Rule OUT-01 needs a title",
        "absent.tsv|Resource absent.tsv is missing from the library"
      })
  void a_wrong_table_of_rules_is_refused_and_the_line_named(String resource, String message) {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> Resources.rules(RequirementTableTest.class, resource, Edition.APRIL_2026));
    assertTrue(thrown.getMessage().startsWith(message.strip()), thrown.getMessage());
  }

  @ParameterizedTest
  @EnumSource(
      value = Subject.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OUTCOME", "CANCELLATION", "RECLASSIFICATION"})
  void only_what_is_applied_for_has_conditions(Subject subject) {
    assertThrows(IllegalArgumentException.class, () -> Conditions.of(subject));
  }

  @Test
  void a_sound_table_applies_its_rules_to_the_applications_it_names() {
    RequirementTable table = load("sound.tsv");

    assertEquals(Set.of(new RuleId("OUT-01"), new RuleId("OUT-02")), table.rules());
    assertEquals(
        Verdict.ACCEPT,
        check(table, "15", facts("victimSupports", "sufficientEvidence")).verdict());
    assertEquals(List.of(), check(table, "18", Facts.none()).trace().steps());
  }

  @Test
  void alternatives_and_authorities_of_a_row_are_fixed_or_chosen_by_the_case() {
    RequirementTable table = load("sound.tsv");
    Decision fifteen = check(table, "15", facts("!victimSupports", "!sufficientEvidence"));
    Decision sixteen = check(table, "16", facts("!victimSupports", "!sufficientEvidence"));

    assertEquals(
        List.of(
            new Alternative(Alternative.Kind.OUTCOME, "14"),
            new Alternative(Alternative.Kind.CANCELLATION, "C4"),
            new Alternative(Alternative.Kind.RECLASSIFICATION, "reclassification")),
        fifteen.alternatives());
    assertEquals(Optional.empty(), fifteen.authority());
    assertEquals(List.of(new Alternative(Alternative.Kind.OUTCOME, "18")), sixteen.alternatives());
    assertEquals(Optional.of(Authority.CPS), sixteen.authority());
    assertEquals("cps", sixteen.findings().get(1).arguments().get("authority").text());
  }

  @Test
  void an_open_referral_names_the_authority_beside_what_is_missing() {
    Decision open = check(load("sound.tsv"), "16", facts("victimSupports"));

    assertEquals(Verdict.RETURN, open.verdict());
    assertEquals(Set.of("sufficientEvidence"), open.missing());
    assertEquals(Optional.of(Authority.CPS), open.authority());
  }

  @Test
  void a_note_is_never_open() {
    Decision open = check(load("note.tsv"), "15", Facts.none());

    assertEquals(
        List.of(Result.NOT_DECIDABLE),
        open.trace().steps().stream().map(step -> step.result()).toList());
    assertEquals(List.of(), open.findings());
    assertEquals(Verdict.ACCEPT, check(load("note.tsv"), "15", facts("!victimSupports")).verdict());
    assertEquals(
        List.of("note.OUT-01"),
        check(load("note.tsv"), "15", facts("!victimSupports")).findings().stream()
            .map(finding -> finding.message())
            .toList());
  }

  @Test
  void a_condition_that_does_not_hold_switches_the_row_off_before_the_rest_is_asked() {
    Decision off = check(load("when.tsv"), "15", facts("!retailRobbery"));
    Decision open = check(load("when.tsv"), "15", facts("retailRobbery"));

    assertEquals(
        List.of(Result.NOT_APPLICABLE),
        off.trace().steps().stream().map(step -> step.result()).toList());
    assertEquals(Set.of("weaponInvolved"), open.missing());
    assertEquals(
        List.of("retailRobbery", "weaponInvolved", "victimSupports"),
        open.trace().steps().get(0).read());
    assertEquals(
        Set.of("retailRobbery", "weaponInvolved"),
        check(load("when.tsv"), "15", Facts.none()).missing());
  }

  @Test
  void only_a_prohibition_that_reads_the_offence_alone_bars_by_offence() {
    RequirementTable table = load("barred.tsv");

    assertTrue(table.isBarredByOffence("15", kase("15", Facts.none())));
    assertFalse(table.isBarredByOffence("16", kase("16", facts("!victimSupports"))));
    assertFalse(table.isBarredByOffence("18", kase("18", Facts.none())));
  }

  @Test
  void what_has_several_values_is_asked_for_its_value_and_not_whether_it_is_so() {
    List<String> messages =
        check(load("kind.tsv"), "15", Facts.none()).findings().stream()
            .map(finding -> finding.message())
            .toList();

    assertEquals(List.of("not-stated.value", "not-stated"), messages);
  }

  @Test
  void a_rule_has_another_reading_and_days_in_force_where_the_table_states_them() {
    Rule first = REGISTER.rule(new RuleId("OUT-01"));
    Rule second = REGISTER.rule(new RuleId("OUT-02"));

    assertEquals(Optional.empty(), first.otherReading());
    assertEquals(Optional.empty(), first.inForceFrom());
    assertEquals(Optional.of("Another reading"), second.otherReading());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), second.inForceFrom());
    assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), second.inForceUntil());
    assertEquals(2, second.citations().size());
  }
}
