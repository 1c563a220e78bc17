package uk.crimerecording.review;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * How many of those counted are as they should be (AUD-03). Immutable and thread-safe.
 *
 * @param successes how many are
 * @param trials of how many; none is a proportion that says nothing
 */
public record Proportion(long successes, long trials) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A proportion.
   *
   * @throws IllegalArgumentException if there are fewer than no successes, or more than trials
   */
  public Proportion {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException("A proportion has from none to all of its trials");
    }
  }

  /** The rate from 0 to 1; empty without trials. */
  public OptionalDouble rate() {
    return trials == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) successes / (double) trials);
  }

  /**
   * The Wilson score interval of the rate: of a random sample it holds the rate of the population
   * about as often as the level says. Without trials it is the whole range.
   */
  public Interval interval(ConfidenceLevel level) {
    if (trials == 0) {
      return new Interval(0, 1);
    }
    double n = trials;
    double rate = successes / n;
    double z = level.quantile();
    double share = z * z / n;
    double middle = (rate + share / 2) / (1 + share);
    double half = z * Math.sqrt(rate * (1 - rate) / n + share / (4 * n)) / (1 + share);
    // at the ends the formula gives 0 and 1 exactly, floating point only nearly
    return new Interval(
        successes == 0 ? 0 : middle - half, successes == trials ? 1 : middle + half);
  }

  /** Compares the rate in per cent with a bound, exactly: negative, zero or positive. */
  int compareWithPercent(BigDecimal bound) {
    return BigDecimal.valueOf(successes)
        .multiply(HUNDRED)
        .compareTo(bound.multiply(BigDecimal.valueOf(trials)));
  }

  /**
   * The range in which a rate lies.
   *
   * @param lower its lower end, from 0
   * @param upper its upper end, to 1
   */
  public record Interval(double lower, double upper) {

    /**
     * A range.
     *
     * @throws IllegalArgumentException if it does not lie from 0 to 1, in order
     */
    public Interval {
      if (!(0 <= lower && lower <= upper && upper <= 1)) {
        throw new IllegalArgumentException("An interval of rates lies from 0 to 1");
      }
    }
  }
}
