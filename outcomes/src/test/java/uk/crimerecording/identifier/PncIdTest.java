package uk.crimerecording.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Year;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.identifier.IdentifierReading.Status;

class PncIdTest {

  private static final Year NOW = Year.of(2026);

  @ParameterizedTest
  @CsvSource({
    "1979/0163001B, 1979/0163001B",
    "2002/0073319Z, 2002/0073319Z",
    "2002/73319Z, 2002/0073319Z",
    "02/73319Z, 2002/0073319Z",
    "02/0073319z, 2002/0073319Z",
    "0273319Z, 2002/0073319Z",
    "20020073319Z, 2002/0073319Z",
    "1981/0000034U, 1981/0000034U",
    "81/34u, 1981/0000034U",
    "67/9893091D, 1967/9893091D",
    "679893091D, 1967/9893091D",
    "55/9999999A, 1955/9999999A"
  })
  void every_form_of_a_valid_identifier_has_one_canonical_spelling(String text, String canonical) {
    IdentifierReading<PncId> reading = PncId.read(text, NOW);
    assertEquals(Status.VALID, reading.status());
    assertEquals(canonical, reading.identifier().orElseThrow().canonical());
  }

  @Test
  void two_digits_after_the_current_year_belong_to_the_past_century() {
    assertEquals("2026/0000001A", canonical("26/1A", NOW));
    assertEquals("1927/0000001A", canonical("27/1A", NOW));
    assertEquals("2027/0000001A", canonical("27/1A", Year.of(2027)));
  }

  private static String canonical(String text, Year now) {
    return PncId.read(text, now).identifier().orElseThrow().canonical();
  }

  @ParameterizedTest
  @CsvSource({"12/1234567B, C", "2001/0171310S, W", "20120052494O, Q"})
  void a_failed_check_names_the_letter(String text, char expected) {
    IdentifierReading<PncId> reading = PncId.read(text, NOW);
    assertEquals(Status.CHECK_FAILED, reading.status());
    assertEquals(Optional.of(expected), reading.checkLetter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2002/Z",
        "Z",
        "2002Z/",
        "2002/00733190",
        "2002/00733199Z",
        "002/73319Z",
        "2002 0073319Z",
        "2002/0073319ZZ",
        "02/"
      })
  void another_form_is_a_rejection(String text) {
    assertEquals(IdentifierReading.wrongForm(), PncId.read(text, NOW));
  }

  @Test
  void the_canonical_constructor_refuses_other_forms() {
    assertThrows(IllegalArgumentException.class, () -> new PncId("02/73319Z"));
  }

  @Property
  void any_text_is_read_without_an_exception(@ForAll String text) {
    IdentifierReading<PncId> reading = PncId.read(text, NOW);
    assertEquals(reading.status() == Status.WRONG_FORM, reading.identifier().isEmpty());
  }
}
