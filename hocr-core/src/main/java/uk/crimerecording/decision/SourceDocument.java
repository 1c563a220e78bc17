package uk.crimerecording.decision;

/** A document that rules are cited from, with its short name and its edition in force. */
public enum SourceDocument {
  /** The counting rules, with the recording standard. */
  CRR("Crime Recording Rules for Frontline Officers and Staff", "2026/27"),
  /** The outcomes framework and the cancellation codes. */
  OUT("Outcomes for Recorded Crimes, Guidance for Frontline Officers and Staff", "April 2026"),
  /** The list of notifiable offences and reported incidents. */
  NOL("Notifiable Offence List and Notifiable Reported Incidents", "April 2026"),
  /** The fraud and cyber counting rules. */
  NFIB("Fraud and cyber counting rules", "April 2026"),
  /** The schools protocol. */
  SCH("Crime Recording (Schools Protocol)", "2026"),
  /** The alternate offence for retail robbery. */
  RET("Alternate Offence for Retail Robbery", "April 2026"),
  /** Incident recording. */
  NSIR("National Standard for Incident Recording", "2011"),
  /** Which fields of persons, objects, locations and events are filled, and in which form. */
  POLE("Minimum POLE Data Standards", "1.1, 2023"),
  /** A rule that this project states where the official documents are silent. */
  PROJECT("Crime recording library, rules of its own", "1");

  private final String title;
  private final String edition;

  SourceDocument(String title, String edition) {
    this.title = title;
    this.edition = edition;
  }

  /** The full title. */
  public String title() {
    return title;
  }

  /** The edition that this library cites. */
  public String edition() {
    return edition;
  }
}
