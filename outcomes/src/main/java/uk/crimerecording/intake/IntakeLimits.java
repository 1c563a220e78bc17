package uk.crimerecording.intake;

/**
 * How much one record may ask for; memory does not depend on the size of the input. Immutable and
 * thread-safe.
 *
 * @param field the longest value, in characters
 * @param record the longest record, in characters; of a longer one the beginning is kept
 * @param depth the deepest nesting within a record
 */
public record IntakeLimits(int field, int record, int depth) {

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if a limit is not positive, or a record could not hold a field
   */
  public IntakeLimits {
    if (field < 1 || depth < 1 || record < field || record > Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("Limits are positive, and a record holds a field");
    }
  }

  /** A field of 1 Mi characters, a record of 4 Mi characters, nested 64 deep. */
  public static IntakeLimits standard() {
    return new IntakeLimits(1 << 20, 4 << 20, 64);
  }
}
