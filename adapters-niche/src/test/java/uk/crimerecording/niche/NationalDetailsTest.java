package uk.crimerecording.niche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Period;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.RecordDetails;

/** The default profile reads the details that have a national name. */
class NationalDetailsTest {

  private static final String CSV =
      "OccurrenceNumber,HomeOfficeCode,CrimeStatus,HateCrime,ModusOperandi,"
          + "IncidentExactTimeKnown,NsirOpeningCode,NsirClosingCode\n"
          + "55220133119,008/06,Open,N,Struck in the face,Y,012,12\n";

  private static final String XML =
      """
      <occurrences><occurrence number="55220133119"><classification code="008/06"/>
        <crimeStatus>Open</crimeStatus><hateCrime>N</hateCrime>
        <modusOperandi>Struck in the face</modusOperandi>
        <incidentExactTimeKnown>Y</incidentExactTimeKnown>
        <nsirOpeningCode>012</nsirOpeningCode><nsirClosingCode>12</nsirClosingCode>
      </occurrence></occurrences>
      """;

  private static final String JSON =
      """
      {"number": "55220133119", "classification": {"code": "008/06"}, "crimeStatus": "Open",
       "hateCrime": "N", "modusOperandi": "Struck in the face", "incidentExactTimeKnown": "Y",
       "nsirOpeningCode": "012", "nsirClosingCode": "12"}
      """;

  @ParameterizedTest
  @ValueSource(strings = {CSV, XML, JSON})
  void attributes_of_the_national_model_are_details(String export) {
    Run<CrimeRecord> runs = Run.of(NicheSystem.adapter(), export);

    assertEquals(List.of(), runs.codes());
    assertEquals(
        RecordDetails.builder()
            .statusStated(Answer.YES)
            .hateCrime(Answer.NO)
            .modusOperandiLength(18)
            .exactTimeKnown(Answer.YES)
            .openingCode(IncidentCode.read("012"))
            .closingCode(IncidentCode.read("12"))
            .build(),
        runs.mapped().get(0).details());
  }

  @ParameterizedTest
  @ValueSource(strings = {CSV, XML, JSON})
  void the_time_of_an_offence_stands_with_its_day(String export) {
    String dated =
        export
            .replace(",CrimeStatus", ",OccurredFrom,OccurredTo,CrimeStatus")
            .replace(",Open,", ",2026-05-03T22:00,2026-05-04,Open,")
            .replace(
                "<crimeStatus>",
                "<dates><occurredFrom>2026-05-03T22:00</occurredFrom>"
                    + "<occurredTo>2026-05-04</occurredTo></dates><crimeStatus>")
            .replace(
                "\"crimeStatus\"",
                "\"dates\": {\"occurredFrom\": \"2026-05-03T22:00\","
                    + " \"occurredTo\": \"2026-05-04\"}, \"crimeStatus\"");
    Run<CrimeRecord> runs = Run.of(NicheSystem.adapter(), dated);

    assertEquals(List.of(), runs.codes());
    CrimeRecord record = runs.mapped().get(0);
    assertEquals(
        Optional.of(new Period(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4))),
        record.occurred());
    assertEquals(
        Optional.of(ZonedDateTime.of(2026, 5, 3, 22, 0, 0, 0, CrimeRecord.ZONE)),
        record.details().offenceFrom());
    assertEquals(Optional.empty(), record.details().offenceTo());
  }
}
