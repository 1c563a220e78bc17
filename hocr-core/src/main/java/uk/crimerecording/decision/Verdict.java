package uk.crimerecording.decision;

/**
 * The verdict on an application, in ascending precedence: where several hold, {@link #REFUSE} beats
 * {@link #RETURN} beats {@link #REFER} (sources and citations, "Verdict of an application").
 */
public enum Verdict {
  /** Nothing stands against it. */
  ACCEPT,
  /**
   * Right, but the person deciding lacks the authority; the decision names the authority needed.
   */
  REFER,
  /**
   * For rework: something required is not on the record; the decision names every missing thing.
   */
  RETURN,
  /** The rules forbid it; the decision names the rule and, where there is one, the alternative. */
  REFUSE;

  /** The verdict of higher precedence. */
  public Verdict strongest(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
