package uk.crimerecording.flag;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.record.CrimeFlag;

/**
 * What is wrong with the flags of a record. Immutable and thread-safe.
 *
 * @param findings flags that are missing, or set although the facts forbid them
 * @param implied flags that the facts require and that are not set
 */
public record FlagAssessment(List<Finding> findings, Set<CrimeFlag> implied) {

  /** An assessment. */
  public FlagAssessment {
    findings = List.copyOf(findings);
    implied = implied.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(implied));
  }
}
