package uk.crimerecording.party;

/** What kind of party a victim or suspect is. */
public enum PartyKind {
  /** A human being. */
  PERSON("person"),
  /** A company or other body. */
  BUSINESS("business"),
  /** The people of one household. */
  HOUSEHOLD("household"),
  /** The state: there is no individual victim. */
  STATE("state"),
  /** A community. */
  COMMUNITY("community");

  private final String code;

  PartyKind(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }
}
