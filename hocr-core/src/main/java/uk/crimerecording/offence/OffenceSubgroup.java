package uk.crimerecording.offence;

import java.util.List;
import java.util.Optional;

/** The subgroups of the offence list; most groups have none (rule CAT-02). */
public enum OffenceSubgroup {
  /** Homicide. */
  HOMICIDE("Homicide"),
  /** Violence with injury. */
  VIOLENCE_WITH_INJURY("Violence with injury"),
  /** Violence without injury. */
  VIOLENCE_WITHOUT_INJURY("Violence without injury"),
  /** Stalking and Harassment. */
  STALKING_AND_HARASSMENT("Stalking and Harassment"),
  /** Death or serious injury caused by illegal driving. */
  DEATH_OR_SERIOUS_INJURY_CAUSED_BY_ILLEGAL_DRIVING(
      "Death or serious injury caused by illegal driving"),
  /** Rape. */
  RAPE("Rape"),
  /** Other sexual offences. */
  OTHER_SEXUAL_OFFENCES("Other sexual offences"),
  /** Residential Burglary of a Home. */
  RESIDENTIAL_BURGLARY_OF_A_HOME("Residential Burglary of a Home"),
  /** Residential Burglary of Unconnected Building. */
  RESIDENTIAL_BURGLARY_OF_UNCONNECTED_BUILDING("Residential Burglary of Unconnected Building"),
  /** Burglary Business and Community. */
  BURGLARY_BUSINESS_AND_COMMUNITY("Burglary Business and Community"),
  /** Theft from the person. */
  THEFT_FROM_THE_PERSON("Theft from the person"),
  /** Bicycle theft. */
  BICYCLE_THEFT("Bicycle theft"),
  /** Shoplifting. */
  SHOPLIFTING("Shoplifting"),
  /** Other theft. */
  OTHER_THEFT("Other theft"),
  /** Arson. */
  ARSON("Arson"),
  /** Criminal damage. */
  CRIMINAL_DAMAGE("Criminal damage"),
  /** Trafficking of drugs. */
  TRAFFICKING_OF_DRUGS("Trafficking of drugs"),
  /** Possession of drugs. */
  POSSESSION_OF_DRUGS("Possession of drugs");

  private static final List<OffenceSubgroup> ALL = List.of(values());

  private final String title;
  private final Optional<OffenceSubgroup> found = Optional.of(this);

  OffenceSubgroup(String title) {
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
   * Finds the subgroup with this title; small and capital letters are not told apart, as the list
   * itself writes both.
   *
   * @param text a title without surrounding blanks
   * @return the subgroup, or empty where there is none of this title
   */
  public static Optional<OffenceSubgroup> ofTitle(String text) {
    for (OffenceSubgroup candidate : ALL) {
      if (candidate.title.equals(text)) {
        return candidate.found;
      }
    }
    for (OffenceSubgroup candidate : ALL) {
      if (candidate.title.equalsIgnoreCase(text)) {
        return candidate.found;
      }
    }
    return Optional.empty();
  }
}
