package uk.crimerecording.benchmarks.engine;

import jakarta.validation.constraints.AssertTrue;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.record.OutcomeType;

/**
 * A form with the checks as constraints; the message of each is the name of its check.
 *
 * @param form the form
 */
public record ValidatedForm(OutcomeForm form) {

  /** The victim, or the guardian of a child, is told. */
  @AssertTrue(message = "VICTIM_TOLD")
  public boolean isVictimTold() {
    Answer told =
        form.victimChild() == Answer.YES ? form.guardianInformed() : form.victimInformed();
    return form.victimBased() == Answer.NO || told == Answer.YES;
  }

  /** The suspect of a charge is told. */
  @AssertTrue(message = "SUSPECT_TOLD")
  public boolean isSuspectTold() {
    return isOther(OutcomeType.TYPE_1) || form.suspectToldResponsible() == Answer.YES;
  }

  /** A suspect who may be named is on the record. */
  @AssertTrue(message = "SUSPECT_ON_RECORD")
  public boolean isSuspectOnRecord() {
    return (isOther(OutcomeType.TYPE_1)
            && isOther(OutcomeType.TYPE_15)
            && isOther(OutcomeType.TYPE_16))
        || (form.suspect() == Answer.YES && form.suspectNamed() != Answer.NO);
  }

  /** The suspect of a charge is named and linked. */
  @AssertTrue(message = "SUSPECT_FITS")
  public boolean isSuspectFit() {
    return isOther(OutcomeType.TYPE_1)
        || form.suspect() != Answer.YES
        || form.suspectNamed() == Answer.NO
        || (form.suspectNamed() == Answer.YES && form.suspectLinked() == Answer.YES);
  }

  /** The identity of the suspect is not stated to be open. */
  @AssertTrue(message = "SUSPECT_IDENTITY")
  public boolean isSuspectIdentityFit() {
    return (isOther(OutcomeType.TYPE_15) && isOther(OutcomeType.TYPE_16))
        || form.suspect() != Answer.YES
        || form.suspectNamed() == Answer.NO
        || form.suspectIdentified() != Answer.NO;
  }

  /** An outcome without a suspect has none. */
  @AssertTrue(message = "NO_NAMED_SUSPECT")
  public boolean isWithoutNamedSuspect() {
    return (isOther(OutcomeType.TYPE_14) && isOther(OutcomeType.TYPE_18))
        || form.suspect() == Answer.NO
        || form.suspectNamed() == Answer.NO;
  }

  /** A supervisor approved. */
  @AssertTrue(message = "SUPERVISOR_APPROVED")
  public boolean isSupervisorApproved() {
    return form.supervisorApproved() == Answer.YES;
  }

  /** The reasons are recorded. */
  @AssertTrue(message = "RATIONALE_RECORDED")
  public boolean isRationaleRecorded() {
    return form.rationaleRecorded() == Answer.YES;
  }

  /** The outcome is not older than the record. */
  @AssertTrue(message = "NOT_BEFORE_RECORDING")
  public boolean isNotBeforeRecording() {
    return !form.on().isBefore(form.recordedOn());
  }

  /** Somebody is charged. */
  @AssertTrue(message = "CHARGED")
  public boolean isCharged() {
    return isOther(OutcomeType.TYPE_1) || form.charged() == Answer.YES;
  }

  /** The record of the charge is verified. */
  @AssertTrue(message = "CHARGE_RECORD_VERIFIED")
  public boolean isChargeRecordVerified() {
    return isOther(OutcomeType.TYPE_1) || form.chargeRecordVerified() == Answer.YES;
  }

  /** Outcome 14: the victim does not support the prosecution. */
  @AssertTrue(message = "UNSUPPORTED_14")
  public boolean isUnsupported14() {
    return isOther(OutcomeType.TYPE_14) || form.victimSupports() == Answer.NO;
  }

  /** Outcome 14: what the victim says is recorded. */
  @AssertTrue(message = "POSITION_RECORDED_14")
  public boolean isPositionRecorded14() {
    return isOther(OutcomeType.TYPE_14) || form.victimPositionRecorded() == Answer.YES;
  }

  /** Outcome 15: the victim supports the prosecution. */
  @AssertTrue(message = "SUPPORTED_15")
  public boolean isSupported15() {
    return isOther(OutcomeType.TYPE_15)
        || form.victimBased() == Answer.NO
        || form.victimSupports() == Answer.YES;
  }

  /** Outcome 15: what stands in the way of evidence is recorded. */
  @AssertTrue(message = "DIFFICULTIES_RECORDED")
  public boolean isDifficultiesRecorded() {
    return isOther(OutcomeType.TYPE_15) || form.evidentialDifficultiesRecorded() == Answer.YES;
  }

  /** Outcome 16: the victim does not support the prosecution. */
  @AssertTrue(message = "UNSUPPORTED_16")
  public boolean isUnsupported16() {
    return isOther(OutcomeType.TYPE_16) || form.victimSupports() == Answer.NO;
  }

  /** Outcome 16: what the victim says is recorded. */
  @AssertTrue(message = "POSITION_RECORDED_16")
  public boolean isPositionRecorded16() {
    return isOther(OutcomeType.TYPE_16) || form.victimPositionRecorded() == Answer.YES;
  }

  /** Outcome 16: the victim was reached. */
  @AssertTrue(message = "VICTIM_REACHED")
  public boolean isVictimReached() {
    return isOther(OutcomeType.TYPE_16) || form.victimReached() == Answer.YES;
  }

  /** Outcome 16: a prosecution without the victim was considered. */
  @AssertTrue(message = "EVIDENCE_LED_CONSIDERED")
  public boolean isEvidenceLedConsidered() {
    return isOther(OutcomeType.TYPE_16) || form.evidenceLedProsecutionConsidered() == Answer.YES;
  }

  /** Outcome 18: the investigation went as far as it could. */
  @AssertTrue(message = "INVESTIGATED")
  public boolean isInvestigated() {
    return isOther(OutcomeType.TYPE_18) || form.investigatedAsFarAsPossible() == Answer.YES;
  }

  private boolean isOther(OutcomeType type) {
    return form.type() != type;
  }

  @Override
  public String toString() {
    return form.toString();
  }
}
