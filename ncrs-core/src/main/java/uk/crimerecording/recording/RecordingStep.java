package uk.crimerecording.recording;

/** The steps of the crime recording flow chart (CRR 2026/27, Crime Recording Flowchart, p. 11). */
public enum RecordingStep {
  /** Does the report concern a crime? */
  CONCERNS_CRIME(1),
  /** On the balance of probabilities, has a notifiable offence been committed? */
  NOTIFIABLE_OFFENCE(2),
  /** Is credible evidence to the contrary immediately available? */
  CONTRARY_EVIDENCE(3),
  /** Can the victim or a representative be traced, or may it be recorded without? */
  VICTIM_TRACED(4),
  /** Does the victim or a representative confirm, or may it be recorded without? */
  VICTIM_CONFIRMS(5),
  /** Is another force recording it? */
  OTHER_FORCE(6),
  /** Does a specific rule direct that it is not recorded? */
  SPECIFIC_RULE(7),
  /** Record the crime. */
  RECORD(8),
  /** Later: is it to be reclassified, transferred or cancelled? */
  REVIEW(9),
  /** It stays recorded and gets an outcome. */
  OUTCOME(10);

  private final int number;

  RecordingStep(int number) {
    this.number = number;
  }

  /** Its number in the chart, from 1 to 10. */
  public int number() {
    return number;
  }
}
