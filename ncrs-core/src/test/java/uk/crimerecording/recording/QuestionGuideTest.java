package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.decision.RuleId;

class QuestionGuideTest {

  private static final QuestionGuide GUIDE = QuestionGuide.of(Matters.RULES);
  private static final String SOUND = "+crimeOnBalance -credibleContraryEvidence";

  private static Question only(ReportedMatter matter) {
    Question question = GUIDE.next(matter).orElseThrow();
    assertEquals(List.of(question), GUIDE.open(matter));
    return question;
  }

  @Test
  void a_question_tells_what_it_is_about_what_it_means_and_which_rule_asks() {
    Question question = only(Matters.matter("victim", "008/06", "34", "", "+crimeOnBalance"));
    assertAll(
        () -> assertEquals("credibleContraryEvidence", question.about()),
        () -> assertTrue(question.meaning().contains("evidence"), question.meaning()),
        () -> assertEquals(Question.Form.YES_OR_NO, question.form()),
        () -> assertEquals(List.of("true", "false"), question.answers()),
        () -> assertEquals(new RuleId("REC-02"), question.rule().id()));
  }

  @Test
  void a_decided_matter_has_no_question() {
    ReportedMatter decided = Matters.matter("victim", "008/06", "34", "", SOUND);
    assertEquals(Optional.empty(), GUIDE.next(decided));
    assertEquals(List.of(), GUIDE.open(decided));
  }

  @Test
  void nothing_known_begins_with_whether_it_concerns_a_crime() {
    ReportedMatter nothing = ReportedMatter.builder().build();
    assertEquals("concernsCrime", GUIDE.next(nothing).orElseThrow().about());
    assertEquals("concernsCrime", GUIDE.open(nothing).get(0).about());
  }

  @Test
  void the_question_that_settles_most_comes_first() {
    ReportedMatter matter =
        Matters.matter(
            "school", "105/01", "13", "", SOUND + " -reporterDoubted seriousConsequence=none");
    Question next = GUIDE.next(matter).orElseThrow();
    assertEquals("schoolSetting", next.about());
    assertEquals(Question.Form.CHOICE, next.form());
    ReportedMatter trip = next.answer(matter, "trip").orElseThrow();
    assertEquals(RecordingAction.RECORD_CRIME, Matters.RULES.decide(trip).action());
  }

  @Test
  void a_question_after_which_less_is_left_beats_an_earlier_one() {
    ReportedMatter matter =
        Matters.matter(
            "third-party", "008/06", "30", "", SOUND + " +appropriateOrNecessary -victimSupports");
    List<String> open = GUIDE.open(matter).stream().map(Question::about).toList();
    assertEquals(List.of("victimTraced", "victimConfirms", "clearEvidenceOfCrime"), open);
    assertEquals("clearEvidenceOfCrime", GUIDE.next(matter).orElseThrow().about());
  }

  @Test
  void an_age_is_asked_and_answered_in_years() {
    ReportedMatter matter =
        Matters.matter("police", "", "", "", "causeOfDeath=sudden-unexplained +causeConfirmed");
    Question question = only(matter);
    assertEquals("victim.age", question.about());
    assertEquals(Question.Form.AGE, question.form());
    ReportedMatter child = question.answer(matter, "17").orElseThrow();
    ReportedMatter adult = question.answer(matter, "18").orElseThrow();
    assertEquals(Optional.of("N300/05"), incident(child));
    assertEquals(Optional.of("N300/01"), incident(adult));
    assertEquals(Optional.of(130), age(question.answer(matter, "130").orElseThrow()));
  }

  private static Optional<String> incident(ReportedMatter matter) {
    return Matters.RULES.decide(matter).incident().map(code -> code.value());
  }

