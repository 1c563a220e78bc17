package uk.crimerecording.decision;

/** Which date of a case decides whether a rule is in force for it. */
public enum GoverningDate {
  /** The day the offence happened. */
  OCCURRED,
  /** The day it was reported. */
  REPORTED,
  /** The day it was recorded as a crime. */
  RECORDED,
  /** The day of the outcome, cancellation or other decision. */
  DECIDED
}
