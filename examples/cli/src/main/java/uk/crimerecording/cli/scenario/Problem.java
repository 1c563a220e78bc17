package uk.crimerecording.cli.scenario;

import java.util.Comparator;

/**
 * Something that the format does not allow. The text names keys, facts and what was expected, never
 * a value that was found.
 *
 * @param file the file
 * @param place where in it
 * @param text what is wrong
 */
record Problem(String file, Place place, String text) {

  /** By file, then from top to bottom. */
  static final Comparator<Problem> IN_READING_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column());

  @Override
  public String toString() {
    String pointer = place.pointer().isEmpty() ? "" : place.pointer() + ": ";
    return file + ":" + place.line() + ":" + place.column() + ": " + pointer + text;
  }
}
