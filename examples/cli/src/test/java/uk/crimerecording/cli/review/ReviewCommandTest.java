package uk.crimerecording.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.review.LogReview;

class ReviewCommandTest {

  private static final Path EXAMPLES = Path.of("..");
  private static final Path SAMPLE = EXAMPLES.resolve("sample-data/logs.json");
  private static final Path SCENARIOS = EXAMPLES.resolve("scenarios/review.json");

  @TempDir private Path directory;

  private static CommandRun review(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("review"));
    all.addAll(Arrays.asList(arguments));
    return CommandRun.of(all.toArray());
  }

  private Path logs(String... logs) throws IOException {
    return Files.writeString(
        directory.resolve("logs.json"),
        ("{'schema':'crime-recording/logs/1','edition':'2026-27','logs':["
                + String.join(",", logs)
                + "]}")
            .replace('\'', '"'));
  }

  private static List<String> lines(CommandRun run) {
    return run.out().lines().toList();
  }

  // ---- What is printed --------------------------------------------------------------------------

  @Test
  void a_finding_has_its_rule_its_words_and_its_citation() {
    assertEquals(
        List.of(
            "L-026: RECORD_CRIME, 1 finding",
            "  NSIR-04  The log was closed without a crime, but its facts give a crime record."
                + " Record it now.",
            "        [PROJECT 1, Review of closed logs; CRR 2026/27, Incident reports, p. 6]"),
        lines(review(SAMPLE, "--id", "L-026")).subList(0, 3));
  }

  @Test
  void the_sample_adds_up_with_rates_intervals_and_grades() {
    List<String> lines = lines(review(SAMPLE));
    List<String> totals = lines.subList(lines.indexOf("Logs reviewed: 43"), lines.size());
    assertEquals(
        List.of(
            "Logs reviewed: 43",
            "  22 should have a crime: 18 have one, 4 have not",
            "  2 not judged",
            "Recording accuracy: 81.8 % (18 of 22), with a confidence of 95 % from 61.5 to 92.7 %:"
                + " fair",
            "Recorded in time: 72.2 % (13 of 18), with a confidence of 95 % from 49.1 to 87.5 %:"
                + " poor",
            "Findings"),
        totals.subList(0, 6));
    assertEquals(8, totals.size() - 6);
  }

  @Test
  void the_sample_has_every_finding_that_there_is() throws IOException {
    Set<String> expected = new TreeSet<>();
    LogReview.messages()
        .ids()
        .forEach(
            id -> {
              if (id.startsWith("review.")) {
                expected.add(id);
              }
            });
    Set<String> found = new TreeSet<>();
    for (String line : lines(review("--json", SAMPLE))) {
      JsonNode findings = new ObjectMapper().readTree(line).path("review").path("findings");
      findings.forEach(finding -> found.add(finding.get("message").asText()));
    }
    assertEquals(expected, found);
  }

  @Test
  void a_late_record_that_is_explained_is_no_finding() {
    assertEquals(
        List.of(
            "L-013: RECORD_CRIME, no finding",
            "  recorded 540 minutes late, as the record explains"),
        lines(review(SAMPLE, "--id", "L-013")).subList(0, 2));
  }

  @Test
  void what_could_not_be_judged_is_said() {
    assertEquals(
        "  not judged: whether a crime had to be recorded and was (not stated:"
            + " credibleContraryEvidence)",
        lines(review(SAMPLE, "--id", "L-042")).get(1));
  }

  @Test
  void a_reported_incident_has_its_title() {
    assertTrue(
        review(SAMPLE, "--id", "L-040").out().startsWith("L-040: REPORTED_INCIDENT N100 N100/02 "));
  }

  @Test
  void without_a_crime_there_is_no_rate() throws IOException {
    CommandRun run = review(SAMPLE, "--id", "L-018");
    assertTrue(lines(run).contains("Recording accuracy: nothing to judge by"), run.out());
    JsonNode totals = totals(review("--json", SAMPLE, "--id", "L-018"));
    assertTrue(totals.path("accuracy").isMissingNode());
  }

  @Test
  void the_confidence_can_be_chosen() throws IOException {
    JsonNode usual = totals(review("--json", SAMPLE));
    JsonNode wide = totals(review("--json", "--confidence", "99", SAMPLE));
    JsonNode narrow = totals(review("--json", "--confidence", "90", SAMPLE));
    assertEquals(95, usual.get("confidence").asInt());
    assertEquals("0.8182", usual.get("accuracy").get("rate").asText());
    assertEquals("fair", usual.get("accuracy").get("grade").asText());
    assertTrue(lower(wide) < lower(usual) && lower(usual) < lower(narrow));
  }

  private static double lower(JsonNode totals) {
    return totals.get("accuracy").get("lower").asDouble();
  }

  private static JsonNode totals(CommandRun run) throws IOException {
    List<String> lines = lines(run);
    return new ObjectMapper().readTree(lines.get(lines.size() - 1)).get("totals");
  }

  @Test
  void json_has_a_line_for_each_log_and_one_for_the_totals() throws IOException {
    List<String> lines = lines(review("--json", SAMPLE));
    assertEquals(44, lines.size());
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertEquals("L-001", first.get("ref").asText());
    assertEquals("review", first.get("review").get("subject").asText());
    assertEquals(43, totals(review("--json", SAMPLE)).get("logs").asInt());
    assertEquals(4, totals(review("--json", SAMPLE)).get("findings").get("NSIR-04").asInt());
  }

  @Test
  void the_scenarios_of_kind_review_can_be_reviewed() {
    CommandRun run = review(SCENARIOS);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("A-TWIN-137: RECORD_CRIME, 2 findings"));
    assertFalse(run.out().contains("{"), "a placeholder is left");
  }

  // ---- Exit codes -------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "L-001, return, 0",
    "L-001, refer, 0",
    "L-026, return, 1",
    "L-026, refer, 0",
    "L-015, return, 0",
    "L-015, refer, 1",
    "L-015, 'return,refer', 1"
  })
  void findings_fail_the_run_as_asked(String id, String failOn, int exitCode) {
    assertEquals(0, review(SAMPLE, "--id", id).exitCode());
    assertEquals(exitCode, review(SAMPLE, "--id", id, "--fail-on", failOn).exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fail-on late | expected return or refer",
        "--confidence 80 | expected 90, 95 or 99",
        "--id L-999 | has the id L-999",
        "absent.json | No such file: absent.json"
      })
  void bad_usage_is_two_and_says_why(String arguments, String text) {
    List<Object> all = new ArrayList<>(List.of(SAMPLE));
    all.addAll(Arrays.asList((Object[]) arguments.split(" ", -1)));
    CommandRun run = review(all.toArray());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(text), run.err());
  }

  // ---- Input that is rejected -------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'log':{}} | /logs/0: the key ref is missing",
        "{'ref':'Jane Doe'} | /logs/0/ref: expected an id of 1 to 60 letters",
        "{'ref':'a'},{'ref':'a'} | /logs/1/ref: another log of this file has this id",
        "{'ref':'a','log':{'reportedIncident':'008/06'}} | expected the code of a reported incident",
        "{'ref':'a','log':{'openedAt':'2026-05-04T10:00','closedAt':'2026-05-04T09:00'}}"
            + " | /logs/0/log/closedAt: a log is not closed before it is opened",
        "{'ref':'a','log':{'closed':true}} | /logs/0/log/closed: unknown key",
        "{'ref':'a','facts':{'cautionKind':'simple'}} | reads this fact",
        "'a' | /logs/0: expected an object, found a text"
      })
  void logs_that_are_not_sound_are_rejected_with_their_place(String logs, String problem)
      throws IOException {
    CommandRun run = review(logs(logs));
    assertEquals(3, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(problem), run.err());
    assertFalse(run.err().contains("Jane"), "what was found is not repeated");
    assertEquals("", run.out());
  }

  @Test
  void a_fact_of_the_recording_decision_may_be_stated() throws IOException {
    assertEquals(0, review(logs("{'ref':'a','facts':{'victimSupports':true}}")).exitCode());
  }

  @Test
  void a_rejected_file_does_not_keep_the_others_from_being_reviewed() throws IOException {
    CommandRun run = review(logs("{'log':{}}"), SCENARIOS);
    assertEquals(3, run.exitCode());
    assertTrue(run.out().contains("Logs reviewed: 10"));
  }

  // ---- Exports of systems -----------------------------------------------------------------------

  private static final Path DISPATCH = EXAMPLES.resolve("sample-data/dispatch.xml");

  @Test
  void dispatch_events_of_a_system_are_reviewed() {
    CommandRun run = review(DISPATCH, "--system", "niche");
    assertEquals(0, run.exitCode());
    assertEquals("", run.err());
    assertTrue(lines(run).contains("AN 00106 2026-05-04: RECORD_CRIME, no finding"), run.out());
    assertTrue(lines(run).contains("AN 00107 2026-05-04: RECORD_CRIME, 1 finding"), run.out());
    assertTrue(lines(run).contains("Logs reviewed: 5"));
    assertEquals(
        List.of("  NSIR-04  1", "  NSIR-05  2"),
        lines(run).stream()
            .filter(line -> line.matches("  NSIR-0[45]  [0-9].*"))
            .map(line -> line.substring(0, 12))
            .toList());
  }

  @Test
  void one_event_is_picked_by_its_number_or_its_whole_reference() {
    assertTrue(
        lines(review(DISPATCH, "--system", "niche", "--id", "00106")).contains("Logs reviewed: 2"));
    assertTrue(
        lines(review(DISPATCH, "--system", "niche", "--id", "AN 00106 2026-05-05"))
            .contains("Logs reviewed: 1"));
  }

  @Test
  void an_event_that_is_rejected_fails_the_run_and_the_others_are_reviewed() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("events.xml"), "<e><dispatchEvent/><dispatchEvent id='1'/></e>");
    CommandRun run = review(file, "--system", "niche");
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("events.xml:1 (record 1): MISSING_FIELD log.event at @id"));
    assertTrue(lines(run).contains("Logs reviewed: 1"));
  }

  @Test
  void a_system_without_logs_and_a_file_that_is_not_there_are_said_to_be_so() {
    assertEquals(3, review(DISPATCH, "--system", "connect").exitCode());
    CommandRun run = review(directory.resolve("none.xml"), "--system", "niche");
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("There is no file none.xml"));
  }

  @Test
  void a_profile_needs_its_system() {
    assertEquals(2, review(SAMPLE, "--profile", "force.json").exitCode());
    assertEquals(2, review(SAMPLE, "--system", "nothing").exitCode());
  }

  @Test
  void events_are_reviewed_by_the_profile_of_a_force() throws IOException {
    Path profile =
        Files.writeString(
            directory.resolve("force.json"),
            """
            {"schema": "crime-recording/force-profile/1", "name": "local", "system": "niche",
             "extends": "niche-default", "logLayouts": {"xml": {"record": "log"}}}
            """);
    Path file = Files.writeString(directory.resolve("events.xml"), "<e><log id='1'/></e>");
    CommandRun run = review(file, "--system", "niche", "--profile", profile);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(lines(run).contains("Logs reviewed: 1"));
  }
}
