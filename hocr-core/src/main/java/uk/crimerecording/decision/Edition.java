package uk.crimerecording.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An edition of the counting rules and of the offence list: which law a decision applies.
 *
 * @param name the published name, such as {@code 2026-27}
 * @param from the first day on which the edition is in force
 * @param knownThrough the last day for which the edition is known to be the law; a decision dated
 *     later says that a newer edition may apply
 */
public record Edition(String name, LocalDate from, LocalDate knownThrough) {

  /** The edition in force from 1 April 2026. */
  public static final Edition APRIL_2026 =
      new Edition("2026-27", LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));

  /**
   * An edition.
   *
   * @throws IllegalArgumentException if it would end before it begins
   */
  public Edition {
    Objects.requireNonNull(name);
    if (knownThrough.isBefore(from)) {
      throw new IllegalArgumentException("Edition " + name + " would end before it begins");
    }
  }

  /**
   * The edition of a published name.
   *
   * @throws IllegalArgumentException if this version of the library has no such edition
   */
  public static Edition of(String name) {
    if (name.equals(APRIL_2026.name)) {
      return APRIL_2026;
    }
    throw new IllegalArgumentException(
        "This version of the library has the edition " + APRIL_2026.name + " only");
  }

  /** Whether a day lies beyond what this edition is known to govern. */
  public boolean isBeyondHorizon(LocalDate day) {
    return day.isAfter(knownThrough);
  }
}
