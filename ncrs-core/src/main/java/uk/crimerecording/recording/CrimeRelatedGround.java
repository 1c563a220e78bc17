package uk.crimerecording.recording;

/** Why a matter that would amount to a crime is a crime related incident only (REC-15). */
public enum CrimeRelatedGround {
  /** Not reported by or for the victim, and the victim does not confirm or cannot be traced. */
  NOT_CONFIRMED(1),
  /** Another force deals with it and records it. */
  OTHER_FORCE(2),
  /** A specific rule says that it need not be recorded. */
  SPECIFIC_RULE(3);

  private final int number;

  CrimeRelatedGround(int number) {
    this.number = number;
  }

  /** Its number in the list of grounds, from 1 to 3. */
  public int number() {
    return number;
  }
}
