package uk.crimerecording.recording;

/** How a step of the recording flow chart came out. */
public enum StepResult {
  /** The question of the step is answered yes. */
  YES,
  /** The question of the step is answered no. */
  NO,
  /** What the step asks is not stated. */
  NOT_STATED,
  /** A rule lets the step be passed over. */
  NOT_NEEDED,
  /** Still to come: what a record leads to. */
  TO_COME
}
