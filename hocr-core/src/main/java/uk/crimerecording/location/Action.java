package uk.crimerecording.location;

/** What a force does about a report once the place of recording has been looked at. */
public enum Action {
  /** A crime is recorded, by the force or forces named. */
  RECORD_CRIME,
  /**
   * A crime related incident is made and the details are referred on; a force named beside it is
   * the one that records the crime.
   */
  CRIME_RELATED_INCIDENT,
  /** No crime is recorded in England and Wales. */
  NOT_RECORDED,
  /** Facts that would decide are not stated. */
  MORE_FACTS_NEEDED,
  /** The crime is recorded by another force than the one named; a transfer is considered. */
  CONSIDER_TRANSFER,
  /** The rules do not decide; the force crime registrar does. */
  REFER;

  /** The name in JSON and in scenario files. */
  public String code() {
    return name();
  }
}
