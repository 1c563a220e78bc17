package uk.crimerecording.process;

/** Where an application stands (ESC-01). */
public enum State {
  /** Handed in, not yet looked at. */
  SUBMITTED,
  /** Given back because something is missing. */
  RETURNED,
  /** Handed in again after a return. */
  RESUBMITTED,
  /** Waiting for somebody with the authority. */
  REFERRED,
  /** Accepted or refused; can be disputed. */
  DECIDED,
  /** Disputed, waiting for the next level. */
  ESCALATED,
  /** Decided by the registrar: nothing follows. */
  FINAL
}
