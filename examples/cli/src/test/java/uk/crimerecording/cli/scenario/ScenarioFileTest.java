package uk.crimerecording.cli.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

  private static final String HEAD =
      """
      {"schema":"crime-recording/scenarios/1","edition":"2026-27","scenarios":[
      """;

  /** A sound scenario with a line for each part. */
  private static final String OUTCOME =
      """
      {"id":"A","kind":"outcome","title":"t",
      "given":{"crime":{"ref":"C1","offence":"008/06"},
      "outcome":{"type":"15","by":{"role":"ddm"}},
      "facts":{"victimInformed":true,"cautionKind":"simple","suspectAgeAtOffence":9}},
      "expect":{"verdict":"ACCEPT"}}
      """;

  private static List<String> problems(String text) {
    return ScenarioFile.read("f.json", text.getBytes(UTF_8)).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static String file(String... scenarios) {
    return HEAD + String.join(",", scenarios) + "]}";
  }

  private static String outcomeWith(String part, String replacement) {
    assertTrue(OUTCOME.contains(part), part);
    return file(OUTCOME.replace(part, replacement));
  }

  @Test
  void a_sound_file_has_its_scenarios_and_no_problem() {
    ScenarioFile file = ScenarioFile.read("f.json", file(OUTCOME).getBytes(UTF_8));
    assertEquals(List.of(), file.problems());
    assertEquals(List.of("A"), file.scenarios().stream().map(Scenario::id).toList());
  }

  @Test
  void a_byte_order_mark_changes_nothing() {
    assertEquals(List.of(), problems("\uFEFF" + file(OUTCOME)));
  }

  @Test
  void null_is_not_stated_and_no_problem() {
    assertEquals(
        List.of(), problems(outcomeWith("\"victimInformed\":true", "\"victimInformed\":null")));
    assertEquals(List.of(), problems(outcomeWith("{\"role\":\"ddm\"}", "null")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Keys
        "\"title\":\"t\"|\"titel\":\"t\"|2:28 /scenarios/0/titel: unknown key",
        "\"title\":\"t\"|\"titel\":\"t\"|2:1 /scenarios/0: the key title is missing",
        "\"ref\"|\"re/f~\"|3:19 /scenarios/0/given/crime/re~1f~0: unknown key",
        "\"type\":\"15\",||4:11 /scenarios/0/given/outcome: the key type is missing",
        "\"verdict\"|\"verdicts\"|6:11 /scenarios/0/expect/verdicts: unknown key",
        "\"verdict\":|\"decision\":|6:11 /scenarios/0/expect/decision: unknown key",
        "\"kind\":\"outcome\"|\"kind\":\"outcomes\"|2:18 /scenarios/0/kind: expected one of",
        "\"kind\":\"outcome\"|\"kind\":3|2:18 /scenarios/0/kind: expected a text, found a number",
        "{\"verdict\":\"ACCEPT\"}|null|2:1 /scenarios/0: the key expect is missing",
        "{\"verdict\":\"ACCEPT\"}|[]|6:10 /scenarios/0/expect: expected an object, found a list",
        "\"role\":\"ddm\"|\"role\":\"ddm\",\"role\":\"fcr\"|4:43"
            + " /scenarios/0/given/outcome/by/role: the key stands twice",
        // Facts
        "victimInformed|victimInformd|5:10 /scenarios/0/given/facts/victimInformd: no fact has this"
            + " name",
        "victimInformed|viaSarc|5:10 /scenarios/0/given/facts/viaSarc: no decision of the kind"
            + " outcome reads this fact; it belongs to recording",
        "\"victimInformed\":true|\"victimInformed\":\"true\"|5:27"
            + " /scenarios/0/given/facts/victimInformed: expected true or false, found a text",
        "\"simple\"|\"solemn\"|5:46 /scenarios/0/given/facts/cautionKind: expected one of simple,"
            + " conditional",
        "\"simple\"|1|5:46 /scenarios/0/given/facts/cautionKind: expected a text, found a number",
        ":9}|:9.5}|5:77 /scenarios/0/given/facts/suspectAgeAtOffence: expected a whole number from"
            + " 0",
        ":9}|:-9}|5:77 /scenarios/0/given/facts/suspectAgeAtOffence: expected a whole number",
        ":9}|:\"9\"}|5:77 /scenarios/0/given/facts/suspectAgeAtOffence: expected a number, found a"
            + " text",
        ":9}|:{}}|5:77 /scenarios/0/given/facts/suspectAgeAtOffence: expected a number, found an"
            + " object",
        // Values
        "\"008/06\"|\"8/6\"|3:40 /scenarios/0/given/crime/offence: expected an offence code",
        "\"008/06\"|{}|3:40 /scenarios/0/given/crime/offence: expected a class, a code or both",
        "\"008/06\"|{\"class\":\"?\"}|3:49 /scenarios/0/given/crime/offence/class: expected a"
            + " class",
        "\"008/06\"|{\"klass\":\"8N\"}|3:41 /scenarios/0/given/crime/offence/klass: unknown key",
        "\"C1\"|\"C 1\"|3:25 /scenarios/0/given/crime/ref: expected a reference",
        "\"type\":\"15\"|\"type\":\"25\"|4:19 /scenarios/0/given/outcome/type: expected one of",
        "\"type\":\"15\"|\"type\":15|4:19 /scenarios/0/given/outcome/type: expected a text, found a"
            + " number",
        "\"role\":\"ddm\"|\"role\":\"ddn\"|4:37 /scenarios/0/given/outcome/by/role: expected one"
            + " of",
        "\"type\":\"15\"|\"type\":\"15\",\"on\":\"2026-02-30\"|4:29"
            + " /scenarios/0/given/outcome/on: expected a day",
        "\"type\":\"15\"|\"type\":\"15\",\"charged\":[\"008/06\",null]|4:44"
            + " /scenarios/0/given/outcome/charged/1: a list has no null in it",
        "\"type\":\"15\"|\"type\":\"15\",\"charged\":\"008/06\"|4:34"
            + " /scenarios/0/given/outcome/charged: expected a list, found a text",
        "\"008/06\"|\"008/06\",\"recordedAt\":\"2026-05-04\"|3:62"
            + " /scenarios/0/given/crime/recordedAt: expected a time",
        "\"008/06\"|\"008/06\",\"occurred\":\"May\"|3:60"
            + " /scenarios/0/given/crime/occurred: expected a day or time",
        "\"008/06\"|\"008/06\",\"occurred\":{\"from\":\"2026-05-04\",\"to\":\"2026-05-03\"}|3:60"
            + " /scenarios/0/given/crime/occurred: a period does not end before it begins",
        "\"008/06\"|\"008/06\",\"victim\":{\"age\":131}|3:65"
            + " /scenarios/0/given/crime/victim/age: expected a whole number from 0 to 130",
        "\"008/06\"|\"008/06\",\"flags\":[\"hate\"]|3:58"
            + " /scenarios/0/given/crime/flags/0: expected one of",
        "\"ACCEPT\"|\"accept\"|6:21 /scenarios/0/expect/verdict: expected one of ACCEPT, REFER,"
            + " RETURN, REFUSE",
        "\"verdict\":\"ACCEPT\"|\"rules\":[\"rule 1\"]|6:20 /scenarios/0/expect/rules/0: expected a"
            + " rule id",
        "\"verdict\":\"ACCEPT\"|\"authority\":\"boss\"|6:23 /scenarios/0/expect/authority: expected"
            + " one of",
      })
  void what_the_format_does_not_allow_is_located(String part, String replacement, String problem) {
    String line = "f.json:" + problem.replaceFirst(" ", ": ");
    List<String> found = problems(outcomeWith(part, replacement == null ? "" : replacement));
    assertTrue(found.stream().anyMatch(each -> each.startsWith(line)), found.toString());
  }

  private static final String RECORD =
      """
      {"id":"R","kind":"record","title":"t",
      "given":{"crime":{"ref":"C1","offence":"008/06","enhancedRights":true,
      "victimUpdates":[{"event":"arrest","on":"2026-05-13","told":true,"toldOn":"2026-05-14"}]},
      "facts":{"onlineElement":true,"damageValue":"12.50"},"asOf":"2026-06-01"},
      "expect":{"findings":["FLG-04"],"vawg":"not-stated","action":"return",
      "deadlines":[{"rule":"DDL-02","event":"arrest","due":"2026-05-14","status":"met"}]}}
      """;

  @Test
  void a_record_has_victim_updates_and_facts_of_flags_and_classification() {
    assertEquals(List.of(), problems(file(RECORD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"event\":\"arrest\",\"on\"|\"event\":\"arrested\",\"on\"|4:27"
            + " /scenarios/0/given/crime/victimUpdates/0/event: expected one of arrest,",
        "\"event\":\"arrest\",\"on\":\"2026-05-13\",|\"event\":\"arrest\",|4:18"
            + " /scenarios/0/given/crime/victimUpdates/0: the key on is missing",
        "\"told\":true,||4:18 /scenarios/0/given/crime/victimUpdates/0: a day of telling belongs to"
            + " a victim who was told",
        "\"told\":true,|\"told\":false,|4:18 /scenarios/0/given/crime/victimUpdates/0: a day of"
            + " telling belongs to a victim who was told",
        "onlineElement|victimInformed|5:10 /scenarios/0/given/facts/victimInformed: no decision of"
            + " the kind record reads this fact",
        "\"asOf\":\"2026-06-01\"|\"asOf\":\"June\"|5:61 /scenarios/0/given/asOf: expected a day",
        "not-stated|perhaps|6:40 /scenarios/0/expect/vawg: expected one of yes, no, not-stated",
        "\"return\"|\"rework\"|6:62 /scenarios/0/expect/action: expected one of none, monitor,",
        "\"rule\":\"DDL-02\",||7:14 /scenarios/0/expect/deadlines/0: the key rule is missing",
        "\"met\"|\"done\"|7:76 /scenarios/0/expect/deadlines/0/status: expected one of met,",
      })
  void what_a_record_does_not_allow_is_located(String part, String replacement, String problem) {
    assertTrue(RECORD.contains(part), part);
    String line = "f.json:" + problem.replaceFirst(" ", ": ");
    List<String> found =
        problems(file(RECORD.replace(part, replacement == null ? "" : replacement)));
    assertTrue(found.stream().anyMatch(each -> each.startsWith(line)), found.toString());
  }

  private static final String QUALITY =
      """
      {"id":"Q","kind":"quality","title":"t",
      "given":{"crime":{"ref":"C1","offence":"008/06","details":{"locations":1,
      "restricted":true,"accessList":["CMU"],"offenceFrom":"2026-05-13T10:00",
      "features":["knife"],"recordingOfficer":"not a number"}},
      "facts":{"attempted":true},"asOf":"2026-06-01","viewer":["CMU"]},
      "expect":{"findings":["DAT-08"],"open":["DAT-14"],"missing":["crime.occurred"],
      "verdict":"RETURN","withheld":false}}
      """;

  @Test
  void a_record_whose_quality_is_checked_has_details() {
    assertEquals(List.of(), problems(file(QUALITY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"locations\":1|\"locations\":-1|3:68 /scenarios/0/given/crime/details/locations: expected",
        "\"locations\":1|\"places\":1|3:56 /scenarios/0/given/crime/details/places: unknown key",
        "\"restricted\":true|\"restricted\":false|4:33"
            + " /scenarios/0/given/crime/details/accessList: an access list belongs to a"
            + " restricted record",
        "\"restricted\":true,||4:14 /scenarios/0/given/crime/details/accessList: an access list"
            + " belongs to a restricted record",
        "\"accessList\":[\"CMU\"]|\"accessList\":[\"C M U\"]|4:33"
            + " /scenarios/0/given/crime/details/accessList/0: expected the code of a unit or role",
        "\"knife\"|\"spoon\"|5:13 /scenarios/0/given/crime/details/features/0: expected one of",
        ",\"asOf\":\"2026-06-01\"||3:9 /scenarios/0/given: the key asOf is missing",
        "\"details\"|\"detail\"|3:46 /scenarios/0/given/crime/detail: unknown key",
        "\"withheld\":false|\"withheld\":\"no\"|8:31 /scenarios/0/expect/withheld: expected true or"
            + " false",
      })
  void what_quality_does_not_allow_is_located(String part, String replacement, String problem) {
    assertTrue(QUALITY.contains(part), part);
    String place = problem.substring(problem.indexOf(' '));
    List<String> found =
        problems(file(QUALITY.replace(part, replacement == null ? "" : replacement)));
    assertTrue(found.stream().anyMatch(each -> each.contains(":" + place)), found.toString());
  }

  @Test
  void what_is_due_belongs_to_records_only() {
    assertEquals(
        List.of("f.json:3:49: /scenarios/0/given/crime/enhancedRights: unknown key"),
        problems(outcomeWith("\"008/06\"", "\"008/06\",\"enhancedRights\":true")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scenarios/1|scenarios/2|1:11: /schema: expected one of crime-recording/scenarios/1",
        "2026-27|2025-26|1:51: /edition: expected an edition that is known here",
        "\"edition\":\"2026-27\",||1:1: the key edition is missing",
        "\"scenarios\":[|\"cases\":[],\"scenarios\":[|1:61: /cases: unknown key",
      })
  void another_schema_edition_or_key_of_the_file_is_located(
      String part, String replacement, String problem) {
    String text = file(OUTCOME).replace(part, replacement == null ? "" : replacement);
    assertEquals(List.of("f.json:" + problem), problems(text));
  }

  @Test
  void an_id_that_stands_twice_is_located() {
    assertEquals(
        List.of("f.json:7:8: /scenarios/1/id: another scenario of this file has this id"),
        problems(file(OUTCOME, OUTCOME)));
  }

  @Test
  void all_problems_are_reported_at_once_from_top_to_bottom() {
    String text =
        outcomeWith("victimInformed", "nobodyKnows")
            .replace("\"verdict\"", "\"verdikt\"")
            .replace("2026-27", "1999-00");
    assertEquals(
        List.of("1:51", "5:10", "6:11"),
        problems(text).stream().map(line -> line.split(":", 2)[1].split(": ", 2)[0]).toList());
  }

  @Test
  void a_file_with_a_problem_has_no_scenarios() {
    String text = file(OUTCOME, OUTCOME.replace("\"A\"", "\"B\"").replace("ACCEPT", "MAYBE"));
    assertEquals(List.of(), ScenarioFile.read("f.json", text.getBytes(UTF_8)).scenarios());
  }

  @Test
  void values_are_not_repeated_in_problems() {
    List<String> found = problems(outcomeWith("\"simple\"", "\"Jane Doe\""));
    assertEquals(1, found.size());
    assertTrue(!found.get(0).contains("Jane"), found.toString());
  }

  @Test
  void facts_of_kinds_that_are_not_evaluated_are_checked_too() {
    String counting =
        """
        {"id":"B","kind":"counting","title":"t","given":{
        "offences":[{"id":"o","facts":{"independant":true}}]},"expect":{}}
        """;
    assertEquals(
        List.of(
            "f.json:3:32: /scenarios/0/given/offences/0/facts/independant: no fact has this name"),
        problems(file(counting)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "``|f.json:1:1: is empty",
        "[]|f.json:1:1: expected an object, found a list",
        "{\"schema\":|f.json:1:11: is not well-formed JSON from here on",
        "{} {}|f.json:1:4: more follows after the end of the document",
        "{}}|f.json:1:3: is not well-formed JSON from here on"
      })
  void a_document_that_is_no_object_is_located(String text, String problem) {
    assertTrue(problems(text).contains(problem), problems(text).toString());
  }

  @Test
  void bytes_that_are_not_utf_8_are_located() {
    byte[] bytes =
        file(OUTCOME.replace("\"t\"", "\"\u00e9\"")).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of("f.json:2:37: is not UTF-8 from here on"),
        ScenarioFile.read("f.json", bytes).problems().stream().map(Problem::toString).toList());
  }

  @Test
  void nesting_without_end_is_a_problem_and_no_crash() {
    assertEquals(1, problems("[".repeat(100_000)).size());
  }

  @Property
  void a_file_cut_anywhere_is_rejected(@ForAll int seed) {
    String whole = file(OUTCOME);
    String cut = whole.substring(0, Math.floorMod(seed, whole.length()));
    assertTrue(!problems(cut).isEmpty());
  }
}
