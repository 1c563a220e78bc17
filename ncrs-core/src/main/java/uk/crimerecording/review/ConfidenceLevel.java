package uk.crimerecording.review;

import java.util.Arrays;

/** How often an interval holds the true rate (AUD-03). */
public enum ConfidenceLevel {
  /** 90 %. */
  NINETY(90, 1.6448536269514722),
  /** 95 %. */
  NINETY_FIVE(95, 1.959963984540054),
  /** 99 %. */
  NINETY_NINE(99, 2.5758293035489004);

  private final int percent;
  private final double quantile;

  ConfidenceLevel(int percent, double quantile) {
    this.percent = percent;
    this.quantile = quantile;
  }

  /** The level in per cent. */
  public int percent() {
    return percent;
  }

  /** How many standard deviations of the normal distribution lie on either side of its mean. */
  double quantile() {
    return quantile;
  }

  /**
   * The level of a number of per cent.
   *
   * @throws IllegalArgumentException if it is none of 90, 95 and 99
   */
  public static ConfidenceLevel ofPercent(int percent) {
    return Arrays.stream(values())
        .filter(level -> level.percent == percent)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("A confidence level is 90, 95 or 99 per cent"));
  }
}
