package uk.crimerecording.classification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one column of a decision table reads: a fact, a part of a party, whether something is
 * stated, or something derived. Immutable and thread-safe.
 */
sealed interface Input {

  /** The name in the header of the table. */
  String name();

  /** The facts and paths that it reads, in reading order. */
  List<String> reads();

  /** The facts and paths to ask for where it is not known; among those that it reads. */
  List<String> asks();

  /**
   * An input with listed values.
   *
   * @param values every value, in the order of the vocabulary
   * @param reader the value, or empty where it is not known
   */
  record Listed(
      String name,
      List<String> reads,
      List<String> asks,
      List<String> values,
      Function<Circumstances, Optional<String>> reader)
      implements Input {}

  /**
   * An input that is measured: years, a count, money or a day.
   *
   * @param unit how its values are spelled
   * @param reader the value in the smallest steps of the unit, or empty where it is not known
   */
  record Measured(
      String name,
      List<String> reads,
      List<String> asks,
      Unit unit,
      Function<Circumstances, Optional<Long>> reader)
      implements Input {}
}
