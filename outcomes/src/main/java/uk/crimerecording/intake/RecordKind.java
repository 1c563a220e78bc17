package uk.crimerecording.intake;

import java.util.Optional;

/** What a record is: an occurrence is a crime or not, and systems hold both (rule SYS-05). */
public enum RecordKind {
  /** A recorded crime. */
  CRIME("crime"),
  /** A reported incident or another occurrence that is no crime. */
  INCIDENT("incident"),
  /** A work item for the Police National Computer, which is no occurrence. */
  WORK_ITEM("work-item");

  private final String code;

  RecordKind(String code) {
    this.code = code;
  }

  /** The name in profiles and JSON. */
  public String code() {
    return code;
  }

  /** What an occurrence can be. */
  static RecordKind[] ofOccurrences() {
    return new RecordKind[] {CRIME, INCIDENT};
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
