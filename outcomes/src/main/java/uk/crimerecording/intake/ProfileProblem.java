package uk.crimerecording.intake;

import java.util.Objects;

/**
 * Something wrong with a force profile, with its place in the document (rule SYS-01). Immutable and
 * thread-safe.
 *
 * @param code what is wrong
 * @param pointer the JSON pointer
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record ProfileProblem(Code code, String pointer, int line, int column) {

  /** What can be wrong with a profile. */
  public enum Code {
    /** The document is not JSON, or nested too deep. */
    NOT_JSON("the document is no JSON from here on"),
    /** A key that stands twice in one object. */
    DUPLICATE_KEY("this key stands twice"),
    /** A key that profiles do not have. */
    UNKNOWN_KEY("a profile has no such key"),
    /** A key that is missing. */
    MISSING_KEY("a key that a profile needs is missing here"),
    /** A value of the wrong type, such as a number for a text. */
    WRONG_TYPE("the value is of the wrong type"),
    /** A value that is none of those the key takes. */
    WRONG_VALUE("the value is none of those that this key takes"),
    /** A domain field that there is not. */
    UNKNOWN_FIELD("there is no such domain field"),
    /** A value that no mapping of this field can have. */
    UNKNOWN_TARGET("this field has no such value"),
    /** Two fields that are read from one place. */
    DUPLICATE_MAPPING("another field is read from the same place"),
    /** A mapping that no input reaches: its field is not mapped, or its value is shadowed. */
    UNREACHABLE_MAPPING("no input can reach this mapping"),
    /** The base of a profile is not one of those at hand. */
    UNKNOWN_BASE("the profile extends one that is not at hand");

    private final String meaning;

    Code(String meaning) {
      this.meaning = meaning;
    }

    /** What it is, in a few plain words. */
    public String meaning() {
      return meaning;
    }
  }

  /** A problem. */
  public ProfileProblem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(pointer);
  }

  @Override
  public String toString() {
    return line
        + ":"
        + column
        + " "
        + (pointer.isEmpty() ? "/" : pointer)
        + " "
        + code
        + ": "
        + code.meaning();
  }
}
