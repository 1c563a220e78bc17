package uk.crimerecording.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;

/**
 * One thing that is due on a record, or was. Immutable and thread-safe.
 *
 * @param rule the rule that sets the deadline
 * @param subject what is due: the code of an event such as {@code arrest}, {@code conduct} or
 *     {@code summary-proceedings}
 * @param from the day from which the time runs; empty where it is not stated
 * @param due the last day in time, the strictest one where the record does not settle it; empty
 *     where it cannot be counted
 * @param status how it stands
 * @param findings what is wrong: empty for what is met or due, one for what is late, one for each
 *     thing that would have to be stated where it cannot be decided
 */
public record DeadlineItem(
    Rule rule,
    String subject,
    Optional<LocalDate> from,
    Optional<LocalDate> due,
    Status status,
    List<Finding> findings) {

  /** How something that is due stands. */
  public enum Status {
    /** Done in time. */
    MET,
    /** Done, but too late. */
    MET_LATE,
    /** Still to be done, in time so far. */
    DUE,
    /** Not done, and the last day has passed. */
    OVERDUE,
    /** What the record does not state would decide. */
    NOT_DECIDABLE
  }

  /** An item. */
  public DeadlineItem {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(from);
    Objects.requireNonNull(due);
    Objects.requireNonNull(status);
    findings = List.copyOf(findings);
  }
}
