package uk.crimerecording.pnc;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Reasoning;

/**
 * What is wrong with work items, by themselves or beside the recorded crime. It names items and
 * crimes by their references and carries no identifier of a person. Immutable and thread-safe.
 *
 * @param crime the reference of the crime; empty where items were checked without one
 * @param items how many different items were checked
 * @param conflicts the items that contradict or repeat each other, each with its finding
 * @param offences the offences of the items beside the class of the crime, in the order of the
 *     items
 * @param missing what is not stated, or not satisfied, and keeps an answer open, in order
 * @param reasoning why: every question put to the items, and what was found
 */
public record PncAssessment(
    Optional<String> crime,
    int items,
    List<PncConflict> conflicts,
    List<OffenceComparison> offences,
    Set<String> missing,
    Reasoning reasoning) {

  /** An assessment. */
  public PncAssessment {
    Objects.requireNonNull(crime);
    conflicts = List.copyOf(conflicts);
    offences = List.copyOf(offences);
    missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    Objects.requireNonNull(reasoning);
  }

  /** What was found, in the order of the questions. */
  public List<Finding> findings() {
    return reasoning.findings();
  }

  /** The assessment as one line of canonical JSON, without a line end. */
  public String toJson() {
    return PncJson.of(this);
  }

  @Override
  public String toString() {
    return "PncAssessment" + findings();
  }
}
