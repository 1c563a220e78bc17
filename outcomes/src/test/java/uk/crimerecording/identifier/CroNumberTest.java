package uk.crimerecording.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.identifier.IdentifierReading.Status;

class CroNumberTest {

  @ParameterizedTest
  @CsvSource({
    "65656/91H, 065656/91H",
    "065656/91h, 065656/91H",
    "265416/21G, 265416/21G",
    "SF83/50058Z, SF83/50058Z",
    "sf83/050058z, SF83/50058Z",
    "SF80/41396X, SF80/41396X"
  })
  void every_form_of_a_valid_number_has_one_canonical_spelling(String text, String canonical) {
    IdentifierReading<CroNumber> reading = CroNumber.read(text);
    assertEquals(Status.VALID, reading.status());
    assertEquals(canonical, reading.identifier().orElseThrow().canonical());
  }

  @Test
  void the_letter_that_missing_padding_would_give_fails_the_check() {
    IdentifierReading<CroNumber> reading = CroNumber.read("65656/91U");
    assertEquals(Status.CHECK_FAILED, reading.status());
    assertEquals(Optional.of('H'), reading.checkLetter());
    assertEquals("065656/91U", reading.identifier().orElseThrow().canonical());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/91H",
        "SF83/Z",
        "SF/50058Z",
        "1234567/91H",
        "65656/1991H",
        "65656/91",
        "6565691H",
        "SF83/1234567Z"
      })
  void another_form_is_a_rejection(String text) {
    assertEquals(IdentifierReading.wrongForm(), CroNumber.read(text));
  }

  @Test
  void the_canonical_constructor_refuses_other_forms() {
    assertThrows(IllegalArgumentException.class, () -> new CroNumber("65656/91H"));
    assertThrows(IllegalArgumentException.class, () -> new CroNumber("SF83/050058Z"));
  }
}
