package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.dispatch.DispatchReference;
import uk.crimerecording.dispatch.Disposal;
import uk.crimerecording.dispatch.Involvement;
import uk.crimerecording.dispatch.SupplementaryPerson;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.Source;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.pnc.PncOffence;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.pnc.WorkType;
import uk.crimerecording.recording.ReportedMatter;

/** Logs and work items in JSON, whose members are not those of an investigation. */
class OtherContentsTest {

  private static final String PROFILE =
      """
      {"schema": "crime-recording/force-profile/1", "name": "local", "extends": "%s",
       "logLayouts": {"json": {
         "record": "logs",
         "parts": {"persons": "entities", "disposals": "links"},
         "fields": {"log.event": "data/id", "log.date": "data/day",
           "log.closingCategory": "event/closed", "log.person.involvement": "role",
           "log.disposal.category": "reason"}}},
       "workItemLayouts": {"json": {
         "record": "items",
         "parts": {"offences": "links"},
         "fields": {"item.reference": "event/id", "item.type": "event/type",
           "item.crimes": "entities", "item.offence.cjsCode": "code"}}}}
      """;

  private static final String LOG =
      """
      {"data": {"id": "0106", "day": "2026-05-04"}, "event": {"closed": "alarm"},
       "entities": [{"role": "VIC"}, {"role": "WIT"}], "links": [{"reason": "alarm"}]}
      """;

  private static final String ITEM =
      """
      {"event": {"id": "W-1", "type": "EAR"}, "entities": ["93/1/26"],
       "links": [{"code": "TH68010"}]}
      """;

  private static SystemAdapter adapter(String base) {
    ForceProfile profile =
        ForceProfile.parse(
            PROFILE.formatted(base), new ConnectSystem().profiles().toArray(ForceProfile[]::new));
    return ConnectSystem.adapter().with(profile);
  }

  private static List<Source> source(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return List.of(Source.of(name, new ByteArrayInputStream(bytes)));
  }

  private static <T> List<IntakeResult<T>> results(Intake<T> intake) {
    List<IntakeResult<T>> results = new ArrayList<>();
    try (intake) {
      intake.forEach(results::add);
      assertEquals(results.size(), intake.totals().seen());
      assertEquals(List.of(), intake.notes());
    }
    return results;
  }

  private static <T> T only(List<IntakeResult<T>> results) {
    assertEquals(1, results.size());
    assertEquals(List.of(), results.get(0).problems());
    return ((IntakeResult.Mapped<T>) results.get(0)).record();
  }

  @ParameterizedTest
  @ValueSource(strings = {"connect-default", "connect-ihub"})
  void a_log_is_read_by_the_paths_of_its_layout(String base) {
    StatedCategory alarm = StatedCategory.of(IncidentCategory.ALARM);
    DispatchEvent expected =
        new DispatchEvent(
            new DispatchReference("0106", Optional.empty(), Optional.of(LocalDate.of(2026, 5, 4))),
            IncidentLog.builder().closingCategory(alarm).build(),
            ReportedMatter.builder().build(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new SupplementaryPerson(Optional.of(Involvement.VICTIM)),
                new SupplementaryPerson(Optional.of(Involvement.WITNESS))),
            List.of(),
            List.of(new Disposal(Optional.of(alarm), Optional.empty())));
    for (String text : List.of("{\"logs\": [" + LOG + "]}", LOG)) {
      assertEquals(expected, only(results(adapter(base).readLogs(source("logs.json", text)))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"connect-default", "connect-ihub"})
  void a_work_item_is_read_by_the_paths_of_its_layout(String base) {
    PncWorkItem expected =
        PncWorkItem.builder("W-1", WorkType.EXTERNAL_ARREST_RECORD)
            .crimes(Set.of("93/1/26"))
            .offences(List.of(PncOffence.of(CjsOffenceCode.read("TH68010").orElseThrow())))
            .build();
    String line = ITEM.replace("\n", "");
    assertEquals(expected, only(results(adapter(base).readWorkItems(source("items.jsonl", line)))));
  }

  @Test
  void a_log_that_breaks_off_is_rejected() {
    String broken = LOG.substring(0, LOG.indexOf("links"));
    List<IntakeResult<DispatchEvent>> results =
        results(adapter("connect-default").readLogs(source("logs.json", LOG + broken)));
    assertEquals(2, results.size());
    assertEquals(ProblemCode.TRUNCATED_INPUT, results.get(1).problems().get(0).code());
  }
}
