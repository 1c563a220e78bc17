package uk.crimerecording.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong with the input, with its place. It never carries a value of the input, only what
 * kind of value it was (rules SYS-02, SYS-06). Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param severity whether the record was rejected for it
 * @param location where
 * @param place the place within the record or heading as the profile names it: a column, an XML
 *     path, a JSON pointer; a number of a column where the profile does not know it
 * @param field the domain field concerned
 * @param valueClass the kind and length of the value, such as {@code text(12)}
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Location location,
    Optional<String> place,
    Optional<String> field,
    Optional<String> valueClass) {

  /** What a problem does to its record. */
  public enum Severity {
    /** The record is mapped; the value concerned stays not stated. */
    WARNING,
    /** The record is rejected and kept whole. */
    REJECTING
  }

  /** A problem. */
  public Problem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(location);
    Objects.requireNonNull(place);
    Objects.requireNonNull(field);
    Objects.requireNonNull(valueClass);
  }

  /** A problem of a record or source as a whole. */
  public static Problem of(ProblemCode code, Severity severity, Location location) {
    return new Problem(
        code, severity, location, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether the record was rejected for it. */
  public boolean isRejecting() {
    return severity == Severity.REJECTING;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(80);
    text.append(location).append(": ").append(code);
    field.ifPresent(name -> text.append(' ').append(name));
    place.ifPresent(name -> text.append(" at ").append(name));
    valueClass.ifPresent(kind -> text.append(", ").append(kind));
    return text.toString();
  }
}
