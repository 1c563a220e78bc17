package uk.crimerecording.identifier;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading an identifier: whether it holds, its normalised value and the letter that
 * the check asks for. Immutable and thread-safe.
 *
 * @param <T> which identifier
 * @param status whether it holds
 * @param identifier the normalised value; empty where the text has another form. Present with a
 *     failed check too: dummies exist, and a record that carries one is kept
 * @param checkLetter the letter that the check asks for; empty where the text has another form
 */
public record IdentifierReading<T extends PoliceIdentifier>(
    Status status, Optional<T> identifier, Optional<Character> checkLetter) {

  /** Whether an identifier holds. */
  public enum Status {
    /** Form and check letter are right. */
    VALID,
    /** The form is right, the check letter is not: a warning. */
    CHECK_FAILED,
    /** The text is no such identifier: a rejection. */
    WRONG_FORM
  }

  /** What came of reading an identifier. */
  public IdentifierReading {
    Objects.requireNonNull(status);
    Objects.requireNonNull(identifier);
    Objects.requireNonNull(checkLetter);
  }

  static <T extends PoliceIdentifier> IdentifierReading<T> wrongForm() {
    return new IdentifierReading<>(Status.WRONG_FORM, Optional.empty(), Optional.empty());
  }

  /** The reading of an identifier whose canonical spelling ends in its check letter. */
  static <T extends PoliceIdentifier> IdentifierReading<T> checked(T identifier, char expected) {
    String canonical = identifier.canonical();
    boolean holds = canonical.charAt(canonical.length() - 1) == expected;
    return new IdentifierReading<>(
        holds ? Status.VALID : Status.CHECK_FAILED, Optional.of(identifier), Optional.of(expected));
  }

  /** Whether form and check letter are right. */
  public boolean isValid() {
    return status == Status.VALID;
  }

  @Override
  public String toString() {
    return status.name();
  }
}
