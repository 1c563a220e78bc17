package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        outcome
            .out()
            .contains(
                profile
                    + ":2:12 /colour UNKNOWN_KEY: a profile has no such key;"
                    + " mend its spelling or take it out"));
    assertEquals("5 problems in the profile.", outcome.out().get(outcome.out().size() - 1));
  }

  @Test
  void every_shipped_profile_may_be_extended() throws Exception {
    for (String base : List.of("niche-default", "connect-default", "connect-ihub")) {
      Files.writeString(
          profile,
          """
          {"schema": "crime-recording/force-profile/1", "name": "force", "extends": "%s"}
          """
              .formatted(base));
      assertEquals(List.of("The profile is valid."), run("check", profile).out());
    }
  }

  @Test
  void a_problem_names_what_may_be_meant() throws Exception {
    Files.writeString(
        profile,
        """
        {"schema": "crime-recording/force-profile/1", "name": "force", "extends": "niche-default",
         "layouts": {"csv": {"fields": {"victim.knd": "Age"}}},
         "values": {"kind": {"X": "felony"}}}
        """);
    assertEquals(
        List.of(
            profile
                + ":2:47 /layouts/csv/fields/victim.knd UNKNOWN_FIELD: there is no such domain"
                + " field; mend its spelling or take it out; perhaps victim.kind",
            profile
                + ":3:27 /values/kind/X UNKNOWN_TARGET: this field has no such value; take one of"
                + " the field's values, or not-stated where it says nothing: crime, incident",
            "2 problems in the profile."),
        run("check", profile).out());
  }

  @Test
  void what_is_still_to_be_decided_is_told_apart() throws Exception {
    Files.writeString(
        profile,
        """
        {"schema": "crime-recording/force-profile/1", "name": "force", "extends": "niche-default",
         "colour": "blue", "values": {"application.outcome": {"NFA": "? 18"}}}
        """);
    Outcome outcome = run("check", profile);
    assertEquals(1, outcome.exitCode());
    assertEquals("1 problems in the profile, 1 open entries.", outcome.out().get(2));
    assertTrue(outcome.out().get(1).contains("OPEN_ENTRY"));
  }

  @Test
  void a_profile_is_checked_with_the_bases_that_are_passed_in() throws Exception {
    Path station = folder.resolve("station.json");
    Files.writeString(
        station,
        "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"station\","
            + " \"extends\": \"force\"}");
    assertEquals(0, run("check", station, "--base", profile).exitCode());
    Outcome alone = run("check", station);
    assertEquals(1, alone.exitCode());
    assertTrue(alone.out().get(0).contains("/extends UNKNOWN_BASE"), alone.out().get(0));
    assertEquals(
        0,
        run("coverage", export, "--system", "niche", "--profile", station, "--base", profile)
            .exitCode());
    assertEquals(3, run("coverage", export, "--system", "niche", "--profile", station).exitCode());
    assertEquals(3, run("check", station, "--base", folder.resolve("none.json")).exitCode());
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
                "  application.outcome\t2\tNFA - no evidence\tperhaps 18, like NFA - no suspect",
                "  victim.sex\t1\toth?er",
                "  unknown\t\tShoe"),
            ""),
        outcome);
    assertEquals(
        1,
        run("coverage", export, "--system", "niche", "--profile", profile, "--strict").exitCode());
  }

  @Test
  void coverage_suggests_what_is_spelt_alike_and_nothing_else() throws Exception {
    Files.writeString(
        export,
        """
        OccurrenceNumber,HomeOfficeCode,FinalisationOutcome,VictimSex,Years of victim,Zzz
        55220133119,008/06,No suspect identified - investigtion complete,Femal,9,x
        55220133120,008/06,NFA,F,9,x
        """);
    assertEquals(
        List.of(
            export + ": seen 2 = mapped 2 + rejected 0",
            "  application.outcome\t1\tNFA",
            "  application.outcome\t1\tNo suspect identified - investigtion complete\tperhaps 18,"
                + " like No suspect identified, investigation complete",
            "  victim.sex\t1\tFemal\tperhaps female",
            "  unknown\t\tYears of victim\tperhaps victim.age",
            "  unknown\t\tZzz"),
        run("coverage", export, "--system", "niche").out());
  }

  @Test
  void coverage_is_one_json_document_for_programs() throws Exception {
    Outcome outcome = run("coverage", export, "--system", "niche", "--profile", profile, "--json");
    JsonNode file =
        new ObjectMapper().readTree(String.join("\n", outcome.out())).path("files").path(0);
    assertEquals(export.toString(), file.path("file").asText());
    assertEquals(4, file.path("seen").asInt());
    assertEquals(3, file.path("mapped").asInt());
    assertEquals(1, file.path("rejected").asInt());
    JsonNode first = file.path("unmapped").path(0);
    assertEquals("application.outcome", first.path("field").asText());
    assertEquals("NFA - no evidence", first.path("value").asText());
    assertEquals(2, first.path("count").asInt());
    assertEquals("18", first.path("suggestion").path("target").asText());
    assertEquals("NFA - no suspect", first.path("suggestion").path("like").asText());
    assertEquals("Shoe", file.path("unknown").path(0).path("name").asText());
  }

  @Test
  void a_skeleton_is_pasted_into_a_profile_and_must_be_decided_before_it_is_used()
      throws Exception {
    Outcome outcome =
        run("coverage", export, "--system", "niche", "--profile", profile, "--skeleton");
    ObjectNode skeleton =
        (ObjectNode) new ObjectMapper().readTree(String.join("\n", outcome.out()));
    assertEquals(
        "? 18",
        skeleton.path("values").path("application.outcome").path("NFA - no evidence").asText());
    assertEquals("?", skeleton.path("values").path("victim.sex").path("oth\u0007er").asText());
    assertEquals(
        List.of("OccurrenceType", "Station", "Summary", "? Shoe"),
        texts(skeleton.path("layouts").path("csv").path("ignore")));

    skeleton.put("schema", "crime-recording/force-profile/1");
    skeleton.put("name", "force").put("extends", "niche-default");
    Files.writeString(profile, skeleton.toString());
    Outcome open = run("check", profile);
    assertEquals(1, open.exitCode());
    assertEquals("0 problems in the profile, 3 open entries.", open.out().get(3));

    String decided = Files.readString(profile).replace("\"?\"", "\"unknown\"").replace("? ", "");
    Files.writeString(profile, decided);
    assertEquals(0, run("check", profile).exitCode());
    Outcome covered =
        run("coverage", export, "--system", "niche", "--profile", profile, "--skeleton");
    assertEquals("? 18", fragment(covered).path("NFA - no suspect").asText());
    assertEquals(1, fragment(covered).size());
  }

  private static JsonNode fragment(Outcome outcome) throws Exception {
    return new ObjectMapper()
        .readTree(String.join("\n", outcome.out()))
        .path("values")
        .path("application.outcome");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
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
