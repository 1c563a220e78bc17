package uk.crimerecording.dispatch;

import java.util.Optional;

/** What a supplementary person is in an incident: a property of the link (rule SYS-04). */
public enum Involvement {
  /** Somebody to whom it was done. */
  VICTIM("victim"),
  /** Somebody who is said to have done it. */
  SUSPECT("suspect"),
  /** Somebody who can tell of it. */
  WITNESS("witness"),
  /** Somebody who told the police of it. */
  REPORTER("reporter"),
  /** Anybody else. */
  OTHER("other");

  private final String code;

  Involvement(String code) {
    this.code = code;
  }

  /** The name in profiles. */
  public String code() {
    return code;
  }

  /** The involvement of a code, or empty where there is none. */
  public static Optional<Involvement> ofCode(String code) {
    for (Involvement value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
