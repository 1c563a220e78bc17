package uk.crimerecording.cli.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.Cancelled;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;

class DomainMappingTest {

  private static CrimeRecord crime(String parts) {
    String text =
        "{\"schema\":\""
            + ScenarioFormat.SCHEMA
            + "\",\"edition\":\""
            + Edition.APRIL_2026.name()
            + "\",\"scenarios\":[{\"id\":\"A\",\"kind\":\"record\",\"title\":\"t\",\"given\":"
            + "{\"crime\":{\"ref\":\"C1\","
            + parts
            + "}},\"expect\":{}}]}";
    ScenarioFile file = ScenarioFile.read("f.json", text.getBytes(UTF_8));
    assertEquals(List.of(), file.problems());
    return DomainMapping.crime(file.scenarios().get(0).given().get("crime"));
  }

  @Test
  void a_list_that_is_absent_or_null_is_not_stated_and_an_empty_one_states_none() {
    CrimeRecord silent = crime("\"offence\":\"008/06\",\"flags\":null");
    assertEquals(Optional.empty(), silent.flags());
    assertEquals(Optional.empty(), silent.suspects());
    assertEquals(Answer.NOT_STATED, silent.intimatePartner());
    CrimeRecord stated = crime("\"offence\":\"008/06\",\"flags\":[],\"suspects\":[]");
    assertEquals(Optional.of(Set.of()), stated.flags());
    assertEquals(Optional.of(List.of()), stated.suspects());
  }

  @Test
  void an_offence_is_a_code_a_class_or_both() {
    OffenceCode code = OffenceCode.of("028/03");
    assertEquals(RecordedOffence.ofCode(code), crime("\"offence\":\"028/03\"").offence());
    assertEquals(RecordedOffence.ofClass("8N"), crime("\"offence\":{\"class\":\"8N\"}").offence());
    assertEquals(
        RecordedOffence.of(code, "28I"),
        crime("\"offence\":{\"class\":\"28I\",\"code\":\"028/03\"}").offence());
  }

  @Test
  void a_time_without_an_offset_is_one_of_the_united_kingdom() {
    assertEquals(
        ZonedDateTime.parse("2026-05-04T10:15+01:00").toInstant(),
        DomainMapping.time("2026-05-04T10:15").toInstant());
    assertEquals(
        ZonedDateTime.parse("2026-01-04T10:15Z").toInstant(),
        DomainMapping.time("2026-01-04T10:15:00").toInstant());
  }

  @Test
  void the_day_of_a_time_with_an_offset_is_the_day_in_the_united_kingdom() {
    assertEquals(LocalDate.of(2026, 5, 5), DomainMapping.dayOrTime("2026-05-04T23:30Z"));
    assertEquals(LocalDate.of(2026, 5, 4), DomainMapping.dayOrTime("2026-05-04T23:30"));
  }

  @Test
  void an_offence_happened_on_a_day_at_a_time_or_between_days() {
    LocalDate third = LocalDate.of(2026, 5, 3);
    String crime = "\"offence\":\"008/06\",\"occurred\":";
    assertEquals(Optional.of(Period.on(third)), crime(crime + "\"2026-05-03\"").occurred());
    assertEquals(Optional.of(Period.on(third)), crime(crime + "\"2026-05-03T22:00\"").occurred());
    assertEquals(
        Optional.of(new Period(third, LocalDate.of(2026, 5, 4))),
        crime(crime + "{\"from\":\"2026-05-03\",\"to\":\"2026-05-04T01:00\"}").occurred());
  }

  @Test
  void flags_outcome_and_cancellation_of_the_record_are_carried_over() {
    CrimeRecord record =
        crime(
            "\"offence\":\"008/06\",\"flags\":[\"domestic-abuse\"],\"outcome\":{\"type\":\"18\"},"
                + "\"cancellation\":{\"code\":\"C3\",\"on\":\"2026-06-02\"}");
    assertEquals(Optional.of(Set.of(CrimeFlag.DOMESTIC_ABUSE)), record.flags());
    assertEquals(
        Optional.of(new OutcomeApplied(OutcomeType.TYPE_18, Optional.empty())), record.outcome());
    assertEquals(
        Optional.of(new Cancelled(CancellationCode.C3, Optional.of(LocalDate.of(2026, 6, 2)))),
        record.cancellation());
  }

  @Test
  void victim_updates_and_enhanced_rights_of_the_record_are_carried_over() {
    CrimeRecord record =
        crime(
            "\"offence\":\"008/06\",\"enhancedRights\":false,\"victimUpdates\":["
                + "{\"event\":\"arrest\",\"on\":\"2026-05-13\",\"told\":true,"
                + "\"toldOn\":\"2026-05-14\"},"
                + "{\"event\":\"cancellation\",\"on\":\"2026-06-02\",\"told\":true,"
                + "\"beforehand\":true},{\"event\":\"bail\",\"on\":\"2026-05-14\"}]");
    LocalDate arrested = LocalDate.of(2026, 5, 13);
    assertEquals(Answer.NO, record.enhancedRights());
    assertEquals(
        Optional.of(
            List.of(
                VictimUpdate.told(VictimEvent.ARREST, arrested, arrested.plusDays(1)),
                new VictimUpdate(
                    VictimEvent.CANCELLATION,
                    LocalDate.of(2026, 6, 2),
                    Answer.YES,
                    Optional.empty(),
                    Answer.YES),
                new VictimUpdate(
                    VictimEvent.BAIL,
                    LocalDate.of(2026, 5, 14),
                    Answer.NOT_STATED,
                    Optional.empty(),
                    Answer.NOT_STATED))),
        record.victimUpdates());
  }
}
