package uk.crimerecording.cli.scenario;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with one file. Not thread-safe. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Place place, String text) {
    found.add(new Problem(file, place, text));
  }

  int count() {
    return found.size();
  }

  /** What was found, from top to bottom. */
  List<Problem> inReadingOrder() {
    return found.stream().sorted(Problem.IN_READING_ORDER).toList();
  }
}
