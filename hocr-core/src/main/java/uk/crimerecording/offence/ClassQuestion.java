package uk.crimerecording.offence;

/** What must be known to tell the classes of one code apart (rule CAT-03). */
public enum ClassQuestion {
  /** Whether the victim is a constable, another emergency worker on duty, or neither. */
  VICTIM_ROLE,
  /** The victim's sex. */
  VICTIM_SEX,
  /** The victim's age. */
  VICTIM_AGE,
  /** Whether there were several offenders who cannot be told apart. */
  MULTIPLE_UNDEFINED_OFFENDERS,
  /** Whether the premises are a home, an unconnected building of a home, or another building. */
  PREMISES,
  /** Whether the offence was completed or attempted. */
  ATTEMPT,
  /** Whether entry was gained by distraction. */
  DISTRACTION,
  /** Whether the property belonged to a business or to a person. */
  PROPERTY_OWNER,
  /** Whether a residence, another building, a vehicle or something else was damaged. */
  PROPERTY_DAMAGED,
  /** Whether the article is bladed or pointed, or another weapon. */
  KIND_OF_WEAPON,
  /** By which deception the fraud was committed, which the fraud and cyber rules class by. */
  KIND_OF_FRAUD
}
