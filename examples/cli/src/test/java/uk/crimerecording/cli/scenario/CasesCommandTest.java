package uk.crimerecording.cli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import uk.crimerecording.cli.Main;

class CasesCommandTest {

  private static final String GOOD =
      """
      {"id":"GOOD","kind":"identifier","title":"t",
       "given":{"type":"asn","value":"1101ZD0100000448754K"},"expect":{"valid":true}}\
      """;
  private static final String BAD =
      """
      {"id":"BAD","kind":"identifier","title":"t",
       "given":{"type":"asn","value":"1101ZD0100000448754L"},
       "expect":{"valid":true,"checkLetter":"L"}}\
      """;
  private static final String OTHER =
      """
      {"id":"OTHER","kind":"recording","title":"t","given":{},
       "expect":{"decision":"MORE_FACTS_NEEDED"}}\
      """;

  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int cases(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("cases"));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = commandLine.execute(all.toArray(String[]::new));
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return exitCode;
  }

  private Path file(String name, String... scenarios) throws IOException {
    return Files.writeString(
        directory.resolve(name),
        "{\"schema\":\"crime-recording/scenarios/1\",\"edition\":\"2026-27\",\"scenarios\":["
            + String.join(",", scenarios)
            + "]}");
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  @Test
  void all_passed_is_zero() throws IOException {
    assertEquals(0, cases(file("a.json", GOOD)));
    assertEquals(List.of("1 passed, 0 failed, 0 skipped"), lines());
  }

  @Test
  void a_failure_has_one_line_with_what_was_expected_and_given() throws IOException {
    assertEquals(1, cases(file("a.json", BAD, GOOD)));
    assertEquals(
        List.of(
            "BAD valid: expected true, given false; checkLetter: expected L, given K",
            "1 passed, 1 failed, 0 skipped"),
        lines());
  }

  @Test
  void a_record_that_differs_has_one_line_with_every_difference() throws IOException {
    String record =
        """
        {"id":"REC","kind":"record","title":"t",
         "given":{"crime":{"ref":"C1","offence":"008/30","occurred":"2026-05-11","flags":[]},
          "facts":{"onlineElement":true},"asOf":"2026-06-01"},
         "expect":{"findings":[],"vawg":"no","action":"none",
          "deadlines":[{"rule":"DDL-05","event":"conduct","due":"2026-08-12","status":"met"}]}}\
        """;
    assertEquals(1, cases(file("a.json", record)));
    String line = lines().get(0);
    assertTrue(line.startsWith("REC findings: expected none, given FLG-04; "), line);
    assertTrue(line.contains("vawg: expected no, given yes; "), line);
    assertTrue(line.contains("action: expected none, given return; "), line);
    assertTrue(line.contains("deadlines: expected rule=DDL-05 event=conduct "), line);
  }

  @Test
  void a_scenario_that_expects_nothing_is_skipped_and_fails_only_when_strict() throws IOException {
    String idle =
        """
        {"id":"IDLE","kind":"recording","title":"t","given":{},"expect":{"decision":null}}\
        """;
    Path file = file("a.json", idle, GOOD);
    assertEquals(0, cases(file));
    assertEquals(1, cases("--strict", file));
    assertEquals("skipped 1 of kind recording", lines().get(0));
    assertEquals("1 passed, 0 failed, 1 skipped", lines().get(1));
  }

  @Test
  void no_scenario_at_all_fails_only_when_strict() throws IOException {
    Path file = file("a.json", GOOD);
    assertEquals(0, cases("--kind", "outcome", file));
    assertEquals(1, cases("--strict", "--kind", "outcome", file));
    assertEquals(0, cases("--strict", file));
  }

  @Test
  void one_kind_can_be_chosen() throws IOException {
    Path file = file("a.json", OTHER, GOOD, BAD);
    assertEquals(0, cases("--kind", "outcome", file));
    assertEquals(List.of("0 passed, 0 failed, 0 skipped"), lines());
    assertEquals(0, cases("--kind", "recording", file));
    assertEquals("1 passed, 0 failed, 0 skipped", lines().get(1));
  }

  @Test
  void a_file_that_is_not_in_the_format_is_rejected_and_counts_as_failed() throws IOException {
    Path good = file("b.json", GOOD);
    Path bad = file("a.json", GOOD.replace("title", "titel"));
    assertEquals(3, cases(good, bad));
    assertEquals(
        List.of(
            bad + ":1:74: /scenarios/0: the key title is missing",
            bad + ":1:107: /scenarios/0/titel: unknown key",
            "1 passed, 1 failed, 0 skipped"),
        lines());
  }

  @Test
  void a_directory_is_searched_and_a_file_is_read_once() throws IOException {
    Path file = file("a.json", GOOD);
    Files.writeString(directory.resolve("notes.txt"), "not a scenario file");
    assertEquals(0, cases(directory, file));
    assertEquals(List.of("1 passed, 0 failed, 0 skipped"), lines());
  }

  @Test
  void bad_usage_is_two_and_says_why() throws IOException {
    assertEquals(2, cases());
    assertEquals(2, cases(directory.resolve("absent.json")));
    assertEquals(2, cases(directory));
    assertEquals(2, cases("--kind", "outcomes", file("a.json", GOOD)));
    assertEquals(2, cases("--lenient", file("a.json", GOOD)));
    assertTrue(err.toString().contains("No such file or directory"));
    assertTrue(err.toString().contains("expected one of recording, review"));
    assertEquals(List.of(), lines());
  }

  @Test
  void help_names_the_exit_codes() {
    assertEquals(0, cases("--help"));
    assertTrue(out.toString().contains("3   a file is not a scenario file"), out.toString());
  }
}
