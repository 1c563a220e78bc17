package uk.crimerecording.intake;

/**
 * How much an input may ask for; memory does not depend on its size, and work is in proportion to
 * it. Immutable and thread-safe.
 *
 * @param field the longest value, in characters
 * @param record the longest record, in characters; of a longer one the beginning is kept
 * @param depth the deepest nesting within a record, and around records
 * @param parties the most parties of a record, linked to it or not
 * @param expansion how many times as long as its compressed form a source may be; the first 64 MiB
 *     are read all the same
 * @param held how many characters of the rows of each joined table are held until their records
 *     come, a row counting 256 at least
 */
public record IntakeLimits(int field, int record, int depth, int parties, int expansion, int held) {

  private static final int PARTIES = 10_000;
  private static final int EXPANSION = 200;
  private static final int HELD = 8 << 20;

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if a limit is not positive, or a record could not hold a field
   */
  public IntakeLimits {
    if (field < 1
        || depth < 1
        || parties < 1
        || expansion < 1
        || held < 1
        || record < field
        || record > Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("Limits are positive, and a record holds a field");
    }
  }

  /** Limits of one record and one compressed source, with 8 Mi characters of each joined table. */
  public IntakeLimits(int field, int record, int depth, int parties, int expansion) {
    this(field, record, depth, parties, expansion, HELD);
  }

  /** The same limits with another number of characters held of each joined table. */
  public IntakeLimits holding(int characters) {
    return new IntakeLimits(field, record, depth, parties, expansion, characters);
  }

  /** Limits of one record, with 10,000 parties, and 200 times the length of compressed sources. */
  public IntakeLimits(int field, int record, int depth) {
    this(field, record, depth, PARTIES, EXPANSION);
  }

  /**
   * A field of 1 Mi characters, a record of 4 Mi characters, nested 64 deep, with 10,000 parties; a
   * source of 200 times the length of its compressed form.
   */
  public static IntakeLimits standard() {
    return new IntakeLimits(1 << 20, 4 << 20, 64);
  }
}
