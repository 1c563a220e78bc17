package uk.crimerecording.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;

/** Every finding on a sound log and one change, its boundary, and what cannot be judged. */
class LogReviewTest {

  private static Review review(String base, String changes) {
    return ReviewCase.review(base, changes);
  }

  private static String join(Stream<?> parts) {
    String joined = parts.map(Object::toString).collect(Collectors.joining(" "));
    return joined.isEmpty() ? "-" : joined;
  }

  private static String joined(Finding finding) {
    return finding.rule().id() + "/" + finding.message().substring("review.".length());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "logs.tsv", delimiter = '\t')
  void a_log_has_its_findings_and_what_it_should_have_become(
      String base, String changes, String decision, String crimed, String findings, String open) {
    Review review = review(base, changes);

    assertAll(
        () -> assertEquals(decision, review.decision().action().name()),
        () -> assertEquals(crimed, review.crimed().name()),
        () -> assertEquals(findings, join(review.findings().stream().map(LogReviewTest::joined))),
        () -> assertEquals(open, join(review.notJudged().stream().map(Aspect::code))));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "logs.tsv", delimiter = '\t')
  void whether_it_is_under_recorded_is_what_its_finding_says(String base, String changes) {
    Review review = review(base, changes);
    boolean found =
        review.findings().stream().anyMatch(each -> each.rule().id().value().equals("NSIR-04"));
    Answer expected =
        review.notJudged().contains(Aspect.RECORDING) ? Answer.NOT_STATED : Answer.of(found);

    assertEquals(expected, review.underRecorded());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "logs.tsv", delimiter = '\t')
  void every_finding_has_a_text_that_leaves_nothing_open(String base, String changes) {
    MessageCatalogue texts = LogReview.messages();
    for (Finding finding : review(base, changes).findings()) {
      String text = texts.render(finding);

      assertFalse(text.contains("{"), text);
      for (Argument argument : finding.arguments().values()) {
        String shown = texts.text("review-decision." + argument.text()).orElse(argument.text());
        assertTrue(text.contains(shown), text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CRIMED, crimes=none recorded=- category=alarm told=true, REWORK, log.linkedCrimes,"
        + " log.linkedCrimes",
    "NO_CRIME, category=-, REWORK, log.closingCategory, log.closingCategory",
    "NO_CRIME, category=duplicate, REWORK, linkedToOtherLog, linkedToOtherLog",
    "NO_CRIME, category=duplicate sameIncidentAsOtherLog=false, REWORK, sameIncidentAsOtherLog,"
        + " sameIncidentAsOtherLog",
    "CRIMED, recorded=PT25H, REWORK, recordedAt,"
        + " delayReason delayRationaleRecorded fcrOversight",
    "CRIMED, recorded=PT25H delayReason=rare-exception, REWORK, recordedAt,"
        + " delayRationaleRecorded fcrOversight",
    "CRIMED, recorded=PT25H delayRationaleRecorded=true fcrOversight=true, REWORK, recordedAt,"
        + " delayReason",
    "CRIMED, recorded=PT25H delayReason=none, REFERRAL, recordedAt, -",
    "CRIMED, recorded=PT25H delayReason=to-investigate, REFERRAL, recordedAt, -",
    "DISPROVED, told=false, REWORK, log.reporterTold, log.reporterTold",
    "DISPROVED, told=-, REWORK, log.reporterTold, log.reporterTold",
    "NO_CRIME, thrive=false, REWORK, log.thrive, log.thrive",
    "NO_CRIME, thrive=-, REWORK, log.thrive, log.thrive",
    "CRIMED, kept=N100/01, REWORK, log.reportedIncident, log.reportedIncident",
    "NO_CRIME, kept=N300/01, REFERRAL, log.reportedIncident, -"
  })
  void a_finding_says_how_severe_it_is_where_and_what_would_put_it_right(
      String base, String changes, Severity severity, String where, String missing) {
    Review review = review(base, changes);
    Finding finding = review.findings().get(0);

    assertEquals(1, review.findings().size());
    assertEquals(severity, finding.severity());
    assertEquals(where, finding.where());
    assertEquals(missing, join(finding.missing().stream()));
    assertEquals(missing, join(review.missing().stream()));
  }

  @ParameterizedTest
  @CsvSource({
    "PT24H, NO, -, 0",
    "PT24H1S, YES, PT1S, 1",
    "PT24H1M, YES, PT1M, 1",
    "PT24H1M1S, YES, PT1M1S, 2",
    "PT30H, YES, PT6H, 360",
    "-, NOT_STATED, -, 0"
  })
  void lateness_runs_from_the_end_of_the_twenty_four_hours(
      String recorded, Answer late, String lateBy, long minutes) {
    Review review = review("CRIMED", "recorded=" + recorded);

    assertEquals(late, review.late());
    assertEquals(lateBy, review.lateBy().map(Duration::toString).orElse("-"));
    assertEquals(
        late == Answer.YES ? List.of(Map.of("minutes", Argument.count(minutes))) : List.of(),
        review.findings().stream().map(Finding::arguments).toList());
  }

  @Test
  void a_crime_that_was_late_for_a_good_reason_is_still_late() {
    Review review =
        review(
            "CRIMED",
            "recorded=PT30H delayReason=rare-exception delayRationaleRecorded=true"
                + " fcrOversight=true");

    assertEquals(List.of(), review.findings());
    assertEquals(Answer.YES, review.late());
    assertEquals(Optional.of(Duration.ofHours(6)), review.lateBy());
  }

  @Test
  void a_time_of_recording_is_a_crime_whatever_is_linked() {
    Review review = review("CRIMED", "crimes=none");

    assertEquals(Answer.YES, review.crimed());
    assertEquals(Answer.NO, review.late());
    assertEquals(List.of(), review.findings());
  }

  @Test
  void lateness_of_a_log_without_a_crime_is_no_question() {
    Review review = review("DISPROVED", "");

    assertEquals(Answer.NOT_STATED, review.late());
    assertEquals(Optional.empty(), review.lateBy());
  }

  @ParameterizedTest
  @CsvSource({
    "CRIMED, crimes=none recorded=- told=true category=alarm, review-decision, RECORD_CRIME",
    "CRIMED, kept=N100/02, kept, N100/02",
    "NO_CRIME, kept=N300/01, kept, N300/01"
  })
  void a_finding_names_the_decision_or_the_code(
      String base, String changes, String name, String code) {
    assertEquals(
        Map.of(name, Argument.code(code)), review(base, changes).findings().get(0).arguments());
  }

  @Test
  void a_reported_incident_of_another_code_names_both() {
    Finding finding = review("DISPROVED", "alleged=019/16 kept=N100/01").findings().get(0);

    assertEquals(
        Map.of("kept", Argument.code("N100/01"), "other", Argument.code("N100/02")),
        finding.arguments());
  }

  @Test
  void an_open_decision_names_what_would_decide_it() {
    Review review = review("DISPROVED", "credibleContraryEvidence=- told=-");

    assertEquals(
        List.of("log.reporterTold", "credibleContraryEvidence"), List.copyOf(review.missing()));
  }

  @Test
  void the_reasoning_tells_what_was_looked_at_and_what_does_not_apply() {
    Review crimed = review("CRIMED", "");
    Review noCrime = review("NO_CRIME", "");

    assertEquals("NSIR-04 NSIR-05 REC-17", join(crimed.reasoning().trace().applied().stream()));
    assertEquals(
        "NSIR-01 NSIR-03 REC-18", join(crimed.reasoning().trace().notApplicable().stream()));
    assertEquals("NSIR-01 NSIR-04 NSIR-05", join(noCrime.reasoning().trace().applied().stream()));
    assertEquals(
        "NSIR-03 REC-17 REC-18", join(noCrime.reasoning().trace().notApplicable().stream()));
    assertEquals(
        "crime-recorded closing-category linked-to-other-log recorded-in-time reporter-told"
            + " risk-assessed reported-death-kept",
        join(
            review("NO_CRIME", "kept=N300/06").reasoning().trace().steps().stream()
                .map(step -> step.check())));
  }

  @ParameterizedTest
  @CsvSource({
    "NO_CRIME, closed=-, NSIR-04 NSIR-05",
    "CRIMED, closed=- crimes=none recorded=-, NSIR-05",
    "NO_CRIME, category=duplicate linkedToOtherLog=true, NSIR-01 NSIR-03 NSIR-04 NSIR-05",
    "NO_CRIME, sameIncidentAsOtherLog=true linkedToOtherLog=true,"
        + " NSIR-01 NSIR-03 NSIR-04 NSIR-05",
    "DISPROVED, '', NSIR-01 NSIR-04 NSIR-05 REC-18",
    "DISPROVED, category=- crimes=- told=-, NSIR-01 NSIR-04 NSIR-05 REC-18",
    "CRIMED, recorded=-, NSIR-04 NSIR-05 REC-17",
    "CRIMED, recorded=PT25H delayReason=none, NSIR-04 NSIR-05 REC-17",
    "CRIMED, kept=N100/01, NSIR-04 NSIR-05 REC-17 REC-21",
    "NO_CRIME, kept=N300/06, NSIR-01 NSIR-04 NSIR-05 REC-23",
    "NO_CRIME, kept=N200/01, NSIR-01 NSIR-04 NSIR-05"
  })
  void a_rule_is_applied_where_its_question_arises(String base, String changes, String applied) {
    Set<RuleId> rules = review(base, changes).reasoning().trace().applied();
    Set<RuleId> expected =
        Arrays.stream(applied.split(" ", -1)).map(RuleId::new).collect(Collectors.toSet());

    assertEquals(expected, rules);
  }

  @Test
  void a_crime_missing_on_an_open_log_is_looked_at_and_not_asked_for_yet() {
    Review review = review("CRIMED", "closed=- crimes=none recorded=-");

    assertTrue(review.reasoning().trace().notApplicable().contains(new RuleId("NSIR-04")));
    assertEquals(Set.of(Aspect.RECORDING), review.notJudged());
  }

  @Test
  void an_exception_from_the_twenty_four_hours_shows_what_it_rests_on() {
    Review review =
        review(
            "CRIMED",
            "recorded=PT30H delayReason=rare-exception delayRationaleRecorded=true"
                + " fcrOversight=true");

    assertTrue(review.reasoning().trace().applied().contains(new RuleId("REC-17")));
    assertTrue(
        review
            .reasoning()
            .factsUsed()
            .keySet()
            .containsAll(Set.of("delayReason", "delayRationaleRecorded", "fcrOversight")));
  }

  @Test
  void the_facts_used_are_spelled_and_crimes_are_counted() {
    assertEquals(
        Map.of(
            "log.linkedCrimes", "2",
            "recordedAt", "2026-06-04T15:00+01:00",
            "report.receivedAt", "2026-06-03T14:00+01:00",
            "delayReason", "none",
            "log.thrive", "false",
            "log.reportedIncident", "N100/01"),
        review("CRIMED", "crimes=K1,K2 recorded=PT25H delayReason=none thrive=false kept=N100/01")
            .reasoning()
            .factsUsed());
    assertEquals(
        Map.of(
            "log.linkedCrimes", "0",
            "log.closingCategory", "admin-duplicate",
            "linkedToOtherLog", "true",
            "sameIncidentAsOtherLog", "true",
            "log.reporterTold", "true",
            "log.thrive", "true"),
        review("DISPROVED", "category=duplicate linkedToOtherLog=true sameIncidentAsOtherLog=true")
            .reasoning()
            .factsUsed());
  }

  @Test
  void the_reasoning_names_the_edition_and_the_list() {
    OffenceCatalogue catalogue = OffenceCatalogue.april2026();

    assertEquals(catalogue.edition(), review("CRIMED", "").reasoning().edition());
    assertEquals(catalogue.hash(), review("CRIMED", "").reasoning().catalogueHash());
  }

  @Test
  void a_review_is_one_line_of_json() {
    String json = review("CRIMED", "recorded=PT25H delayReason=none thrive=-").toJson();

    assertTrue(
        json.startsWith(
            "{\"subject\":\"review\",\"decision\":\"RECORD_CRIME\",\"crimed\":true,"
                + "\"underRecorded\":false,\"late\":true,\"lateBy\":\"PT1H\",\"notJudged\":[],"
                + "\"missing\":[\"log.thrive\"],\"findings\":[{\"rule\":\"REC-17\","),
        json);
    assertTrue(json.endsWith("\"}"), json);
    assertFalse(json.contains("\n"));
  }

  @Test
  void json_leaves_out_what_is_not_stated_and_names_what_was_not_judged() {
    String json = review("DISPROVED", "alleged=019/16 category=- crimes=- told=-").toJson();

    assertTrue(
        json.startsWith(
            "{\"subject\":\"review\",\"decision\":\"REPORTED_INCIDENT\",\"incident\":\"N100/02\","
                + "\"underRecorded\":false,\"notJudged\":[\"timeliness\",\"telling\"],"
                + "\"missing\":[\"log.closingCategory\"],"),
        json);
  }

  @Test
  void what_a_review_says_of_itself_names_its_findings_only() {
    assertEquals("Review[]", review("CRIMED", "").toString());
    assertEquals("Review[NSIR-05 REWORK at log.thrive]", review("CRIMED", "thrive=-").toString());
  }

  @Test
  void a_review_keeps_what_was_not_judged() {
    Review given = review("CRIMED", "");
    Set<Aspect> aspects = EnumSet.of(Aspect.TELLING);
    Review review =
        new Review(
            given.decision(),
            given.crimed(),
            given.underRecorded(),
            given.late(),
            given.lateBy(),
            aspects,
            given.reasoning());
    aspects.clear();

    assertEquals(Set.of(Aspect.TELLING), review.notJudged());
    Set<Aspect> kept = review.notJudged();
    assertThrows(UnsupportedOperationException.class, kept::clear);
  }

  @Test
  void the_register_has_the_rules_of_incident_logs() {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : LogReview.register(Edition.APRIL_2026).rules()) {
      ids.add(rule.id().value());
      assertEquals(Set.of(Subject.REVIEW), rule.appliesTo());
    }

    assertEquals(Set.of("AUD-03", "NSIR-01", "NSIR-02", "NSIR-03", "NSIR-04", "NSIR-05"), ids);
  }

  @Test
  void every_text_is_needed_by_a_log() throws IOException {
    Set<String> needed = new TreeSet<>();
    for (String[] row : rows()) {
      review(row[0], row[1]).findings().forEach(finding -> needed.add(finding.message()));
    }
    Set<String> ids = new TreeSet<>();
    LogReview.messages().ids().forEach(ids::add);
    ids.removeIf(id -> id.startsWith("review-decision."));

    assertEquals(ids, needed);
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = LogReviewTest.class.getResourceAsStream("logs.tsv")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
