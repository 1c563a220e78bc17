package uk.crimerecording.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;

/** Victims, suspects, recorded offences and periods. */
class PartiesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 17, 130})
  void an_age_lies_between_0_and_130_years(int age) {
    assertEquals(Optional.of(age), Victim.person(age).age());
    assertEquals(Optional.of(age), Suspect.identified(age).age());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 131, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void another_age_is_refused_and_not_repeated(int age) {
    for (Runnable refused :
        new Runnable[] {() -> Victim.person(age), () -> Suspect.identified(age)}) {
      IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, refused::run);
      assertEquals("An age lies between 0 and 130 years", refusal.getMessage());
    }
  }

  @Test
  void of_a_victim_only_what_is_given_is_stated() {
    assertEquals(
        new Victim(
            Optional.of(PartyKind.BUSINESS), Optional.empty(), Optional.empty(), Optional.empty()),
        Victim.of(PartyKind.BUSINESS));
    assertEquals(
        new Victim(
            Optional.of(PartyKind.PERSON),
            Optional.of(34),
            Optional.empty(),
            Optional.of(VictimRole.SHOP_WORKER)),
        Victim.person(34).inRole(VictimRole.SHOP_WORKER));
    Victim female =
        new Victim(
            Optional.of(PartyKind.PERSON),
            Optional.of(34),
            Optional.of(Sex.FEMALE),
            Optional.empty());
    assertEquals(Optional.of(Sex.FEMALE), female.inRole(VictimRole.NONE).sex());
  }

  @Test
  void an_identified_suspect_is_a_person_named_and_linked() {
    assertEquals(
        new Suspect(
            Optional.of(PartyKind.PERSON),
            Optional.of(27),
            Optional.empty(),
            Answer.YES,
            Answer.YES,
            Answer.YES),
        Suspect.identified(27));
  }

  @Test
  void the_text_of_a_party_says_nothing_about_it() {
    assertEquals("Victim", Victim.person(34).toString());
    assertEquals("Suspect", Suspect.identified(27).toString());
  }

  @Test
  void an_offence_is_known_by_its_code_its_class_or_both() {
    OffenceCode code = OffenceCode.of("008/06");

    assertEquals("008/06", RecordedOffence.ofCode(code).text());
    assertEquals("8N", RecordedOffence.ofClass("8N").text());
    assertEquals("008/06", RecordedOffence.of(code, "8N").text());
    assertEquals(Optional.of("8N"), RecordedOffence.of(code, "8N").classCode());
    assertEquals(Optional.of(code), RecordedOffence.of(code, "8N").code());
    assertEquals(Optional.empty(), RecordedOffence.ofCode(code).classCode());
    assertEquals(Optional.empty(), RecordedOffence.ofClass("8N").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "8N", "4/1", "37/2", "104A", "NFIB5A", "N100"})
  void a_class_code_is_a_number_with_letters(String code) {
    assertEquals(code, RecordedOffence.ofClass(code).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N", "8n", "8NN", "8N/", "/1", "12345", "Jane Doe", "8 N", "NFIBX5A"})
  void another_class_code_is_refused_and_not_repeated(String code) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> RecordedOffence.ofClass(code));
    assertEquals("A class code looks like 8N, 4/1 or NFIB5A", refusal.getMessage());
  }

  @Test
  void an_offence_without_code_and_class_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RecordedOffence(Optional.empty(), Optional.empty()));
  }

  @Test
  void a_period_may_be_a_day_and_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 5, 3);

    assertEquals(new Period(day, day), Period.on(day));
    assertEquals(day.plusDays(1), new Period(day, day.plusDays(1)).to());
    assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
  }
}
