package uk.crimerecording.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  @ParameterizedTest
  @CsvSource({
    "10, 10, NINETY_FIVE, 0.722467200137, 1",
    "0, 7, NINETY_FIVE, 0, 0.354330435066",
    "1, 2, NINETY_FIVE, 0.094531205734, 0.905468794265",
    "689, 730, NINETY_FIVE, 0.924692909075, 0.958331608293",
    "924, 1000, NINETY, 0.909043258834, 0.936668630898",
    "924, 1000, NINETY_FIVE, 0.905904356875, 0.938850551928",
    "924, 1000, NINETY_NINE, 0.899510460630, 0.942900231531"
  })
  void an_interval_is_that_of_the_wilson_score(
      long successes, long trials, ConfidenceLevel level, double lower, double upper) {
    Proportion.Interval interval = new Proportion(successes, trials).interval(level);

    assertEquals(lower, interval.lower(), 1e-9);
    assertEquals(upper, interval.upper(), 1e-9);
  }

  @Property
  void an_end_of_an_interval_lies_as_far_from_the_rate_as_its_own_scatter_allows(
      @ForAll @LongRange(min = 1, max = 100_000) long trials,
      @ForAll @LongRange(min = 0, max = 100_000) long successes,
      @ForAll ConfidenceLevel level) {
    Assume.that(successes <= trials);
    Proportion proportion = new Proportion(successes, trials);
    Proportion.Interval interval = proportion.interval(level);

    assertScatter(proportion, interval.lower(), level);
    assertScatter(proportion, interval.upper(), level);
    assertTrue(interval.lower() <= proportion.rate().orElseThrow());
    assertTrue(interval.upper() >= proportion.rate().orElseThrow());
  }

  private static void assertScatter(Proportion proportion, double end, ConfidenceLevel level) {
    double away = proportion.rate().orElseThrow() - end;
    double atEnds = end == 0 || end == 1 ? away * away : 0;
    double scatter = level.quantile() * level.quantile() * end * (1 - end) / proportion.trials();

    assertEquals(scatter + atEnds, away * away, 1e-9);
  }

  @Test
  void the_ends_are_exact_where_all_or_none_succeed() {
    for (long trials = 1; trials < 500; trials++) {
      assertEquals(1, new Proportion(trials, trials).interval(ConfidenceLevel.NINETY).upper());
      assertEquals(0, new Proportion(0, trials).interval(ConfidenceLevel.NINETY).lower());
    }
  }

  @Test
  void a_higher_level_has_a_wider_interval() {
    Proportion proportion = new Proportion(83, 100);
    Proportion.Interval narrow = proportion.interval(ConfidenceLevel.NINETY);
    Proportion.Interval wide = proportion.interval(ConfidenceLevel.NINETY_NINE);

    assertTrue(wide.lower() < narrow.lower() && narrow.upper() < wide.upper());
  }

  @Test
  void without_trials_nothing_is_known_of_the_rate() {
    Proportion none = new Proportion(0, 0);

    assertEquals(OptionalDouble.empty(), none.rate());
    assertEquals(new Proportion.Interval(0, 1), none.interval(ConfidenceLevel.NINETY_FIVE));
    assertEquals(OptionalDouble.of(0.75), new Proportion(3, 4).rate());
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "6, 5", "0, -1", "-2, -1"})
  void fewer_than_none_and_more_than_all_are_refused(long successes, long trials) {
    assertThrows(IllegalArgumentException.class, () -> new Proportion(successes, trials));
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0.5", "0.5, 1.1", "0.6, 0.5", "NaN, 0.5", "0.5, NaN"})
  void an_interval_beyond_zero_and_one_is_refused(double lower, double upper) {
    assertThrows(IllegalArgumentException.class, () -> new Proportion.Interval(lower, upper));
  }

  @ParameterizedTest
  @CsvSource({"19, 20, 95, 0", "949, 1000, 95, -1", "951, 1000, 95, 1", "2, 3, 66.6667, -1"})
  void a_rate_is_compared_with_a_bound_exactly(
      long successes, long trials, BigDecimal bound, int expected) {
    assertEquals(
        expected, Integer.signum(new Proportion(successes, trials).compareWithPercent(bound)));
  }
}
