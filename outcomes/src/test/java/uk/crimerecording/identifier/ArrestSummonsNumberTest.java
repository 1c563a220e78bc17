package uk.crimerecording.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.identifier.IdentifierReading.Status;

class ArrestSummonsNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1101ZD0100000448754K",
        "1101ZD0100000410836V",
        "1901ID0100000006148H",
        "1201ZD0100000445099L",
        "1146AA0100000448754E",
        "1301ZD0100000449641X",
        "0900000000000020002F"
      })
  void published_numbers_are_valid_and_canonical(String text) {
    IdentifierReading<ArrestSummonsNumber> reading = ArrestSummonsNumber.read(text);
    assertEquals(Status.VALID, reading.status());
    assertEquals(text, reading.identifier().orElseThrow().canonical());
    assertEquals(Optional.of(text.charAt(19)), reading.checkLetter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1101zd0100000448754k",
        " 1101ZD0100000448754K\n",
        "11X01ZD0100000448754K",
        "11/01ZD/01/00000448754K",
        "11/01ZD/01/448754K",
        "11x/01zd/01/448754k"
      })
  void every_form_of_a_number_has_one_canonical_spelling(String text) {
    IdentifierReading<ArrestSummonsNumber> reading = ArrestSummonsNumber.read(text);
    assertEquals(Status.VALID, reading.status());
    assertEquals("1101ZD0100000448754K", reading.identifier().orElseThrow().canonical());
  }

  @ParameterizedTest
  @CsvSource({"1201ZD0100000448754K, J", "1101ZD0100000448754I, K", "1101ZD0100000448754S, K"})
  void a_failed_check_keeps_the_number_and_names_the_letter(String text, char expected) {
    IdentifierReading<ArrestSummonsNumber> reading = ArrestSummonsNumber.read(text);
    assertEquals(Status.CHECK_FAILED, reading.status());
    assertEquals(text, reading.identifier().orElseThrow().canonical());
    assertEquals(Optional.of(expected), reading.checkLetter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "K",
        "1101ZD01000004487541",
        "1101ZD010000044875K",
        "110101ZD0100000448754K",
        "11101ZD0100000448754K",
        "1101ZD 0100000448754K",
        "11/01ZD/0100000448754K",
        "11/01ZD/01/K",
        "11/01ZD/01/000000448754K",
        "1101ZD010000044875\u0664K",
        "1101Z\u00df0100000448754K"
      })
  void another_form_is_a_rejection_without_a_letter(String text) {
    assertEquals(IdentifierReading.wrongForm(), ArrestSummonsNumber.read(text));
  }

  @Test
  void force_and_system_that_are_no_numbers_add_nothing_to_the_check() {
    assertEquals(
        ArrestSummonsNumber.read("1100ZD0000000448754A").checkLetter(),
        ArrestSummonsNumber.read("11QQZDA100000448754A").checkLetter());
  }

  @Test
  void the_canonical_constructor_refuses_other_forms_without_repeating_them() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ArrestSummonsNumber("11/01ZD/01/00000448754K"));
    assertFalse(refusal.getMessage().contains("448754"));
  }

  @Test
  void texts_for_logs_do_not_show_the_number() {
    IdentifierReading<ArrestSummonsNumber> reading =
        ArrestSummonsNumber.read("1101ZD0100000448754K");
    assertEquals("VALID", reading.toString());
    assertEquals("ArrestSummonsNumber", reading.identifier().orElseThrow().toString());
  }

  @Property
  void one_wrong_digit_of_the_serial_never_passes_the_check(
      @ForAll @LongRange(max = 99_999_999_999L) long serial,
      @ForAll @IntRange(max = 10) int place,
      @ForAll @IntRange(max = 9) int digit) {
    String digits = String.format("%011d", serial);
    Assume.that(digits.charAt(place) != (char) ('0' + digit));
    String wrong = digits.substring(0, place) + digit + digits.substring(place + 1);
    char letter = ArrestSummonsNumber.read("1101ZD01" + digits + "A").checkLetter().orElseThrow();
    assertEquals(Status.VALID, ArrestSummonsNumber.read("1101ZD01" + digits + letter).status());
    assertEquals(
        Status.CHECK_FAILED, ArrestSummonsNumber.read("1101ZD01" + wrong + letter).status());
  }
}
