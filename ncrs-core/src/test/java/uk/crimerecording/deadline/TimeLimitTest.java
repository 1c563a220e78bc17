package uk.crimerecording.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;

class TimeLimitTest {

  private static final LocalDate ORIGIN = LocalDate.of(1999, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-07-15",
    "2026-08-31, 2027-02-28",
    "2027-08-30, 2028-02-29",
    "2027-08-31, 2028-02-29",
    "2026-03-31, 2026-09-30",
    "2026-02-28, 2026-08-28",
    "2028-02-29, 2028-08-29",
    "2026-12-31, 2027-06-30"
  })
  void six_months_end_on_the_same_day_or_the_last_of_a_shorter_month(
      LocalDate from, LocalDate last) {
    assertEquals(last, TimeLimit.SIX_MONTHS.lastDay(from));
  }

  @ParameterizedTest
  @CsvSource({"2026-04-01, 2028-04-01", "2028-02-29, 2030-02-28", "2026-02-28, 2028-02-28"})
  void two_years_end_on_the_same_day_or_the_last_of_february(LocalDate from, LocalDate last) {
    assertEquals(last, TimeLimit.TWO_YEARS.lastDay(from));
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_not() {
    LocalDate from = LocalDate.of(2026, 8, 31);

    assertEquals(Answer.NO, TimeLimit.SIX_MONTHS.hasPassed(from, from));
    assertEquals(Answer.NO, TimeLimit.SIX_MONTHS.hasPassed(from, LocalDate.of(2027, 2, 28)));
    assertEquals(Answer.YES, TimeLimit.SIX_MONTHS.hasPassed(from, LocalDate.of(2027, 3, 1)));
  }

  @Property
  void a_limit_that_has_passed_stays_passed(
      @ForAll @IntRange(max = 20_000) int from,
      @ForAll @IntRange(max = 1_000) int day,
      @ForAll @IntRange(max = 1_000) int later) {
    LocalDate start = ORIGIN.plusDays(from);
    LocalDate asked = start.plusDays(day);
    if (TimeLimit.SIX_MONTHS.hasPassed(start, asked) == Answer.YES) {
      assertEquals(Answer.YES, TimeLimit.SIX_MONTHS.hasPassed(start, asked.plusDays(later)));
    }
  }

  @Property
  void a_later_start_never_ends_earlier(
      @ForAll @IntRange(max = 20_000) int from, @ForAll @IntRange(max = 1_000) int later) {
    LocalDate start = ORIGIN.plusDays(from);
    for (TimeLimit limit : new TimeLimit[] {TimeLimit.SIX_MONTHS, TimeLimit.TWO_YEARS}) {
      LocalDate last = limit.lastDay(start);
      assertTrue(last.isAfter(start));
      assertTrue(!limit.lastDay(start.plusDays(later)).isBefore(last));
    }
  }

  @Test
  void a_limit_is_longer_than_nothing() {
    assertEquals(Period.ofDays(1), new TimeLimit(Period.ofDays(1)).length());
    assertThrows(IllegalArgumentException.class, () -> new TimeLimit(Period.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new TimeLimit(Period.ofDays(-1)));
    assertThrows(IllegalArgumentException.class, () -> new TimeLimit(Period.of(0, 6, -1)));
  }
}
