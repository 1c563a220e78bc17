package uk.crimerecording.intake;

/** What a party is in a record: a property of the link, never of the party (rule SYS-04). */
enum PartyRole {
  VICTIM("victim"),
  SUSPECT("suspect"),
  /** There is a suspect, of whom nobody knows who it is. */
  UNKNOWN_SUSPECT("unknown-suspect"),
  WITNESS("witness"),
  REPORTER("reporter"),
  OFFICER_IN_CASE("officer-in-case"),
  LOCATION("location"),
  OTHER("other");

  private final String code;

  PartyRole(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
