package uk.crimerecording.decision;

/**
 * What the rules point to instead of what was applied for.
 *
 * @param kind what kind of thing the code is
 * @param code an outcome type ({@code 16}), a cancellation code ({@code C4}), or {@code
 *     reclassification}
 */
public record Alternative(Kind kind, String code) implements Comparable<Alternative> {

  /** What kind of thing an alternative is. */
  public enum Kind {
    /** An outcome type. */
    OUTCOME,
    /** A cancellation code. */
    CANCELLATION,
    /** Another class for the crime. */
    RECLASSIFICATION
  }

  @Override
  public int compareTo(Alternative other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : code.compareTo(other.code);
  }
}
