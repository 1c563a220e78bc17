package uk.crimerecording.pnc;

/** What a work item asks to be put on the Police National Computer. */
public enum WorkType {
  /** An arrest or report of which another system keeps the custody record. */
  EXTERNAL_ARREST_RECORD("external-arrest-record"),
  /** An arrest that was taken into custody here. */
  CUSTODY_ARREST_RECORD("custody-arrest-record"),
  /** How offences were disposed of, apart from the record of the arrest. */
  STANDALONE_DISPOSAL("standalone-disposal");

  private final String code;

  WorkType(String code) {
    this.code = code;
  }

  /** The name in scenario files. */
  public String code() {
    return code;
  }

  /** Whether the item is the record of an arrest, which says for what the arrest was. */
  public boolean isArrestRecord() {
    return this != STANDALONE_DISPOSAL;
  }
}
