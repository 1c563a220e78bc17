package uk.crimerecording.deadline;

import java.time.LocalDate;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * A limit in working days. The day that it runs from does not count. Immutable and thread-safe.
 *
 * @param days how many working days it runs, at least one
 */
public record WorkingDayLimit(int days) {

  /**
   * A limit in working days.
   *
   * @throws IllegalArgumentException if it is not longer than nothing
   */
  public WorkingDayLimit {
    if (days < 1) {
      throw new IllegalArgumentException("A limit has at least one working day");
    }
  }

  /** The last day in time; empty where the calendar does not know all days up to it. */
  public Optional<LocalDate> lastDay(LocalDate from, WorkingCalendar calendar) {
    return calendar.plusWorkingDays(from, days);
  }

  /**
   * Whether the limit has passed on a day.
   *
   * @return not stated where the calendar does not know all days up to the last one
   */
  public Answer hasPassed(LocalDate from, LocalDate day, WorkingCalendar calendar) {
    return Answer.of(lastDay(from, calendar).map(day::isAfter));
  }
}
