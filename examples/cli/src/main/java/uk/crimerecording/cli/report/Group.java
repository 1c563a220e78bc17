package uk.crimerecording.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Records that belong together: how many, and the first of them. Not thread-safe. */
final class Group {

  /** How many references a group keeps. */
  static final int MOST_REFERENCES = 50;

  private final List<String> references = new ArrayList<>();
  private final SortedSet<String> rules = new TreeSet<>();
  private final SortedSet<String> alternatives = new TreeSet<>();
  private long count;

  /** Adds a record. */
  void add(String reference) {
    count++;
    if (references.size() < MOST_REFERENCES) {
      references.add(reference);
    }
  }

  /** Adds the records of a group of later input. */
  void addAll(Group later) {
    count += later.count;
    for (String reference : later.references) {
      if (references.size() < MOST_REFERENCES) {
        references.add(reference);
      }
    }
    rules.addAll(later.rules);
    alternatives.addAll(later.alternatives);
  }

  void addRule(String rule) {
    rules.add(rule);
  }

  void addAlternative(String alternative) {
    alternatives.add(alternative);
  }

  /** How many records belong to the group. */
  long count() {
    return count;
  }

  /** The first references, in the order of the input. */
  List<String> references() {
    return Collections.unmodifiableList(references);
  }

  /** The ids of the rules that ask for it. */
  SortedSet<String> rules() {
    return Collections.unmodifiableSortedSet(rules);
  }

  /** What the rules point to instead. */
  SortedSet<String> alternatives() {
    return Collections.unmodifiableSortedSet(alternatives);
  }
}
