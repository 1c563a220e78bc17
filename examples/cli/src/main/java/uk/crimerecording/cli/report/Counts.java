package uk.crimerecording.cli.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each of some keys occurs, in the order of the keys. Not thread-safe. */
final class Counts<K extends Comparable<? super K>> {

  private final SortedMap<K, Count> counts = new TreeMap<>();

  /** A number that grows. */
  private static final class Count {
    private long times;
  }

  void add(K key) {
    add(key, 1);
  }

  void add(K key, long times) {
    Count count = counts.get(key);
    if (count == null) {
      count = new Count();
      counts.put(key, count);
    }
    count.times += times;
  }

  void addAll(Counts<K> others) {
    others.counts.forEach((key, count) -> add(key, count.times));
  }

  long of(K key) {
    Count count = counts.get(key);
    return count == null ? 0 : count.times;
  }

  long total() {
    return counts.values().stream().mapToLong(count -> count.times).sum();
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  Map<K, Long> asMap() {
    SortedMap<K, Long> map = new TreeMap<>();
    counts.forEach((key, count) -> map.put(key, count.times));
    return Collections.unmodifiableMap(map);
  }
}
