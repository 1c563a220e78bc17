package uk.crimerecording.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcpoOffenceCodeTest {

  @ParameterizedTest
  @CsvSource({
    "12:15:24:1, 12:15:24:1",
    "' 12:15:24:1\n', 12:15:24:1",
    "012:15:024:001, 12:15:24:1",
    "0:00:000:1, 0:0:0:1",
    "999:999:999:999, 999:999:999:999"
  })
  void a_code_has_one_canonical_spelling(String text, String canonical) {
    AcpoOffenceCode code = AcpoOffenceCode.read(text).orElseThrow();
    assertEquals(canonical, code.canonical());
    assertEquals(canonical, code.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":::",
        "12",
        "12:15:24",
        "12:15:24:1:1",
        "12:15:24:",
        "1234:15:24:1",
        "12.15.24.1",
        "12: 15:24:1",
        "12:15:24:a",
        "12:15:24:\u0661"
      })
  void another_form_is_no_code(String text) {
    assertEquals(Optional.empty(), AcpoOffenceCode.read(text));
  }

  @Test
  void the_canonical_constructor_refuses_other_forms_without_repeating_them() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new AcpoOffenceCode("012:15:24:77"));
    assertFalse(refusal.getMessage().contains("77"));
  }

  @Property
  void the_numbers_of_a_code_come_back_as_its_parts(
      @ForAll @IntRange(max = 999) int one,
      @ForAll @IntRange(max = 999) int two,
      @ForAll @IntRange(max = 999) int three,
      @ForAll @IntRange(max = 999) int four) {
    String text = String.format("%03d:%d:%02d:%d", one, two, three, four);
    assertEquals(List.of(one, two, three, four), AcpoOffenceCode.read(text).orElseThrow().parts());
  }
}
