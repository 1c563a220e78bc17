package uk.crimerecording.desk;

/** What has to be done with a record next, in ascending urgency. */
public enum Action {
  /** Nothing now; a date has to be watched. */
  MONITOR,
  /** What was applied for can be finalised. */
  ACCEPT,
  /** Somebody with more authority decides. */
  REFER,
  /** Back to the officer, with everything that has to be done at once. */
  RETURN,
  /** The rules forbid what was applied for; the officer is told the alternative. */
  REFUSE
}