  private static Optional<Integer> age(ReportedMatter matter) {
    return matter.victim().flatMap(victim -> victim.age());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "131", "1000", "x", "1 "})
  void what_is_no_age_is_no_answer(String text) {
    ReportedMatter matter =
        Matters.matter("police", "", "", "", "causeOfDeath=sudden-unexplained +causeConfirmed");
    assertEquals(Optional.empty(), only(matter).answer(matter, text));
  }

  @Test
  void an_age_keeps_what_is_known_of_the_victim() {
    ReportedMatter matter =
        Matters.matter("police", "", "30", "", "causeOfDeath=sudden-unexplained +causeConfirmed");
    ReportedMatter answered = Input.withVictimAged(matter, 12);
    assertEquals(matter.victim().orElseThrow().kind(), answered.victim().orElseThrow().kind());
    assertEquals(Optional.of(12), age(answered));
  }

  @Test
  void the_offence_is_asked_by_its_code() {
    ReportedMatter matter = Matters.matter("police", "class:4/4", "", "", "-pointsToProveMadeOut");
    Question question = only(matter);
    assertAll(
        () -> assertEquals("report.alleged", question.about()),
        () -> assertEquals(Question.Form.OFFENCE_CODE, question.form()),
        () ->
            assertEquals(
                Optional.of("N300/04"), incident(question.answer(matter, "004/04").orElseThrow())),
        () ->
            assertEquals(
                RecordingAction.CRIME_RELATED_INCIDENT,
                Matters.RULES.decide(question.answer(matter, "004/12").orElseThrow()).action()),
        () -> assertEquals(Optional.empty(), question.answer(matter, "no code")));
  }

  @Test
  void a_way_may_hang_on_which_offence_is_meant() {
    List<Way> ways =
        Matters.RULES
            .decide(Matters.matter("police", "class:4/4", "", "", "-pointsToProveMadeOut"))
            .ways();
    assertEquals(
        List.of(
            "{report.alleged=death} REPORTED_INCIDENT",
            "{report.alleged=serious-injury} CRIME_RELATED_INCIDENT"),
        ways.stream().map(way -> way.answers() + " " + way.action()).toList());
  }

  @Test
  void a_way_may_need_a_fact_beside_the_offence_that_is_meant() {
    List<Way> ways =
        Matters.RULES
            .decide(
                Matters.matter(
                    "school",
                    "class:5E",
                    "15",
                    "",
                    SOUND
                        + " -reporterDoubted schoolSetting=premises-in-hours"
                        + " seriousConsequence=none -schoolRequestsRecord"))
            .ways();
    assertEquals(
        List.of(
            "{report.alleged=serious-at-school} RECORD_CRIME",
            "{childOrParentRequestsRecord=true} RECORD_CRIME",
            "{childOrParentRequestsRecord=false, report.alleged=not-serious-at-school} CRIME_RELATED_INCIDENT"),
        ways.stream().map(way -> way.answers() + " " + way.action()).toList());
  }

  @Test
  void the_reporter_is_asked_by_a_choice() {
    ReportedMatter matter = Matters.matter("", "008/06", "30", "", SOUND + " -victimConfirms");
    Question question =
        GUIDE.open(matter).stream()
            .filter(each -> each.about().equals("report.reporter"))
            .findFirst()
            .orElseThrow();
    assertAll(
        () -> assertEquals(Question.Form.CHOICE, question.form()),
        () -> assertTrue(question.answers().contains("victim")),
        () ->
            assertEquals(
                Optional.of(Reporter.VICTIM),
                question.answer(matter, "victim").orElseThrow().reporter()),
        () -> assertEquals(Optional.empty(), question.answer(matter, "neighbour")));
  }

  @Test
  void an_answer_of_another_form_is_refused() {
    ReportedMatter matter = Matters.matter("victim", "008/06", "34", "", "+crimeOnBalance");
    Question question = only(matter);
    assertEquals(Optional.empty(), question.answer(matter, "perhaps"));
    assertFalse(question.answer(matter, "true").isEmpty());
  }
}
