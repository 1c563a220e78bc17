package uk.crimerecording.decision;

/** What a decision is about, and so what a rule applies to. */
public enum Subject {
  /** The crime record as it stands. */
  RECORD("record"),
  /** An outcome applied for. */
  OUTCOME("outcome"),
  /** A cancellation or transfer applied for. */
  CANCELLATION("cancellation"),
  /** Another class applied for. */
  RECLASSIFICATION("reclassification"),
  /** Whether a report is recorded as a crime, and by when. */
  RECORDING("recording"),
  /** What a closed incident log should have become. */
  REVIEW("review"),
  /** How many crimes a report discloses, and which. */
  COUNTING("counting"),
  /** Which class and code facts support. */
  CLASSIFICATION("classification"),
  /** Which force records. */
  LOCATION("location"),
  /** The flags of a crime record. */
  FLAGS("flags"),
  /** The offence list itself. */
  CATALOGUE("catalogue"),
  /** How records of a host system are read. */
  INTAKE("intake");

  private final String code;

  Subject(String code) {
    this.code = code;
  }

  /** The name in JSON and in scenario files. */
  public String code() {
    return code;
  }
}
