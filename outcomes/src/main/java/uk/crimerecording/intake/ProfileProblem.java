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
    NOT_JSON(
        "the document is no JSON from here on",
        "look for a missing comma, quotation mark or bracket before this place"),
    /** A key that stands twice in one object. */
    DUPLICATE_KEY("this key stands twice", "keep one of them"),
    /** A key that profiles do not have. */
    UNKNOWN_KEY("a profile has no such key", "mend its spelling or take it out"),
    /** A key that is missing. */
    MISSING_KEY("a key that a profile needs is missing here", "add it"),
    /** A value of the wrong type, such as a number for a text. */
    WRONG_TYPE(
        "the value is of the wrong type",
        "texts stand in quotation marks, lists in brackets; null takes back what a base says, where"
            + " it says something"),
    /** A value that is none of those the key takes. */
    WRONG_VALUE(
        "the value is none of those that this key takes",
        "see the table of keys or the JSON schema for what it takes"),
    /** A domain field that there is not. */
    UNKNOWN_FIELD("there is no such domain field", "mend its spelling or take it out"),
    /** A value that no mapping of this field can have. */
    UNKNOWN_TARGET(
        "this field has no such value",
        "take one of the field's values, or not-stated where it says nothing"),
    /** Two fields that are read from one place. */
    DUPLICATE_MAPPING(
        "another field is read from the same place",
        "give one of them its own place, or null for none"),
    /** A mapping that no input reaches: its field is not mapped, or its value is shadowed. */
    UNREACHABLE_MAPPING(
        "no input can reach this mapping",
        "give its field a place, or take out what repeats or is shadowed"),
    /** A separator that can be a part of what it separates. */
    AMBIGUOUS_SEPARATOR(
        "this separator is part of a date as the profile spells it",
        "take another one, with the blanks around it where the export has them"),
    /** A value that stands for nothing at all and for something as well. */
    MAPPED_MARKER(
        "this value is under \"unknown\" and stands for something as well",
        "take it out of one of the two; null takes back what a base maps"),
    /** An entry that is marked as still to be decided. */
    OPEN_ENTRY(
        "a question mark stands for what is still to be decided",
        "put the right entry in its place; what follows the mark is a suggestion"),
    /** The base of a profile is not one of those at hand. */
    UNKNOWN_BASE(
        "the profile extends one that is not at hand",
        "name a shipped profile or one that is passed in; a path is never followed"),
    /** The base of a profile has problems itself. */
    BROKEN_BASE("the profile extends one that is not valid", "mend that one first"),
    /** A profile that extends itself, directly or through others. */
    CYCLIC_BASE(
        "the profile extends itself through its bases", "let one of them extend a shipped profile"),
    /** Two profiles of one name, so that nobody knows which is extended. */
    DUPLICATE_NAME("another profile at hand has this name", "give one of them another name");

    private final String meaning;
    private final String advice;

    Code(String meaning, String advice) {
      this.meaning = meaning;
      this.advice = advice;
    }

    /** What it is, in a few plain words. */
    public String meaning() {
      return meaning;
    }

    /** What to do about it. */
    public String advice() {
      return advice;
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
