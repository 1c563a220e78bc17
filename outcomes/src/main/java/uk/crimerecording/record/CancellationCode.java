package uk.crimerecording.record;

import java.util.Optional;

/** The five ways in which a recorded crime is taken out of the count (CRR 2026/27, p. 25-26). */
public enum CancellationCode {
  /** Transferred to another force. */
  C1("Transferred to another force"),
  /** Additional verifiable information shows that no notifiable crime occurred. */
  C2("Additional verifiable information"),
  /** Duplicate of, or part of, a crime already recorded. */
  C3("Duplicate record"),
  /** Recorded in error. */
  C4("Recorded in error"),
  /** Self-defence, for specific assaults. */
  C5("Self-defence");

  private final String title;

  CancellationCode(String title) {
    this.title = title;
  }

  /** The code, such as {@code C2}. */
  public String code() {
    return name();
  }

  /** The short title. */
  public String title() {
    return title;
  }

  /** The cancellation of a code, or empty where there is none. */
  public static Optional<CancellationCode> ofCode(String code) {
    for (CancellationCode candidate : values()) {
      if (candidate.name().equals(code)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
