package uk.crimerecording.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.HistoryEntry.Cancelled;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.HistoryEntry.Reclassified;

class CrimeRecordTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final RecordedOffence ASSAULT = RecordedOffence.ofCode(OffenceCode.of("008/06"));
  private static final RecordedOffence THEFT = RecordedOffence.ofCode(OffenceCode.of("049/10"));
  private static final DecisionMaker SUPERVISOR = DecisionMaker.of(DecisionRole.SUPERVISOR);
  private static final Application APPLICATION =
      OutcomeApplication.of(OutcomeType.TYPE_15, DAY, SUPERVISOR, Facts.none());

  private static final HistoryEntry RECLASSIFIED =
      new Reclassified(
          THEFT,
          Optional.of(DAY),
          Optional.of(DecisionRole.DDM),
          Optional.of(ReclassificationGround.CLASS_IN_ERROR));

  private static CrimeRecord.Builder bare() {
    return CrimeRecord.builder("R-1004", ASSAULT);
  }

  private static CrimeRecord.Builder full() {
    return bare()
        .reportedAt(at(DAY, 9))
        .recordedAt(at(DAY, 10))
        .occurred(Period.on(DAY.minusDays(1)))
        .victim(Victim.person(34))
        .suspects(List.of(Suspect.identified(27)))
        .flags(Set.of(CrimeFlag.ALCOHOL))
        .perceivedReligion(Religion.SIKH)
        .highRiskDomesticAbuse(Answer.NO)
        .intimatePartner(Answer.YES)
        .related(List.of(new RelatedCrime(THEFT, Answer.NO)))
        .event(RECLASSIFIED)
        .apply(APPLICATION);
  }

  private static ZonedDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(CrimeRecord.ZONE);
  }

  @Test
  void a_record_says_what_was_stated() {
    CrimeRecord record = full().build();

    assertEquals("R-1004", record.reference());
    assertEquals(ASSAULT, record.offence());
    assertEquals(Optional.of(at(DAY, 9)), record.reportedAt());
    assertEquals(Optional.of(at(DAY, 10)), record.recordedAt());
    assertEquals(Optional.of(DAY), record.recordedOn());
    assertEquals(Optional.of(Period.on(DAY.minusDays(1))), record.occurred());
    assertEquals(Optional.of(Victim.person(34)), record.victim());
    assertEquals(Optional.of(List.of(Suspect.identified(27))), record.suspects());
    assertEquals(Optional.of(Set.of(CrimeFlag.ALCOHOL)), record.flags());
    assertEquals(Optional.of(Religion.SIKH), record.perceivedReligion());
    assertEquals(Answer.NO, record.highRiskDomesticAbuse());
    assertEquals(Answer.YES, record.intimatePartner());
    assertEquals(Optional.of(List.of(new RelatedCrime(THEFT, Answer.NO))), record.related());
    assertEquals(List.of(RECLASSIFIED), record.history());
    assertEquals(Optional.of(APPLICATION), record.application());
  }

  @Test
  void what_is_not_stated_is_absent_and_never_no() {
    CrimeRecord record = bare().build();

    assertEquals(Optional.empty(), record.reportedAt());
    assertEquals(Optional.empty(), record.recordedAt());
    assertEquals(Optional.empty(), record.recordedOn());
    assertEquals(Optional.empty(), record.occurred());
    assertEquals(Optional.empty(), record.victim());
    assertEquals(Optional.empty(), record.suspects());
    assertEquals(Optional.empty(), record.flags());
    assertEquals(Optional.empty(), record.perceivedReligion());
    assertEquals(Optional.empty(), record.related());
    assertEquals(Optional.empty(), record.application());
    assertEquals(Optional.empty(), record.outcome());
    assertEquals(Optional.empty(), record.cancellation());
    assertEquals(Answer.NOT_STATED, record.highRiskDomesticAbuse());
    assertEquals(Answer.NOT_STATED, record.intimatePartner());
    assertEquals(List.of(), record.history());
  }

  @Test
  void none_stated_is_not_the_same_as_not_stated() {
    CrimeRecord none = bare().suspects(List.of()).flags(Set.of()).related(List.of()).build();

    assertEquals(Optional.of(List.of()), none.suspects());
    assertEquals(Optional.of(Set.of()), none.flags());
    assertEquals(Optional.of(List.of()), none.related());
    assertNotEquals(bare().build(), none);
  }

  @Test
  void a_record_keeps_what_it_was_given() {
    List<Suspect> suspects = new ArrayList<>(List.of(Suspect.identified(27)));
    Set<CrimeFlag> flags = EnumSet.of(CrimeFlag.ALCOHOL);
    List<RelatedCrime> related = new ArrayList<>(List.of(new RelatedCrime(THEFT, Answer.NO)));
    CrimeRecord.Builder builder = bare().suspects(suspects).flags(flags).related(related);
    CrimeRecord record = builder.build();
    suspects.clear();
    flags.clear();
    related.clear();
    builder.event(RECLASSIFIED).victim(Victim.person(1));

    assertEquals(1, record.suspects().orElseThrow().size());
    assertEquals(1, record.flags().orElseThrow().size());
    assertEquals(1, record.related().orElseThrow().size());
    assertEquals(List.of(), record.history());
    assertEquals(Optional.empty(), record.victim());
    assertThrows(UnsupportedOperationException.class, () -> record.flags().orElseThrow().clear());
    assertThrows(
        UnsupportedOperationException.class, () -> record.suspects().orElseThrow().clear());
    assertThrows(UnsupportedOperationException.class, () -> record.history().add(RECLASSIFIED));
  }

  @Test
  void flags_stand_in_one_order() {
    CrimeRecord record = bare().flags(Set.of(CrimeFlag.SPIKING, CrimeFlag.HATE_RACE)).build();

    assertEquals(
        List.of(CrimeFlag.HATE_RACE, CrimeFlag.SPIKING), List.copyOf(record.flags().orElseThrow()));
  }

  @Test
  void the_outcome_and_the_cancellation_are_the_last_in_the_history() {
    OutcomeApplied first = new OutcomeApplied(OutcomeType.TYPE_18, Optional.of(DAY));
    OutcomeApplied second = new OutcomeApplied(OutcomeType.TYPE_1, Optional.empty());
    Cancelled cancelled = new Cancelled(CancellationCode.C4, Optional.of(DAY));
    CrimeRecord record = bare().event(first).event(second).build();

    assertEquals(Optional.of(first), bare().event(first).build().outcome());

    assertEquals(Optional.of(second), record.outcome());
    assertEquals(Optional.empty(), record.cancellation());

    CrimeRecord ended = record.toBuilder().event(cancelled).event(RECLASSIFIED).build();
    assertEquals(Optional.of(cancelled), ended.cancellation());
    assertEquals(Optional.of(second), ended.outcome());
    assertEquals(4, ended.history().size());
    assertEquals(2, record.history().size());
  }

  @Test
  void a_reclassified_record_keeps_its_former_offence_in_the_history() {
    CrimeRecord record =
        CrimeRecord.builder("R-1004", THEFT)
            .reclassified(
                ASSAULT,
                Optional.of(DAY),
                Optional.of(DecisionRole.DDM),
                Optional.of(ReclassificationGround.CLASS_IN_ERROR))
            .build();

    assertEquals(ASSAULT, record.offence());
    assertEquals(List.of(RECLASSIFIED), record.history());
  }

  @Test
  void a_later_application_takes_the_place_of_the_one_that_waited() {
    Application later =
        CancellationApplication.of(CancellationCode.C2, DAY, SUPERVISOR, Facts.none());

    assertEquals(Optional.of(later), full().apply(later).build().application());
  }

  @Test
  void times_are_those_of_england_and_wales() {
    ZonedDateTime utc = LocalDateTime.of(2026, 5, 3, 23, 30).atZone(ZoneOffset.UTC);
    CrimeRecord record = bare().reportedAt(utc).recordedAt(utc).build();

    assertEquals(
        LocalDateTime.of(2026, 5, 4, 0, 30), record.reportedAt().orElseThrow().toLocalDateTime());
    assertEquals(CrimeRecord.ZONE, record.reportedAt().orElseThrow().getZone());
    assertEquals(Optional.of(DAY), record.recordedOn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "R-1004", "93/1234_26.A", "1234567890123456789012345678901234567890"})
  void a_reference_has_letters_digits_and_marks(String reference) {
    assertTrue(CrimeRecord.isReference(reference));
    assertEquals(reference, CrimeRecord.builder(reference, ASSAULT).build().reference());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Jane Doe",
        "-1",
        "R:1",
        "1\n",
        "12345678901234567890123456789012345678901"
      })
  void another_reference_is_refused_and_not_repeated(String reference) {
    assertFalse(CrimeRecord.isReference(reference));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> CrimeRecord.builder(reference, ASSAULT));
    assertEquals(
        "A crime reference has 1 to 40 letters, digits and the marks / . _ -",
        refusal.getMessage());
  }

  @Property
  void any_text_is_a_reference_or_is_refused(@ForAll String text) {
    if (CrimeRecord.isReference(text)) {
      assertEquals(text, CrimeRecord.builder(text, ASSAULT).build().reference());
    } else {
      assertThrows(IllegalArgumentException.class, () -> CrimeRecord.builder(text, ASSAULT));
    }
  }

  @Test
  void a_builder_of_a_record_gives_an_equal_record() {
    CrimeRecord record = full().build();

    assertEquals(record, record.toBuilder().build());
    assertEquals(record.hashCode(), record.toBuilder().build().hashCode());
    assertEquals(record, full().build());
    assertNotEquals((Object) record, "R-1004");
  }

  static List<CrimeRecord> changed() {
    return List.of(
        full().reportedAt(at(DAY, 11)).build(),
        full().recordedAt(at(DAY, 11)).build(),
        full().occurred(Period.on(DAY)).build(),
        full().victim(Victim.of(PartyKind.STATE)).build(),
        full().suspects(List.of()).build(),
        full().flags(Set.of()).build(),
        full().perceivedReligion(Religion.UNKNOWN).build(),
        full().highRiskDomesticAbuse(Answer.YES).build(),
        full().intimatePartner(Answer.NO).build(),
        full().related(List.of()).build(),
        full().event(RECLASSIFIED).build(),
        full().apply(((OutcomeApplication) APPLICATION).charging(List.of(ASSAULT))).build(),
        CrimeRecord.builder("R-1004", THEFT).build(),
        CrimeRecord.builder("R-1005", ASSAULT).build());
  }

  @ParameterizedTest
  @MethodSource("changed")
  void records_that_differ_in_anything_are_not_equal(CrimeRecord changed) {
    assertNotEquals(full().build(), changed);
  }

  @Test
  void records_of_other_references_hash_apart() {
    assertNotEquals(
        bare().build().hashCode(), CrimeRecord.builder("R-1005", ASSAULT).build().hashCode());
  }

  @Test
  void the_text_of_a_record_shows_reference_and_offence_only() {
    assertEquals("R-1004 008/06", full().build().toString());
  }
}
