package uk.crimerecording.offence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a code is in force on a day (rule CAT-07). Immutable and thread-safe.
 *
 * <p>A date of cessation is the first day on which the offence is no longer in force, as the list
 * gives the same day to an offence and to the one that replaces it.
 */
public sealed interface OffenceStatus {

  /**
   * The code is in force.
   *
   * @param offences the rows that are in force; none for a reported incident
   */
  record InForce(List<Offence> offences) implements OffenceStatus {
    /** Copies the list. */
    public InForce {
      offences = List.copyOf(offences);
    }
  }

  /**
   * No row of the code has commenced.
   *
   * @param from the first day in force; empty where the list announces it without a date
   */
  record NotYetCommenced(Optional<LocalDate> from) implements OffenceStatus {}

  /**
   * The code has ceased.
   *
   * @param on the date of cessation, the latest where there are several
   * @param successor the code to use instead, where the list names one
   */
  record Ceased(ListedDate on, Optional<OffenceCode> successor) implements OffenceStatus {}

  /**
   * The code is not current, and the list does not date its end so precisely that this day could be
   * judged by it.
   *
   * @param successor the code to use instead, where the list names one
   */
  record Withdrawn(Optional<OffenceCode> successor) implements OffenceStatus {}

  /** The code is not on the list. */
  record NotListed() implements OffenceStatus {}

  /**
   * Tells whether the code is in force.
   *
   * @return true for {@link InForce} only
   */
  default boolean isInForce() {
    return this instanceof InForce;
  }
}
