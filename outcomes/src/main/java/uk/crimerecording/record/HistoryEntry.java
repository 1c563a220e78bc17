package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.Optional;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionRole;

/** Something that happened to a record, in the order in which it happened; never overwritten. */
public sealed interface HistoryEntry {

  /** The day on which it happened; empty where not stated. */
  Optional<LocalDate> on();

  /**
   * The crime was put in another class (RCL-04).
   *
   * @param before the former offence
   * @param on the day
   * @param by who decided
   * @param ground why
   */
  record Reclassified(
      RecordedOffence before,
      Optional<LocalDate> on,
      Optional<DecisionRole> by,
      Optional<ReclassificationGround> ground)
      implements HistoryEntry {}

  /**
   * An outcome was applied.
   *
   * @param type the outcome type
   * @param on the day
   */
  record OutcomeApplied(OutcomeType type, Optional<LocalDate> on) implements HistoryEntry {}

  /**
   * The crime came from another force (TRF-02): recorded from its facts, by the own decision of the
   * receiving force.
   *
   * @param force the code of the sending force
   * @param reference its reference
   * @param on the day
   */
  record ReceivedByTransfer(String force, String reference, Optional<LocalDate> on)
      implements HistoryEntry {}

  /**
   * The crime went to another force; both references are kept (TRF-01).
   *
   * @param force the code of the receiving force
   * @param reference its reference
   * @param on the day
   */
  record Transferred(String force, String reference, Optional<LocalDate> on)
      implements HistoryEntry {}

  /**
   * The crime was cancelled or transferred.
   *
   * @param code the cancellation code
   * @param on the day
   */
  record Cancelled(CancellationCode code, Optional<LocalDate> on) implements HistoryEntry {}
}
