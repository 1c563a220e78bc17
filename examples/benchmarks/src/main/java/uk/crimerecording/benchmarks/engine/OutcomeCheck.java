package uk.crimerecording.benchmarks.engine;

/** The twenty checks that every engine makes: rows of the outcome requirements of the library. */
public enum OutcomeCheck {
  /** The victim, or the guardian of a child, is told. */
  VICTIM_TOLD("OUT-01", "victim-or-guardian-told"),
  /** The suspect of a charge is told. */
  SUSPECT_TOLD("OUT-02", "suspectToldResponsible"),
  /** A suspect who may be named is on the record. */
  SUSPECT_ON_RECORD("OUT-03", "suspect-on-record"),
  /** The suspect of a charge is named and linked. */
  SUSPECT_FITS("OUT-03", "suspect-fits"),
  /** The identity of the suspect is not stated to be open. */
  SUSPECT_IDENTITY("OUT-03", "identified-suspect-identity"),
  /** An outcome without a suspect has none. */
  NO_NAMED_SUSPECT("OUT-03", "!named-suspect"),
  /** A supervisor approved. */
  SUPERVISOR_APPROVED("OUT-04", "supervisorApproved"),
  /** The reasons are recorded. */
  RATIONALE_RECORDED("OUT-04", "rationaleRecorded"),
  /** The outcome is not older than the record. */
  NOT_BEFORE_RECORDING("OUT-05", "not-before-recording"),
  /** Somebody is charged. */
  CHARGED("OUT-10", "charged"),
  /** The record of the charge is verified. */
  CHARGE_RECORD_VERIFIED("OUT-10", "chargeRecordVerified"),
  /** Outcome 14: the victim does not support the prosecution. */
  UNSUPPORTED_14("OUT-27", "!victimSupports"),
  /** Outcome 14: what the victim says is recorded. */
  POSITION_RECORDED_14("OUT-27", "victimPositionRecorded"),
  /** Outcome 15: the victim supports the prosecution. */
  SUPPORTED_15("OUT-28", "victimSupports"),
  /** Outcome 15: what stands in the way of evidence is recorded. */
  DIFFICULTIES_RECORDED("OUT-28", "evidentialDifficultiesRecorded"),
  /** Outcome 16: the victim does not support the prosecution. */
  UNSUPPORTED_16("OUT-29", "!victimSupports"),
  /** Outcome 16: what the victim says is recorded. */
  POSITION_RECORDED_16("OUT-29", "victimPositionRecorded"),
  /** Outcome 16: the victim was reached. */
  VICTIM_REACHED("OUT-29", "victimReached"),
  /** Outcome 16: a prosecution without the victim was considered. */
  EVIDENCE_LED_CONSIDERED("OUT-29", "evidenceLedProsecutionConsidered"),
  /** Outcome 18: the investigation went as far as it could. */
  INVESTIGATED("OUT-31", "investigatedAsFarAsPossible");

  private final String rule;
  private final String check;

  OutcomeCheck(String rule, String check) {
    this.rule = rule;
    this.check = check;
  }

  /** The rule in the library. */
  public String rule() {
    return rule;
  }

  /** What the rule checks, as the trace of a decision of the library names it. */
  public String check() {
    return check;
  }
}
