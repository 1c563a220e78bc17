package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "FFYYNNNNNNN 55220133119 true",
        "FFYYNNNNNNN 5522013311 false",
        "FFYYNNNNNNN 5522013311A false",
        "FF/N{1,7}/YY 35/59505/20 true",
        "FF/N{1,7}/YY 35/5/20 true",
        "FF/N{1,7}/YY 35//20 false",
        "FF/N{1,7}/YY 35/59505951/20 false",
        "CR-A{2}X{0,3} CR-ab true",
        "CR-A{2}X{0,3} CR-ab1z9 true",
        "CR-A{2}X{0,3} CR-a1 false",
        "N{1,3}N 1234 true"
      })
  void a_form_is_matched_as_a_whole(String form, String reference, boolean expected) {
    assertEquals(expected, ReferenceForm.parse(form).orElseThrow().matches(reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N{", "N{a}", "N{2,1}", "N{0}", "{2}", "N{1,2,3}", "N}", "N{100}"})
  void what_is_no_form_is_not_read(String form) {
    assertTrue(ReferenceForm.parse(form).isEmpty());
  }
}
