package uk.crimerecording.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Finding;

/**
 * One thing to be done with a record. Immutable and thread-safe.
 *
 * @param action what
 * @param findings why; for a return, everything at once
 * @param authority who decides, for a referral
 * @param alternatives what the rules point to instead, for a refusal
 * @param due by when, for what is monitored
 */
public record WorkItem(
    Action action,
    List<Finding> findings,
    Optional<Authority> authority,
    List<Alternative> alternatives,
    Optional<LocalDate> due) {

  /** A work item. */
  public WorkItem {
    findings = List.copyOf(findings);
    alternatives = List.copyOf(alternatives);
  }
}
