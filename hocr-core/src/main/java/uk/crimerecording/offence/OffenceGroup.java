package uk.crimerecording.offence;

import java.util.List;
import java.util.Optional;

/** The groups of the offence list, in its order (rule CAT-02). */
public enum OffenceGroup {
  /** Violence Against The Person. */
  VIOLENCE_AGAINST_THE_PERSON("Violence Against The Person"),
  /** Sexual Offences. */
  SEXUAL_OFFENCES("Sexual Offences"),
  /** Robbery. */
  ROBBERY("Robbery"),
  /** Burglary. */
  BURGLARY("Burglary"),
  /** Vehicle offences. */
  VEHICLE_OFFENCES("Vehicle offences"),
  /** Theft. */
  THEFT("Theft"),
  /** Arson and Criminal Damage. */
  ARSON_AND_CRIMINAL_DAMAGE("Arson and Criminal Damage"),
  /** Drug Offences. */
  DRUG_OFFENCES("Drug Offences"),
  /** Public Order Offences. */
  PUBLIC_ORDER_OFFENCES("Public Order Offences"),
  /** Possession of weapons. */
  POSSESSION_OF_WEAPONS("Possession of weapons"),
  /** Miscellaneous crimes against society. */
  MISCELLANEOUS_CRIMES_AGAINST_SOCIETY("Miscellaneous crimes against society"),
  /** NFIB Fraud. */
  NFIB_FRAUD("NFIB Fraud");

  private static final List<OffenceGroup> ALL = List.of(values());

  private final String title;
  private final Optional<OffenceGroup> found = Optional.of(this);

  OffenceGroup(String title) {
    this.title = title;
  }

  /**
   * Returns the title as the list prints it.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Finds the group with this title; small and capital letters are not told apart, as the list
   * itself writes both.
   *
   * @param text a title without surrounding blanks
   * @return the group, or empty where there is none of this title
   */
  public static Optional<OffenceGroup> ofTitle(String text) {
    for (OffenceGroup candidate : ALL) {
      if (candidate.title.equals(text)) {
        return candidate.found;
      }
    }
    for (OffenceGroup candidate : ALL) {
      if (candidate.title.equalsIgnoreCase(text)) {
        return candidate.found;
      }
    }
    return Optional.empty();
  }
}
