package uk.crimerecording.offence;

import java.util.Optional;

/** Against whom an offence is committed, which decides who confirms it (rule CAT-02). */
public enum Basis {
  /** A victim; written V on the list. */
  VICTIM("V"),
  /** The State; written S on the list. */
  STATE("S"),
  /** A victim or the State, as the case may be; written S/V on the list. */
  STATE_OR_VICTIM("S/V");

  private final String mark;

  Basis(String mark) {
    this.mark = mark;
  }

  /**
   * Returns the mark that the list writes.
   *
   * @return V, S or S/V
   */
  public String mark() {
    return mark;
  }

  /**
   * Finds the basis that the list writes with this mark.
   *
   * @param text exactly {@code V}, {@code S} or {@code S/V}
   * @return the basis, or empty for any other text
   */
  public static Optional<Basis> ofMark(String text) {
    for (Basis basis : values()) {
      if (basis.mark.equals(text)) {
        return Optional.of(basis);
      }
    }
    return Optional.empty();
  }
}
