package uk.crimerecording.cli.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.cli.assess.CommandRun;

class CountCommandTest {

  private static final Path EXAMPLES = Path.of("..");
  private static final Path SAMPLE = EXAMPLES.resolve("sample-data/report.json");
  private static final Path SCENARIOS = EXAMPLES.resolve("scenarios/counting.json");

  private static final String ASSAULT =
      "{'id':'o1','offence':'008/06','victim':'v1','offenders':['s1'],'occurred':'2026-05-03'}";
  private static final String DRUG =
      "{'id':'o2','offence':'092/60','offenders':['s1'],'occurred':'2026-05-03'}";

  @TempDir private Path directory;

  private static CommandRun count(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("count"));
    all.addAll(Arrays.asList(arguments));
    return CommandRun.of(all.toArray());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content.replace('\'', '"'));
  }

  private Path report(String parts) throws IOException {
    return file(
        "report.json",
        "{'schema':'crime-recording/report/1','edition':'2026-27','report':{" + parts + "}}");
  }

  private Path scenarios(String... scenarios) throws IOException {
    return file(
        "scenarios.json",
        "{'schema':'crime-recording/scenarios/1','edition':'2026-27','scenarios':["
            + String.join(",", scenarios)
            + "]}");
  }

  private static String scenario(String id, String kind, String offences) {
    return "{'id':'"
        + id
        + "','kind':'"
        + kind
        + "','title':'t','given':{"
        + offences
        + "},'expect':{}}";
  }

  private static String counting(String id, String offence) {
    return scenario(id, "counting", "'offences':[" + offence + "]");
  }

  /** What is printed, without the reasons. */
  private static List<String> answer(CommandRun run) {
    return run.out().lines().takeWhile(line -> !line.equals("Why")).toList();
  }

  // ---- What is printed --------------------------------------------------------------------------

  @Test
  void the_sample_report_is_counted_with_every_reason() throws IOException {
    CommandRun run = count(SAMPLE);
    assertEquals(0, run.exitCode(), run.err());
    try (InputStream golden = CountCommandTest.class.getResourceAsStream("sample-report.txt")) {
      assertEquals(
          new String(golden.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
          run.out().lines().toList());
    }
  }

  @Test
  void brief_reasons_are_the_ids_of_the_rules_in_order() {
    List<String> lines = count("--explain", "brief", SAMPLE).out().lines().toList();
    assertEquals("  o1  CNT-20, CNT-04, CNT-01, CNT-05", lines.get(lines.indexOf("Why") + 1));
    assertEquals("  o7  REC-36 open, CNT-04, CNT-02, CNT-08", lines.get(lines.size() - 1));
  }

  @Test
  void what_is_added_to_a_crime_on_record_is_no_new_crime() throws IOException {
    Path report =
        report(
            "'offences':[{'id':'o1','offence':'008/65','victim':'v1','offenders':['s1'],"
                + "'occurred':'2026-05-15','facts':{'occasions':3,'continuesRecordedConduct':true,"
                + "'formerPartners':false}}],'recorded':[{'ref':'C1','offence':'195/12','victim':'v1',"
                + "'offenders':['s1'],'recordedOn':'2026-05-02','lastIncident':'2026-05-01',"
                + "'offenderDealtWith':false}]");
    assertEquals(
        List.of(
            "report.json: no new crime",
            "Added to crimes on record",
            "  C1  o1",
            "Reclassification to consider",
            "  C1 to 8Q 008/65 Stalking involving fear of violence",
            "Note",
            "  CNT-28  Offence o1 is added to C1 and is graver. Consider reclassifying that crime."),
        answer(count(report)));
  }

  @Test
  void what_is_not_counted_says_why() throws IOException {
    Path report =
        report(
            "'offences':[{'id':'o1','offence':'195/94','victim':'v1','offenders':['s1'],"
                + "'occurred':'2026-05-15','facts':{'occasions':1}}]");
    assertEquals(
        List.of(
            "report.json: no new crime",
            "Not counted",
            "  CNT-20  Offence o1 is not counted: a conduct crime needs two or more occasions."),
        answer(count(report)));
  }

  @Test
  void a_combination_that_no_rule_decides_is_referred() {
    List<String> lines = answer(count(SCENARIOS, "--id", "RULES-CC-27"));
    assertEquals("RULES-CC-27: 1 crime, open", lines.get(0));
    assertTrue(
        lines.contains(
            "  CNT-25  Offences a and b: no rule says which is the principal crime. Refer to the"
                + " force crime registrar."),
        lines::toString);
    assertTrue(
        lines.contains(
            "    offences.a.fcrDecidedOffence: offence code that the registrar chose for an unclear"
                + " combination"),
        lines::toString);
  }

  @Test
  void an_open_part_of_the_report_is_named_in_words() throws IOException {
    Path report = report("'offences':[{'id':'o1','victim':'v1'}]");
    assertEquals(
        List.of(
            "report.json: no new crime, open",
            "Open",
            "  CNT-04  Offence o1: the report does not state an offence of the list. Find out; it"
                + " can change what is recorded.",
            "    offences.o1.offence"),
        answer(count(report)));
    assertTrue(count(report).out().contains("  o1  offence not stated"));
  }

  @Test
  void a_crime_for_each_offender_names_the_offender() throws IOException {
    Path report =
        report(
            "'offences':[{'id':'o1','offence':'008/74','offenders':['s1','s2'],"
                + "'occurred':'2026-05-15'}]");
    assertEquals(
        List.of(
            "report.json: 2 crimes",
            "  1  8Q 008/74 Breach of Stalking Order/Interim Stalking Order   from o1   by s1",
            "  2  8Q 008/74 Breach of Stalking Order/Interim Stalking Order   from o1   by s2"),
        answer(count(report)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'N300/01' # N300 N300/01 Reported Incident of Death where the circumstances are"
            + " not immediately apparent",
        "{'class':'28I'} # 28I Residential Burglary of a Home",
        "'008/06' # 8N|8S|8T 008/06 Assault occasioning actual bodily harm",
        "'999/99' # 999/99 (not on the list)"
      },
      quoteCharacter = '`')
  void an_offence_has_class_code_and_title(String offence, String spelt) throws IOException {
    Path report =
        report(
            "'offences':[{'id':'o1','offence':"
                + offence
                + ",'victim':'v1','offenders':['s1'],'occurred':'2026-05-15'}]");
    assertTrue(count(report).out().lines().anyMatch(("  o1  " + spelt)::equals), spelt);
  }

  // ---- JSON and exit codes ----------------------------------------------------------------------

  @Test
  void json_has_one_line_for_each_report() throws IOException {
    CommandRun run = count("--json", SAMPLE, SCENARIOS, "--id", "RULES-OCPV-01");
    assertEquals(0, run.exitCode());
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size());
    JsonNode sample = new ObjectMapper().readTree(lines.get(0));
    assertEquals("counting", sample.get("subject").asText());
    assertEquals(5, sample.get("count").asInt());
    assertEquals("offences.o7.drugTypeConfirmedByTest", sample.get("missing").get(0).asText());
    assertEquals(2, new ObjectMapper().readTree(lines.get(1)).get("count").asInt());
  }

  @Test
  void an_open_count_fails_only_a_strict_run() throws IOException {
    Path decided = report("'offences':[" + ASSAULT + "]");
    assertEquals(0, count(SAMPLE).exitCode());
    assertEquals(1, count("--strict", SAMPLE).exitCode());
    assertEquals(1, count("--strict", "--json", SAMPLE, decided).exitCode());
    assertEquals(0, count("--strict", decided).exitCode());
  }

  @Test
  void help_names_the_exit_codes() {
    assertTrue(count("--help").out().contains("1   a count is open, with --strict"));
  }

  // ---- Scenario files ---------------------------------------------------------------------------

  @Test
  void a_scenario_file_gives_all_its_scenarios_of_kind_counting() throws IOException {
    Path file =
        scenarios(counting("B", ASSAULT), scenario("L", "location", ""), counting("A", DRUG));
    assertEquals(
        List.of("B: 1 crime", "A: 1 crime, open"),
        count(file).out().lines().filter(line -> line.matches("[A-Z]: .*")).toList());
  }

  @Test
  void scenarios_are_picked_by_id_in_the_order_of_the_file() throws IOException {
    Path file = scenarios(counting("B", ASSAULT), counting("C", DRUG), counting("A", DRUG));
    CommandRun run = count("--id", "A", "--id", "B", file);
    assertEquals(
        List.of("B: 1 crime", "A: 1 crime, open"),
        run.out().lines().filter(line -> line.matches("[A-Z]: .*")).toList());
    assertEquals(1, run.out().lines().filter(String::isEmpty).count(), "one blank line between");
  }

  @Test
  void every_published_scenario_can_be_explained() {
    CommandRun run = count(SCENARIOS);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(167, run.out().lines().filter("Why"::equals).count());
    assertFalse(run.out().contains("{"), "a placeholder is left");
    assertFalse(run.out().contains("null"));
  }

  // ---- Input that is rejected -------------------------------------------------------------------

  @Test
  void everything_wrong_with_a_report_is_reported_with_its_place() throws IOException {
    Path file =
        report(
            """

            'offences':[{'id':'o1','ofence':'008/06','victim':17},
            {'offence':'8/6/1','facts':{'victimSupports':true,'occasion':2}}],
            'people':[{'kind':'person'},{'id':'Jane Doe'},{'id':'v1','household':'H 1'}],
            'reportedAt':'yesterday'\
            """);
    CommandRun run = count(file);
    assertEquals(3, run.exitCode());
    assertEquals("", run.out());
    assertEquals(
        List.of(
            file + ":2:24: /report/offences/0/ofence: unknown key",
            file + ":2:51: /report/offences/0/victim: expected a text, found a number",
            file + ":3:1: /report/offences/1: the key id is missing",
            file
                + ":3:12: /report/offences/1/offence: expected an offence code such as 008/06 or"
                + " N100/01",
            file
                + ":3:29: /report/offences/1/facts/victimSupports: no decision of the kind counting"
                + " reads this fact; it belongs to outcome,"
                + " recording",
            file + ":3:51: /report/offences/1/facts/occasion: no fact has this name",
            file + ":4:11: /report/people/0: the key id is missing",
            file
                + ":4:35: /report/people/1/id: expected an id of 1 to 60 letters, digits and marks",
            file
                + ":4:70: /report/people/2/household: expected an id of 1 to 60 letters, digits and"
                + " marks",
            file + ":5:14: /report/reportedAt: expected a time such as 2026-05-04T10:15"),
        run.err().lines().toList());
    assertFalse(run.err().contains("Jane"), "what was found is not repeated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'people':[{'id':'a'},{'id':'a'}]                       | another part of this list has this id",
        "'offences':[{'id':'a'},{'id':'a'}]                     | another part of this list has this id",
        "'recorded':[{'ref':'a','offence':'008/06'},{'ref':'a','offence':'008/06'}] | another part of"
            + " this list has this id",
        "'recorded':[{'ref':'a'}]                               | the key offence is missing",
        "'offences':[{'id':'a','offenders':['b c']}]            | expected an id of",
        "'offences':[{'id':'a','victim':'b c'}]                 | expected an id of",
        "'offences':[{'id':'a','incident':'b c'}]               | expected an id of",
        "'offences':[{'id':'a','unit':{'household':'b c'}}]     | expected an id of",
        "'recorded':[{'ref':'b c','offence':'008/06'}]          | expected an id of",
        "'offences':[{'id':'a','unit':{'victims':'b'}}]         | unknown key",
        "'offences':['a']                                       | expected an object, found a text",
        "'expect':{}                                            | unknown key"
      })
  void a_report_that_cannot_be_counted_is_rejected(String parts, String problem)
      throws IOException {
    CommandRun asReport = count(report(parts));
    assertEquals(3, asReport.exitCode());
    assertEquals(1, asReport.err().lines().count(), asReport.err());
    assertTrue(asReport.err().contains(problem), asReport.err());
    CommandRun asScenario = count(scenarios(scenario("S", "counting", parts)));
    assertEquals(3, asScenario.exitCode());
    assertTrue(asScenario.err().contains(problem), asScenario.err());
  }

  @Test
  void a_rejected_file_does_not_keep_the_others_from_being_counted() throws IOException {
    Path sound = scenarios(counting("A", ASSAULT));
    CommandRun run = count(report("'offence':[]"), sound);
    assertEquals(3, run.exitCode());
    assertTrue(run.out().startsWith("A: 1 crime"));
    assertTrue(run.err().contains("/report/offence: unknown key"));
  }

  @Test
  void a_file_of_another_schema_is_rejected() throws IOException {
    String wanted = "expected the schema crime-recording/report/1 or crime-recording/scenarios/1";
    Path other = file("other.json", "{'schema':'crime-recording/report/2'}");
    assertEquals(other + ":1:11: /schema: " + wanted, count(other).err().strip());
    Path list = file("list.json", "[]");
    assertEquals(list + ":1:1: " + wanted, count(list).err().strip());
    Path broken = file("broken.json", "{");
    assertTrue(count(broken).err().contains("is not well-formed JSON"));
    Path edition =
        file("e.json", "{'schema':'crime-recording/report/1','edition':'1998','report':{}}");
    assertTrue(count(edition).err().contains("/edition: expected an edition that is known here"));
    for (Path rejected : List.of(other, list, broken, edition)) {
      assertEquals(3, count(rejected).exitCode());
    }
  }

  @Test
  void bad_usage_is_two_and_says_why() throws IOException {
    Path scenarios = scenarios(counting("A", ASSAULT), scenario("L", "location", ""));
    assertEquals(2, count().exitCode());
    assertEquals(2, count("--explain", "much", scenarios).exitCode());
    assertTrue(count(directory).err().contains("No such file: " + directory));
    assertEquals(2, count(directory.resolve("absent.json")).exitCode());
    CommandRun unknown = count("--id", "L", scenarios);
    assertEquals(2, unknown.exitCode());
    assertTrue(unknown.err().contains("No scenario of kind counting has the id L"));
    CommandRun none = count(scenarios(scenario("L", "location", "")));
    assertEquals(2, none.exitCode());
    assertTrue(none.err().contains("No file has a scenario of kind counting"));
  }
}
