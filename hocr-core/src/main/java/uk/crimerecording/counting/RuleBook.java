package uk.crimerecording.counting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleRegister;

/** The rules of counting by their constant. Immutable and thread-safe. */
final class RuleBook {

  private final Map<CountingRule, Rule> rules = new EnumMap<>(CountingRule.class);

  /**
   * The rules of a register.
   *
   * @throws IllegalArgumentException if one is not in it
   */
  RuleBook(RuleRegister register) {
    for (CountingRule rule : CountingRule.values()) {
      rules.put(rule, register.rule(rule.id()));
    }
  }

  Rule rule(CountingRule rule) {
    return Objects.requireNonNull(rules.get(rule));
  }
}
