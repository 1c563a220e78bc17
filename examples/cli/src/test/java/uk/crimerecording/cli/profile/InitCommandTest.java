package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import uk.crimerecording.intake.ProfileFamily;
import uk.crimerecording.intake.ProfileProblem;
import uk.crimerecording.intake.ProfileProblem.Code;

class InitCommandTest {

  /** Stands for what is personal: it must never be shown. */
  private static final String SECRET = "Zebulon";

  private static final String HEADING = "OccurrenceNumber,HomeOfficeCode,";

  @TempDir private Path folder;

  private record Outcome(int exitCode, String out, String err) {}

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
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }

  /** The draft for a sample; it has no problems but what is to be decided. */
  private JsonNode draft(String system, Path sample) throws Exception {
    Outcome outcome = run("init", sample, "--system", system);
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertOnlyOpenEntries(outcome.out());
    return json(outcome.out());
  }

  private static void assertOnlyOpenEntries(String document) {
    List<ProfileProblem> problems =
        ProfileFamily.of(Systems.shippedProfiles())
            .with("draft", document)
            .check()
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(problem -> problem.code() != Code.OPEN_ENTRY)
            .toList();
    assertEquals(List.of(), problems, document);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @Test
  void a_sample_in_the_shipped_layout_needs_almost_nothing() throws Exception {
    Path sample =
        file(
            "our export.csv",
            HEADING + "RecordedDateTime,VictimSex\n55220133119,008/06,2026-05-04 10:15,F\n");
    JsonNode draft = draft("niche", sample);
    assertEquals("our-export", draft.path("name").asText());
    assertEquals("niche-default", draft.path("extends").asText());
    assertEquals("UTF-8", draft.path("encoding").asText());
    assertEquals(List.of("yyyy-MM-dd"), texts(draft.path("dates")));
    JsonNode fields = draft.path("layouts").path("csv").path("fields");
    assertFalse(fields.has("reference"));
    assertFalse(fields.has("victim.sex"));
    assertTrue(fields.path("reportedAt").isNull());
    assertTrue(fields.path("facts.*").isNull());
    assertFalse(draft.has("values"));
    assertFalse(draft.path("layouts").path("csv").has("separator"));
    Outcome checked = run("check", file("draft.json", draft.toString()));
    assertEquals(0, checked.exitCode(), checked.out());
  }

  @Test
  void separator_encoding_dates_booleans_and_markers_are_seen() throws Exception {
    Path sample = folder.resolve("sample.csv");
    Files.write(
        sample,
        """
        OccurrenceNumber;HomeOfficeCode;ReportedDateTime;IntimatePartner;VictimSex;Station
        AB-1/26;008/06;04-05-2026 10:15;T;NK;Caf\u00e9
        AB-22/26;008/06;05-05-2026;F;-;x
        """
            .getBytes(Charset.forName("windows-1252")));
    JsonNode draft = draft("niche", sample);
    assertEquals(";", draft.path("layouts").path("csv").path("separator").asText());
    assertEquals("windows-1252", draft.path("encoding").asText());
    assertEquals(List.of("dd-MM-yyyy"), texts(draft.path("dates")));
    assertTrue(texts(draft.path("booleans").path("yes")).contains("t"));
    assertTrue(texts(draft.path("booleans").path("no")).contains("f"));
    assertEquals(List.of("-", "NK"), texts(draft.path("unknown")));
    assertEquals(List.of("A{2}-N{1,2}/N{2}"), texts(draft.path("references")));
  }

  @Test
  void values_that_need_a_mapping_are_listed_with_a_suggestion_and_left_open() throws Exception {
    Path sample =
        file(
            "sample.csv",
            HEADING
                + "FinalisationOutcome,Flags,IntimatePartner\n"
                + "55220133119,008/06,Commnity resolution,DA|Alchol,Perhaps\n"
                + "55220133120,008/06,Blue,DA,Y\n");
    JsonNode draft = draft("niche", sample);
    assertEquals("|", draft.path("listSeparator").asText());
    JsonNode values = draft.path("values");
    assertEquals("? 8", values.path("application.outcome").path("Commnity resolution").asText());
    assertEquals("?", values.path("application.outcome").path("Blue").asText());
    assertEquals("? alcohol", values.path("flags").path("Alchol").asText());
    assertFalse(values.path("flags").has("DA"));
    assertEquals("?", values.path("intimatePartner").path("Perhaps").asText());
  }

  @Test
  void two_days_in_one_value_are_a_range() throws Exception {
    JsonNode draft =
        draft(
            "niche",
            file("sample.csv", HEADING + "OccurredFrom\n1,008/06,03/05/2026 to 04/05/2026\n"));
    assertEquals(" to ", draft.path("rangeSeparator").asText());
    JsonNode fields = draft.path("layouts").path("csv").path("fields");
    assertEquals("OccurredFrom", fields.path("occurredTo").asText());
    assertEquals("OccurredFrom", fields.path("details.offenceTo").asText());
  }

  @Test
  void a_detail_goes_where_the_field_goes_that_it_is_read_with() throws Exception {
    JsonNode fields =
        draft("niche", file("sample.csv", HEADING + "Occured frm\n1,008/06,2026-05-03T22:00\n"))
            .at("/layouts/csv/fields");
    assertEquals("? Occured frm", fields.path("occurredFrom").asText());
    assertEquals("? Occured frm", fields.path("details.offenceFrom").asText());
    assertTrue(fields.path("details.offenceTo").isNull());
  }

  @Test
  void a_range_keeps_the_spelling_of_its_days_where_others_are_in_use() throws Exception {
    JsonNode draft =
        draft(
            "niche",
            file(
                "sample.csv",
                HEADING
                    + "OccurredFrom,FinalisationDate\n"
                    + "1,008/06,2026-05-03/2026-05-04,05/05/2026\n"));
    assertEquals("/", draft.path("rangeSeparator").asText());
    assertEquals(
        List.of("yyyy-MM-dd"), texts(draft.path("perField").path("occurredTo").path("dates")));
    assertFalse(
        draft(
                "niche",
                file(
                    "mixed.csv",
                    HEADING + "OccurredFrom\n1,008/06,2026-05-03/2026-05-04\n2,x,05/05/2026\n"))
            .has("rangeSeparator"));
  }

  @Test
  void a_marker_is_named_once_and_a_form_with_braces_not_at_all() throws Exception {
    JsonNode draft =
        draft("niche", file("sample.csv", HEADING + "VictimSex\n{1},008/06,NK\n2,008/06,nk\n"));
    assertEquals(1, draft.path("unknown").size());
    assertEquals(List.of("N"), texts(draft.path("references")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xml", "json"})
  void no_value_of_a_field_that_is_no_pick_list_is_ever_shown(String format) throws Exception {
    String text =
        switch (format) {
          case "csv" ->
              """
              OccurrenceNumber,HomeOfficeCode,Summary,Name,Reported by,Fact.cautionedOffence
              1/26,008/06,SECRET,SECRET,SECRET,SECRET
              2/26,008/06,a,b,SECRET,c
              """;
          case "xml" ->
              "<all><occurrence number='1/26'><classification code='008/06'/>"
                  + "<who>SECRET</who><deep><name at='SECRET'>SECRET</name></deep>"
                  + "<involvements><involvement role='VIC'><party><surname>SECRET</surname>"
                  + "</party></involvement></involvements></occurrence></all>";
          default ->
              "{\"investigations\":[{\"event\":{\"id\":\"SECRET\",\"attributes\":"
                  + "{\"reference\":\"1/26\",\"homeOfficeClassification\":\"008/06\","
                  + "\"who\":\"SECRET\",\"note\":[\"SECRET\"]}},\"entities\":[{\"id\":\"SECRET\","
                  + "\"type\":\"person\",\"attributes\":{\"surname\":\"SECRET\"}}],"
                  + "\"links\":[{\"from\":\"SECRET\",\"to\":\"SECRET\",\"reason\":\"victim\"}]}]}";
        };
    Path sample = file("sample." + format, text.replace("SECRET", SECRET));
    String system = format.equals("json") ? "connect" : "niche";
    Outcome outcome = run("init", sample, "--system", system);
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertOnlyOpenEntries(outcome.out());
    assertFalse((outcome.out() + outcome.err()).contains(SECRET), outcome.out());
    assertTrue(
        outcome.out().contains("? "), "unknown places are shown by their names: " + outcome.out());
  }

  @Test
  void a_pick_list_with_too_many_or_too_long_values_is_shown_by_its_field_alone() throws Exception {
    StringBuilder rows = new StringBuilder(HEADING + "VictimSex,VictimRole,Flags\n");
    for (int i = 0; i < 100; i++) {
      rows.append(i).append("/26,008/06,").append(SECRET).append((char) ('A' + i % 26));
      rows.append((char) ('A' + i / 26)).append(',').append(SECRET.repeat(10)).append(",\n");
    }
    Outcome outcome = run("init", file("sample.csv", rows.toString()), "--system", "niche");
    assertEquals(0, outcome.exitCode());
    assertFalse((outcome.out() + outcome.err()).contains(SECRET));
    assertTrue(outcome.err().contains("none shown: victim.role, victim.sex"), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "55220133119,008/06,Zebulon\n55220133120,008/06,x\n",
        "OccurrenceNumber,,HomeOfficeCode\n1,2,3\n",
        "Name,Name\n1,2\n",
        "Born 04/05/1976,Code\n1,2\n"
      })
  void a_first_row_that_is_no_heading_is_not_shown(String text) throws Exception {
    Outcome outcome = run("init", file("sample.csv", text), "--system", "niche");
    assertEquals(3, outcome.exitCode());
    assertEquals("", outcome.out());
    assertFalse(outcome.err().contains(SECRET));
  }

  @Test
  void a_compressed_sample_is_read_and_a_broken_one_as_far_as_it_goes() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(
          (HEADING + "\n1/26,008/06,\n").replace(",\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path sample = folder.resolve("sample.csv.gz");
    Files.write(sample, bytes.toByteArray());
    assertEquals("sample", draft("niche", sample).path("name").asText());
    draft(
        "niche",
        file("cut.xml", "<a><occurrence number='1/26'><classification code='008/06'/><who>x"));
    draft(
        "connect",
        file("cut.json", "[{\"event\":{\"attributes\":{\"reference\":\"1\"}}},{\"event\":"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<a/>",
        "{}[]",
        "[[[[[",
        "OccurrenceNumber\n"
      })
  void a_sample_without_records_gives_no_profile(String text) throws Exception {
    Outcome outcome = run("init", file("sample", text), "--system", "niche");
    assertEquals(3, outcome.exitCode(), outcome.out());
    assertEquals("", outcome.out());
  }

  @Test
  void a_profile_is_written_once_and_never_over_another() throws Exception {
    Path sample = file("sample.csv", HEADING.replace("Code,", "Code") + "\n1/26,008/06\n");
    Path target = folder.resolve("new").resolve("force.json");
    assertEquals(
        0,
        run(
                "init",
                sample,
                "--system",
                "niche",
                "--name",
                "our force",
                "--force",
                "91",
                "--out",
                target)
            .exitCode());
    JsonNode written = json(Files.readString(target));
    assertEquals("our force", written.path("name").asText());
    assertEquals("91", written.path("force").asText());
    Outcome again = run("init", sample, "--system", "niche", "--out", target);
    assertEquals(3, again.exitCode());
    assertTrue(again.err().contains("already"));
    assertEquals(written, json(Files.readString(target)));
  }

  @Test
  void a_station_begins_from_the_profile_of_its_force() throws Exception {
    Path force =
        file(
            "force.json",
            "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"force\","
                + " \"extends\": \"niche-default\","
                + " \"layouts\": {\"csv\": {\"fields\": {\"reference\": \"Number\"}}}}");
    Path sample = file("station.csv", "Number,HomeOfficeCode\n1/26,008/06\n");
    Outcome outcome = run("init", sample, "--system", "niche", "--profile", force);
    JsonNode draft = json(outcome.out());
    assertEquals("force", draft.path("extends").asText());
    assertFalse(draft.path("layouts").path("csv").path("fields").has("reference"));
  }

  @Test
  void wrong_usage_ends_with_two() throws Exception {
    Path sample = file("sample.csv", "a\n");
    assertEquals(2, run("init", sample).exitCode());
    assertEquals(2, run("init", sample, "--system", "storm").exitCode());
    assertEquals(2, run("init", sample, "--system", "niche", "--force", "x").exitCode());
    assertEquals(3, run("init", folder.resolve("none"), "--system", "niche").exitCode());
  }
}
