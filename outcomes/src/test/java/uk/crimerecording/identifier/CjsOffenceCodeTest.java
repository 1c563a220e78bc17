package uk.crimerecording.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.identifier.CjsOffenceCode.Source;

class CjsOffenceCodeTest {

  private static CjsOffenceCode code(String text) {
    return CjsOffenceCode.read(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "TH68010, TH68010",
    "th68010, TH68010",
    "' Th68010\n', TH68010",
    "th68010a, TH68010A",
    "coml001, COML001",
    "COML025B, COML025B",
    "xx00123, XX00123",
    "XX00123i, XX00123I"
  })
  void a_code_has_one_canonical_spelling(String text, String canonical) {
    assertEquals(canonical, code(text).canonical());
    assertEquals(canonical, code(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "TH68010, ACT, TH, 68, 10",
    "CJ03999, ACT, CJ, 3, 999",
    "XX30002, ACT, XX, 30, 2",
    "COML031, COMMON_LAW, , , 31",
    "XX00123, INDICTMENT, , , 123",
    "XX00123C, INDICTMENT, , , 123"
  })
  void a_code_says_its_source_year_and_serial(
      String text, Source source, String act, Integer year, int serial) {
    CjsOffenceCode code = code(text);
    assertEquals(source, code.source());
    assertEquals(Optional.ofNullable(act), code.act());
    assertEquals(Optional.ofNullable(year), code.year());
    assertEquals(serial, code.serial());
  }

  @ParameterizedTest
  @CsvSource({
    "TH68010A, ATTEMPT",
    "TH68010B, AID_AND_ABET",
    "COML010C, CONSPIRE",
    "XX00123I, INCITE"
  })
  void the_letter_after_a_code_says_that_the_offence_was_not_completed(
      String text, InchoateKind kind) {
    CjsOffenceCode code = code(text);
    assertEquals(Optional.of(kind), code.inchoate());
    assertEquals(text.substring(0, 7), code.base().canonical());
    assertEquals(text.charAt(7), kind.letter());
  }

  @Test
  void a_completed_offence_is_its_own_base() {
    assertEquals(Optional.empty(), code("TH68010").inchoate());
    assertEquals(code("TH68010"), code("TH68010").base());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TH6801",
        "TH680100",
        "TH68010D",
        "TH68010AA",
        "TH 68010",
        "T168010",
        "THX8010",
        "COM0001",
        "COML01",
        "COMLA01",
        "AA60A01",
        "0101AA001",
        "TH6801\u0660",
        "\u00df68010",
        "TH68010\u0131"
      })
  void another_form_is_no_code(String text) {
    assertEquals(Optional.empty(), CjsOffenceCode.read(text));
  }

  @Test
  void the_canonical_constructor_refuses_other_forms_without_repeating_them() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new CjsOffenceCode("th68010"));
    assertFalse(refusal.getMessage().contains("th68010"));
  }

  @Property
  void any_text_is_read_without_an_exception(@ForAll String text) {
    CjsOffenceCode.read(text)
        .ifPresent(code -> assertEquals(Optional.of(code), CjsOffenceCode.read(code.canonical())));
  }
}
