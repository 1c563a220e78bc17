package uk.crimerecording.process;

import java.util.Optional;

/** What came of an attempted step: the process after it, or why it is not possible. */
public sealed interface Move {

  /**
   * The step was taken.
   *
   * @param process the process after it
   */
  record Taken(ApplicationProcess process) implements Move {}

  /**
   * The step is not possible; the process is unchanged.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Move {}

  /** Why a step is not possible. */
  enum Refusal {
    /** Nothing follows a final decision. */
    FINAL,
    /** Only what was returned can be handed in again. */
    NOT_RETURNED,
    /** Nothing waits for a decision. */
    NOTHING_TO_DECIDE,
    /** Only a decision can be disputed. */
    NOT_DECIDED,
    /** Whoever decides lacks the authority that the step needs. */
    LACKS_AUTHORITY,
    /** It is not stated whether whoever decides has the authority. */
    AUTHORITY_NOT_STATED,
    /** Steps are taken in the order of time. */
    EARLIER_THAN_LAST_STEP,
    /** The rules returned or refused it: a person accepts it only as registrar, by an override. */
    RULES_FORBID,
    /** Only a registrar overrides a finding. */
    NOT_A_REGISTRAR,
    /** The finding is not one of the last decision, or it is overridden already. */
    NO_SUCH_FINDING
  }

  /** The process after the step, where it was taken. */
  default Optional<ApplicationProcess> taken() {
    return this instanceof Taken taken ? Optional.of(taken.process()) : Optional.empty();
  }
}
