package uk.crimerecording.identifier;

import java.util.Arrays;
import java.util.Optional;

/** An offence that is no completed one, as the letter after a CJS offence code says. */
public enum InchoateKind {
  /** An attempt. */
  ATTEMPT('A'),
  /** Aiding and abetting. */
  AID_AND_ABET('B'),
  /** A conspiracy. */
  CONSPIRE('C'),
  /** Incitement. */
  INCITE('I');

  private final char letter;

  InchoateKind(char letter) {
    this.letter = letter;
  }

  /** The letter after the code of the completed offence. */
  public char letter() {
    return letter;
  }

  static Optional<InchoateKind> ofLetter(char letter) {
    return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
  }
}
