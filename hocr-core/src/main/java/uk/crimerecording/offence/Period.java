package uk.crimerecording.offence;

import java.time.LocalDate;

/**
 * The days between which something happened, both included; the same day twice where it is known.
 *
 * @param from the first possible day
 * @param to the last possible day
 */
public record Period(LocalDate from, LocalDate to) {

  /**
   * A period.
   *
   * @throws IllegalArgumentException if it would end before it begins
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period does not end before it begins");
    }
  }

  /** A single day. */
  public static Period on(LocalDate day) {
    return new Period(day, day);
  }
}
