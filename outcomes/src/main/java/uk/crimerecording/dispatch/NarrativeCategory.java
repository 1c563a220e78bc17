package uk.crimerecording.dispatch;

import java.util.Optional;

/** What a narrative on an incident log is. */
public enum NarrativeCategory {
  /** What somebody noted. */
  REMARKS("remarks"),
  /** What the system noted of itself. */
  SYSTEM("system"),
  /** Questions that the caller is asked. */
  QUESTION_SET("question-set"),
  /** An answer of the caller. */
  ANSWER("answer"),
  /** The risk assessment (rule NSIR-05). */
  THRIVE("thrive"),
  /** What a supervisor directed. */
  SUPERVISOR("supervisor"),
  /** How the incident was disposed of. */
  DISPOSE("dispose");

  private final String code;

  NarrativeCategory(String code) {
    this.code = code;
  }

  /** The name in profiles. */
  public String code() {
    return code;
  }

  /** The category of a code, or empty where there is none. */
  public static Optional<NarrativeCategory> ofCode(String code) {
    for (NarrativeCategory value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
