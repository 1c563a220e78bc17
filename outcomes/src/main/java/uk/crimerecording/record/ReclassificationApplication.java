package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;

/**
 * Another offence applied for, for a record whose class changes.
 *
 * @param to the offence that the record is to have
 * @param on the day of the change
 * @param by who decides
 * @param facts what the form states
 */
public record ReclassificationApplication(
    RecordedOffence to, Optional<LocalDate> on, Optional<DecisionMaker> by, Facts facts)
    implements Application {

  /** A reclassification applied for. */
  public ReclassificationApplication {
    Objects.requireNonNull(to);
    Objects.requireNonNull(facts);
  }

  /** The same application with other facts. */
  public ReclassificationApplication withFacts(Facts other) {
    return new ReclassificationApplication(to, on, by, other);
  }

  @Override
  public String code() {
    return to.text();
  }
}
