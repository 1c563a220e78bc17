package uk.crimerecording.location;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Reasoning;

/**
 * Which force records, with reasons. Immutable and thread-safe.
 *
 * @param action what is to be done
 * @param forces the force that records, in the order of codes; several where separate crimes fall
 *     to several (LOC-06); empty where none is known or none records
 * @param referTo who decides where the rules do not (LOC-11)
 * @param reasoning why: every principle tried, in order, and what is missing
 */
public record LocationDecision(
    Action action, List<Place.Force> forces, Optional<Authority> referTo, Reasoning reasoning) {

  /** A decision. */
  public LocationDecision {
    Objects.requireNonNull(action);
    forces = List.copyOf(forces);
    Objects.requireNonNull(referTo);
    Objects.requireNonNull(reasoning);
  }

  /** The facts and paths that are not stated and keep the answer open, in the order found. */
  public Set<String> missing() {
    return reasoning.missing();
  }
}
