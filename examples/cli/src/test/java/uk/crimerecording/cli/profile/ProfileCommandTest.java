package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProfileCommandTest {

  @TempDir private Path folder;
  private Path profile;
  private Path export;

  private record Outcome(int exitCode, List<String> out, String err) {}

  private static Outcome run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exitCode =
        new CommandLine(new ProfileCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(texts);
    return new Outcome(exitCode, out.toString().lines().toList(), err.toString());
  }

  @BeforeEach
  void write_a_profile_and_an_export() throws Exception {
    profile = folder.resolve("force.json");
    Files.writeString(
        profile,
        """
        {"schema": "crime-recording/force-profile/1", "name": "force", "extends": "niche-default",
         "values": {"application.outcome": {"NFA - no suspect": "18"}}}
        """);
    export = folder.resolve("export.csv");
    Files.writeString(
        export,
        """
        OccurrenceNumber,HomeOfficeCode,FinalisationOutcome,VictimSex,Shoe
        55220133119,008/06,NFA - no suspect,F,9
        55220133120,008/06,NFA - no evidence,F,9
        55220133121,008/06,NFA - no evidence,oth\u0007er,9
        55220133122,999/99,,,
        """);
  }

  @Test
  void a_valid_profile_is_called_valid() {
    assertEquals(new Outcome(0, List.of("The profile is valid."), ""), run("check", profile));
  }

  @Test
  void every_problem_of_a_profile_is_a_line_with_its_place() throws Exception {
    Files.writeString(profile, "{\"name\": 1,\n \"colour\": 2}");
    Outcome outcome = run("check", profile);
    assertEquals(1, outcome.exitCode());
    assertTrue(
        outcome.out().contains(profile + ":2:12 /colour UNKNOWN_KEY: a profile has no such key"));
    assertEquals("5 problems in the profile.", outcome.out().get(outcome.out().size() - 1));
  }

  @Test
  void a_profile_that_cannot_be_read_is_rejected() {
    Outcome outcome = run("check", folder.resolve("none.json"));
    assertEquals(3, outcome.exitCode());
    assertTrue(outcome.err().contains("none.json"));
  }

  @Test
  void coverage_lists_what_is_not_mapped_the_most_frequent_first() {
    Outcome outcome = run("coverage", export, "--system", "niche", "--profile", profile);
    assertEquals(
        new Outcome(
            0,
            List.of(
                export + ": seen 4 = mapped 3 + rejected 1",
                "  application.outcome\t2\tNFA - no evidence",
                "  victim.sex\t1\toth?er",
                "  unknown\t\tShoe"),
            ""),
        outcome);
    assertEquals(
        1,
        run("coverage", export, "--system", "niche", "--profile", profile, "--strict").exitCode());
  }

  @Test
  void coverage_of_what_is_mapped_is_complete() throws Exception {
    Files.writeString(export, "InvestigationReference,HomeOfficeClassification\n35/1/20,008/06\n");
    assertEquals(
        new Outcome(0, List.of(export + ": seen 1 = mapped 1 + rejected 0"), ""),
        run("coverage", export, "--system", "connect", "--strict"));
  }

  @Test
  void input_that_is_missing_or_a_profile_for_another_system_is_rejected() {
    assertEquals(3, run("coverage", folder.resolve("none.csv"), "--system", "niche").exitCode());
    assertEquals(
        3, run("coverage", export, "--system", "connect", "--profile", profile).exitCode());
  }

  @Test
  void wrong_usage_ends_with_two() {
    assertEquals(2, run("coverage", export, "--system", "storm").exitCode());
    assertEquals(2, run("coverage", export).exitCode());
    assertEquals(2, run("check").exitCode());
  }
}
