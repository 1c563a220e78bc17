package uk.crimerecording.counting;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.offence.RecordedOffence;

/**
 * A crime to record. Immutable and thread-safe.
 *
 * @param offence class and code, as far as the report decides them
 * @param from id of the disclosure that it is recorded for
 * @param basis ids of all disclosures that are this one crime by its counting unit, {@code from}
 *     among them
 * @param offender the one offender it is counted for, where the class counts each offender
 * @param absorbs ids of the disclosures that stay on the record as related crimes
 */
public record CountedCrime(
    RecordedOffence offence,
    String from,
    List<String> basis,
    Optional<String> offender,
    List<String> absorbs) {

  /** A crime to record. */
  public CountedCrime {
    basis = List.copyOf(basis);
    absorbs = List.copyOf(absorbs);
  }
}
