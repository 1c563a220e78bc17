package uk.crimerecording.process;

/**
 * Why a person decided as they did, in that person's words. The text belongs to the host's record:
 * it is kept, but never shown by {@code toString}, in findings or in decisions.
 *
 * @param text the words; not blank, at most 4,000 characters
 */
public record Reason(String text) {

  private static final int LONGEST = 4_000;

  /**
   * A reason.
   *
   * @throws IllegalArgumentException if it is blank or too long; the message does not repeat it
   */
  public Reason {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
    }
  }

  @Override
  public String toString() {
    return "Reason of " + text.length() + " characters";
  }
}
