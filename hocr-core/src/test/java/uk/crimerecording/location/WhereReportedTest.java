package uk.crimerecording.location;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

class WhereReportedTest {

  @Test
  void nothing_is_stated_until_it_is() {
    WhereReported nothing = WhereReported.builder().build();

    assertEquals(Optional.empty(), nothing.suspectAt());
    assertEquals(Answer.NOT_STATED, nothing.online());
    assertEquals(Optional.empty(), nothing.series());
    assertEquals(Facts.none(), nothing.facts());
  }

  @Test
  void a_builder_starts_from_a_statement_and_changes_one_thing() {
    WhereReported full =
        Report.of(
            "suspectAt=12 victimAt=13 victimResidence=16 placeOfBusiness=20 reportedTo=21"
                + " online=false series=105/01@12@2026-01-10 btpJurisdiction=false");

    assertEquals(full, full.toBuilder().build());
    WhereReported moved = full.toBuilder().suspectAt(Place.Outside.ABROAD).build();
    assertEquals(Optional.of(Place.Outside.ABROAD), moved.suspectAt());
    assertEquals(full, moved.toBuilder().suspectAt(new Place.Force("12")).build());
  }

  @Test
  void the_statements_of_a_builder_can_be_chained() {
    Place place = new Place.Force("12");

    assertEquals(
        Report.of(
            "suspectAt=12 victimAt=12 victimResidence=12 placeOfBusiness=12 reportedTo=12"
                + " online=true series=none"),
        WhereReported.builder()
            .suspectAt(place)
            .victimAt(place)
            .victimResidence(place)
            .placeOfBusiness(place)
            .reportedTo(place)
            .online(Answer.YES)
            .series(List.of())
            .facts(Facts.none())
            .build());
  }

  @Test
  void a_series_cannot_be_changed_afterwards() {
    List<SeriesCrime> crimes =
        new ArrayList<>(
            List.of(
                new SeriesCrime(
                    RecordedOffence.ofCode(OffenceCode.of("105/01")),
                    new Place.Force("12"),
                    LocalDate.of(2026, 1, 10))));
    WhereReported report = WhereReported.builder().series(crimes).build();
    crimes.clear();

    assertEquals(1, report.series().orElseThrow().size());
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 10)), report.series().orElseThrow().get(0).occurred());
  }

  @Test
  void what_is_shown_of_a_statement_tells_nothing_of_the_case() {
    String shown = Report.of("suspectAt=12 suspectResidence=20").toString();

    assertTrue(shown.contains("suspectResidence"));
    assertFalse(shown.contains("12"));
    assertFalse(shown.contains("20"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applicationSentFrom",
        "companyHeadOffice",
        "deliveryAt",
        "departureForce",
        "firstOffenceForce",
        "mailRedirectedTo",
        "mostOffencesForce",
        "representationAt",
        "suspectResidence",
        "suspectWorkplace"
      })
  void a_fact_that_is_a_place_may_be_outside_but_must_be_one(String fact) {
    assertDoesNotThrow(() -> Report.of(fact + "=scotland"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Report.of(fact + "=77"));

    assertTrue(refused.getMessage().contains(fact));
    assertFalse(refused.getMessage().contains("77"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreedForce", "firstAwareForce", "recordedByForce"})
  void a_fact_that_is_a_force_must_be_one_of_england_and_wales(String fact) {
    assertDoesNotThrow(() -> Report.of(fact + "=93"));
    for (String code : List.of("scotland", "abroad", "77")) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> Report.of(fact + "=" + code));

      assertTrue(refused.getMessage().contains(fact));
    }
  }
}
