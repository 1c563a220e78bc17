package uk.crimerecording.record;

import java.util.Optional;

/** Events of which the victim of a crime is to be told (DDL-02 to DDL-04). */
public enum VictimEvent {
  /** A suspect was arrested. */
  ARREST("arrest"),
  /** A suspect was interviewed under caution. */
  INTERVIEW("interview"),
  /** A suspect was released without charge. */
  RELEASE("release"),
  /** A suspect was released on bail. */
  BAIL("bail"),
  /** Bail was changed, cancelled or its conditions altered. */
  BAIL_CHANGE("bail-change"),
  /** It was decided not to investigate, or not any further. */
  NO_INVESTIGATION("no-investigation"),
  /** A suspect was charged or summonsed. */
  CHARGE("charge"),
  /** A suspect was cautioned. */
  CAUTION("caution"),
  /** A suspect was given a penalty notice. */
  PENALTY_NOTICE("penalty-notice"),
  /** The victim is to be referred to a support service; told means referred. */
  SUPPORT_REFERRAL("support-referral"),
  /** The crime is cancelled or transferred. */
  CANCELLATION("cancellation");

  private final String code;

  VictimEvent(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }

  /** The event of a code, or empty where there is none. */
  public static Optional<VictimEvent> ofCode(String code) {
    for (VictimEvent event : values()) {
      if (event.code.equals(code)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }
}
