package uk.crimerecording.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * What an intake reads records against. Immutable and thread-safe.
 *
 * @param catalogue the offence list
 * @param today the day after which dates are reported as future; empty where that is not checked
 * @param limits the limits of one record
 */
public record IntakeSettings(
    OffenceCatalogue catalogue, Optional<LocalDate> today, IntakeLimits limits) {

  /** Settings. */
  public IntakeSettings {
    Objects.requireNonNull(catalogue);
    Objects.requireNonNull(today);
    Objects.requireNonNull(limits);
  }

  /** The offence list of April 2026, standard limits, and no day that counts as today. */
  public static IntakeSettings standard() {
    return new IntakeSettings(
        OffenceCatalogue.april2026(), Optional.empty(), IntakeLimits.standard());
  }

  /** The same settings with another offence list. */
  public IntakeSettings with(OffenceCatalogue list) {
    return new IntakeSettings(list, today, limits);
  }

  /** The same settings with other limits. */
  public IntakeSettings with(IntakeLimits other) {
    return new IntakeSettings(catalogue, today, other);
  }

  /** The same settings, read on a day. */
  public IntakeSettings asOf(LocalDate day) {
    return new IntakeSettings(catalogue, Optional.of(day), limits);
  }
}
