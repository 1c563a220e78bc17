package uk.crimerecording.location;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.offence.RecordedOffence;

/**
 * One crime of a series that was reported together (LOC-06). Immutable and thread-safe.
 *
 * @param offence the offence
 * @param force where it was committed
 * @param occurred the day it was committed, or the last day of its period; empty if not stated
 */
public record SeriesCrime(RecordedOffence offence, Place force, Optional<LocalDate> occurred) {

  /** A crime of a series. */
  public SeriesCrime {
    Objects.requireNonNull(offence);
    Objects.requireNonNull(force);
    Objects.requireNonNull(occurred);
  }

  /** A crime of a series whose day is known. */
  public SeriesCrime(RecordedOffence offence, Place force, LocalDate occurred) {
    this(offence, force, Optional.of(occurred));
  }
}
