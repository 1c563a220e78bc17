package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.Answer;

class RecordingDecisionTest {

  private static final String SOUND = "+crimeOnBalance -credibleContraryEvidence";

  private static ReportedMatter ordinary(String facts) {
    return Matters.matter("victim", "008/06", "34", "", facts);
  }

  private static RecordingDecision decide(ReportedMatter matter) {
    return Matters.RULES.decide(matter);
  }

  private static String steps(RecordingDecision decision) {
    return decision.steps().stream()
        .map(taken -> taken.step().number() + " " + taken.result())
        .collect(Collectors.joining(", "));
  }

  private static Optional<Finding> finding(RecordingDecision decision, String message) {
    return decision.reasoning().findings().stream()
        .filter(finding -> finding.message().equals(message))
        .findFirst();
  }

  @Test
  void a_record_takes_every_step_and_has_two_to_come() {
    assertEquals(
        "1 YES, 2 YES, 3 NO, 4 YES, 5 YES, 6 NOT_STATED, 7 NO, 8 YES, 9 TO_COME, 10 TO_COME",
        steps(decide(ordinary(SOUND))));
  }

  @Test
  void a_matter_that_closes_takes_no_further_step() {
    assertAll(
        () -> assertEquals("1 NO", steps(decide(ordinary("-concernsCrime")))),
        () -> assertEquals("1 YES, 2 NO", steps(decide(ordinary("-crimeOnBalance")))),
        () -> assertEquals("1 YES, 2 NO", steps(decide(ordinary("-offenceNotifiable")))),
        () ->
            assertEquals(
                "1 YES, 2 YES, 3 YES",
                steps(decide(ordinary("+crimeOnBalance +credibleContraryEvidence")))),
        () ->
            assertEquals(
                "1 YES, 2 YES, 3 NO, 4 YES, 5 YES, 6 YES",
                steps(decide(ordinary(SOUND + " +otherForceRecording")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "third-party|+victimTraced +victimConfirms|4 YES, 5 YES",
        "third-party|-victimConfirms -appropriateOrNecessary|4 YES, 5 NO",
        "third-party|-victimTraced -appropriateOrNecessary|4 NO",
        "third-party|-victimTraced +appropriateOrNecessary +clearEvidenceOfCrime"
            + "|4 NOT_NEEDED, 5 NOT_NEEDED, 6 NOT_STATED, 7 NO, 8 YES, 9 TO_COME, 10 TO_COME",
        "professional|-reporterDoubted"
            + "|4 NOT_NEEDED, 5 NOT_NEEDED, 6 NOT_STATED, 7 NO, 8 YES, 9 TO_COME, 10 TO_COME"
      })
  void the_steps_tell_who_spoke_for_the_victim(String reporter, String facts, String expected) {
    RecordingDecision decision =
        decide(Matters.matter(reporter, "008/06", "34", "", SOUND + " " + facts));
    assertTrue(steps(decision).startsWith("1 YES, 2 YES, 3 NO, " + expected), steps(decision));
  }

  @Test
  void an_open_matter_reaches_the_step_that_holds_it_up() {
    assertAll(
        () -> assertEquals("1 NOT_STATED", steps(decide(ReportedMatter.builder().build()))),
        () -> assertEquals("1 YES, 2 NOT_STATED", steps(decide(ordinary("")))),
        () ->
            assertEquals(
                "1 YES, 2 YES, 3 NOT_STATED, 4 YES, 5 YES, 6 NOT_STATED, 7 NO",
                steps(decide(ordinary("+crimeOnBalance")))),
        () ->
            assertEquals(
                "1 YES, 2 YES, 3 NO, 4 YES, 5 YES, 6 NOT_STATED, 7 NOT_STATED",
                steps(decide(Matters.matter("victim", "053/40", "34", "", SOUND)))));
  }

  @Test
  void an_answer_that_stands_whatever_is_open_shows_what_is_open() {
    RecordingDecision decision =
        decide(
            Matters.matter(
                "third-party", "019/08", "24", "", "-victimConfirms" + " -appropriateOrNecessary"));
    assertEquals(RecordingAction.REPORTED_INCIDENT, decision.action());
    assertEquals("1 YES, 2 NOT_STATED, 3 NOT_STATED, 4 YES, 5 NO", steps(decision));
    assertTrue(
        decision.reasoning().trace().steps().stream()
            .anyMatch(step -> step.result() == TraceStep.Result.NOT_DECIDABLE));
  }

  @Test
  void a_ground_that_open_facts_decide_is_left_open() {
    RecordingDecision decision =
        decide(
            Matters.matter(
                "third-party",
                "105/01",
                "13",
                "",
                SOUND
                    + " -appropriateOrNecessary schoolSetting=premises-in-hours"
                    + " seriousConsequence=none -schoolRequestsRecord"
                    + " -childOrParentRequestsRecord"));
    assertAll(
        () -> assertEquals(RecordingAction.CRIME_RELATED_INCIDENT, decision.action()),
        () -> assertEquals(Optional.empty(), decision.ground()),
        () -> assertTrue(finding(decision, "recording.ground-open").isPresent()));
  }

  @Test
  void a_ground_that_is_settled_is_told_by_its_number() {
    RecordingDecision decision = decide(ordinary(SOUND + " +otherForceRecording"));
    assertEquals(Optional.of(2), decision.ground().map(CrimeRelatedGround::number));
    assertTrue(finding(decision, "recording.ground-open").isEmpty());
    assertTrue(decision.toJson().contains("\"ground\":2"));
  }

  @Test
  void a_record_is_due_24_hours_after_the_report() {
    RecordingDecision decision = decide(ordinary(SOUND));
    assertEquals(Optional.of(Matters.RECEIVED.plusDays(1)), decision.due());
    assertEquals(
        "2026-05-05T10:00",
        finding(decision, "recording.due").orElseThrow().arguments().get("due").text());
    assertEquals(Answer.NOT_STATED, decision.late());
  }

  @Test
  void the_clock_runs_while_facts_are_missing_but_not_for_what_is_not_recorded() {
    assertTrue(decide(ordinary("+crimeOnBalance")).due().isPresent());
    assertTrue(decide(ordinary("-crimeOnBalance")).due().isEmpty());
    assertTrue(
        decide(ordinary(SOUND).toBuilder().build()).reasoning().rules().stream()
            .anyMatch(new RuleId("REC-17")::equals));
  }

  @Test
  void a_report_without_a_time_has_no_deadline() {
    ReportedMatter matter =
        ReportedMatter.builder().reporter(Reporter.VICTIM).facts(Matters.facts(SOUND)).build();
    assertEquals(RecordingAction.RECORD_CRIME, decide(matter).action());
    assertTrue(decide(matter).due().isEmpty());
    assertEquals(
        Answer.NOT_STATED, decide(matter.toBuilder().recordedAt(Matters.RECEIVED).build()).late());
  }

  @Test
  void a_late_record_is_a_finding_with_oversight() {
    RecordingDecision late =
        decide(ordinary(SOUND).toBuilder().recordedAt(Matters.RECEIVED.plusHours(25)).build());
    RecordingDecision inTime =
        decide(ordinary(SOUND).toBuilder().recordedAt(Matters.RECEIVED.plusHours(24)).build());
    assertAll(
        () -> assertEquals(Answer.YES, late.late()),
        () -> assertEquals(List.of(Duty.REGISTRAR_SEES_LATE_RECORDING), late.oversight()),
        () ->
            assertEquals(Severity.REWORK, finding(late, "recording.late").orElseThrow().severity()),
        () -> assertTrue(late.toJson().contains("\"late\":true")),
        () -> assertEquals(TraceStep.Result.NOT_MET, kept(late)),
        () -> assertEquals(TraceStep.Result.MET, kept(inTime)),
        () -> assertEquals(Answer.NO, inTime.late()),
        () -> assertEquals(List.of(), inTime.oversight()),
        () -> assertTrue(finding(inTime, "recording.late").isEmpty()),
        () -> assertTrue(finding(inTime, "recording.due").isEmpty()),
        () -> assertTrue(inTime.toJson().contains("\"late\":false")));
  }

  private static TraceStep.Result kept(RecordingDecision decision) {
    return decision.reasoning().trace().steps().stream()
        .filter(step -> step.check().equals("within-24-hours"))
        .findFirst()
        .orElseThrow()
        .result();
  }

  @Test
  void no_24_hours_run_for_police_on_duty() {
    ReportedMatter matter =
        Matters.matter(
            "victim",
            "105/01",
            "30",
            "constable",
            "+inExecutionOfDuty appropriateAuthorityDecision=cps-advice"
                + " -credibleContraryEvidence");
    RecordingDecision decision =
        decide(matter.toBuilder().recordedAt(Matters.RECEIVED.plusMonths(2)).build());
    assertEquals(RecordingAction.RECORD_CRIME, decision.action());
    assertEquals(Answer.NO, decision.late());
    assertTrue(decision.due().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"public-interest,NO", "compromise,NO", "safety,NO", "none,YES"})
  void the_national_agency_may_delay_on_a_ground(String ground, Answer late) {
    RecordingDecision decision =
        decide(
            Matters.matter(
                    "other-authority",
                    "092/70",
                    "",
                    "",
                    "+pointsToProveMadeOut -credibleContraryEvidence investigationLead=nca"
                        + " ncaDelayGround="
                        + ground)
                .toBuilder()
                .recordedAt(Matters.RECEIVED.plusMonths(3))
                .build());
    assertEquals(late, decision.late());
    assertEquals(late == Answer.NO, decision.followUps().contains(Duty.RECORD_WHEN_GROUND_CEASES));
  }

  @Test
  void duties_that_hang_on_a_fact_are_owed_where_it_is_so() {
    String fraud = SOUND + " -offenderArrested -offenceInProgressOrRecent -localSuspect";
    String threat = SOUND + " communicationMedium=";
    assertAll(
        () -> assertFalse(owed("053/40", fraud).contains(Duty.MAKE_PNC_ENTRY)),
        () ->
            assertTrue(owed("053/40", fraud + " +pncRegisteredItem").contains(Duty.MAKE_PNC_ENTRY)),
        () ->
            assertTrue(
                owed("053/40", SOUND + " +offenderArrested +pncRegisteredItem")
                    .contains(Duty.MAKE_PNC_ENTRY)),
        () ->
            assertFalse(
                owed("008/06", SOUND + " +pncRegisteredItem").contains(Duty.MAKE_PNC_ENTRY)),
        () ->
            assertTrue(
                owed("003/01", threat + "letter").contains(Duty.CONSIDER_THREATENING_MESSAGE)),
        () ->
            assertFalse(
                owed("003/01", threat + "in-person").contains(Duty.CONSIDER_THREATENING_MESSAGE)),
        () ->
            assertFalse(
                owed("008/06", threat + "letter").contains(Duty.CONSIDER_THREATENING_MESSAGE)));
  }

  private static List<Duty> owed(String offence, String facts) {
    return decide(Matters.matter("victim", offence, "60", "", facts)).duties();
  }

  @Test
  void duties_are_told_by_kind_with_their_rule() {
    RecordingDecision decision =
        decide(
            Matters.matter(
                "third-party", "019/08", "24", "", "-victimTraced -appropriateOrNecessary"));
    assertAll(
        () -> assertEquals(List.of(Duty.TELL_REPORTER), decision.notifications()),
        () -> assertEquals(List.of(Duty.REGISTRAR_SEES_N100), decision.oversight()),
        () -> assertEquals(List.of(Duty.CONVERT_ON_CONFIRMATION), decision.followUps()),
        () -> assertEquals(new RuleId("REC-18"), Duty.TELL_REPORTER.rule()),
        () ->
            assertEquals(
                Optional.of(new RuleId("REC-21")),
                finding(decision, "recording.duty.registrar-sees-n100")
                    .map(finding -> finding.rule().id())));
  }

  @Test
  void what_silence_was_taken_for_is_named() {
    Set<String> presumed = decide(ordinary(SOUND)).presumed();
    assertTrue(presumed.containsAll(Set.of("otherForceRecording", "reporterImpaired")));
    assertFalse(presumed.contains("concernsCrime"), "silence does not deny that it concerns one");
    assertFalse(
        decide(ordinary(SOUND + " -reporterImpaired")).presumed().contains("reporterImpaired"));
  }

  @Test
  void rules_whose_facts_are_not_there_are_told_as_not_applicable() {
    RecordingDecision decision = decide(ordinary(SOUND));
    assertTrue(decision.reasoning().trace().notApplicable().contains(new RuleId("REC-29")));
    assertFalse(decision.reasoning().trace().applied().contains(new RuleId("REC-29")));
    assertFalse(decision.reasoning().trace().notApplicable().contains(new RuleId("REC-02")));
  }

  @Test
  void the_facts_used_are_told_and_no_others() {
    assertEquals(
        "{credibleContraryEvidence=false, crimeOnBalance=true, report.alleged=008/06,"
            + " report.receivedAt=2026-05-04T10:00+01:00, report.reporter=victim}",
        decide(ordinary(SOUND + " +pncRegisteredItem")).reasoning().factsUsed().toString());
  }

  @Test
  void an_age_and_a_time_that_decided_are_told() {
    RecordingDecision decision =
        decide(
            Matters.matter(
                    "police", "", "17", "", "causeOfDeath=sudden-unexplained +causeConfirmed")
                .toBuilder()
                .recordedAt(Matters.RECEIVED.plusHours(1))
                .build());
    assertEquals("17", decision.reasoning().factsUsed().get("victim.age"));
    assertEquals("2026-05-04T11:00+01:00", decision.reasoning().factsUsed().get("recordedAt"));
  }

  @Test
  void the_json_is_one_canonical_line() {
    String json = decide(ordinary("+crimeOnBalance")).toJson();
    assertAll(
        () ->
            assertTrue(
                json.startsWith(
                    "{\"subject\":\"recording\",\"decision\":\"MORE_FACTS_NEEDED\","
                        + "\"conclusion\":\"open\",\"dueBy\":\"2026-05-05T10:00+01:00\","
                        + "\"steps\":[{\"step\":1,\"question\":\"concerns-crime\","
                        + "\"result\":\"yes\"},"),
                json),
        () ->
            assertTrue(
                json.contains(
                    "\"notifications\":[],\"oversight\":[],\"followUps\":[\"keep-incident\"],"
                        + "\"missing\":[\"credibleContraryEvidence\"],"
                        + "\"ways\":[{\"decision\":\"RECORD_CRIME\","
                        + "\"answers\":{\"credibleContraryEvidence\":\"false\"}},"
                        + "{\"decision\":\"NSIR_INCIDENT\","
                        + "\"answers\":{\"credibleContraryEvidence\":\"true\"}}],\"presumed\":[\""),
                json),
        () -> assertTrue(json.endsWith("\"}"), json),
        () -> assertFalse(json.contains("\n")));
  }

  @Test
  void the_json_names_incident_and_category() {
    String rape =
        decide(
                Matters.matter(
                    "third-party", "019/08", "24", "", "-victimTraced -appropriateOrNecessary"))
            .toJson();
    String calls = decide(ordinaryless("messageContent=nuisance-only")).toJson();
    assertTrue(rape.contains("\"incident\":\"N100/01\""), rape);
    assertTrue(calls.contains("\"category\":\"asb-nuisance\""), calls);
  }

  private static ReportedMatter ordinaryless(String facts) {
    return Matters.matter("victim", "", "34", "", facts);
  }

  @Test
  void equal_decisions_are_equal_and_tell_nothing_of_the_case() {
    RecordingDecision decision = decide(ordinary(SOUND));
    assertAll(
        () -> assertEquals(decision, decide(ordinary(SOUND))),
        () -> assertEquals(decision.hashCode(), decide(ordinary(SOUND)).hashCode()),
        () -> assertNotEquals(decision, decide(ordinary("+crimeOnBalance"))),
        () -> assertNotEquals(decision, "decision"),
        () -> assertEquals("RecordingDecision[RECORD_CRIME]", decision.toString()),
        () ->
            assertEquals(
                "ReportedMatter[Facts[credibleContraryEvidence, crimeOnBalance]]",
                ordinary(SOUND).toString()));
  }

  @Test
  void a_crime_is_not_recorded_before_it_is_reported() {
    ReportedMatter.Builder matter =
        ordinary(SOUND).toBuilder().recordedAt(Matters.RECEIVED.minusSeconds(1));
    assertThrows(IllegalArgumentException.class, matter::build);
    assertTrue(
        ordinary(SOUND).toBuilder().recordedAt(Matters.RECEIVED).build().recordedAt().isPresent());
  }
}
