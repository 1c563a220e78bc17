package uk.crimerecording.offence;

import java.util.Optional;

/**
 * A known error of an edition of the list and what the catalogue does about it (rule CAT-06).
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code concerned; it need not be on the list
 * @param position the position of the row concerned, as {@link Offence#position()} counts; empty
 *     where no single row is concerned
 * @param field the field concerned
 * @param kind whether the value was corrected or the error is only noted
 * @param listed the value on the list, spelt as the compiled list does; blank where there is none
 * @param value the value that the catalogue gives instead; equal to the listed one for a note
 * @param reason why
 */
public record Correction(
    OffenceCode code,
    Optional<Integer> position,
    OffenceField field,
    Kind kind,
    String listed,
    String value,
    String reason) {

  /** What the catalogue does about a known error. */
  public enum Kind {
    /** The catalogue gives another value than the list. */
    CORRECTED,
    /** The catalogue gives the value of the list, and points out the error. */
    NOTED
  }
}
