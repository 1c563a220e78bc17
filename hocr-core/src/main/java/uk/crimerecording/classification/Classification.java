package uk.crimerecording.classification;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.offence.RecordedOffence;

/**
 * The offences that facts support. It is a proposal: a trained person confirms it (CLS-01).
 * Immutable and thread-safe.
 *
 * @param candidates every offence that is still possible, in the order of codes; an offence whose
 *     code the facts cannot tell has its class only. Empty where no notifiable offence is possible
 *     or, with something missing, none can be named yet
 * @param reasoning why
 */
public record Classification(List<RecordedOffence> candidates, Reasoning reasoning) {

  /**
   * Message of the finding that it may be no notifiable offence, or one not among the candidates.
   */
  static final String NONE_IS_POSSIBLE = "classification.none-possible";

  /** A classification. */
  public Classification {
    candidates = List.copyOf(candidates);
    Objects.requireNonNull(reasoning);
  }

  /** The one offence where the facts decide; otherwise empty. */
  public Optional<RecordedOffence> offence() {
    return isDecided() ? candidates.stream().findFirst() : Optional.empty();
  }

  /**
   * The one class, such as {@code 22B}, where all candidates stand under it and it cannot be that
   * there is no notifiable offence; the code may still be open.
   */
  public Optional<String> offenceClass() {
    boolean mayBeNone =
        reasoning.findings().stream()
            .anyMatch(finding -> finding.message().equals(NONE_IS_POSSIBLE));
    Set<String> classes =
        candidates.stream().flatMap(offence -> offence.classCode().stream()).collect(toSet());
    return mayBeNone || classes.size() != 1 ? Optional.empty() : classes.stream().findFirst();
  }

  /**
   * Whether the facts decide: nothing is missing, and there is one offence or no notifiable one.
   * Where the counting rules themselves leave two offences open, nothing is missing and yet nothing
   * is decided.
   */
  public boolean isDecided() {
    return missing().isEmpty() && candidates.size() <= 1;
  }

  /**
   * The facts and paths ({@code victim.age}, {@code suspect.age}, {@code victim.sex}, {@code
   * victim.role}) that are not stated, or not as they would have to be, and would decide: the one
   * that leaves fewest offences first.
   */
  public Set<String> missing() {
    return reasoning.missing();
  }
}
