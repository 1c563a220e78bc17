package uk.crimerecording.form;

import java.util.Objects;

/**
 * Something that a record states and a form does not hold. It names what, never a value. Immutable
 * and thread-safe.
 *
 * @param field the domain field, or the part of the record for which there is no field
 * @param reason why it is lost
 */
public record Loss(String field, Reason reason) implements Comparable<Loss> {

  /** Why something is lost. */
  public enum Reason {
    /** The layout has no place for it. */
    NO_PLACE("no place in the form"),
    /** The profile has no spelling for the value. */
    NO_SPELLING("no spelling in the profile"),
    /** Of several fields at one place one is held. */
    SHARED_PLACE("a place that holds another value already"),
    /** There are more than the form has columns for; none of them is written. */
    TOO_MANY("more than the form has columns for"),
    /** The form states something by itself that the record leaves open. */
    IMPLIED("stated by the form itself, and left open in the record"),
    /** There is nothing to write that would show that it is there. */
    NOTHING_TO_WRITE("there, and nothing is stated of it"),
    /** Fractions of seconds are dropped. */
    PRECISION("more precise than the form"),
    /** Answers for some and not for others. */
    PARTLY_STATED("stated for some only"),
    /** The form holds an offence by its code or its class, not by both. */
    ONE_OF_TWO("held by its code alone");

    private final String meaning;

    Reason(String meaning) {
      this.meaning = meaning;
    }

    /** What it is, in a few plain words. */
    public String meaning() {
      return meaning;
    }
  }

  /** A loss. */
  public Loss {
    Objects.requireNonNull(field);
    Objects.requireNonNull(reason);
  }

  @Override
  public int compareTo(Loss other) {
    int byField = field.compareTo(other.field);
    return byField == 0 ? reason.compareTo(other.reason) : byField;
  }

  @Override
  public String toString() {
    return field + ": " + reason.meaning();
  }
}
