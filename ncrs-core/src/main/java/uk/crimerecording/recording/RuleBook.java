package uk.crimerecording.recording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;

/** The rules of recording by check, conclusion and duty. Immutable and thread-safe. */
final class RuleBook {

  private final RuleRegister register;
  private final Map<Check, Rule> ofChecks = new EnumMap<>(Check.class);
  private final Map<Conclusion, List<Rule>> ofConclusions = new EnumMap<>(Conclusion.class);

  /**
   * The rules of a register.
   *
   * @throws IllegalArgumentException if one is not in it
   */
  RuleBook(RuleRegister register) {
    this.register = register;
    for (Check check : Check.values()) {
      ofChecks.put(check, register.rule(check.rule()));
    }
    for (Conclusion conclusion : Conclusion.values()) {
      ofConclusions.put(conclusion, conclusion.rules().stream().map(register::rule).toList());
    }
    for (Duty duty : Duty.values()) {
      register.rule(duty.rule());
    }
  }

  Rule of(Check check) {
    return Objects.requireNonNull(ofChecks.get(check));
  }

  /** The rules that a conclusion rests on: its own first. */
  List<Rule> of(Conclusion conclusion) {
    return Objects.requireNonNull(ofConclusions.get(conclusion));
  }

  Rule of(RuleId id) {
    return register.rule(id);
  }
}
