package uk.crimerecording.intake;

import java.util.Objects;

/**
 * Where in the input something stands. It names places, never contents. Immutable and thread-safe.
 *
 * @param source the name of the source, such as a file name
 * @param line the line on which the record begins, from 1; 0 where the whole source is meant
 * @param record the ordinal of the record within its source, from 1; 0 where none is meant
 */
public record Location(String source, long line, long record) {

  /** A location. */
  public Location {
    Objects.requireNonNull(source);
  }

  /** A whole source. */
  public static Location of(String source) {
    return new Location(source, 0, 0);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (record > 0) {
      text.append(" (record ").append(record).append(')');
    }
    return text.toString();
  }
}
