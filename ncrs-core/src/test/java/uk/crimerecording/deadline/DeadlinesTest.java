package uk.crimerecording.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;

class DeadlinesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T10:00, 2026-06-02T10:00",
    "2026-03-28T10:00, 2026-03-29T11:00",
    "2026-03-28T23:30, 2026-03-30T00:30",
    "2026-10-24T10:00, 2026-10-25T09:00",
    "2026-10-24T00:30, 2026-10-25T00:30"
  })
  void a_crime_is_recorded_within_24_elapsed_hours(LocalDateTime report, LocalDateTime last) {
    assertEquals(last.atZone(LONDON), Deadlines.RECORDING.lastMoment(report.atZone(LONDON)));
  }

  @Test
  void the_last_moment_is_in_time_and_the_next_is_not() {
    ZonedDateTime report = LocalDateTime.of(2026, 10, 24, 10, 0).atZone(LONDON);
    ZonedDateTime last = LocalDateTime.of(2026, 10, 25, 9, 0).atZone(ZoneOffset.UTC);

    assertEquals(Answer.NO, Deadlines.RECORDING.hasPassed(report, report));
    assertEquals(Answer.NO, Deadlines.RECORDING.hasPassed(report, last));
    assertEquals(Answer.YES, Deadlines.RECORDING.hasPassed(report, last.plusSeconds(1)));
  }

  @Test
  void a_report_in_another_zone_is_read_by_the_clock_of_england_and_wales() {
    ZonedDateTime report = LocalDateTime.of(2026, 6, 1, 23, 30).atZone(ZoneOffset.UTC);

    assertEquals(
        LocalDateTime.of(2026, 6, 3, 0, 30).atZone(LONDON), Deadlines.RECORDING.lastMoment(report));
  }

  @Property
  void it_is_always_24_hours_that_elapse(@ForAll @IntRange(max = 9_000) int hours) {
    ZonedDateTime report = LocalDateTime.of(2026, 1, 1, 0, 0).atZone(LONDON).plusHours(hours);

    assertEquals(
        Duration.ofHours(24), Duration.between(report, Deadlines.RECORDING.lastMoment(report)));
  }

  @Test
  void a_victim_is_told_within_five_working_days_or_one_with_enhanced_rights() {
    LocalDate maundyThursday = LocalDate.of(2026, 4, 2);

    assertEquals(
        Optional.of(LocalDate.of(2026, 4, 13)),
        Deadlines.VICTIM_UPDATE.lastDay(maundyThursday, CALENDAR));
    assertEquals(
        Optional.of(LocalDate.of(2026, 4, 7)),
        Deadlines.VICTIM_UPDATE_WITH_ENHANCED_RIGHTS.lastDay(maundyThursday, CALENDAR));
    assertEquals(
        Optional.of(LocalDate.of(2026, 4, 8)),
        Deadlines.SUPPORT_REFERRAL.lastDay(maundyThursday, CALENDAR));
  }

  @Test
  void the_last_working_day_is_in_time_and_the_next_day_is_not() {
    LocalDate friday = LocalDate.of(2026, 5, 15);
    LocalDate tuesday = LocalDate.of(2026, 5, 19);

    assertEquals(Answer.NO, Deadlines.SUPPORT_REFERRAL.hasPassed(friday, friday, CALENDAR));
    assertEquals(Answer.NO, Deadlines.SUPPORT_REFERRAL.hasPassed(friday, tuesday, CALENDAR));
    assertEquals(
        Answer.YES, Deadlines.SUPPORT_REFERRAL.hasPassed(friday, tuesday.plusDays(1), CALENDAR));
  }

  @Test
  void beyond_the_calendar_there_is_no_answer() {
    LocalDate beyond = LocalDate.of(2031, 1, 2);

    assertEquals(Optional.empty(), Deadlines.VICTIM_UPDATE.lastDay(beyond, CALENDAR));
    assertEquals(
        Answer.NOT_STATED,
        Deadlines.VICTIM_UPDATE.hasPassed(beyond, beyond.plusYears(1), CALENDAR));
  }

  @Test
  void the_same_day_of_the_third_month_still_continues_the_conduct() {
    LocalDate incident = LocalDate.of(2026, 1, 31);

    assertEquals(LocalDate.of(2026, 4, 30), Deadlines.CONDUCT_CONTINUATION.lastDay(incident));
    assertEquals(
        Answer.NO,
        Deadlines.CONDUCT_CONTINUATION.hasPassed(
            LocalDate.of(2026, 4, 10), LocalDate.of(2026, 7, 10)));
    assertEquals(
        Answer.YES,
        Deadlines.CONDUCT_CONTINUATION.hasPassed(
            LocalDate.of(2026, 4, 10), LocalDate.of(2026, 7, 11)));
  }

  @Test
  void summary_proceedings_have_six_months() {
    assertEquals(
        LocalDate.of(2026, 10, 10),
        Deadlines.SUMMARY_PROCEEDINGS.lastDay(LocalDate.of(2026, 4, 10)));
  }

  @Test
  void a_limit_is_longer_than_nothing() {
    assertEquals(1, new HourLimit(1).hours());
    assertEquals(1, new WorkingDayLimit(1).days());
    assertThrows(IllegalArgumentException.class, () -> new HourLimit(0));
    assertThrows(IllegalArgumentException.class, () -> new WorkingDayLimit(0));
  }
}
