package uk.crimerecording.decision;

import java.util.List;

/**
 * One check that was made, or found not to apply.
 *
 * @param rule the rule checked
 * @param check what was checked, as the rule table names it
 * @param result how it came out
 * @param read the facts and paths that the check reads, in reading order
 */
public record TraceStep(Rule rule, String check, Result result, List<String> read) {

  /** How a check came out. */
  public enum Result {
    /** It applies and is met. */
    MET,
    /** It applies and is not met: there is a finding. */
    NOT_MET,
    /** Facts that would decide it are not stated: there is a finding that names them. */
    NOT_DECIDABLE,
    /** It does not apply to this case. */
    NOT_APPLICABLE
  }

  /** A step. */
  public TraceStep {
    read = List.copyOf(read);
  }

  /** By what tells steps apart, without a look into the rule. */
  @Override
  public int hashCode() {
    return 31 * (31 * rule.id().hashCode() + check.hashCode()) + result.name().hashCode();
  }
}
