package uk.crimerecording.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every check that was made for a decision, in order. "No finding" and "did not look" are told
 * apart: a rule is applied if at least one of its checks was, otherwise it is not applicable.
 * Decisions share few traces, so a trace is a cheap key. Immutable and thread-safe.
 */
public final class Trace {

  private final List<TraceStep> steps;
  private final int hash;

  /**
   * A trace.
   *
   * @param steps the checks in the order in which they were made
   */
  public Trace(List<TraceStep> steps) {
    this.steps = List.copyOf(steps);
    this.hash = this.steps.hashCode();
  }

  /** The checks in the order in which they were made. */
  public List<TraceStep> steps() {
    return steps;
  }

  /** This trace and more checks. */
  Trace and(List<TraceStep> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<TraceStep> all = new ArrayList<>(steps);
    all.addAll(more);
    return new Trace(all);
  }

  /** Ids of the rules that were applied, in order. */
  public Set<RuleId> applied() {
    return ids(step -> step.result() != TraceStep.Result.NOT_APPLICABLE);
  }

  /** Ids of the rules that were looked at and do not apply, in order. */
  public Set<RuleId> notApplicable() {
    Set<RuleId> ids = ids(step -> true);
    ids.removeAll(applied());
    return ids;
  }

  /** Names of the facts and paths that were read by checks that apply, in reading order. */
  public Set<String> read() {
    Set<String> names = new LinkedHashSet<>();
    for (TraceStep step : steps) {
      if (step.result() != TraceStep.Result.NOT_APPLICABLE) {
        names.addAll(step.read());
      }
    }
    return names;
  }

  private Set<RuleId> ids(Predicate<TraceStep> wanted) {
    Set<RuleId> ids = new TreeSet<>();
    for (TraceStep step : steps) {
      if (wanted.test(step)) {
        ids.add(step.rule().id());
      }
    }
    return ids;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Trace that && hash == that.hash && steps.equals(that.steps));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "Trace" + steps;
  }
}
