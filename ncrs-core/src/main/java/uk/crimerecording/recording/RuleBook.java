package uk.crimerecording.recording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;

/**
 * The rules of recording by check, conclusion and duty, with everything told of them that is the
 * same in every decision, so that telling it costs no look-up. Immutable and thread-safe.
 */
final class RuleBook {

  private static final String REPORT = "report";

  private final Map<Check, Rule> rules = new EnumMap<>(Check.class);
  private final Map<Check, TraceStep> notApplicable = new EnumMap<>(Check.class);
  private final Map<Conclusion, List<TraceStep>> steps = new EnumMap<>(Conclusion.class);
  private final Map<Conclusion, Finding> conclusions = new EnumMap<>(Conclusion.class);
  private final Map<Duty, Finding> duties = new EnumMap<>(Duty.class);

  /**
   * The rules of a register.
   *
   * @throws IllegalArgumentException if one is not in it
   */
  RuleBook(RuleRegister register) {
    for (Check check : Check.values()) {
      Rule rule = register.rule(check.rule());
      rules.put(check, rule);
      notApplicable.put(
          check, new TraceStep(rule, check.code(), TraceStep.Result.NOT_APPLICABLE, List.of()));
    }
    for (Conclusion conclusion : Conclusion.values()) {
      steps.put(
          conclusion,
          conclusion.rules().stream()
              .map(register::rule)
              .map(rule -> new TraceStep(rule, conclusion.code(), TraceStep.Result.MET, List.of()))
              .toList());
      conclusions.put(
          conclusion,
          note(register.rule(conclusion.rule()), "recording.conclusion." + conclusion.code()));
    }
    for (Duty duty : Duty.values()) {
      duties.put(duty, note(register.rule(duty.rule()), "recording.duty." + duty.code()));
    }
  }

  private static Finding note(Rule rule, String message) {
    return Finding.of(rule, Severity.NOTE, REPORT, message);
  }

  Rule of(Check check) {
    return Objects.requireNonNull(rules.get(check));
  }

  /** That a check does not apply. */
  TraceStep notApplicable(Check check) {
    return Objects.requireNonNull(notApplicable.get(check));
  }

  /** The steps that a conclusion stands for: one for each rule that it rests on. */
  List<TraceStep> steps(Conclusion conclusion) {
    return Objects.requireNonNull(steps.get(conclusion));
  }

  /** What is told of a conclusion. */
  Finding finding(Conclusion conclusion) {
    return Objects.requireNonNull(conclusions.get(conclusion));
  }

  /** What is told of a duty. */
  Finding finding(Duty duty) {
    return Objects.requireNonNull(duties.get(duty));
  }
}
