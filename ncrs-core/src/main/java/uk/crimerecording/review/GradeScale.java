package uk.crimerecording.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The bounds by which rates are graded (AUD-03). Immutable and thread-safe.
 *
 * @param excellentOver per cent above which a rate is excellent
 * @param goodFrom per cent from which a rate is good
 * @param fairFrom per cent from which a rate is fair; below it is poor
 */
public record GradeScale(BigDecimal excellentOver, BigDecimal goodFrom, BigDecimal fairFrom) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final GradeScale STANDARD =
      new GradeScale(BigDecimal.valueOf(95), BigDecimal.valueOf(90), BigDecimal.valueOf(80));

  /**
   * A scale.
   *
   * @throws IllegalArgumentException if the bounds do not lie from 100 to 0 in descending order
   */
  public GradeScale {
    if (excellentOver.compareTo(HUNDRED) > 0
        || excellentOver.compareTo(goodFrom) < 0
        || goodFrom.compareTo(fairFrom) < 0
        || fairFrom.signum() < 0) {
      throw new IllegalArgumentException("Bounds of grades descend from at most 100 to at least 0");
    }
  }

  /** Over 95 excellent, from 90 good, from 80 fair. */
  public static GradeScale standard() {
    return STANDARD;
  }

  /** The grade of a rate, compared exactly; empty without trials. */
  public Optional<Grade> grade(Proportion proportion) {
    if (proportion.trials() == 0) {
      return Optional.empty();
    }
    if (proportion.compareWithPercent(excellentOver) > 0) {
      return Optional.of(Grade.EXCELLENT);
    }
    if (proportion.compareWithPercent(goodFrom) >= 0) {
      return Optional.of(Grade.GOOD);
    }
    return Optional.of(proportion.compareWithPercent(fairFrom) >= 0 ? Grade.FAIR : Grade.POOR);
  }
}
