package uk.crimerecording.policy;

import java.util.List;
import java.util.SortedMap;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeRecord;

/**
 * A rule of a force's own, checked after the rules of the edition. It can add findings, it cannot
 * take any away. Implementations must be immutable, thread-safe and deterministic.
 */
public interface ForceRule {

  /** The rule, with an id of the force's own family such as {@code BTP-01}, and its citation. */
  Rule rule();

  /** The texts of its findings by message id; an id begins with the id of the rule. */
  SortedMap<String, String> texts();

  /**
   * Checks an application.
   *
   * @return findings of this rule; none where it is met or does not apply
   */
  List<Finding> check(CrimeRecord record, Application application);
}
