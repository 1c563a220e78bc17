package uk.crimerecording.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a profile does not cover of an input: the pick-list values without a mapping and the
 * columns, elements and members it does not know (rule SYS-02). It is the only place where values
 * of the input appear, for those who finish a profile, and only values of pick-lists of at most 60
 * characters, at most 1,000 a field. Its {@code toString} shows counts alone. Immutable and
 * thread-safe.
 *
 * @param unmapped by domain field, how often each value without a mapping occurs; the most frequent
 *     first
 * @param others by domain field, how often values occur that are too long or too many to be listed
 * @param unknownNames columns, elements and members that the profile does not know
 */
public record CoverageReport(
    Map<String, Map<String, Long>> unmapped, Map<String, Long> others, List<String> unknownNames) {

  CoverageReport(
      Map<String, Map<String, Long>> unmapped,
      Map<String, Long> others,
      Collection<String> unknownNames) {
    this(unmapped, others, List.copyOf(unknownNames));
  }

  /** A report. */
  public CoverageReport {
    Map<String, Map<String, Long>> sorted = new TreeMap<>();
    unmapped.forEach((field, values) -> sorted.put(field, byCount(values)));
    unmapped = Collections.unmodifiableMap(sorted);
    others = Collections.unmodifiableMap(new TreeMap<>(others));
    unknownNames = List.copyOf(unknownNames);
  }

  private static Map<String, Long> byCount(Map<String, Long> values) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(sorted);
  }

  /** Whether every pick-list value has a mapping. */
  public boolean isComplete() {
    return unmapped.isEmpty() && others.isEmpty();
  }

  @Override
  public String toString() {
    return unmapped.size()
        + " fields with unmapped values, "
        + unknownNames.size()
        + " unknown names";
  }
}
