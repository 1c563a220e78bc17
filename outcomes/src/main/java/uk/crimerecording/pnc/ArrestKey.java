package uk.crimerecording.pnc;

/**
 * An arrest, by a key of the host system: all work items of one arrest have the same key, and no
 * other arrest has it. The library only compares it. It may point to a person, so no text shows it.
 * Immutable and thread-safe.
 *
 * @param value 1 to 100 characters, not all blank
 */
public record ArrestKey(String value) {

  private static final int LONGEST = 100;

  /**
   * A key.
   *
   * @throws IllegalArgumentException if it is blank or too long; the message does not repeat it
   */
  public ArrestKey {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("A key has 1 to 100 characters, not all blank");
    }
  }

  @Override
  public String toString() {
    return "ArrestKey";
  }
}
