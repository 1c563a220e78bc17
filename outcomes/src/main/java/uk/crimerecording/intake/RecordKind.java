package uk.crimerecording.intake;

import java.util.Optional;

/** Whether an occurrence is a crime or not; systems hold both (rule SYS-05). */
public enum RecordKind {
  /** A recorded crime. */
  CRIME("crime"),
  /** A reported incident or another occurrence that is no crime. */
  INCIDENT("incident");

  private final String code;

  RecordKind(String code) {
    this.code = code;
  }

  /** The name in profiles and JSON. */
  public String code() {
    return code;
  }

  /** The kind of a code, or empty where there is none. */
  public static Optional<RecordKind> ofCode(String code) {
    for (RecordKind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
