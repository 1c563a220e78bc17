package uk.crimerecording.cli.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** What came of running a scenario. */
sealed interface Result {

  /** Everything expected holds. */
  record Passed() implements Result {}

  /**
   * Something expected does not hold.
   *
   * @param differences what, at least one
   */
  record Failed(List<Difference> differences) implements Result {

    @Override
    public String toString() {
      return differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
    }
  }

  /** It expects nothing, so nothing was compared. */
  record Skipped() implements Result {}

  /**
   * One thing that was expected and is not so.
   *
   * @param key the key of the expectation
   * @param expected what was expected
   * @param given what was given instead
   */
  record Difference(String key, String expected, String given) {

    @Override
    public String toString() {
      return key + ": expected " + expected + ", given " + given;
    }
  }
}
