package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
      "InvestigationReference,HomeOfficeClassification,CrimeStatus,HateCrime,ModusOperandi,"
          + "IncidentExactTimeKnown,NsirOpeningCode,NsirClosingCode\n"
          + "35/1/20,008/06,Open,N,Struck in the face,Y,012,12\n";

  private static final String JSON =
      """
      {"investigations": [{"event": {"id": "e", "attributes": {"reference": "35/1/20",
        "homeOfficeClassification": "008/06", "crimeStatus": "Open", "hateCrime": false,
        "modusOperandi": "Struck in the face", "incidentExactTimeKnown": true,
        "nsirOpeningCode": "012", "nsirClosingCode": "12"}},
        "entities": [{"id": "l", "type": "location"}],
        "links": [{"from": "e", "to": "l", "reason": "incidentLocation"}]}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {CSV, JSON})
  void attributes_of_the_national_model_are_details(String export) {
    Run<CrimeRecord> runs = Run.of(ConnectSystem.adapter(), export);

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
  @ValueSource(strings = {CSV, JSON})
  void the_time_of_an_offence_stands_with_its_day(String export) {
    String dated =
        export
            .replace(",CrimeStatus", ",IncidentStartDate,IncidentEndDate,CrimeStatus")
            .replace(",Open,", ",2026-05-03T22:00,2026-05-04,Open,")
            .replace(
                "\"crimeStatus\"",
                "\"incidentStartDateTime\": \"2026-05-03T22:00\","
                    + " \"incidentEndDateTime\": \"2026-05-04\", \"crimeStatus\"");
    Run<CrimeRecord> runs = Run.of(ConnectSystem.adapter(), dated);

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

  @ParameterizedTest
  @ValueSource(strings = {CSV, JSON})
  void a_record_without_them_has_no_details(String export) {
    String bare =
        export.startsWith("{")
            ? export.replaceAll(", \"crimeStatus\": \"Open\"[^}]*\"nsirClosingCode\": \"12\"", "")
            : "InvestigationReference,HomeOfficeClassification\n35/1/20,008/06\n";
    CrimeRecord record = Run.of(ConnectSystem.adapter(), bare).mapped().get(0);

    assertSame(RecordDetails.none(), record.details());
  }
}
