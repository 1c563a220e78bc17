package uk.crimerecording.offence;

import java.util.Optional;

/** How an offence may be tried (rule CAT-02). */
public enum ModeOfTrial {
  /** Only on indictment, in the Crown Court; written I on the list. */
  INDICTABLE_ONLY('I'),
  /** In either court; written E on the list. */
  EITHER_WAY('E'),
  /** Only summarily, in a magistrates' court; written S on the list. */
  SUMMARY_ONLY('S');

  private final char letter;

  ModeOfTrial(char letter) {
    this.letter = letter;
  }

  /**
   * Returns the letter that the list writes.
   *
   * @return I, E or S
   */
  public char letter() {
    return letter;
  }

  /**
   * Finds the mode that the list writes with this letter.
   *
   * @param text exactly {@code I}, {@code E} or {@code S}
   * @return the mode, or empty for any other text
   */
  public static Optional<ModeOfTrial> ofLetter(String text) {
    for (ModeOfTrial mode : values()) {
      if (text.length() == 1 && text.charAt(0) == mode.letter) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
