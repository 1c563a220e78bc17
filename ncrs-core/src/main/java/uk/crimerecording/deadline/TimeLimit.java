package uk.crimerecording.deadline;

import java.time.LocalDate;
import java.time.Period;
import uk.crimerecording.fact.Answer;

/**
 * A limit in calendar months or years that runs from a day. The day it runs from does not count, so
 * the last day in time is the same day of the month at its end, or that month's last day where it
 * is shorter. Immutable and thread-safe.
 *
 * @param length how long it runs
 */
public record TimeLimit(Period length) {

  /** Six months: summary proceedings (OUT-30). */
  public static final TimeLimit SIX_MONTHS = new TimeLimit(Period.ofMonths(6));

  /** Two years: the outer limit for domestic common assault (OUT-30). */
  public static final TimeLimit TWO_YEARS = new TimeLimit(Period.ofYears(2));

  /**
   * A time limit.
   *
   * @throws IllegalArgumentException if it is not longer than nothing
   */
  public TimeLimit {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("A time limit is longer than nothing");
    }
  }

  /** The last day in time. */
  public LocalDate lastDay(LocalDate from) {
    return from.plus(length);
  }

  /** Whether the limit has passed on a day. */
  public Answer hasPassed(LocalDate from, LocalDate day) {
    return Answer.of(day.isAfter(lastDay(from)));
  }
}
