package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "Domestic abuse, domestic ABUSE",
    "Domestic abuse, abuse - domestic",
    "HomeOfficeCode, home office code",
    "Victim gender, victimSex",
    "Type 15, TYPE15"
  })
  void case_order_marks_and_the_words_of_the_trade_make_no_difference(String one, String other) {
    assertEquals(1, Likeness.of(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "'No suspect ident, invest complete', 'No suspect identified, investigation complete'",
    "Comunity resolution, Community resolution",
    "Susp 1 Age, Suspect1Age"
  })
  void abbreviations_and_slips_of_the_pen_make_little_difference(String one, String other) {
    double likeness = Likeness.of(one, other);
    assertTrue(likeness > 0.8 && likeness < 1, () -> one + " " + likeness);
  }

  @ParameterizedTest
  @CsvSource({"Type 15, Type 16", "Outcome 1, Outcome 1A", "C3, C4", "Shoe size, Station"})
  void other_numbers_and_other_words_are_not_alike(String one, String other) {
    assertTrue(Likeness.of(one, other) < 0.2);
  }

  @Property
  void likeness_is_the_same_both_ways_and_between_none_and_all(
      @ForAll @StringLength(max = 300) String one, @ForAll @StringLength(max = 300) String other) {
    double likeness = Likeness.of(one, other);
    assertTrue(likeness >= 0 && likeness <= 1);
    assertEquals(likeness, Likeness.of(other, one), 1e-9);
  }

  @Property
  void a_text_with_words_is_like_itself(@ForAll @StringLength(min = 1, max = 60) String text) {
    assertEquals(Likeness.words(text).isEmpty() ? 0 : 1, Likeness.of(text, text), 1e-9);
  }
}
