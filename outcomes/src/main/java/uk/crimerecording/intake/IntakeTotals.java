package uk.crimerecording.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The account of an intake so far: {@code seen = mapped + rejected}, always (rule SYS-06).
 * Immutable and thread-safe.
 *
 * @param sources sources opened
 * @param seen records seen
 * @param mapped records mapped
 * @param rejected records rejected
 * @param crimes mapped records that are crimes
 * @param incidents mapped records that are occurrences, but no crimes
 * @param duplicates rejected records whose reference an earlier record has
 * @param unmappedValues values without a mapping
 * @param problems the number of problems by code, on records and on sources
 */
public record IntakeTotals(
    long sources,
    long seen,
    long mapped,
    long rejected,
    long crimes,
    long incidents,
    long duplicates,
    long unmappedValues,
    Map<ProblemCode, Long> problems) {

  /**
   * An account.
   *
   * @throws IllegalArgumentException if it does not add up
   */
  public IntakeTotals {
    if (seen != mapped + rejected || mapped < crimes + incidents) {
      throw new IllegalArgumentException("The account of an intake adds up");
    }
    Map<ProblemCode, Long> copy = new EnumMap<>(ProblemCode.class);
    copy.putAll(problems);
    problems = Collections.unmodifiableMap(copy);
  }

  /** Mapped records that are no occurrences, such as work items. */
  public long others() {
    return mapped - crimes - incidents;
  }

  @Override
  public String toString() {
    return "seen " + seen + " = mapped " + mapped + " + rejected " + rejected;
  }
}
