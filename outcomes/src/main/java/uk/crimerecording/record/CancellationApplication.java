package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.party.DecisionMaker;

/**
 * A cancellation or transfer applied for.
 *
 * @param cancellation the cancellation code
 * @param on the day of the cancellation
 * @param by who decides
 * @param duplicateOf for C3 the reference of the other record
 * @param receivingForce for C1 the receiving force's code, or {@code scotland}, {@code
 *     northern-ireland}, {@code abroad}
 * @param receivingReference for C1 the receiving force's reference
 * @param facts what the form states
 */
public record CancellationApplication(
    CancellationCode cancellation,
    Optional<LocalDate> on,
    Optional<DecisionMaker> by,
    Optional<String> duplicateOf,
    Optional<String> receivingForce,
    Optional<String> receivingReference,
    Facts facts)
    implements Application {

  /** A cancellation applied for. */
  public CancellationApplication {
    Objects.requireNonNull(cancellation);
    Objects.requireNonNull(facts);
  }

  /** A cancellation that names no other record or force. */
  public static CancellationApplication of(
      CancellationCode cancellation, LocalDate on, DecisionMaker by, Facts facts) {
    return new CancellationApplication(
        cancellation,
        Optional.of(on),
        Optional.of(by),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        facts);
  }

  /** The same application with other facts. */
  public CancellationApplication withFacts(Facts other) {
    return new CancellationApplication(
        cancellation, on, by, duplicateOf, receivingForce, receivingReference, other);
  }

  @Override
  public String code() {
    return cancellation.code();
  }
}
