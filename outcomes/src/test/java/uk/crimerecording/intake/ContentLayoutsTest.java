package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.intake.IntakeResult.Mapped;

/** Layouts of other contents than crimes. */
class ContentLayoutsTest {

  private static List<String> problems(String members) {
    return ForceProfile.check(
            "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"p\", \"system\": \"s\", "
                + members
                + "}")
        .stream()
        .map(p -> p.pointer() + " " + p.code())
        .sorted()
        .toList();
  }

  @Test
  void a_profile_may_have_layouts_of_logs_alone() {
    assertEquals(
        List.of(), problems("\"logLayouts\": {\"csv\": {\"fields\": {\"log.event\": \"E\"}}}"));
  }

  @Test
  void fields_of_another_content_are_unknown() {
    assertEquals(
        List.of("/logLayouts/csv/fields/reference UNKNOWN_FIELD"),
        problems(
            "\"logLayouts\": {\"csv\": {\"fields\": {\"log.event\": \"E\","
                + " \"reference\": \"R\"}}}"));
    assertEquals(
        List.of("/layouts/csv/fields/log.event UNKNOWN_FIELD"),
        problems(
            "\"layouts\": {\"csv\": {\"fields\": {\"reference\": \"R\", \"offenceCode\": \"C\","
                + " \"log.event\": \"E\"}}}"));
    assertEquals(
        List.of("/layouts/csv/fields/task.type UNKNOWN_FIELD"),
        problems(
            "\"layouts\": {\"csv\": {\"fields\": {\"reference\": \"R\", \"offenceCode\": \"C\","
                + " \"task.type\": \"T\"}}}"));
  }

  @Test
  void a_layout_needs_what_tells_its_records_apart() {
    assertEquals(
        List.of("/logLayouts/csv/fields/log.event MISSING_KEY"),
        problems("\"logLayouts\": {\"csv\": {\"fields\": {}}}"));
    assertEquals(
        List.of("/workItemLayouts/csv/fields/item.type MISSING_KEY"),
        problems("\"workItemLayouts\": {\"csv\": {\"fields\": {\"item.reference\": \"R\"}}}"));
  }

  @Test
  void fields_of_a_part_need_the_path_of_the_part() {
    String fields = "\"fields\": {\"log.event\": \"@id\", \"log.narrative.text\": \"text\"}";
    assertEquals(
        List.of("/logLayouts/xml/parts/narratives MISSING_KEY"),
        problems("\"logLayouts\": {\"xml\": {\"record\": \"e\", " + fields + "}}"));
    assertEquals(
        List.of("/logLayouts/xml/parts/shoes UNKNOWN_KEY"),
        problems(
            "\"logLayouts\": {\"xml\": {\"record\": \"e\", \"parts\": {\"narratives\": \"n\","
                + " \"shoes\": \"s\"}, "
                + fields
                + "}}"));
    assertEquals(
        List.of(
            "/logLayouts/csv/fields/log.narrative.text WRONG_VALUE",
            "/logLayouts/csv/parts/narratives MISSING_KEY"),
        problems("\"logLayouts\": {\"csv\": {" + fields + "}}"));
  }

  @Test
  void tables_are_of_rows_and_of_their_content() {
    String table = "{\"file\": \"f\", \"key\": \"k\"}";
    assertEquals(
        List.of("/layouts/xml/tables WRONG_VALUE"),
        problems(
            "\"layouts\": {\"xml\": {\"record\": \"r\", \"tables\": {}, \"fields\":"
                + " {\"reference\": \"R\", \"offenceCode\": \"C\"}}}"));
    assertEquals(
        List.of("/layouts/csv/tables/offences UNKNOWN_KEY"),
        problems(
            "\"layouts\": {\"csv\": {\"tables\": {\"offences\": "
                + table
                + "}, \"fields\": {\"reference\": \"R\", \"offenceCode\": \"C\"}}}"));
    assertEquals(
        List.of(),
        problems(
            "\"workItemLayouts\": {\"csv\": {\"tables\": {\"offences\": "
                + table
                + "}, \"fields\": {\"item.reference\": \"R\", \"item.type\": \"T\"}}}"));
  }

  @Test
  void logs_are_read_from_rows_too() {
    ForceProfile profile =
        Samples.profile(
            """
            "logLayouts": {"csv": {"fields": {"log.event": "Event", "log.openedAt": "Opened",
              "log.closingCategory": "Closed as", "log.thrive": "Thrive", "facts.*": "F.*"}}},
            "values": {"log.closingCategory": {"C7": "safety-alarm"}}
            """);
    byte[] rows =
        """
        Event,Opened,Closed as,Thrive,F.concernsCrime
        17,2026-05-04T10:00,c7,N,Y
        17,2026-05-05T10:00,C8,,
        """
            .getBytes(StandardCharsets.UTF_8);
    List<IntakeResult<DispatchEvent>> results = new ArrayList<>();
    try (Intake<DispatchEvent> intake =
        Samples.adapter(profile, IntakeSettings.standard())
            .readLogs(List.of(Source.of("logs.csv", new ByteArrayInputStream(rows))))) {
      intake.forEach(results::add);
      assertEquals(2, intake.totals().incidents());
      assertEquals(Map.of("log.closingCategory", Map.of("C8", 1L)), intake.coverage().unmapped());
    }
    DispatchEvent first = ((Mapped<DispatchEvent>) results.get(0)).record();
    assertEquals(true, first.log().isClosedAs(IncidentCategory.ALARM));
    assertEquals(Answer.NO, first.log().thrive());
    assertEquals(1, first.matter().facts().size());
    DispatchEvent second = ((Mapped<DispatchEvent>) results.get(1)).record();
    assertEquals("17 2026-05-05", second.reference().toString());
    assertEquals(Optional.empty(), second.log().closingCategory());
  }

  @Test
  void an_account_may_have_records_that_are_no_occurrences() {
    assertEquals(2, new IntakeTotals(1, 5, 4, 1, 1, 1, 0, 0, Map.of()).others());
    assertThrows(
        IllegalArgumentException.class, () -> new IntakeTotals(1, 1, 1, 0, 1, 1, 0, 0, Map.of()));
  }

  @Test
  void rows_are_held_within_a_limit() {
    assertThrows(IllegalArgumentException.class, () -> new IntakeLimits(1, 1, 1).holding(0));
  }
}
