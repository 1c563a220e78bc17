package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.cli.assess.CommandRun;

/** Profiles for incident logs and work items. */
class OtherContentsTest {

  /** Stands for what is personal: it must never be shown. */
  private static final String SECRET = "Zebulon";

  private static final String LOGS =
      """
      <dispatchEvents>
        <dispatchEvent id="00106" agency="AN"><date>2026-05-04</date>
          <summary>Zebulon</summary><beat>Zebulon</beat>
          <callSource>Victim</callSource><openingCategory>nuisance</openingCategory>
          <supplementaryPersons>
            <person involvement="VIC"><name>Zebulon</name></person>
            <person involvement="Neighbour" shoe="Zebulon"/>
          </supplementaryPersons>
        </dispatchEvent>
        <dispatchEvent id="00106" agency="AN"><date>2026-05-05</date>
          <callSource>Victim</callSource><openingCategory>Nuisence</openingCategory>
          <supplementaryPersons><person involvement="Neighbour"/></supplementaryPersons>
        </dispatchEvent>
      </dispatchEvents>
      """;

  private static final String ITEMS =
      "WorkItemNumber,WorkItemType,PersonKey,Colour\nW-1,CAR,P1,x\nW-2,Ear mark,P2,x\n";

  private static final String OFFENCES =
      "WorkItemNumber,CjsCode,Disposal\nW-1,TH68010,charged\nW-1,TH68010,Chargd\n";

