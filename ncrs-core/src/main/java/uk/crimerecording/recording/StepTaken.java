package uk.crimerecording.recording;

import java.util.Objects;

/**
 * A step of the recording flow chart that a decision reached.
 *
 * @param step the step
 * @param result how it came out
 */
public record StepTaken(RecordingStep step, StepResult result) {

  /** A step taken. */
  public StepTaken {
    Objects.requireNonNull(step);
    Objects.requireNonNull(result);
  }
}
