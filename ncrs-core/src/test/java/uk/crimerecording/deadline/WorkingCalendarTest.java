package uk.crimerecording.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.Answer;

class WorkingCalendarTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();
  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  /** Easter Sunday of the Gregorian calendar, by Gauss's rule as Lichtenberg completed it. */
  private static LocalDate easterSunday(int year) {
    int century = year / 100;
    int sun = 2 - (3 * century + 3) / 4;
    int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int lunar = year % 19;
    int seed = (19 * lunar + moon) % 30;
    int correction = (seed + lunar / 11) / 29;
    int fullMoon = 21 + seed - correction;
    int firstSunday = 7 - (year + year / 4 + sun) % 7;
    int easter = fullMoon + 7 - Math.floorMod(fullMoon - firstSunday, 7);
    return LocalDate.of(year, Month.MARCH, 1).plusDays(easter - 1L);
  }

  /** The days of a year by the standing rules and the proclamations, computed anew. */
  private static SortedSet<LocalDate> bankHolidays(int year) {
    SortedSet<LocalDate> days = new TreeSet<>();
    LocalDate easter = easterSunday(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : monday(LocalDate.of(year, 5, 1), true));
    days.add(year == 2022 ? LocalDate.of(2022, 6, 2) : monday(LocalDate.of(year, 5, 1), false));
    days.add(monday(LocalDate.of(year, 8, 1), false));
    if (year == 2022) {
      days.add(LocalDate.of(2022, 6, 3));
      days.add(LocalDate.of(2022, 9, 19));
    }
    if (year == 2023) {
      days.add(LocalDate.of(2023, 5, 8));
    }
    for (LocalDate fixed :
        new LocalDate[] {
          LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)
        }) {
      if (!isWeekend(fixed)) {
        days.add(fixed);
      }
    }
    for (LocalDate fixed :
        new LocalDate[] {
          LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)
        }) {
      if (isWeekend(fixed)) {
        LocalDate substitute = fixed;
        while (isWeekend(substitute) || days.contains(substitute)) {
          substitute = substitute.plusDays(1);
        }
        days.add(substitute);
      }
    }
    return days;
  }

  private static LocalDate monday(LocalDate month, boolean first) {
    return month.with(
        first
            ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
            : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  @Test
  void the_bank_holidays_are_those_of_the_standing_rules_and_the_proclamations() {
    SortedSet<LocalDate> computed = new TreeSet<>();
    for (int year = 2013; year <= 2030; year++) {
      computed.addAll(bankHolidays(year));
    }

    WorkingCalendar loaded = WorkingCalendar.load();
    assertEquals(computed, new TreeSet<>(loaded.bankHolidays().keySet()));
    assertEquals(18 * 8 + 3, loaded.bankHolidays().size());
    assertEquals("Good Friday", loaded.bankHolidays().get(LocalDate.of(2026, 4, 3)));
    assertEquals("2026-04", loaded.edition());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-04-01, Easter Monday",
    "2016-12-27, Christmas Day (substitute day)",
    "2017-01-02, New Year's Day (substitute day)",
    "2019-04-19, Good Friday",
    "2020-05-08, Early May bank holiday (moved for the 75th anniversary of VE Day)",
    "2021-12-28, Boxing Day (substitute day)",
    "2022-06-02, Spring bank holiday (moved for the Platinum Jubilee)",
    "2022-06-03, Platinum Jubilee bank holiday",
    "2022-09-19, State Funeral of Queen Elizabeth II",
    "2023-05-01, Early May bank holiday",
    "2023-05-08, Coronation of King Charles III",
    "2026-04-03, Good Friday",
    "2026-08-31, Summer bank holiday",
    "2026-12-28, Boxing Day (substitute day)"
  })
  void each_bank_holiday_has_its_name_and_is_no_working_day(LocalDate day, String name) {
    assertEquals(name, CALENDAR.bankHolidays().get(day));
    assertEquals(Answer.NO, CALENDAR.isWorkingDay(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-05-04",
        "2022-05-30",
        "2026-04-02",
        "2026-04-07",
        "2026-12-24",
        "2026-12-29"
      })
  void the_days_around_and_those_that_a_holiday_was_moved_from_are_working_days(LocalDate day) {
    assertEquals(Answer.YES, CALENDAR.isWorkingDay(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-11", "2026-04-12", "2026-12-26"})
  void weekends_are_no_working_days(LocalDate day) {
    assertEquals(Answer.NO, CALENDAR.isWorkingDay(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-18, 1, 2026-05-19",
    "2026-05-18, 5, 2026-05-26",
    "2026-05-15, 1, 2026-05-18",
    "2026-05-16, 1, 2026-05-18",
    "2026-05-17, 2, 2026-05-19",
    "2026-04-02, 1, 2026-04-07",
    "2026-04-03, 1, 2026-04-07",
    "2026-12-24, 2, 2026-12-30",
    "2026-12-31, 1, 2027-01-04",
    "2022-06-01, 1, 2022-06-06"
  })
  void the_day_of_the_event_does_not_count(LocalDate day, int days, LocalDate last) {
    assertEquals(Optional.of(last), CALENDAR.plusWorkingDays(day, days));
  }

  @Test
  void the_calendar_says_which_years_it_knows() {
    assertEquals(FIRST, CALENDAR.firstDay());
    assertEquals(LAST, CALENDAR.lastDay());
    assertTrue(CALENDAR.covers(FIRST));
    assertTrue(CALENDAR.covers(LAST));
    assertFalse(CALENDAR.covers(FIRST.minusDays(1)));
    assertFalse(CALENDAR.covers(LAST.plusDays(1)));
  }

  @Test
  void about_other_years_there_is_no_answer() {
    assertEquals(Answer.NOT_STATED, CALENDAR.isWorkingDay(FIRST.minusDays(1)));
    assertEquals(Answer.NO, CALENDAR.isWorkingDay(FIRST));
    assertEquals(Answer.YES, CALENDAR.isWorkingDay(LAST));
    assertEquals(Answer.NOT_STATED, CALENDAR.isWorkingDay(LAST.plusDays(1)));
    assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(FIRST.minusDays(1), 1));
    assertEquals(Optional.of(FIRST.plusDays(1)), CALENDAR.plusWorkingDays(FIRST, 1));
    assertEquals(Optional.of(LAST), CALENDAR.plusWorkingDays(LAST.minusDays(1), 1));
    assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(LAST.minusDays(1), 2));
    assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(LAST, 1));
    assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(LocalDate.MAX, 1));
    assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(LocalDate.MIN, 1));
    assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(FIRST, Integer.MAX_VALUE));
  }

  @Test
  void at_least_one_day_is_counted() {
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(FIRST, 0));
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(FIRST, -1));
  }

  @Test
  void a_host_may_bring_bank_holidays_of_its_own() {
    LocalDate proclaimed = LocalDate.of(2027, 7, 5);
    Map<LocalDate, String> days = new HashMap<>(CALENDAR.bankHolidays());
    days.put(proclaimed, "Proclaimed day");
    WorkingCalendar own = WorkingCalendar.of("own", days);
    days.clear();

    assertEquals("own", own.edition());
    assertEquals(Answer.NO, own.isWorkingDay(proclaimed));
    assertEquals(
        Optional.of(proclaimed.plusDays(1)), own.plusWorkingDays(proclaimed.minusDays(3), 1));
    assertEquals(Answer.YES, CALENDAR.isWorkingDay(proclaimed));
    assertThrows(UnsupportedOperationException.class, () -> own.bankHolidays().clear());
    assertThrows(IllegalArgumentException.class, () -> WorkingCalendar.of("none", Map.of()));
    assertSame(CALENDAR, WorkingCalendar.englandAndWales());
  }

  @Property
  void the_last_day_is_a_working_day_and_as_many_lie_in_between(
      @ForAll @IntRange(max = 6_000) int offset, @ForAll @IntRange(min = 1, max = 30) int days) {
    LocalDate day = FIRST.plusDays(offset);
    LocalDate last = CALENDAR.plusWorkingDays(day, days).orElseThrow();
    long counted =
        day.plusDays(1)
            .datesUntil(last.plusDays(1))
            .filter(between -> CALENDAR.isWorkingDay(between) == Answer.YES)
            .count();

    assertEquals(days, counted);
    assertEquals(Answer.YES, CALENDAR.isWorkingDay(last));
  }

  @Property
  void a_later_event_or_more_days_never_end_earlier(
      @ForAll @IntRange(max = 6_000) int offset,
      @ForAll @IntRange(max = 60) int later,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    LocalDate day = FIRST.plusDays(offset);
    LocalDate last = CALENDAR.plusWorkingDays(day, days).orElseThrow();

    assertFalse(CALENDAR.plusWorkingDays(day.plusDays(later), days).orElseThrow().isBefore(last));
    assertTrue(CALENDAR.plusWorkingDays(day, days + 1).orElseThrow().isAfter(last));
  }
}
