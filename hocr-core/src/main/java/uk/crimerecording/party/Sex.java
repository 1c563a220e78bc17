package uk.crimerecording.party;

/** The sex of a person as recorded. */
public enum Sex {
  /** Female. */
  FEMALE("female"),
  /** Male. */
  MALE("male"),
  /** Recorded as unknown, which is a statement; not stated is the absence of one. */
  UNKNOWN("unknown");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }
}
