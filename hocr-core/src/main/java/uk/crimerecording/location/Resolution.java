package uk.crimerecording.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the proposals decides.
 *
 * @param deciding the proposal that decides, or the first of two that meet
 * @param meeting the second of two that differ and that the text does not rank (LOC-11)
 * @param supporting the proposals that the answer rests on
 */
record Resolution(Proposal deciding, Optional<Proposal> meeting, List<Proposal> supporting) {

  Resolution {
    supporting = List.copyOf(supporting);
  }

  /** Resolves proposals, which stand in the order in which the principles are tried. */
  static Resolution of(List<Proposal> proposals, Precedence precedence) {
    Proposal first = proposals.get(0);
    List<Proposal> supporting = new ArrayList<>(List.of(first));
    for (Proposal other : proposals.subList(1, proposals.size())) {
      Optional<Precedence.Scope> scope = precedence.of(first.principle(), other.principle());
      if (scope.equals(Optional.of(Precedence.Scope.ANY))) {
        continue;
      }
      if (scope.isPresent() && other.action() == Action.MORE_FACTS_NEEDED) {
        return new Resolution(other, Optional.empty(), List.of(other));
      }
      if (!first.agreesWith(other) && (scope.isEmpty() || other.action() != Action.RECORD_CRIME)) {
        return new Resolution(first, Optional.of(other), List.of(first, other));
      }
      supporting.add(other);
    }
    return new Resolution(first, Optional.empty(), supporting);
  }
}
