package uk.crimerecording.policy;

import java.util.List;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeRecord;

/** Checks the rules that a force has added. Stateless and thread-safe. */
public final class ForceRules {

  private static final String CHECK = "force-rule";

  private ForceRules() {}

  /**
   * Checks every rule of the policy and adds what it finds. A rule that fails is itself a finding:
   * it never stops the decision, and never passes unseen.
   */
  public static void check(
      ForcePolicy policy, CrimeRecord record, Application application, Decision.Builder decision) {
    for (ForceRule own : policy.forceRules()) {
      List<Finding> findings = findings(own, record, application);
      findings.forEach(decision::finding);
      decision.step(
          new TraceStep(
              own.rule(),
              CHECK,
              findings.isEmpty() ? TraceStep.Result.MET : TraceStep.Result.NOT_MET,
              List.of()));
    }
  }

  @SuppressWarnings("CatchingUnchecked") // a host's rule may fail in any way
  private static List<Finding> findings(
      ForceRule own, CrimeRecord record, Application application) {
    try {
      return List.copyOf(own.check(record, application));
    } catch (RuntimeException e) {
      return List.of(
          Finding.of(own.rule(), Severity.REWORK, CHECK, "force-rule-failed")
              .withMissing(List.of(own.rule().id().value())));
    }
  }
}
