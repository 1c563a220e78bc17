package uk.crimerecording.review;

/** How good a rate is, see {@link GradeScale}. */
public enum Grade {
  /** Above the highest bound. */
  EXCELLENT,
  /** From the second bound to the highest. */
  GOOD,
  /** From the lowest bound to below the second. */
  FAIR,
  /** Below the lowest bound. */
  POOR
}
