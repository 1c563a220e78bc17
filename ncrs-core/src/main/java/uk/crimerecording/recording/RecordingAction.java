package uk.crimerecording.recording;

/** What becomes of a report. */
public enum RecordingAction {
  /** A crime is recorded. */
  RECORD_CRIME,
  /** A crime is recorded and the report goes to Report Fraud as well. */
  RECORD_AND_REFER_REPORT_FRAUD,
  /** The report goes to Report Fraud; no crime is recorded locally. */
  REFER_REPORT_FRAUD,
  /** A record under a code beginning with N: a reported rape or a sudden or unexpected death. */
  REPORTED_INCIDENT,
  /** A crime related incident. */
  CRIME_RELATED_INCIDENT,
  /** An incident of the national standard for incident recording. */
  NSIR_INCIDENT,
  /** No crime and no further incident: a rule prescribes another kind of record, or none. */
  NOT_RECORDED,
  /** A crime on record may belong to another force. */
  CONSIDER_TRANSFER,
  /** Facts that would decide it are not stated. */
  MORE_FACTS_NEEDED;

  /** Whether a crime is recorded here. */
  public boolean recordsCrime() {
    return this == RECORD_CRIME || this == RECORD_AND_REFER_REPORT_FRAUD;
  }

  /** Whether the answer holds that a crime happened, so that contrary evidence would change it. */
  boolean affirmsCrime() {
    return recordsCrime() || this == REFER_REPORT_FRAUD;
  }
}
