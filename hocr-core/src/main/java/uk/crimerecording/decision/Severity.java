package uk.crimerecording.decision;

/** What a finding does to the verdict. Each severity has its verdict. */
public enum Severity {
  /** Worth knowing; changes no verdict. */
  NOTE(Verdict.ACCEPT),
  /** Somebody with more authority decides. */
  REFERRAL(Verdict.REFER),
  /** Something is missing or still to be done. */
  REWORK(Verdict.RETURN),
  /** The rules forbid it. */
  PROHIBITION(Verdict.REFUSE);

  private final Verdict verdict;

  Severity(Verdict verdict) {
    this.verdict = verdict;
  }

  /** The verdict that a finding of this severity asks for. */
  public Verdict verdict() {
    return verdict;
  }
}
