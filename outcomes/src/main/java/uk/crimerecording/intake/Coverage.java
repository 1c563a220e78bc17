package uk.crimerecording.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts values without a mapping, within bounds. Not thread-safe. */
final class Coverage {

  private static final int MOST_VALUES = 1_000;
  private static final int LONGEST_VALUE = 60;
  private static final int MOST_NAMES = 1_000;

  private final Map<String, Map<String, Long>> unmapped = new TreeMap<>();
  private final Map<String, Long> others = new TreeMap<>();
  private final Set<String> unknownNames = new LinkedHashSet<>();

  void count(DomainField field, String raw) {
    Map<String, Long> values = unmapped.computeIfAbsent(field.name(), k -> new LinkedHashMap<>());
    String shown = raw.strip();
    if (shown.length() > LONGEST_VALUE
        || (values.size() >= MOST_VALUES && !values.containsKey(shown))) {
      others.merge(field.name(), 1L, Long::sum);
    } else {
      values.merge(shown, 1L, Long::sum);
    }
  }

  void unknownName(String name) {
    if (unknownNames.size() < MOST_NAMES && name.length() <= LONGEST_VALUE) {
      unknownNames.add(name);
    }
  }

  CoverageReport report() {
    return new CoverageReport(unmapped, others, unknownNames);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d fields with unmapped values", unmapped.size());
  }
}
