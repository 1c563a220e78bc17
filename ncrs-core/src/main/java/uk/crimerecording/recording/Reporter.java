package uk.crimerecording.recording;

import java.util.Optional;

/** Who brought the matter to the police: what the recording standard makes of it differs. */
public enum Reporter {
  /** The victim. */
  VICTIM("victim"),
  /** Somebody reasonably assumed to be acting for the victim: enough by itself. */
  ACTING_FOR_VICTIM("acting-for-victim"),
  /** A parent, carer or guardian. */
  PARENT_OR_CARER("parent-or-carer"),
  /** Somebody in a professional capacity: a doctor, nurse, social worker, teacher and the like. */
  PROFESSIONAL("professional"),
  /** A school. */
  SCHOOL("school"),
  /** A sexual assault referral centre; its staff count as professionals. */
  SARC("sarc"),
  /** The competent authority for modern slavery. */
  COMPETENT_AUTHORITY("competent-authority"),
  /** A multi-agency panel, such as one that assesses risk. */
  MULTI_AGENCY_PANEL("multi-agency-panel"),
  /** A body other than the police that investigates crime. */
  OTHER_AUTHORITY("other-authority"),
  /** A person in the sexual relationship that is reported. */
  PARTY_TO_RELATIONSHIP("party-to-relationship"),
  /** The police themselves. */
  POLICE("police"),
  /** Another police force. */
  OTHER_FORCE("other-force"),
  /** Any other third party. */
  THIRD_PARTY("third-party"),
  /** Nobody who is known. */
  ANONYMOUS("anonymous"),
  /** Nobody: a camera alone. */
  VIDEO_ONLY("video-only");

  private final String code;

  Reporter(String code) {
    this.code = code;
  }

  /** The name in JSON and in scenario files. */
  public String code() {
    return code;
  }

  /** The reporter of a code, or empty where there is none. */
  public static Optional<Reporter> ofCode(String code) {
    for (Reporter reporter : values()) {
      if (reporter.code.equals(code)) {
        return Optional.of(reporter);
      }
    }
    return Optional.empty();
  }

  /** Whether the report stands for the victim's own word without anything more. */
  boolean speaksForVictim() {
    return this == VICTIM || this == ACTING_FOR_VICTIM;
  }

  /**
   * Whether a rule lets the report stand for the victim's unless it is doubted (REC-08, REC-16).
   */
  boolean isProfessional() {
    return switch (this) {
      case PROFESSIONAL, SCHOOL, SARC, COMPETENT_AUTHORITY, MULTI_AGENCY_PANEL -> true;
      default -> false;
    };
  }
}
