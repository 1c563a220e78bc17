package uk.crimerecording.deadline;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import uk.crimerecording.fact.Answer;

/**
 * A limit in hours on the clock. The hours are those that elapse: where the clocks change, the last
 * moment shows another time of day. Immutable and thread-safe.
 *
 * @param hours how many hours it runs, at least one
 */
public record HourLimit(int hours) {

  private static final ZoneId ENGLAND_AND_WALES = ZoneId.of("Europe/London");

  /**
   * A limit in hours.
   *
   * @throws IllegalArgumentException if it is not longer than nothing
   */
  public HourLimit {
    if (hours < 1) {
      throw new IllegalArgumentException("A limit has at least one hour");
    }
  }

  /** The last moment in time, by the clock of England and Wales. */
  public ZonedDateTime lastMoment(ZonedDateTime from) {
    return from.withZoneSameInstant(ENGLAND_AND_WALES).plusHours(hours);
  }

  /** Whether the limit has passed at a moment. */
  public Answer hasPassed(ZonedDateTime from, ZonedDateTime moment) {
    return Answer.of(moment.toInstant().isAfter(lastMoment(from).toInstant()));
  }
}
