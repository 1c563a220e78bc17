package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;
import uk.crimerecording.record.Viewer;

class RestrictedRecordTest {

  private static final Desk DESK = Desk.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  static List<CrimeRecord> records() {
    return Baseline.all().stream()
        .map(baseline -> baseline.record().toBuilder().apply(baseline.application()).build())
        .toList();
  }

  private static CrimeRecord restricted(CrimeRecord record) {
    return record.toBuilder()
        .details(RecordDetails.builder().restriction(Restriction.to(Set.of("CMU"))).build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("records")
  void without_access_an_assessment_carries_no_more_than_the_reference(CrimeRecord record) {
    Assessment assessment = DESK.assess(restricted(record), AS_OF, Viewer.of(Set.of("OTHER")));

    assertTrue(assessment.withheld());
    assertEquals(record.reference(), assessment.reference());
    assertEquals(Optional.empty(), assessment.decision());
    assertEquals(List.of(), assessment.findings());
    assertEquals(Set.of(), assessment.flags().implied());
    assertEquals(List.of(), assessment.deadlines());
    assertEquals(List.of(), assessment.work());
    assertFalse(assessment.toString().contains(record.offence().text()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void with_access_an_assessment_is_the_one_without_a_restriction(CrimeRecord record) {
    Assessment plain = DESK.assess(record, AS_OF);

    assertFalse(plain.withheld());
    assertEquals(plain, DESK.assess(record, AS_OF, Viewer.none()));
    assertEquals(plain, DESK.assess(restricted(record), AS_OF, Viewer.of(Set.of("CMU"))));
  }
}
