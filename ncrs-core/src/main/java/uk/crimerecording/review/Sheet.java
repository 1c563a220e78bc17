package uk.crimerecording.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;

/** What a review writes down while it goes through a log. Not thread-safe; one for each review. */
final class Sheet {

  private final RuleRegister register;
  private final List<TraceStep> steps = new ArrayList<>(Question.values().length);
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Aspect> notJudged = EnumSet.noneOf(Aspect.class);

  Sheet(RuleRegister register) {
    this.register = register;
  }

  void met(Question question, String... read) {
    step(question, Result.MET, read);
  }

  void notApplicable(Question question, String... read) {
    step(question, Result.NOT_APPLICABLE, read);
  }

  /** The question applies, but what is stated does not answer it. */
  void notDecidable(Question question, Aspect aspect, String... read) {
    step(question, Result.NOT_DECIDABLE, read);
    notJudged(aspect);
  }

  void notJudged(Aspect aspect) {
    notJudged.add(aspect);
  }

  void notMet(Question question, Finding finding, String... read) {
    step(question, Result.NOT_MET, read);
    findings.add(finding);
  }

  private void step(Question question, Result result, String... read) {
    steps.add(
        new TraceStep(register.rule(question.rule()), question.code(), result, List.of(read)));
  }

  /** Something that can still be put right on the log. */
  Finding rework(Question question, String where, String message, List<String> missing) {
    return Finding.of(register.rule(question.rule()), Severity.REWORK, where, message)
        .withMissing(missing);
  }

  /** Something for the registrar. */
  Finding referral(Question question, String where, String message) {
    return Finding.of(register.rule(question.rule()), Severity.REFERRAL, where, message);
  }

  List<Finding> findings() {
    return findings;
  }

  Trace trace() {
    return new Trace(steps);
  }

  Set<Aspect> notJudged() {
    return notJudged;
  }
}
