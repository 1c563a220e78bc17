package uk.crimerecording.fact;

import java.util.Optional;

/**
 * A three-valued answer. {@link #NOT_STATED} is a value of its own: it is never treated as no
 * (sources and citations, "Three-valued facts").
 *
 * <p>The combinations follow Kleene's three-valued logic: an answer is stated only where the stated
 * operands settle it. Immutable and thread-safe.
 */
public enum Answer {
  /** Stated, and so. */
  YES,
  /** Stated, and not so. */
  NO,
  /** Nobody has said. */
  NOT_STATED;

  /** The answer for a plain truth value. */
  public static Answer of(boolean value) {
    return value ? YES : NO;
  }

  /** The answer for a value that may be absent. */
  public static Answer of(Optional<Boolean> value) {
    return value.map(Answer::of).orElse(NOT_STATED);
  }

  /** Whether the answer is stated at all. */
  public boolean isStated() {
    return this != NOT_STATED;
  }

  /** Yes becomes no, no becomes yes; not stated stays. */
  public Answer negate() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case NOT_STATED -> NOT_STATED;
    };
  }

  /** No if either is no, yes if both are yes, otherwise not stated. */
  public Answer and(Answer other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : this;
  }

  /** Yes if either is yes, no if both are no, otherwise not stated. */
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : this;
  }
}
