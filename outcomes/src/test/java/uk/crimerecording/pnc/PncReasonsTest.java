package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.OutcomeType;

/** Why a check of work items came out so: each question, what is missing, and the JSON of both. */
class PncReasonsTest {

  private static final PncRules RULES = PncRules.of(OffenceCatalogue.april2026(), Items.table());

  /** How the questions about a crime came out. */
  private static Map<String, Result> results(PncAssessment assessment) {
    return assessment.reasoning().trace().steps().stream()
        .filter(step -> step.rule().id().value().compareTo("PNC-09") >= 0)
        .collect(Collectors.toMap(step -> step.rule().id().value(), TraceStep::result));
  }

  private static PncAssessment check(String outcome, DisposalKind disposal) {
    PncWorkItem item =
        Items.of("W1", "p1", Items.ASN)
            .crimes(Set.of(Items.CRIME))
            .offences(List.of(Items.offence("TH68010", disposal)))
            .build();
    return RULES.check(
        Items.crime("046/00", OutcomeType.ofCode(outcome).orElseThrow()), List.of(item));
  }

  @Test
  void where_the_items_are_not_known_every_question_that_applies_is_open_and_says_so() {
    PncAssessment charged = RULES.check(Items.crime("046/00", OutcomeType.TYPE_1));
    assertEquals(
        Map.of(
            "PNC-09", Result.NOT_DECIDABLE,
            "PNC-10", Result.NOT_APPLICABLE,
            "PNC-11", Result.NOT_DECIDABLE,
            "PNC-12", Result.NOT_DECIDABLE),
        results(charged));
    assertEquals(Set.of("pnc.items"), charged.missing());
    PncAssessment unsolved = RULES.check(Items.crime("046/00", OutcomeType.TYPE_15));
    assertEquals(
        Map.of(
            "PNC-09", Result.NOT_DECIDABLE,
            "PNC-10", Result.NOT_DECIDABLE,
            "PNC-11", Result.NOT_APPLICABLE,
            "PNC-12", Result.NOT_APPLICABLE),
        results(unsolved));
    assertEquals(Set.of("pnc.items"), unsolved.missing());
  }

  @Test
  void a_question_that_applies_and_finds_nothing_is_met() {
    PncAssessment charged = check("1", DisposalKind.CHARGED);
    assertEquals(
        Map.of(
            "PNC-09", Result.MET,
            "PNC-10", Result.NOT_APPLICABLE,
            "PNC-11", Result.MET,
            "PNC-12", Result.MET),
        results(charged));
    PncAssessment ended = check("15", DisposalKind.NO_FURTHER_ACTION);
    assertEquals(Result.MET, results(ended).get("PNC-10"));
    assertTrue(
        charged.reasoning().trace().steps().stream()
            .filter(step -> Set.of("PNC-01", "PNC-02").contains(step.rule().id().value()))
            .allMatch(step -> step.result() == Result.MET));
  }

  @Test
  void each_question_stands_in_the_trace_once_under_its_own_name() {
    List<TraceStep> steps = check("1", DisposalKind.CHARGED).reasoning().trace().steps();
    assertEquals(PncQuestion.values().length, steps.size());
    assertEquals("check-letters", steps.get(0).check());
    assertEquals(List.of("pnc.asn", "pnc.pncId", "pnc.croNumber"), steps.get(0).read());
    assertEquals(
        steps.size(), steps.stream().map(TraceStep::check).collect(Collectors.toSet()).size());
  }

  @Test
  void the_json_names_the_crime_its_offences_with_their_candidates_and_what_is_missing() {
    PncWorkItem item =
        Items.of("W1", "p1", Items.ASN).offences(List.of(Items.offence("TH68010A"))).build();
    String json = RULES.check(Items.crime("105/01"), List.of(item)).toJson();
    String expected =
        "{\"subject\":\"pnc\",\"crime\":\"R-1\",\"items\":1,\"conflicts\":[],\"offences\":["
            + "{\"item\":\"W1\",\"offence\":\"TH68010A\",\"found\":\"TH68010\",\"differs\":true,"
            + "\"candidates\":[{\"code\":\"046/00\",\"notifiable\":true,\"listing\":\"listed\","
            + "\"classes\":[\"46\"]}]}],\"missing\":[]";
    assertEquals(expected, json.substring(0, Math.min(expected.length(), json.length())));
    assertTrue(json.contains("\"findings\":[{\"rule\":\"PNC-09\""), json);
  }

  @Test
  void the_json_of_conflicts_names_their_rule_and_items() {
    PncAssessment conflict =
        RULES.checkAll(
            List.of(
                Items.of("W1", "p1", Items.ASN).build(), Items.of("W2", "p2", Items.ASN).build()));
    assertTrue(
        conflict
            .toJson()
            .startsWith(
                "{\"subject\":\"pnc\",\"items\":2,\"conflicts\":["
                    + "{\"rule\":\"PNC-03\",\"items\":[\"W1\",\"W2\"]}],\"offences\":[],"),
        conflict.toJson());
  }

  @Test
  void every_kind_of_listing_has_a_name_of_its_own() {
    Set<HomeOfficeCandidate.Listing> all = EnumSet.allOf(HomeOfficeCandidate.Listing.class);
    assertEquals(
        all.size(),
        all.stream()
            .map(HomeOfficeCandidate.Listing::code)
            .filter(code -> !code.isBlank())
            .distinct()
            .count());
  }
}
