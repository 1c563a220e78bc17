package uk.crimerecording.pnc;

/** What a disposal is, as far as it must agree with the outcome of a crime (PNC-10, PNC-12). */
public enum DisposalKind {
  /** Charged, summonsed or requisitioned. */
  CHARGED("charged", true),
  /** Cautioned, youth or adult. */
  CAUTIONED("cautioned", false),
  /** Convicted, which follows a charge. */
  CONVICTED("convicted", true),
  /** No further action. */
  NO_FURTHER_ACTION("no-further-action", false),
  /** Anything else, which neither charges nor ends the case. */
  OTHER("other", false);

  private final String code;
  private final boolean charge;

  DisposalKind(String code, boolean charge) {
    this.code = code;
    this.charge = charge;
  }

  /** The name in findings, JSON and scenario files. */
  public String code() {
    return code;
  }

  /** Whether the person was charged. */
  public boolean isCharge() {
    return charge;
  }
}
