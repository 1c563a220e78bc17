package uk.crimerecording.location;

import java.util.List;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.TraceStep;

/**
 * What one principle says of a situation to which it applies.
 *
 * @param principle the principle
 * @param action what is to be done
 * @param forces who records, in the order of codes
 * @param followsSuspect whether the force follows from where the suspect was (LOC-10)
 * @param steps the checks made
 * @param findings what they found
 */
record Proposal(
    Principle principle,
    Action action,
    List<Place.Force> forces,
    boolean followsSuspect,
    List<TraceStep> steps,
    List<Finding> findings) {

  Proposal {
    forces = List.copyOf(forces);
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
  }

  boolean agreesWith(Proposal other) {
    return action == other.action && forces.equals(other.forces);
  }
}
