package uk.crimerecording.cli.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each of some keys occurs, in the order of the keys. Not thread-safe. */
final class Counts<K extends Comparable<? super K>> {

  private final SortedMap<K, Long> counts = new TreeMap<>();

  void add(K key) {
    add(key, 1);
  }

  void add(K key, long times) {
    counts.merge(key, times, Long::sum);
  }

  long of(K key) {
    return counts.getOrDefault(key, 0L);
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  Map<K, Long> asMap() {
    return Collections.unmodifiableMap(counts);
  }
}
