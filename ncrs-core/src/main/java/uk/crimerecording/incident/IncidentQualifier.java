package uk.crimerecording.incident;

import java.util.Optional;

/**
 * What a log says of an incident besides its category: any number of them, with any category
 * (NSIR-02). A force may have qualifiers of its own; they are not among these.
 *
 * <p>The national list has names but no public numbers; {@link #code} is this library's own.
 */
public enum IncidentQualifier {
  /** Perceived to be motivated by a disability. */
  PREJUDICE_DISABILITY("prejudice-disability", "disability"),
  /** Perceived to be motivated by race, colour or origin. */
  PREJUDICE_RACIAL("prejudice-racial", "racial"),
  /** Perceived to be motivated by a religion or belief, or the lack of one. */
  PREJUDICE_RELIGION_OR_BELIEF("prejudice-religion-or-belief", "religion or belief"),
  /** Perceived to be motivated by sexual orientation. */
  PREJUDICE_SEXUAL_ORIENTATION("prejudice-sexual-orientation", "sexual orientation"),
  /** Perceived to be motivated by somebody being transgender. */
  PREJUDICE_TRANSGENDER("prejudice-transgender", "transgender"),
  /** The effects of alcohol contributed much to it. */
  ALCOHOL("alcohol", "alcohol"),
  /** Drugs featured in it. */
  DRUGS("drugs", "drugs"),
  /** A person has, or seems to have, a mental disorder. */
  MENTAL_HEALTH("mental-health", "mental health"),
  /** Those who acted are, or are taken to be, under 18. */
  YOUTH_RELATED("youth-related", "youth related"),
  /** The police assist another agency. */
  ASSISTANCE_TO_OTHER_AGENCY("assistance-to-other-agency", "assistance to other agency"),
  /** The caller was honestly mistaken. */
  CALL_WITH_GOOD_INTENT("call-with-good-intent", "call with good intent"),
  /** Unasked selling by telephone or at the door. */
  COLD_CALLING("cold-calling", "cold calling"),
  /** The police response is likely to bear on the confidence of those concerned. */
  CRITICAL_INCIDENT("critical-incident", "critical incident"),
  /** Domestic abuse is a part of it. */
  DOMESTIC_ABUSE("domestic-abuse", "domestic abuse"),
  /** Firearms, imitations or air weapons are involved. */
  FIREARMS("firearms", "firearms"),
  /** So-called honour is a part of it. */
  HONOUR_BASED_INCIDENT("honour-based-incident", "honour based incident"),
  /** Hunting at night with lights. */
  LAMPING("lamping", "lamping"),
  /** A major incident was declared. */
  MAJOR_INCIDENT("major-incident", "major incident"),
  /** The effects of intoxicants other than alcohol and drugs contributed to it. */
  OTHER_INTOXICANTS("other-intoxicants", "other intoxicants"),
  /** Another police force deals with it. */
  OTHER_FORCE_DEALING("other-force-dealing", "other force dealing"),
  /** Another public agency deals with it. */
  OTHER_AGENCY_DEALING("other-agency-dealing", "other agency dealing"),
  /** The same person calls again and again. */
  PERSISTENT_CALLER("persistent-caller", "persistent caller"),
  /** A vulnerable adult is involved. */
  VULNERABLE_ADULT("vulnerable-adult", "vulnerable adult"),
  /** The involvement of somebody under 18 matters, with a risk to them. */
  VULNERABLE_CHILD("vulnerable-child-young-person", "vulnerable child/young person"),
  /** Weapons other than firearms are involved. */
  WEAPONS("weapons", "weapons");

  private static final String PREJUDICE = "prejudice";

  private final String code;
  private final String name;

  IncidentQualifier(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /** This library's own code: small letters and hyphens; no official one is public. */
  public String code() {
    return code;
  }

  /** The national name in lower case: {@code vulnerable adult}, {@code prejudice racial}. */
  public String nationalName() {
    return isPrejudice() ? PREJUDICE + " " + name : name;
  }

  /** Whether somebody takes the incident to be motivated by prejudice. */
  public boolean isPrejudice() {
    return switch (this) {
      case PREJUDICE_DISABILITY,
          PREJUDICE_RACIAL,
          PREJUDICE_RELIGION_OR_BELIEF,
          PREJUDICE_SEXUAL_ORIENTATION,
          PREJUDICE_TRANSGENDER ->
          true;
      default -> false;
    };
  }

  /** The qualifier of a code, or empty where there is none. */
  public static Optional<IncidentQualifier> ofCode(String code) {
    for (IncidentQualifier qualifier : values()) {
      if (qualifier.code.equals(code)) {
        return Optional.of(qualifier);
      }
    }
    return Optional.empty();
  }

  /**
   * The qualifier of a national name, whatever its letter case and blanks. One of prejudice is read
   * with or without the word in front, with a colon, a dash or a blank between: {@code Prejudice -
   * racial}, {@code racial}.
   *
   * @return empty where the list has no such name
   */
  public static Optional<IncidentQualifier> ofName(String name) {
    String normalised = NationalNames.normalised(name);
    for (IncidentQualifier qualifier : values()) {
      if (qualifier.isNamed(normalised)) {
        return Optional.of(qualifier);
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(String normalised) {
    return name.equals(normalised)
        || (isPrejudice()
            && NationalNames.after(PREJUDICE, normalised).filter(name::equals).isPresent());
  }
}
