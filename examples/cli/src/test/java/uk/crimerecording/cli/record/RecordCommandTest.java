package uk.crimerecording.cli.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.cli.assess.CommandRun;

class RecordCommandTest {

  private static final Path EXAMPLES = Path.of("..");
  private static final Path SAMPLE = EXAMPLES.resolve("sample-data/matter.json");
  private static final Path SCENARIOS = EXAMPLES.resolve("scenarios/recording.json");

  @TempDir private Path directory;

  private static CommandRun record(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("record", "--plain"));
    all.addAll(Arrays.asList(arguments));
    return CommandRun.of(all.toArray());
  }

  /** A run that reads answers from standard input. */
  private static CommandRun ask(String answers, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("record", "--ask"));
    all.addAll(Arrays.asList(arguments));
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
      return CommandRun.of(all.toArray());
    } finally {
      System.setIn(before);
    }
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content.replace('\'', '"'));
  }

  private Path matter(String parts) throws IOException {
    return file(
        "matter.json",
        "{'schema':'crime-recording/matter/1','edition':'2026-27','matter':{" + parts + "}}");
  }

  private static List<String> section(CommandRun run, String title) {
    return run.out()
        .lines()
        .dropWhile(line -> !line.equals(title))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(line -> line.substring(2))
        .toList();
  }

  // ---- What is printed --------------------------------------------------------------------------

  @Test
  void an_open_matter_says_what_is_missing_and_what_would_decide_it() {
    CommandRun run = record(SAMPLE);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("matter.json: MORE_FACTS_NEEDED", run.out().lines().findFirst().orElseThrow());
    assertEquals(
        List.of("alleged: 8N|8S|8T 008/06 Assault occasioning actual bodily harm"),
        section(run, "What"));
    assertTrue(
        section(run, "When").get(0).startsWith("REC-17  Record the crime by 2026-05-19T19:40"));
    assertTrue(section(run, "Open").get(0).startsWith("REC-09  victimConfirms: The victim"));
    assertEquals(
        "RECORD_CRIME where victimConfirms is true", section(run, "What would decide it").get(0));
    assertTrue(section(run, "Ask next").get(0).startsWith("victimConfirms: "));
    assertTrue(
        section(run, "Taken as not so, because nobody states it").get(0).contains("schoolSetting"));
    assertEquals(
        "5  the victim confirms, or it may be recorded without: not stated",
        section(run, "Steps").get(4),
        "what comes after the first open step is not known");
    assertEquals(5, section(run, "Steps").size());
  }

  @Test
  void a_fact_on_the_command_line_decides_it() {
    CommandRun run = record("--fact", "victimConfirms=true", SAMPLE);
    assertEquals("matter.json: RECORD_CRIME", run.out().lines().findFirst().orElseThrow());
    assertEquals("  Record the crime.", run.out().lines().skip(1).findFirst().orElseThrow());
    assertEquals(List.of(), section(run, "Open"));
    assertEquals(10, section(run, "Steps").size());
    List<String> why = section(run, "Why");
    assertTrue(why.stream().anyMatch(line -> line.contains("victimConfirms is true [CRR")));
    assertTrue(why.get(why.size() - 1).startsWith("looked at, does not apply: REC-11, "));
  }

  @Test
  void what_is_owed_has_its_rule_and_citation() {
    CommandRun run =
        record(
            "--offence",
            "019/08",
            "--reporter",
            "third-party",
            "--fact",
            "crimeOnBalance=true",
            "--fact",
            "credibleContraryEvidence=false",
            "--fact",
            "victimTraced=false",
            "--fact",
            "appropriateOrNecessary=false");
    assertEquals("report: REPORTED_INCIDENT", run.out().lines().findFirst().orElseThrow());
    assertTrue(section(run, "What").get(1).startsWith("reported incident: N100 N100/01 "));
    assertEquals(
        List.of(
            "REC-21  The force crime registrar has oversight of this record and of its code. [CRR"
                + " 2026/27, N100 Reported Incident of Rape, p. 63-64]"),
        section(run, "Oversight"));
    assertTrue(section(run, "Follow up").get(0).startsWith("REC-21  Reclassify to the crime"));
  }

  @Test
  void a_crime_related_incident_has_its_ground_and_somebody_is_told() {
    CommandRun run = record(SCENARIOS, "--id", "RULES-TP-04");
    assertTrue(
        section(run, "What")
            .contains("ground 1 of a crime related incident: not confirmed by or for the victim"),
        run.out());
    assertTrue(section(run, "Tell").get(0).startsWith("REC-18  Tell the victim or the reporter"));
  }

  @Test
  void a_late_record_says_so() {
    CommandRun run = record(SCENARIOS, "--id", "RULES-TIME-02");
    assertEquals("due by 2026-05-05T10:00", section(run, "When").get(0));
    assertEquals("recorded late", section(run, "When").get(1));
    assertTrue(section(run, "When").get(2).startsWith("REC-17  Recorded more than 24 hours"));
    assertEquals(
        "recorded in time", section(record(SCENARIOS, "--id", "A-TWIN-035"), "When").get(1));
  }

  @Test
  void brief_reasons_are_the_ids_of_the_rules() {
    assertEquals(
        List.of("REC-01, REC-02, REC-15, REC-17"),
        section(record("--explain", "brief", SCENARIOS, "--id", "RULES-TIME-01"), "Why"));
  }

  @Test
  void every_published_scenario_can_be_explained() {
    CommandRun run = record(SCENARIOS);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(141, run.out().lines().filter("Why"::equals).count());
    assertFalse(run.out().contains("{"), "a placeholder is left");
    assertFalse(run.out().contains("null"));
  }

  @Test
  void nothing_known_is_a_report_with_questions() {
    CommandRun run = record();
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("report: MORE_FACTS_NEEDED", run.out().lines().findFirst().orElseThrow());
    assertFalse(section(run, "Open").isEmpty());
  }

  // ---- JSON and exit codes ----------------------------------------------------------------------

  @Test
  void json_is_one_line_for_each_matter() throws IOException {
    CommandRun run = record("--json", SCENARIOS, "--id", "RULES-GEN-01", "--id", "A-TWIN-001");
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size());
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertEquals("recording", first.get("subject").asText());
    assertEquals("RECORD_CRIME", first.get("decision").asText());
    assertEquals(
        "credibleContraryEvidence",
        new ObjectMapper().readTree(lines.get(1)).get("missing").get(0).asText());
  }

  @Test
  void an_open_decision_fails_only_a_strict_run() {
    assertEquals(0, record(SAMPLE).exitCode());
    assertEquals(1, record("--strict", SAMPLE).exitCode());
    assertEquals(1, record("--strict", "--json", SAMPLE).exitCode());
    assertEquals(0, record("--strict", "--fact", "victimConfirms=true", SAMPLE).exitCode());
  }

  @Test
  void help_names_the_exit_codes() {
    assertTrue(record("--help").out().contains("1   a decision is open, with --strict"));
  }

  // ---- What is stated on the command line -------------------------------------------------------

  @Test
  void everything_can_be_stated_on_the_command_line() throws IOException {
    CommandRun run =
        record(
            "--json",
            "--reporter",
            "parent-or-carer",
            "--offence",
            "008/06",
            "--victim-age",
            "9",
            "--received-at",
            "2026-05-04T10:00",
            "--fact",
            "crimeOnBalance=true",
            "--fact",
            "credibleContraryEvidence=false",
            "--fact",
            "reporterDoubted=false");
    JsonNode decision = new ObjectMapper().readTree(run.out());
    assertEquals("RECORD_CRIME", decision.get("decision").asText());
    assertEquals("2026-05-05T10:00+01:00", decision.get("dueBy").asText());
  }

  @Test
  void the_command_line_takes_the_place_of_the_file() {
    assertTrue(
        record("--fact", "crimeOnBalance=false", SAMPLE)
            .out()
            .startsWith("matter.json: NSIR_INCIDENT"));
    assertTrue(record("--offence", "8N", SAMPLE).out().contains("alleged: 8N "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fact victimConfirms=perhaps | victimConfirms: expected true or false",
        "--fact victimConfirms | expected NAME=VALUE",
        "--fact victimAgrees=true | no fact has this name",
        "--fact cautionKind=simple | no decision of the kind recording reads the fact cautionKind",
        "--fact committedIn=here | committedIn: expected one of this-force, ",
        "--reporter nobody | expected one of victim, acting-for-victim, ",
        "--offence 999/99 | expected a code of the offence list",
        "--received-at yesterday | expected a time such as 2026-05-04T10:15",
        "--victim-age 131 | expected a whole number from 0 to 130",
        "--victim-age -1 | expected a whole number from 0 to 130",
        "--victim-age x | expected a whole number from 0 to 130",
        "--fact victimTraced=true --fact victimTraced=false | The fact victimTraced is stated twice",
        "--ask | --ask and --plain exclude each other",
        "--id A | --id picks from a scenario file",
        "absent.json | No such file: absent.json",
        "--explain much | --explain",
        "a.json b.json | Unmatched argument"
      })
  void bad_usage_is_two_and_says_why(String arguments, String text) {
    CommandRun run = record((Object[]) arguments.split(" ", -1));
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains(text), run.err());
    assertEquals("", run.out());
  }

  @Test
  void a_time_of_receipt_after_the_record_is_refused() throws IOException {
    Path file = matter("'recordedAt':'2026-05-04T10:00'");
    CommandRun run = record("--received-at", "2026-05-05T10:00", file);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("A crime is not recorded before it is reported"), run.err());
  }

  @Test
  void a_scenario_that_is_not_there_is_bad_usage() {
    CommandRun run = record(SCENARIOS, "--id", "ABSENT");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("No scenario of kind recording has the id ABSENT"));
    CommandRun none = record(EXAMPLES.resolve("scenarios/counting.json"));
    assertEquals(2, none.exitCode());
    assertTrue(none.err().contains("No file has a scenario of kind recording"));
  }

  // ---- Input that is rejected -------------------------------------------------------------------

  @Test
  void everything_wrong_with_a_matter_is_reported_with_its_place() throws IOException {
    Path file =
        matter(
            """

            'report':{'receivedAt':'2026-05-04T10:00','reporter':'Jane Doe','alleged':'8/6/1'},
            'victims':[],'facts':{'cautionKind':'simple','crimeOnBalance':1}\
            """);
    CommandRun run = record(file);
    assertEquals(3, run.exitCode());
    assertEquals("", run.out());
    assertEquals(5, run.err().lines().filter(line -> line.startsWith(file + ":")).count());
    assertTrue(
        run.err().contains(":2:54: /matter/report/reporter: expected one of victim, "), run.err());
    assertTrue(run.err().contains("/matter/victims: unknown key"));
    assertTrue(run.err().contains("/matter/facts/crimeOnBalance: expected true or false"));
    assertFalse(run.err().contains("Jane"), "what was found is not repeated");
  }

  @Test
  void a_crime_recorded_before_it_was_reported_is_rejected() throws IOException {
    Path file =
        matter("'report':{'receivedAt':'2026-05-04T10:00'},'recordedAt':'2026-05-04T09:59'");
    CommandRun run = record(file);
    assertEquals(3, run.exitCode());
    assertTrue(
        run.err().contains("/matter/recordedAt: a crime is not recorded before it is reported"));
    assertEquals(
        0,
        record(matter("'report':{'receivedAt':'2026-05-04T10:00'},'recordedAt':'2026-05-04T10:00'"))
            .exitCode());
  }

  @Test
  void a_file_of_another_schema_is_rejected() {
    CommandRun run = record(EXAMPLES.resolve("sample-data/report.json"));
    assertEquals(3, run.exitCode());
    assertTrue(
        run.err()
            .contains(
                "expected the schema crime-recording/matter/1 or crime-recording/scenarios/1"));
  }

  // ---- The dialogue -----------------------------------------------------------------------------

  @Test
  @ResourceLock(Resources.GLOBAL)
  void answers_can_be_piped_in() {
    CommandRun run = ask("yes\n", SAMPLE);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("victimConfirms: The victim"));
    assertTrue(run.out().contains("matter.json: RECORD_CRIME"), run.out());
  }

  @Test
  @ResourceLock(Resources.GLOBAL)
  void questions_do_not_mix_with_json() throws IOException {
    CommandRun run = ask("yes\n", "--json", SAMPLE);
    assertEquals(1, run.out().lines().count());
    assertEquals("RECORD_CRIME", new ObjectMapper().readTree(run.out()).get("decision").asText());
    assertTrue(run.err().contains("victimConfirms: The victim"));
  }

  @Test
  @ResourceLock(Resources.GLOBAL)
  void one_matter_is_asked_about_at_a_time() {
    CommandRun run = ask("", SCENARIOS);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("--ask is about one matter: pick it with --id"));
    assertEquals(0, ask("q\n", SCENARIOS, "--id", "A-TWIN-001").exitCode());
  }

  @Test
  void where_there_is_no_terminal_nothing_is_asked() {
    CommandRun run = CommandRun.of("record", SAMPLE);
    assertEquals(0, run.exitCode());
    assertFalse(run.out().contains("> "));
  }
}
