package uk.crimerecording.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts problems by code. Not thread-safe. */
final class ProblemCounts {

  private final Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);

  void add(Problem problem) {
    counts.merge(problem.code(), 1L, Long::sum);
  }

  void addAll(List<Problem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      add(problems.get(i));
    }
  }

  long of(ProblemCode code) {
    return counts.getOrDefault(code, 0L);
  }

  Map<ProblemCode, Long> all() {
    return counts;
  }
}
