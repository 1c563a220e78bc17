package uk.crimerecording.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

  private static GradeScale scale(String excellent, String good, String fair) {
    return new GradeScale(new BigDecimal(excellent), new BigDecimal(good), new BigDecimal(fair));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, EXCELLENT",
    "951, EXCELLENT",
    "950, GOOD",
    "949, GOOD",
    "924, GOOD",
    "900, GOOD",
    "899, FAIR",
    "805, FAIR",
    "800, FAIR",
    "799, POOR",
    "0, POOR"
  })
  void a_rate_has_the_grade_of_its_bounds(long successes, Grade grade) {
    assertEquals(Optional.of(grade), GradeScale.standard().grade(new Proportion(successes, 1000)));
  }

  @Test
  void a_force_may_set_its_own_bounds() {
    assertEquals(Optional.of(Grade.GOOD), scale("98.5", "70", "60").grade(new Proportion(95, 100)));
    assertEquals(
        Optional.of(Grade.EXCELLENT), scale("98.5", "70", "60").grade(new Proportion(99, 100)));
  }

  @Test
  void without_trials_there_is_no_grade() {
    assertEquals(Optional.empty(), GradeScale.standard().grade(new Proportion(0, 0)));
  }

  @ParameterizedTest
  @CsvSource({"100.1, 90, 80", "89, 90, 80", "95, 79, 80", "95, 90, -1"})
  void bounds_that_do_not_descend_within_0_and_100_are_refused(
      String excellent, String good, String fair) {
    assertThrows(IllegalArgumentException.class, () -> scale(excellent, good, fair));
  }

  @Test
  void bounds_may_meet_each_other_and_the_ends() {
    assertEquals(Optional.of(Grade.GOOD), scale("100", "100", "0").grade(new Proportion(5, 5)));
    assertEquals(Optional.of(Grade.FAIR), scale("100", "100", "0").grade(new Proportion(0, 5)));
    assertEquals(Optional.of(Grade.EXCELLENT), scale("0", "0", "0").grade(new Proportion(1, 5)));
  }
}
