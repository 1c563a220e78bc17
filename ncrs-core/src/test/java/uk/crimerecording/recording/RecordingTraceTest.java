package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.TraceStep;

/** What a decision tells of the checks that led to it. */
class RecordingTraceTest {

  private static Reasoning reasoning(
      String reporter, String alleged, String victim, String suspect, String facts) {
    return Matters.RULES
        .decide(Matters.matter(reporter, alleged, victim, suspect, facts))
        .reasoning();
  }

  private static String told(TraceStep step) {
    return step.check() + " " + step.result() + " " + String.join(" ", step.read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "victim|008/06|34||+crimeOnBalance|concerns-crime MET report.alleged",
        "victim|008/06|34||+concernsCrime|concerns-crime MET concernsCrime",
        "victim|008/06|34||-concernsCrime|concerns-crime NOT_MET concernsCrime",
        "victim||34||-offenceNotifiable|is-notifiable NOT_MET offenceNotifiable",
        "victim|008/06|34||-crimeOnBalance|crime-on-balance NOT_MET crimeOnBalance",
        "victim|008/06|34||+pointsToProveMadeOut|points-to-prove MET pointsToProveMadeOut",
        "police|092/50|||-crimeOnBalance|crime-on-balance NOT_MET crimeOnBalance",
        "police|001/01|33||causeOfDeath=homicide -crimeOnBalance"
            + "|crime-on-balance NOT_MET crimeOnBalance",
        "victim|008/72|30||messageContent=indecent +victimDistressed"
            + "|offensive-call MET messageContent",
        "victim|008/06|34||+crimeOnBalance|not-recorded-elsewhere MET otherForceRecording",
        "victim|008/06|34||+crimeOnBalance +otherForceRecording"
            + "|not-recorded-elsewhere NOT_MET otherForceRecording",
        "victim|008/06|34||+crimeOnBalance|reported-by-or-for-victim MET victimConfirms",
        "other-authority|040/00|34||+crimeOnBalance otherAuthorityRole=victim"
            + "|reported-by-authority MET otherAuthorityRole",
        "other-authority|040/00|34||+crimeOnBalance investigationLead=police"
            + "|authority-leads MET investigationLead",
        "victim|040/00|34||+crimeOnBalance investigationLead=other-authority"
            + "|authority-leads NOT_MET investigationLead",
        "police|092/70|||+pointsToProveMadeOut investigationLead=nca"
            + "|authority-leads MET investigationLead",
        "police|092/70|||+pointsToProveMadeOut investigationLead=nca ncaDelayGround=safety"
            + "|recording-delayed MET ncaDelayGround",
        "victim||30||messageContent=nuisance-only|nuisance-call NOT_MET messageContent",
        "police|class:4/4|||-pointsToProveMadeOut causeOfDeath=road-or-rail"
            + "|driving-made-out MET causeOfDeath",
        "professional|008/52|14||+mandatoryReport|mandatory-report MET mandatoryReport",
        "victim|036/06|26||+alreadyRecorded committedIn=scotland"
            + "|slavery-on-record MET committedIn",
        "victim|008/06|26||+alreadyRecorded|already-recorded NOT_MET alreadyRecorded",
        "victim|105/01|30||+suspectPolicePersonnel +inExecutionOfDuty"
            + " appropriateAuthorityDecision=misconduct-case-to-answer"
            + "|appropriate-authority MET offenceNotifiable",
        "victim|class:58D|||+rectifiedAtNoCost|rectified-damage NOT_MET rectifiedAtNoCost",
        "victim|053/25|||+innocentMistakeShown|innocent-mistake NOT_MET innocentMistakeShown",
        "victim|053/25|||+crimeOnBalance|innocent-mistake MET innocentMistakeShown",
        "school|008/27|||+pointsToProveMadeOut schoolSetting=premises-in-hours"
            + "|serious-at-school MET report.alleged",
        "victim|019/08|24||+crimeOnBalance|rape MET report.alleged",
        "victim|019/08|24||+crimeOnBalance|rape-in-this-force MET committedIn",
        "victim|019/08|24||committedIn=abroad|rape-in-this-force NOT_MET committedIn",
        "sarc|019/08|24||forensicSamples=frozen|reported-through-centre MET viaSarc",
        "parent-or-carer|class:22B|14||+victimConsented +crimeOnBalance"
            + "|willing-activity MET report.reporter",
        "police|060/21|||+pointsToProveMadeOut -credibleContraryEvidence"
            + "|never-referred MET report.alleged",
        "victim|149/00|50|9|+crimeOnBalance -credibleContraryEvidence"
            + "|offender-cannot-be-prosecuted MET suspect.age",
        "victim|149/00|50|no-capacity|+crimeOnBalance -credibleContraryEvidence"
            + "|offender-cannot-be-prosecuted MET suspect.capacity",
        "victim|149/00|50|10|+crimeOnBalance -credibleContraryEvidence"
            + "|offender-cannot-be-prosecuted NOT_APPLICABLE ",
        "third-party|008/06|34||+crimeOnBalance|victim-traced NOT_DECIDABLE victimTraced",
        "third-party|008/06|34||+crimeOnBalance +victimTraced|victim-traced MET victimTraced",
        "police||33||causeOfDeath=unclear|cause-of-death MET causeOfDeath",
        "police|N300/01|33|||cause-of-death NOT_DECIDABLE causeOfDeath",
        "victim|008/06|34||+crimeOnBalance -credibleContraryEvidence"
            + "|within-24-hours NOT_DECIDABLE report.receivedAt recordedAt",
        "victim|003/01|30||intent=threat-to-be-feared|threat-to-be-feared MET intent",
        "victim|003/01|30|||threat-to-be-feared NOT_APPLICABLE "
      })
  void a_check_is_told_with_what_it_read(
      String reporter, String alleged, String victim, String suspect, String facts, String check) {
    List<String> steps =
        reasoning(text(reporter), text(alleged), text(victim), text(suspect), text(facts))
            .trace()
            .steps()
            .stream()
            .map(RecordingTraceTest::told)
            .toList();
    String wanted = check.indexOf(' ') == check.lastIndexOf(' ') ? check + " " : check;
    assertTrue(steps.contains(wanted), () -> String.join("\n", steps));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "victim|008/06|34|+pointsToProveMadeOut -credibleContraryEvidence|1 YES, 2 YES, 3 NO, 4",
        "victim|008/72|30|messageContent=indecent +victimDistressed -credibleContraryEvidence"
            + "|1 YES, 2 YES, 3 NO, 4",
        "police|008/11||+pointsToProveMadeOut -credibleContraryEvidence"
            + "|1 YES, 2 YES, 3 NO, 4 NOT_NEEDED, 5 NOT_NEEDED, 6",
        "police|001/01|33|causeOfDeath=homicide -credibleContraryEvidence"
            + "|1 YES, 2 YES, 3 NO, 4 NOT_NEEDED, 5 NOT_NEEDED, 6",
        "police|001/01|33|causeOfDeath=homicide -crimeOnBalance|1 YES, 2 NO",
        "victim||34|-offenceNotifiable|1 YES, 2 NO",
        "police|092/50||-pointsToProveMadeOut|1 YES, 2 NO",
        "victim|053/40|60|+crimeOnBalance -credibleContraryEvidence -offenderArrested"
            + " -offenceInProgressOrRecent -localSuspect|1 YES, 2 YES, 3 NO, 7 YES",
        "victim|053/40|60|+crimeOnBalance -credibleContraryEvidence +offenderArrested"
            + "|1 YES, 2 YES, 3 NO, 4 YES, 5 YES, 6 NOT_STATED, 7 YES, 8 YES, 9",
        "victim|047/00|60|+crimeOnBalance -credibleContraryEvidence -otherForceRecording"
            + " +ownerDealsCivilly|1 YES, 2 YES, 3 NO, 4 YES, 5 YES, 6 NO, 7 YES",
        "victim|047/00|60|+crimeOnBalance -credibleContraryEvidence"
            + "|1 YES, 2 YES, 3 NO, 4 YES, 5 YES, 6 NOT_STATED, 7 NOT_STATED",
        "third-party||34|-concernsCrime|1 NO"
      })
  void the_steps_are_told_as_far_as_they_went(
      String reporter, String alleged, String victim, String facts, String expected) {
    String steps =
        Matters.RULES
            .decide(Matters.matter(text(reporter), text(alleged), text(victim), "", text(facts)))
            .steps()
            .stream()
            .map(taken -> taken.step().number() + " " + taken.result())
            .collect(Collectors.joining(", "));
    assertTrue(steps.startsWith(expected), steps);
    assertEquals(expected.matches(".*\\d"), steps.length() > expected.length(), steps);
  }

  @Test
  void a_check_made_is_not_told_as_not_applicable_too() {
    List<TraceStep> steps =
        reasoning("victim", "019/08", "24", "", "+crimeOnBalance").trace().steps();
    List<String> notApplicable =
        steps.stream()
            .filter(step -> step.result() == TraceStep.Result.NOT_APPLICABLE)
            .map(TraceStep::check)
            .toList();
    for (TraceStep step : steps) {
      if (step.result() != TraceStep.Result.NOT_APPLICABLE) {
        assertFalse(notApplicable.contains(step.check()), step.check());
      }
    }
    assertTrue(notApplicable.contains("school-setting"));
    assertFalse(notApplicable.contains("crime-on-balance"), "a step is reached or not");
    assertFalse(notApplicable.contains("victim-traced"), "a step is reached or not");
    assertFalse(
        reasoning("victim", "008/06", "24", "", "").trace().steps().stream()
            .anyMatch(step -> step.check().equals("rape")));
  }

  @Test
  void a_long_walk_is_told_whole() {
    // More checks than a walk has room for at first.
    List<TraceStep> steps =
        reasoning(
                "other-authority",
                "053/43",
                "30",
                "constable",
                "+pointsToProveMadeOut -credibleContraryEvidence -inExecutionOfDuty"
                    + " investigationLead=nca ncaDelayGround=safety +usedToCommitFraud"
                    + " -offenderArrested -offenceInProgressOrRecent +localSuspect"
                    + " schoolSetting=premises-in-hours seriousConsequence=none"
                    + " -schoolRequestsRecord +childOrParentRequestsRecord -counterAllegation"
                    + " +offenderRoleCritical +caseAgainstOffenderEstablished")
            .trace()
            .steps();
    assertEquals("police-on-duty", steps.get(0).check());
    assertEquals(
        "call-for-service",
        steps.stream()
            .filter(step -> step.result() != TraceStep.Result.NOT_APPLICABLE)
            .map(TraceStep::check)
            .filter(check -> check.equals("call-for-service"))
            .findFirst()
            .orElseThrow());
    assertTrue(
        steps.stream().filter(step -> step.result() != TraceStep.Result.NOT_APPLICABLE).count()
            > 16);
  }
}
