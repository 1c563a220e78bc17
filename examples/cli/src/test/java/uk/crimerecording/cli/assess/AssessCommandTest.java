package uk.crimerecording.cli.assess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

  private static final List<String> OUTPUTS =
      List.of("decisions.jsonl", "rejected.jsonl", "summary.json", "report.html");

  private static final String HEADING =
      "OccurrenceNumber,HomeOfficeCode,RecordedDateTime,VictimType,VictimAge,VictimSex,"
          + "SuspectCount,FinalisationOutcome,FinalisationDate,FinalisedByRole,FinalisedByRank,"
          + "Fact.victimInformed,Fact.supervisorApproved,Fact.rationaleRecorded,"
          + "Fact.investigatedAsFarAsPossible,Summary\n";

  private static final String COMPLETE =
      ",044/00,2026-05-04T10:15:00,person,35,female,0,18,2026-06-15,supervisor,sergeant,"
          + "true,true,true,true,\n";
  private static final String INCOMPLETE =
      ",044/00,2026-05-04T10:15:00,person,35,female,0,18,2026-06-15,supervisor,sergeant,"
          + "true,true,true,,\n";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private CommandRun assess(Path file, Object... more) {
    Object[] arguments = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"assess", file, "--system", "niche", "--out", folder.resolve("out")},
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return CommandRun.of(arguments);
  }

  private String output(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void a_complete_record_is_accepted_and_an_incomplete_one_returned() throws IOException {
    Path file = file("day.csv", HEADING + "93260000001" + COMPLETE + "93260000002" + INCOMPLETE);

    CommandRun run = assess(file, "--force", "93");

    assertEquals(0, run.exitCode(), run.err());
    List<JsonNode> decisions = Results.lines(folder.resolve("out/decisions.jsonl"));
    assertEquals("93260000001", decisions.get(0).get("reference").textValue());
    assertEquals("crime", decisions.get(0).get("kind").textValue());
    assertEquals("day.csv", decisions.get(0).get("source").textValue());
    assertEquals(1, decisions.get(0).get("record").intValue());
    assertEquals("ACCEPT", decisions.get(0).at("/decision/verdict").textValue());
    assertEquals("RETURN", decisions.get(1).at("/decision/verdict").textValue());
    assertEquals(
        "investigatedAsFarAsPossible", decisions.get(1).at("/decision/missing/0").textValue());
    JsonNode summary = Results.document(folder.resolve("out/summary.json"));
    assertEquals("93", summary.get("force").textValue());
    assertEquals(2, summary.at("/records/seen").intValue());
    assertEquals(1, summary.at("/verdicts/RETURN").intValue());
    assertEquals(1, summary.at("/missing/investigatedAsFarAsPossible").intValue());
    assertEquals(1, summary.at("/findings/OUT-31/REWORK").intValue());
    assertEquals(2, summary.at("/checks/OUT-31/applied").intValue());
    assertEquals("93260000002", summary.at("/workList/RETURN/0/first/0").textValue());
    assertTrue(output("report.html").contains("93260000002"));
    assertTrue(run.out().contains("2 records seen = 2 mapped + 0 rejected"), run.out());
  }

  @Test
  void a_run_fails_as_asked_and_only_then() throws IOException {
    Path file = file("day.csv", HEADING + "93260000002" + INCOMPLETE);

    assertEquals(1, assess(file, "--fail-on", "return").exitCode());
    assertEquals(1, assess(file, "--fail-on", "refuse,return").exitCode());
    assertEquals(0, assess(file, "--fail-on", "refuse,refer,rejected").exitCode());
  }

  @Test
  void a_rejected_record_fails_the_run_where_asked() throws IOException {
    Path file = file("day.csv", HEADING + "93260000001" + COMPLETE + COMPLETE);

    assertEquals(1, assess(file, "--fail-on", "rejected").exitCode());
    assertEquals(0, assess(file).exitCode());
  }

  @Test
  void bad_usage_ends_with_2() throws IOException {
    Path file = file("day.csv", HEADING);

    assertEquals(2, CommandRun.of("assess").exitCode());
    assertEquals(2, CommandRun.of("assess", file, "--system", "niche").exitCode());
    assertEquals(2, CommandRun.of("assess", file, "--system", "storm", "--out", "x").exitCode());
    assertEquals(2, assess(file, "--force", "abc").exitCode());
    assertEquals(2, assess(file, "--fail-on", "everything").exitCode());
    assertEquals(2, assess(file, "--as-of", "2026-02-30").exitCode());
  }

  @Test
  void a_missing_file_ends_with_3_and_one_line() {
    CommandRun run = assess(folder.resolve("nothing.csv"));

    assertEquals(3, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("nothing.csv"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void a_bad_profile_ends_with_3_and_without_a_stack_trace() throws IOException {
    Path file = file("day.csv", HEADING + "93260000001" + COMPLETE);
    Path profile = file("profile.json", "{\"schema\":\"other\"}");

    CommandRun run = assess(file, "--profile", profile);

    assertEquals(3, run.exitCode());
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().isBlank());
  }

  @Test
  void a_profile_for_the_other_system_ends_with_3() throws IOException {
    Path file = file("day.csv", HEADING + "93260000001" + COMPLETE);
    Path profile =
        file(
            "profile.json",
            "{\"schema\":\"crime-recording/force-profile/1\",\"name\":\"mine\","
                + "\"extends\":\"niche-default\",\"system\":\"connect\"}");

    assertEquals(3, assess(file, "--profile", profile).exitCode());
  }

  @Test
  void an_empty_file_ends_with_3_and_is_noted() throws IOException {
    CommandRun run = assess(file("empty.csv", ""));

    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("no record"), run.err());
    JsonNode summary = Results.document(folder.resolve("out/summary.json"));
    assertEquals(0, summary.at("/records/seen").intValue());
    assertEquals("EMPTY_SOURCE", summary.at("/notesOnSources/0/code").textValue());
  }

  @Test
  void a_directory_is_read_file_by_file() throws IOException {
    Path days = Files.createDirectory(folder.resolve("days"));
    Files.writeString(days.resolve("b.csv"), HEADING + "93260000002" + COMPLETE);
    Files.writeString(days.resolve("a.csv"), HEADING + "93260000001" + COMPLETE);

    assertEquals(0, assess(days).exitCode());

    List<JsonNode> decisions = Results.lines(folder.resolve("out/decisions.jsonl"));
    assertEquals("a.csv", decisions.get(0).get("source").textValue());
    assertEquals("b.csv", decisions.get(1).get("source").textValue());
  }

  @Test
  void files_are_joined_within_a_directory_and_not_from_one_file_to_another() throws IOException {
    Path export = Files.createDirectory(folder.resolve("export"));
    Path records =
        Files.writeString(
            export.resolve("occurrences.csv"),
            """
            OccurrenceNumber,HomeOfficeCode,RecordedDateTime
            93260000001,044/00,2026-05-04T10:15:00
            """);
    Path tasks =
        Files.writeString(
            export.resolve("tasks.csv"),
            """
            OccurrenceNumber,TaskType,TaskStatus,FinalisationOutcome,FinalisationDate
            93260000001,finalisation,open,18,2026-06-15
            """);

    assertEquals(0, assess(export).exitCode());
    JsonNode joined = Results.document(folder.resolve("out/summary.json"));
    assertEquals(1, joined.at("/records/seen").intValue());
    assertEquals(0, joined.at("/records/rejected").intValue());
    assertEquals(1, joined.at("/verdicts/RETURN").intValue());

    assertEquals(0, assess(records, tasks).exitCode());
    JsonNode apart = Results.document(folder.resolve("out/summary.json"));
    assertEquals(2, apart.at("/records/seen").intValue());
    assertEquals(1, apart.at("/records/rejected").intValue());
    assertEquals(0, apart.at("/verdicts/RETURN").intValue());
  }

  @Test
  void days_after_the_one_given_are_reported() throws IOException {
    Path file = file("day.csv", HEADING + "93260000001" + COMPLETE);

    assess(file, "--as-of", "2026-06-14");

    JsonNode summary = Results.document(folder.resolve("out/summary.json"));
    assertEquals("FUTURE_DATE", summary.at("/warnings/0/code").textValue());
    assertEquals("application.on", summary.at("/warnings/0/field").textValue());
  }

  @Test
  void two_runs_write_the_same_bytes_wherever_they_stand() throws IOException {
    Path file = file("day.csv", HEADING + "93260000001" + COMPLETE + ",\n93260000002" + INCOMPLETE);
    Path elsewhere = Files.createDirectories(folder.resolve("some/other/place"));
    Path copy = Files.copy(file, elsewhere.resolve("day.csv"));

    assess(file);
    CommandRun.of("assess", copy, "--system", "niche", "--out", elsewhere.resolve("out"));

    for (String name : OUTPUTS) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("out").resolve(name)),
          Files.readAllBytes(elsewhere.resolve("out").resolve(name)),
          name);
    }
  }

  @Test
  void values_of_records_stand_in_the_rejected_records_only() throws IOException {
    String mark = "Marked Person";
    Path file =
        file(
            "day.csv",
            HEADING.strip()
                + ",Unplanned\n"
                + "93260000001,044/00,2026-05-04T10:15:00,MARK,MARK,MARK,0,MARK,MARK,MARK,MARK,"
                    .replace("MARK", mark)
                + "MARK,MARK,MARK,MARK,MARK,MARK\n".replace("MARK", mark)
                + "93260000002,MARK,,,,,,,,,,,,,,,\n".replace("MARK", mark)
                + "MARK,044/00,,,,,,,,,,,,,,,\n".replace("MARK", mark));

    CommandRun run = assess(file);

    assertEquals(0, run.exitCode(), run.err());
    for (String name : List.of("decisions.jsonl", "summary.json", "report.html")) {
      assertFalse(output(name).contains("Marked"), name);
    }
    assertFalse(run.out().contains("Marked") || run.err().contains("Marked"));
    List<JsonNode> rejected = Results.lines(folder.resolve("out/rejected.jsonl"));
    assertEquals(2, rejected.size());
    for (JsonNode line : rejected) {
      assertTrue(line.get("text").textValue().contains(mark));
      assertTrue(line.get("personalData").booleanValue());
    }
  }

  @Test
  void a_rejected_record_is_kept_whole_even_where_its_bytes_are_no_text() throws IOException {
    byte[] broken = ("93260000003" + COMPLETE).getBytes(StandardCharsets.UTF_8);
    broken[20] = (byte) 0xE9;
    byte[] heading = HEADING.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[heading.length + broken.length];
    System.arraycopy(heading, 0, all, 0, heading.length);
    System.arraycopy(broken, 0, all, heading.length, broken.length);
    Path file = Files.write(folder.resolve("day.csv"), all);

    assess(file);

    JsonNode line = Results.lines(folder.resolve("out/rejected.jsonl")).get(0);
    assertEquals("WRONG_ENCODING", line.at("/problems/0/code").textValue());
    assertTrue(output("rejected.jsonl").contains("\\udce9"), output("rejected.jsonl"));
    assertTrue(line.get("whole").booleanValue());
  }

  @Test
  void an_empty_application_is_no_decision() throws IOException {
    Path file = file("day.csv", "OccurrenceNumber,HomeOfficeCode\n93260000001,044/00\n");

    assertEquals(0, assess(file).exitCode());

    JsonNode line = Results.lines(folder.resolve("out/decisions.jsonl")).get(0);
    assertTrue(line.get("decision").isNull());
    JsonNode summary = Results.document(folder.resolve("out/summary.json"));
    assertEquals(1, summary.at("/records/nothingAppliedFor").intValue());
  }

  private List<Path> severalDays() throws IOException {
    List<Path> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      StringBuilder content = new StringBuilder(HEADING);
      for (int i = 0; i < 40 * (7 - day); i++) {
        content.append(String.format("9326%07d", 1000 * day + i));
        content.append(i % 3 == 0 ? INCOMPLETE : COMPLETE);
      }
      content.append(COMPLETE).append("93260000001").append(INCOMPLETE);
      days.add(file("day" + day + ".csv", content.toString()));
    }
    days.add(file("nothing.csv", ""));
    return days;
  }

  private CommandRun assess(List<Path> files, String out, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("assess", "--system", "niche", "--out"));
    arguments.add(folder.resolve(out));
    arguments.addAll(List.of(more));
    arguments.addAll(files);
    return CommandRun.of(arguments.toArray());
  }

  @Test
  void files_read_side_by_side_give_the_same_bytes_as_one_after_another() throws IOException {
    List<Path> days = severalDays();

    CommandRun one = assess(days, "one", "--parallel", "1");
    assertEquals(0, one.exitCode(), one.err());
    for (String workers : List.of("2", "3", "20")) {
      CommandRun several = assess(days, "several", "--parallel", workers);

      assertEquals(one.out(), several.out());
      for (String name : OUTPUTS) {
        assertArrayEquals(
            Files.readAllBytes(folder.resolve("one").resolve(name)),
            Files.readAllBytes(folder.resolve("several").resolve(name)),
            name);
      }
      try (Stream<Path> written = Files.list(folder.resolve("several"))) {
        assertEquals(
            Set.copyOf(OUTPUTS),
            written.map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
      }
    }
  }

  @Test
  void files_are_read_in_their_order_without_being_asked() throws IOException {
    List<Path> days = severalDays();

    assertEquals(0, assess(days, "out").exitCode());

    List<JsonNode> lines = Results.lines(folder.resolve("out/decisions.jsonl"));
    List<String> sources =
        lines.stream().map(line -> line.get("source").textValue()).distinct().toList();
    assertEquals(IntStream.range(0, 7).mapToObj(day -> "day" + day + ".csv").toList(), sources);
  }

  @Test
  void a_file_that_is_missing_among_several_ends_with_3_and_nothing_is_written()
      throws IOException {
    List<Path> days = new ArrayList<>(severalDays());
    days.add(folder.resolve("missing.csv"));

    assertEquals(3, assess(days, "out", "--parallel", "4").exitCode());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void a_failure_to_write_leaves_no_parts_behind() throws IOException {
    List<Path> days = severalDays();
    Files.createDirectories(folder.resolve("out/decisions.jsonl"));

    assertNotEquals(0, assess(days, "out", "--parallel", "2").exitCode());

    try (Stream<Path> written = Files.list(folder.resolve("out"))) {
      assertEquals(
          List.of("decisions.jsonl"), written.map(path -> path.getFileName().toString()).toList());
    }
  }

  @Test
  void nothing_can_be_read_by_nobody() throws IOException {
    assertEquals(2, assess(severalDays(), "out", "--parallel", "0").exitCode());
  }
}