  /** Logs that no shipped layout is for. */
  private static final String CAD =
      """
      {"incidentLogs": [
        {"log": {"eventNumber": "0106", "openedAt": "2026-05-04T08:01", "callSource": "Victim"},
         "closingCategory": "alarm", "note": "Zebulon",
         "people": [{"involvement": "VIC", "name": "Zebulon"}, {"involvement": "WIT"}],
         "staff": [{"grade": 1}, {"grade": 2}]},
        {"log": {"eventNumber": "0107", "openedAt": "2026-05-04T08:03", "callSource": "Victim"},
         "closingCategory": "alarm", "note": "b", "people": [], "staff": []}]}
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static CommandRun profile(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("profile"));
    all.addAll(List.of(arguments));
    CommandRun run = CommandRun.of(all.toArray());
    assertFalse((run.out() + run.err()).contains(SECRET), run.out() + run.err());
    return run;
  }

  private static CommandRun coverage(Path file, String content, Object... more) {
    List<Object> all = new ArrayList<>(List.of("coverage", file, "--content", content));
    all.addAll(List.of(more));
    if (!all.contains("--system")) {
      all.addAll(List.of("--system", "niche"));
    }
    return profile(all.toArray());
  }

  private static JsonNode json(CommandRun run) throws Exception {
    assertEquals(0, run.exitCode(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private CommandRun check(ObjectNode document) throws Exception {
    return profile("check", file("checked.json", document.toString()));
  }

  /** Takes every suggestion. */
  private Path decided(JsonNode draft) throws Exception {
    return file("decided.json", draft.toString().replace("\"? ", "\""));
  }

  @Test
  void coverage_of_logs_lists_the_values_and_names_of_their_parts() throws Exception {
    Path logs = file("logs.xml", LOGS);
    CommandRun run = coverage(logs, "logs");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        List.of(
            logs + ": seen 2 = mapped 2 + rejected 0",
            "  log.openingCategory\t1\tNuisence\tperhaps nuisance",
            "  log.person.involvement\t2\tNeighbour",
            "  unknown\t\tbeat",
            "  unknown\t\t@shoe"),
        run.out().lines().toList());
    assertEquals(1, coverage(logs, "logs", "--strict").exitCode());
  }

  @Test
  void coverage_of_work_items_counts_the_rows_of_their_offences_too() throws Exception {
    file("items/items.csv", ITEMS);
    file("items/offences.csv", OFFENCES);
    JsonNode page = json(coverage(folder.resolve("items"), "work-items", "--json")).at("/files/0");
    assertEquals(2, page.path("seen").asInt());
    assertEquals(1, page.path("rejected").asInt());
    assertEquals("item.offence.disposalKind", page.at("/unmapped/0/field").asText());
    assertEquals("charged", page.at("/unmapped/0/suggestion/target").asText());
    assertEquals("item.type", page.at("/unmapped/1/field").asText());
    assertEquals("Colour", page.at("/unknown/0/name").asText());
  }

  @Test
  void a_skeleton_of_logs_completes_their_layout() throws Exception {
    ObjectNode skeleton = (ObjectNode) json(coverage(file("logs.xml", LOGS), "logs", "--skeleton"));
    assertEquals("? nuisance", skeleton.at("/values/log.openingCategory/Nuisence").asText());
    List<String> ignored = texts(skeleton.at("/logLayouts/xml/ignore"));
    assertTrue(ignored.contains("? supplementaryPersons/person/@shoe"), ignored.toString());
    assertTrue(ignored.contains("? beat"), ignored.toString());
    assertTrue(ignored.contains("summary"), ignored.toString());
    skeleton.put("schema", "crime-recording/force-profile/1");
    skeleton.put("name", "force").put("extends", "niche-default");
    CommandRun open = check(skeleton);
    assertTrue(open.out().contains("0 problems in the profile, 4 open entries."), open.out());
  }

  @Test
  void logs_in_the_shipped_layout_need_almost_nothing() throws Exception {
    JsonNode draft =
        json(profile("init", file("logs.xml", LOGS), "--system", "niche", "--content", "logs"));
    JsonNode layout = draft.at("/logLayouts/xml");
    assertFalse(draft.has("layouts"));
    assertFalse(draft.has("references"));
    assertFalse(layout.has("record"));
    assertFalse(layout.path("fields").has("log.event"));
    assertFalse(layout.path("fields").has("log.person.involvement"));
    assertTrue(layout.path("fields").path("log.closedAt").isNull());
    assertTrue(layout.path("parts").path("disposals").isNull());
    assertTrue(layout.path("fields").path("log.disposal.category").isNull());
    assertFalse(layout.path("parts").has("persons"));
    assertEquals("?", draft.at("/values/log.person.involvement/Neighbour").asText());
    assertEquals("? nuisance", draft.at("/values/log.openingCategory/Nuisence").asText());
    CommandRun checked = check((ObjectNode) draft);
    assertTrue(checked.out().contains("0 problems in the profile"), checked.out());
  }

  @Test
  void a_part_that_stands_elsewhere_is_suggested_with_its_fields() throws Exception {
    String moved =
        LOGS.replace("supplementaryPersons>", "others>")
            .replace("<person ", "<supplementaryPerson ")
            .replace("</person>", "</supplementaryPerson>")
            .replace("involvement=", "involvementCode=");
    JsonNode draft =
        json(profile("init", file("logs.xml", moved), "--system", "niche", "--content", "logs"));
    JsonNode layout = draft.at("/logLayouts/xml");
    assertEquals("? others/supplementaryPerson", layout.at("/parts/persons").asText());
    assertEquals("? @involvementCode", layout.at("/fields/log.person.involvement").asText());
    assertTrue(
        texts(layout.path("ignore")).contains("? others/supplementaryPerson/name"),
        layout.toString());
    Path profile = decided(draft);
    CommandRun run = coverage(folder.resolve("logs.xml"), "logs", "--profile", profile);
    assertTrue(run.out().contains("log.person.involvement\t2\tNeighbour"), run.out() + run.err());
  }

  @Test
  void logs_that_no_layout_is_shipped_for_are_begun_from_nothing() throws Exception {
    Path logs = file("cad.json", CAD);
    JsonNode draft =
        json(profile("init", logs, "--system", "connect", "--content", "logs", "--name", "cad"));
    JsonNode layout = draft.at("/logLayouts/json");
    assertEquals("incidentLogs", layout.path("record").asText());
    assertEquals("? log/openedAt", layout.at("/fields/log.openedAt").asText());
    assertEquals("? log/callSource", layout.at("/fields/log.callSource").asText());
    assertEquals("? closingCategory", layout.at("/fields/log.closingCategory").asText());
    assertTrue(layout.at("/fields/log.event").asText().startsWith("?"), layout.toString());
    assertFalse(layout.path("fields").has("log.thrive"));
    CommandRun checked = check((ObjectNode) draft);
    assertTrue(checked.out().contains("0 problems in the profile"), checked.out());

    ((ObjectNode) layout.path("fields")).put("log.event", "log/eventNumber");
    CommandRun run = coverage(logs, "logs", "--system", "connect", "--profile", decided(draft));
    assertEquals(List.of(logs + ": seen 2 = mapped 2 + rejected 0"), run.out().lines().toList());
  }

  @Test
  void work_items_are_begun_from_rows_and_from_lines() throws Exception {
    JsonNode rows =
        json(
            profile(
                "init", file("items.csv", ITEMS), "--system", "niche", "--content", "work-items"));
    assertEquals(List.of("? Colour"), texts(rows.at("/workItemLayouts/csv/ignore")));
    assertTrue(rows.at("/values/item.type").has("Ear mark"));
    assertFalse(rows.at("/values/item.type").has("CAR"));
    String line = "{\"key\": \"W-1\", \"offences\": [{\"cjsCode\": \"TH68010\"}]}\n";
    JsonNode lines =
        json(
            profile(
                "init",
                file("items.jsonl", line + line.replace("W-1", "W-2")),
                "--system",
                "connect",
                "--content",
                "work-items"));
    JsonNode layout = lines.at("/workItemLayouts/json");
    assertEquals("records", layout.path("record").asText());
    assertEquals("? key", layout.at("/fields/item.reference").asText());
    assertEquals("?", layout.at("/fields/item.type").asText());
    CommandRun checked = check((ObjectNode) lines);
    assertTrue(checked.out().contains("0 problems in the profile"), checked.out());
  }

  @Test
  void a_system_without_such_records_or_layouts_ends_with_three() throws Exception {
    Path logs = file("logs.xml", LOGS);
    CommandRun init = profile("init", logs, "--system", "connect", "--content", "logs");
    assertEquals(3, init.exitCode());
    assertEquals("The system connect has no logs in xml", init.err().strip());
    CommandRun coverage = coverage(logs, "logs", "--system", "connect");
    assertEquals(3, coverage.exitCode());
    assertTrue(coverage.err().contains("logLayouts"), coverage.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "coverage"})
  void another_content_is_wrong_usage_and_the_help_names_those_there_are(String command)
      throws Exception {
    Path logs = file("logs.xml", LOGS);
    CommandRun wrong = profile(command, logs, "--system", "niche", "--content", "LOGS");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("expected one of crimes, logs, work-items"), wrong.err());
    assertTrue(wrong.err().contains("What the records are: crimes, logs, work-items"), wrong.err());
  }
}
