package uk.crimerecording.record;

/** Why a crime was put in another class (RCL-01). */
public enum ReclassificationGround {
  /** Substantive further information came to light. */
  FURTHER_INFORMATION,
  /** The first class was wrong from the start. */
  CLASS_IN_ERROR
}
