package uk.crimerecording.desk;

/** For whom an explanation is written. */
public enum Audience {
  /** The officer: what to do next. */
  OFFICER,
  /** The decision maker: facts, rules with citations, what was not applicable. */
  DECISION_MAKER,
  /** The auditor: every check, with what it read and how it came out. */
  AUDITOR
}
