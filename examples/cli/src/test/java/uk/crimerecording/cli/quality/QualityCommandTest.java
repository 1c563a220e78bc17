package uk.crimerecording.cli.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.crimerecording.cli.assess.CommandRun;

class QualityCommandTest {

  /** Says in which columns the restriction, the officers and the way of the crime stand. */
  private static final String PROFILE =
      """
      {"schema": "crime-recording/force-profile/1", "name": "local", "extends": "niche-default",
       "layouts": {"csv": {"fields": {
         "details.restricted": "Restricted", "details.accessList": "Access",
         "details.recordingOfficer": "RecordedBy", "details.supervisingOfficer": "Supervisor",
         "details.modusOperandi": "Mo"}}}}
      """;

  @TempDir private Path folder;
  private Path profile = Path.of("");
  private Path export = Path.of("");

  @BeforeEach
  void write() throws IOException {
    profile = Files.writeString(folder.resolve("local.json"), PROFILE);
    export =
        Files.writeString(
            folder.resolve("in.csv"),
            """
            OccurrenceNumber,HomeOfficeCode,Restricted,Access,RecordedBy,Supervisor,Mo
            93260000001,008/06,no,,A12,A12,too short
            93260000002,008/06,yes,PPU,A12,A12,too short
            93260000003,no code,no,,A12,B7,
            """);
  }

  @Test
  void records_are_counted_by_what_is_found_on_them() {
    CommandRun run = run();

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        run.out().startsWith("2 records checked, 2 with findings, 1 restricted, 1 rejected"),
        run.out());
    // The standard asks for 20 to 300 characters, and for a supervisor who is somebody else.
    assertTrue(run.out().contains("1  DAT-04  "), run.out());
    assertTrue(run.out().contains("1  DAT-09  "), run.out());
    assertEquals(1, run("--strict").exitCode());
  }

  @Test
  void of_a_restricted_record_only_its_reference_is_told_to_who_has_no_access() {
    String withheld = line(run("--json"), "93260000002");
    String open = line(run("--json", "--viewer", "PPU,CMU"), "93260000002");

    assertTrue(withheld.contains("\"withheld\":true"), withheld);
    assertFalse(withheld.contains("DAT-04"), withheld);
    assertFalse(withheld.contains("008/06"), withheld);
    assertTrue(open.contains("\"withheld\":false"), open);
    assertTrue(open.contains("DAT-04"), open);
  }

  @Test
  void an_input_without_a_record_that_can_be_read_is_refused() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "OccurrenceNumber\n");

    CommandRun run = CommandRun.of("quality", empty, "--system", "niche", "--as-of", "2026-11-01");

    assertEquals(3, run.exitCode());
  }

  private static String line(CommandRun run, String reference) {
    return run.out().lines().filter(line -> line.contains(reference)).findFirst().orElseThrow();
  }

  private CommandRun run(String... options) {
    Object[] arguments = new Object[8 + options.length];
    Object[] fixed = {
      "quality", export, "--system", "niche", "--profile", profile, "--as-of", "2026-11-01"
    };
    System.arraycopy(fixed, 0, arguments, 0, fixed.length);
    System.arraycopy(options, 0, arguments, fixed.length, options.length);
    return CommandRun.of(arguments);
  }
}
