package uk.crimerecording.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.RecordedOffence;

/**
 * A crime that is on record already, against which a report is counted (CNT-05, CNT-26 to CNT-28).
 * Immutable and thread-safe.
 *
 * @param reference the crime reference
 * @param offence the recorded offence
 * @param victim id of the victim; empty where not stated or without victim
 * @param offenders ids of the offenders, in order; none where nobody is known
 * @param recordedOn the day it was recorded
 * @param lastIncident the day of the last incident recorded on it
 * @param offenderDealtWith whether police have dealt with the offender (charge, summons, caution)
 */
public record RecordedCrime(
    String reference,
    RecordedOffence offence,
    Optional<String> victim,
    List<String> offenders,
    Optional<LocalDate> recordedOn,
    Optional<LocalDate> lastIncident,
    Answer offenderDealtWith) {

  /**
   * A recorded crime.
   *
   * @throws IllegalArgumentException if a reference or id is not 1 to 60 letters, digits and marks
   */
  public RecordedCrime {
    Ids.check(reference);
    victim.ifPresent(Ids::check);
    offenders = offenders.stream().map(Ids::check).distinct().sorted().toList();
  }
}
