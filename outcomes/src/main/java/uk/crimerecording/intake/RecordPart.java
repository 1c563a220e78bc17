package uk.crimerecording.intake;

import java.util.Optional;

/** What a record of a tree-shaped format has several of, beside the parties of a crime. */
public enum RecordPart {
  /** Employees of the police who are involved in an incident. */
  EMPLOYEES("employees"),
  /** Supplementary persons of an incident. */
  PERSONS("persons"),
  /** Narratives on an incident log. */
  NARRATIVES("narratives"),
  /** Disposals of an incident. */
  DISPOSALS("disposals"),
  /** Offences of a work item. */
  OFFENCES("offences");

  private final String code;

  RecordPart(String code) {
    this.code = code;
  }

  /** The name in profiles. */
  public String code() {
    return code;
  }

  /** The content whose records have it. */
  public Content content() {
    return this == OFFENCES ? Content.WORK_ITEMS : Content.LOGS;
  }

  /** The part of a code, or empty where there is none. */
  public static Optional<RecordPart> ofCode(String code) {
    for (RecordPart part : values()) {
      if (part.code.equals(code)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
