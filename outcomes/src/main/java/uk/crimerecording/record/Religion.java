package uk.crimerecording.record;

import java.util.Optional;

/** The religion that an offender targeted, as far as known (CRR 2026/27, Hate Crime, p. 27). */
public enum Religion {
  /** Christian. */
  CHRISTIAN("christian"),
  /** Buddhist. */
  BUDDHIST("buddhist"),
  /** Hindu. */
  HINDU("hindu"),
  /** Jewish. */
  JEWISH("jewish"),
  /** Muslim. */
  MUSLIM("muslim"),
  /** Sikh. */
  SIKH("sikh"),
  /** Another religion. */
  OTHER("other"),
  /** No religion. */
  NO_RELIGION("no-religion"),
  /** Recorded as unknown. */
  UNKNOWN("unknown");

  private final String code;

  Religion(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }

  /** The religion of a code, or empty where there is none. */
  public static Optional<Religion> ofCode(String code) {
    for (Religion religion : values()) {
      if (religion.code.equals(code)) {
        return Optional.of(religion);
      }
    }
    return Optional.empty();
  }
}
