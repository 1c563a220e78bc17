package uk.crimerecording.recording;

import uk.crimerecording.decision.RuleId;

/** What is owed besides the record itself, with the rule that asks for it. */
public enum Duty {
  /** The victim or the reporter is told that no crime is recorded, and that they may appeal. */
  TELL_REPORTER("tell-reporter", Kind.NOTIFICATION, "REC-18"),
  /** The competent authority gets its referral back. */
  RETURN_REFERRAL("return-referral", Kind.NOTIFICATION, "REC-25"),
  /** The police of the place are given the details. */
  REFER_DETAILS("refer-details", Kind.NOTIFICATION, "REC-25"),
  /** Report Fraud is told, by the web tool. */
  REPORT_FRAUD("report-fraud", Kind.NOTIFICATION, "REC-37"),
  /** The child, parent, guardian or representative hears of the options and of the school. */
  ADVISE_SCHOOL_OPTIONS("advise-school-options", Kind.NOTIFICATION, "REC-20"),

  /** The registrar has oversight of a record of a reported rape that is no confirmed crime. */
  REGISTRAR_SEES_N100("registrar-sees-n100", Kind.OVERSIGHT, "REC-21"),
  /** The registrar has oversight of a record of a death that is no confirmed crime. */
  REGISTRAR_SEES_N300("registrar-sees-n300", Kind.OVERSIGHT, "REC-23"),
  /** The head of crime answers for it that no homicide is kept as a reported death. */
  HEAD_OF_CRIME_SEES_N300("head-of-crime-sees-n300", Kind.OVERSIGHT, "REC-23"),
  /** The registrar has oversight of a late recording, which needs a compliant rationale. */
  REGISTRAR_SEES_LATE_RECORDING("registrar-sees-late-recording", Kind.OVERSIGHT, "REC-17"),
  /** A senior detective or the registrar is asked before a homicide is recorded. */
  SENIOR_DETECTIVE_ADVICE("senior-detective-advice", Kind.OVERSIGHT, "REC-23"),

  /** An auditable incident record stays. */
  KEEP_INCIDENT("keep-incident", Kind.FOLLOW_UP, "REC-01"),
  /** The reason why contrary evidence was believed stays on the record. */
  KEEP_REASON("keep-reason", Kind.FOLLOW_UP, "REC-02"),
  /** The victim is looked for; once found and confirming, the crime is recorded. */
  FIND_VICTIM("find-victim", Kind.FOLLOW_UP, "REC-05"),
  /** Reasonable enquiries are made to establish facts and find victims. */
  MAKE_ENQUIRIES("make-enquiries", Kind.FOLLOW_UP, "REC-10"),
  /** The reporter is seen again when fit. */
  SEE_WHEN_FIT("see-when-fit", Kind.FOLLOW_UP, "REC-12"),
  /** The decision is kept for disclosure. */
  KEEP_FOR_DISCLOSURE("keep-for-disclosure", Kind.FOLLOW_UP, "REC-11"),
  /** Reclassified to a crime without delay once it is confirmed. */
  CONVERT_ON_CONFIRMATION("convert-on-confirmation", Kind.FOLLOW_UP, "REC-21"),
  /** Transferred to the force of the place. */
  TRANSFER("transfer", Kind.FOLLOW_UP, "REC-21"),
  /** Reviewed: whether a crime occurred, and which cause; it rarely stays. */
  REVIEW_UNEXPLAINED_DEATH("review-unexplained-death", Kind.FOLLOW_UP, "REC-23"),
  /** Reclassified when the cause is found. */
  RECLASSIFY_ON_CAUSE("reclassify-on-cause", Kind.FOLLOW_UP, "REC-23"),
  /** A crime is recorded once the investigation confirms that the driving offence is made out. */
  RECORD_WHEN_MADE_OUT("record-when-made-out", Kind.FOLLOW_UP, "REC-24"),
  /** An intelligence record is made. */
  MAKE_INTELLIGENCE_RECORD("make-intelligence-record", Kind.FOLLOW_UP, "REC-25"),
  /** A transfer to the force of the place is considered. */
  CONSIDER_TRANSFER("consider-transfer", Kind.FOLLOW_UP, "REC-25"),
  /** A crime is recorded when the appropriate authority comes to a determination that asks it. */
  AWAIT_APPROPRIATE_AUTHORITY("await-appropriate-authority", Kind.FOLLOW_UP, "REC-29"),
  /** Recorded as soon as the ground for the delay ceases. */
  RECORD_WHEN_GROUND_CEASES("record-when-ground-ceases", Kind.FOLLOW_UP, "REC-30"),
  /** Recorded if the school, having heard of it, or the pupil's side asks for it. */
  RECORD_ON_REQUEST("record-on-request", Kind.FOLLOW_UP, "REC-20"),
  /** The offence of a threatening communication is considered. */
  CONSIDER_THREATENING_MESSAGE("consider-threatening-message", Kind.FOLLOW_UP, "REC-31"),
  /** The item is entered on the Police National Computer. */
  MAKE_PNC_ENTRY("make-pnc-entry", Kind.FOLLOW_UP, "REC-37"),
  /** The flags for honour-based and, where it applies, domestic abuse are set. */
  SET_ABUSE_FLAGS("set-abuse-flags", Kind.FOLLOW_UP, "REC-26");

  /** What kind of duty. */
  public enum Kind {
    /** Somebody is to be told. */
    NOTIFICATION,
    /** Somebody with more authority is to look at it. */
    OVERSIGHT,
    /** Something is to be done later. */
    FOLLOW_UP
  }

  private final String code;
  private final Kind kind;
  private final RuleId rule;

  Duty(String code, Kind kind, String rule) {
    this.code = code;
    this.kind = kind;
    this.rule = new RuleId(rule);
  }

  /** The name in JSON; the text of {@code recording.duty.} and this name says what to do. */
  public String code() {
    return code;
  }

  /** What kind of duty. */
  public Kind kind() {
    return kind;
  }

  /** The rule that asks for it. */
  public RuleId rule() {
    return rule;
  }
}
