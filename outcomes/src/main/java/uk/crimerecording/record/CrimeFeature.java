package uk.crimerecording.record;

import java.util.Optional;

/** Features of how a crime was committed, and markers set on it, as picked from a list. */
public enum CrimeFeature {
  /** Force was used on a person or threatened. */
  VIOLENCE("violence"),
  /** A person was injured. */
  INJURY("injury"),
  /** A weapon was shown, used or carried. */
  WEAPON_SHOWN("weapon-shown"),
  /** A knife or another article with a blade or point. */
  KNIFE("knife"),
  /** A firearm or an imitation of one. */
  FIREARM("firearm"),
  /** A corrosive substance. */
  CORROSIVE("corrosive"),
  /** A building was entered. */
  ENTRY("entry"),
  /** A building was entered by force. */
  FORCED_ENTRY("forced-entry"),
  /** Entry was gained by distracting or deceiving the occupant. */
  DISTRACTION("distraction"),
  /** The building entered or attacked is a home. */
  DWELLING("dwelling"),
  /** Fire was set. */
  FIRE("fire"),
  /** A motor vehicle was taken. */
  VEHICLE_TAKEN("vehicle-taken"),
  /** Some part was committed online. */
  ONLINE("online"),
  /** Victim and offender are or were partners or of one family. */
  DOMESTIC("domestic"),
  /** Hostility or prejudice is perceived. */
  HATE("hate"),
  /** Alcohol is perceived as a factor. */
  ALCOHOL("alcohol");

  private final String code;

  CrimeFeature(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }

  /** The feature of a code, or empty where there is none. */
  public static Optional<CrimeFeature> ofCode(String code) {
    for (CrimeFeature feature : values()) {
      if (feature.code.equals(code)) {
        return Optional.of(feature);
      }
    }
    return Optional.empty();
  }
}
