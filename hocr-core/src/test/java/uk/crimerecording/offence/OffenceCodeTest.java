package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffenceCodeTest {

  @Test
  void a_canonical_code_is_kept() {
    assertEquals("008/06", OffenceCode.of("008/06").value());
    assertEquals("008/06", OffenceCode.of("008/06").toString());
    assertFalse(OffenceCode.of("008/06").isReportedIncident());
    assertTrue(OffenceCode.of("N100/01").isReportedIncident());
  }

  @Test
  void an_incident_is_not_the_offence_of_the_same_digits() {
    assertNotEquals(OffenceCode.of("100/01"), OffenceCode.of("N100/01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "8/6", "008-06", "n100/01", " 008/06", "008/06 ", "008/6", "00806", "A08/06", "008/0A",
        "N08/06", "0008/06", "008//6", "M100/01"
      })
  void a_code_that_is_not_canonical_is_refused_with_what_is_expected(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> OffenceCode.of(text));
    assertTrue(refusal.getMessage().contains("three digits, a stroke and two digits"));
  }

  @Test
  void a_refusal_names_the_code_that_lenient_reading_finds() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> OffenceCode.of("8-77"));
    assertTrue(refusal.getMessage().endsWith("read leniently it is 008/77"));
  }

  @Test
  void a_refusal_never_repeats_the_text() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> OffenceCode.of("Jane Doe"));
    assertFalse(refusal.getMessage().contains("Jane"));
  }

  @ParameterizedTest
  @CsvSource({
    "008/06, 008/06, ''",
    "8/6, 008/06, LEADING_ZEROS",
    "8/06, 008/06, LEADING_ZEROS",
    "008-06, 008/06, SEPARATOR",
    "008.06, 008/06, SEPARATOR",
    "008 06, 008/06, SEPARATOR",
    "00806, 008/06, SEPARATOR",
    "' 008/06 ', 008/06, BLANKS",
    "078/029, 078/29, LEADING_ZEROS",
    "N100/01, N100/01, ''",
    "n100/1, N100/01, LETTER_CASE LEADING_ZEROS"
  })
  void a_lenient_reading_says_what_was_changed(String text, String code, String changes) {
    CodeReading reading = OffenceCode.read(text).orElseThrow();
    assertEquals(code, reading.code().value());
    Set<SpellingChange> expected = EnumSet.noneOf(SpellingChange.class);
    for (String change : changes.split(" ", -1)) {
      if (!change.isEmpty()) {
        expected.add(SpellingChange.valueOf(change));
      }
    }
    assertEquals(expected, reading.changes());
    assertEquals(expected.isEmpty(), reading.isExact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/", "8", "806", "0806", "8/", "/6", "8/123", "8/6/1", "x/y", "N"})
  void what_can_be_read_in_no_way_or_in_several_is_not_read(String text) {
    assertTrue(OffenceCode.read(text).isEmpty());
  }

  @Property
  void every_code_is_read_back_from_its_canonical_and_its_short_spelling(
      @ForAll @IntRange(max = 999) int main,
      @ForAll @IntRange(max = 99) int sub,
      @ForAll boolean incident) {
    String prefix = incident ? "N" : "";
    OffenceCode code = OffenceCode.of(String.format("%s%03d/%02d", prefix, main, sub));
    assertEquals(code, OffenceCode.of(code.value()));
    assertEquals(code.hashCode(), OffenceCode.of(code.value()).hashCode());
    assertEquals(code, OffenceCode.read(prefix + main + "/" + sub).orElseThrow().code());
  }

  @Property
  void codes_order_as_their_spellings_do(
      @ForAll @IntRange(max = 199_999) int left, @ForAll @IntRange(max = 199_999) int right) {
    OffenceCode a = OffenceCode.ofNumber(left);
    OffenceCode b = OffenceCode.ofNumber(right);
    assertEquals(Integer.signum(a.value().compareTo(b.value())), Integer.signum(a.compareTo(b)));
  }

  @Property
  void any_text_is_read_or_not_read_and_never_fails(@ForAll String text) {
    OffenceCode.read(text)
        .ifPresent(reading -> assertEquals(reading.code(), OffenceCode.of(reading.code().value())));
  }
}
