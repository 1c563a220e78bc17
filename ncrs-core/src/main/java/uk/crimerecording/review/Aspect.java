package uk.crimerecording.review;

import java.util.Locale;

/** Something that a review judges, and that it names where what is known does not let it. */
public enum Aspect {
  /** Whether a crime should have been recorded and was (NSIR-04). */
  RECORDING,
  /** Whether the crime was recorded in time (REC-17). */
  TIMELINESS,
  /** Whether the victim or the reporter had to be told, and was (REC-18). */
  TELLING,
  /** Whether the reported incident kept for the log is the right one (REC-21, REC-23). */
  REPORTED_INCIDENT;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in JSON. */
  public String code() {
    return code;
  }
}
