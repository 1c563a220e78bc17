package uk.crimerecording.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

class RecordDetailsTest {

  private static final ZonedDateTime TIME =
      ZonedDateTime.of(2026, 5, 4, 10, 0, 0, 0, CrimeRecord.ZONE);

  private static CrimeRecord.Builder record() {
    return CrimeRecord.builder("R-1", RecordedOffence.ofCode(OffenceCode.of("008/06")));
  }

  static Stream<UnaryOperator<RecordDetails.Builder>> statements() {
    return Stream.of(
        builder -> builder.statusStated(Answer.YES),
        builder -> builder.crimeTypeStated(Answer.YES),
        builder -> builder.outcomeStated(Answer.YES),
        builder -> builder.hateCrime(Answer.NO),
        builder -> builder.modusOperandiLength(20),
        builder -> builder.features(Set.of()),
        builder -> builder.recordingOfficer(CollarNumber.read("1")),
        builder -> builder.supervisingOfficer(CollarNumber.read("?")),
        builder -> builder.count(EntryKind.LOCATIONS, 0),
        builder -> builder.offenceFrom(TIME),
        builder -> builder.offenceTo(TIME),
        builder -> builder.exactTimeKnown(Answer.NO),
        builder -> builder.earlierCrimes(0),
        builder -> builder.repeatVictim(Answer.NO),
        builder -> builder.openingCode(IncidentCode.read("001")),
        builder -> builder.closingCode(IncidentCode.read("001")),
        builder -> builder.restriction(Restriction.none()));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void each_statement_makes_details_and_their_record_another(
      UnaryOperator<RecordDetails.Builder> statement) {
    RecordDetails stated = statement.apply(RecordDetails.builder()).build();

    assertNotEquals(RecordDetails.none(), stated);
    assertEquals(stated, statement.apply(RecordDetails.builder()).build());
    assertEquals(stated.hashCode(), statement.apply(RecordDetails.builder()).build().hashCode());
    assertEquals(stated, stated.toBuilder().build());
    assertNotEquals(record().build(), record().details(stated).build());
    assertEquals(
        record().details(stated).build(), record().details(stated).build().toBuilder().build());
  }

  @Test
  void of_a_record_without_details_nothing_is_stated() {
    RecordDetails details = record().build().details();

    assertEquals(RecordDetails.none(), details);
    assertEquals(RecordDetails.builder().build(), details);
    assertEquals(Answer.NOT_STATED, details.statusStated());
    assertEquals(Answer.NOT_STATED, details.crimeTypeStated());
    assertEquals(Answer.NOT_STATED, details.outcomeStated());
    assertEquals(Answer.NOT_STATED, details.hateCrime());
    assertEquals(Answer.NOT_STATED, details.exactTimeKnown());
    assertEquals(Answer.NOT_STATED, details.repeatVictim());
    assertEquals(Answer.NOT_STATED, details.restriction().restricted());
    assertEquals(Optional.empty(), details.modusOperandiLength());
    assertEquals(Optional.empty(), details.features());
    assertEquals(Optional.empty(), details.count(EntryKind.VEHICLES));
    assertEquals(Optional.empty(), details.recordingOfficer());
    assertEquals(Optional.empty(), details.openingCode());
  }

  @Test
  void details_say_what_was_stated() {
    RecordDetails details =
        RecordDetails.builder()
            .modusOperandiLength(0)
            .features(EnumSet.of(CrimeFeature.KNIFE))
            .count(EntryKind.VEHICLES, 3)
            .earlierCrimes(2)
            .offenceTo(TIME.withZoneSameInstant(ZoneOffset.UTC))
            .build();

    assertEquals(Optional.of(0), details.modusOperandiLength());
    assertEquals(Optional.of(Set.of(CrimeFeature.KNIFE)), details.features());
    assertEquals(Optional.of(3), details.count(EntryKind.VEHICLES));
    assertEquals(Optional.of(2), details.earlierCrimes());
    assertEquals(Optional.of(TIME), details.offenceTo());
  }

  @Test
  void details_do_not_follow_the_set_they_came_from() {
    Set<CrimeFeature> features = EnumSet.of(CrimeFeature.KNIFE);
    RecordDetails details = RecordDetails.builder().features(features).build();
    features.add(CrimeFeature.FIRE);

    assertEquals(Optional.of(Set.of(CrimeFeature.KNIFE)), details.features());
    assertThrows(
        UnsupportedOperationException.class,
        () -> details.features().orElseThrow().add(CrimeFeature.FIRE));
  }

  @Test
  void negative_numbers_are_refused() {
    RecordDetails.Builder builder = RecordDetails.builder();

    assertThrows(IllegalArgumentException.class, () -> builder.modusOperandiLength(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.earlierCrimes(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.count(EntryKind.LOCATIONS, -1));
  }

  // ---- Officers and incidents -------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"1,1", "1234567890,1234567890", "ab12,AB12", "' 77 ',77"})
  void a_collar_number_has_up_to_ten_letters_and_digits(String entry, String text) {
    assertEquals(Optional.of(new CollarNumber(text)), CollarNumber.read(entry).value());
    assertTrue(CollarNumber.read(entry).isValid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12345678901", "PC 1", "12-3", "\u0661", "\u00e9"})
  void another_entry_is_no_collar_number_and_is_not_kept(String entry) {
    assertEquals(new Entered<CollarNumber>(Optional.empty()), CollarNumber.read(entry));
    assertFalse(CollarNumber.read(entry).isValid());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new CollarNumber(entry));
    assertEquals("A collar number has 1 to 10 letters and digits", refused.getMessage());
  }

  @Test
  void collar_numbers_are_hidden() {
    assertFalse(CollarNumber.read("ZZ99").toString().contains("ZZ99"));
    assertFalse(new CollarNumber("ZZ99").toString().contains("ZZ99"));
    assertFalse(
        RecordDetails.builder()
            .recordingOfficer(CollarNumber.read("ZZ99"))
            .build()
            .toString()
            .contains("ZZ99"));
  }

  @ParameterizedTest
  @CsvSource({"012,true", "' 012 ',true", "12,false", "0123,false", "01A,false", "'',false"})
  void a_code_of_an_incident_has_three_digits(String entry, boolean valid) {
    assertEquals(valid, IncidentCode.read(entry).isValid());
    if (valid) {
      assertEquals(Entered.of(new IncidentCode("012")), IncidentCode.read(entry));
    } else {
      assertThrows(IllegalArgumentException.class, () -> new IncidentCode(entry));
    }
  }

  @ParameterizedTest
  @EnumSource(CrimeFeature.class)
  void a_feature_is_found_by_its_code(CrimeFeature feature) {
    assertEquals(Optional.of(feature), CrimeFeature.ofCode(feature.code()));
    assertEquals(Optional.empty(), CrimeFeature.ofCode(feature.code() + "s"));
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void a_kind_of_entry_is_found_by_its_code(EntryKind kind) {
    assertEquals(Optional.of(kind), EntryKind.ofCode(kind.code()));
    assertEquals(Optional.empty(), EntryKind.ofCode("other"));
  }

  // ---- Restriction ------------------------------------------------------------------------------

  @Test
  void a_restricted_record_is_for_those_on_its_list() {
    CrimeRecord restricted =
        record()
            .details(
                RecordDetails.builder().restriction(Restriction.to(Set.of("CMU", "A/1"))).build())
            .build();

    assertTrue(Viewer.of(Set.of("CMU")).mayRead(restricted));
    assertTrue(Viewer.of(List.of("X", "A/1", "X")).mayRead(restricted));
    assertFalse(Viewer.of(Set.of("X")).mayRead(restricted));
    assertFalse(Viewer.of(Set.of("cmu")).mayRead(restricted));
    assertFalse(Viewer.none().mayRead(restricted));
    assertEquals("R-1", restricted.toString());
  }

  @Test
  void a_restricted_record_without_a_list_is_for_nobody() {
    Restriction restriction = Restriction.to(new HashSet<>());

    assertFalse(restriction.admits(Viewer.of(Set.of("CMU"))));
    assertFalse(restriction.admits(Viewer.none()));
  }

  @Test
  void a_record_that_is_not_said_to_be_restricted_is_for_all() {
    assertTrue(Restriction.none().admits(Viewer.none()));
    assertTrue(Restriction.notStated().admits(Viewer.none()));
    assertEquals("R-1 008/06", record().build().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "-A", "12345678901234567890123456789012345678901"})
  void another_form_of_a_code_is_refused_without_repeating_it(String code) {
    for (IllegalArgumentException refused :
        List.of(
            assertThrows(IllegalArgumentException.class, () -> Viewer.of(Set.of(code))),
            assertThrows(IllegalArgumentException.class, () -> Restriction.to(Set.of(code))))) {
      assertTrue(code.isEmpty() || !refused.getMessage().contains(code));
    }
  }

  @Test
  void an_access_list_belongs_to_a_restricted_record() {
    assertThrows(IllegalArgumentException.class, () -> new Restriction(Answer.NO, Set.of("CMU")));
    assertThrows(
        IllegalArgumentException.class, () -> new Restriction(Answer.NOT_STATED, Set.of("CMU")));
  }

  @Test
  void codes_are_hidden() {
    assertFalse(Restriction.to(Set.of("CMU")).toString().contains("CMU"));
    assertFalse(Viewer.of(Set.of("CMU")).toString().contains("CMU"));
  }
}
