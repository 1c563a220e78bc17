package uk.crimerecording.intake;

/**
 * Something that stops an intake before its first record: a source that is missing or unreadable, a
 * profile that is not valid. Whatever happens later is a {@link Problem}. The message names places
 * and kinds, never values.
 */
public sealed class IntakeException extends RuntimeException permits ProfileException {

  private static final long serialVersionUID = 1L;

  /** An intake that cannot begin. */
  public IntakeException(String message) {
    super(message);
  }
}
