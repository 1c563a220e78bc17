package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;

/**
 * An outcome applied for.
 *
 * @param type the outcome type
 * @param on the day of the outcome
 * @param by who decides
 * @param charged the offences charged; an empty list states that there is none
 * @param chargedStatutes the provisions charged, such as {@code SOA 2003 s.13}
 * @param facts what the form states
 */
public record OutcomeApplication(
    OutcomeType type,
    Optional<LocalDate> on,
    Optional<DecisionMaker> by,
    Optional<List<RecordedOffence>> charged,
    Optional<List<String>> chargedStatutes,
    Facts facts)
    implements Application {

  /** An outcome applied for. */
  public OutcomeApplication {
    Objects.requireNonNull(type);
    Objects.requireNonNull(facts);
    charged = charged.map(List::copyOf);
    chargedStatutes = chargedStatutes.map(List::copyOf);
  }

  /** An application without a charge. */
  public static OutcomeApplication of(
      OutcomeType type, LocalDate on, DecisionMaker by, Facts facts) {
    return new OutcomeApplication(
        type, Optional.of(on), Optional.of(by), Optional.empty(), Optional.empty(), facts);
  }

  /** The same application with the offences charged. */
  public OutcomeApplication charging(List<RecordedOffence> offences) {
    return new OutcomeApplication(type, on, by, Optional.of(offences), chargedStatutes, facts);
  }

  /** The same application with other facts. */
  public OutcomeApplication withFacts(Facts other) {
    return new OutcomeApplication(type, on, by, charged, chargedStatutes, other);
  }

  @Override
  public String code() {
    return type.code();
  }
}
