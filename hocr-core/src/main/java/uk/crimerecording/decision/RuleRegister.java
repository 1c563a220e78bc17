package uk.crimerecording.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All rules of an edition, in the order of their ids. Immutable and thread-safe.
 *
 * <p>Each module has a register of the rules that it applies; {@link #and} joins them.
 */
public final class RuleRegister {

  private final Edition edition;
  private final SortedMap<RuleId, Rule> rules;

  private RuleRegister(Edition edition, SortedMap<RuleId, Rule> rules) {
    this.edition = edition;
    this.rules = Collections.unmodifiableSortedMap(rules);
  }

  /**
   * A register of rules.
   *
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static RuleRegister of(Edition edition, Collection<Rule> rules) {
    SortedMap<RuleId, Rule> byId = new TreeMap<>();
    for (Rule rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalArgumentException("Two rules have the id " + rule.id());
      }
    }
    return new RuleRegister(edition, byId);
  }

  /**
   * This register and another of the same edition as one.
   *
   * @throws IllegalArgumentException if the editions differ or a rule stands in both
   */
  public RuleRegister and(RuleRegister other) {
    if (!edition.equals(other.edition)) {
      throw new IllegalArgumentException("Registers of two editions cannot be joined");
    }
    List<Rule> all = new ArrayList<>(rules.values());
    all.addAll(other.rules.values());
    return of(edition, all);
  }

  /**
   * This register and another of the same edition as one, where both may apply a part of the same
   * rule: such a rule has the titles, citations and subjects of both.
   *
   * @throws IllegalArgumentException if the editions differ
   */
  public RuleRegister withPartsOf(RuleRegister other) {
    List<Rule> own = new ArrayList<>();
    List<Rule> more = new ArrayList<>(other.rules.values());
    for (Rule rule : rules.values()) {
      Optional<Rule> part = other.find(rule.id());
      part.ifPresent(more::remove);
      own.add(part.map(rule::withPart).orElse(rule));
    }
    return of(edition, own).and(of(other.edition, more));
  }

  /** The edition. */
  public Edition edition() {
    return edition;
  }

  /** The rules in the order of their ids. */
  public Collection<Rule> rules() {
    return rules.values();
  }

  /** The rule of an id, or empty where the register has none. */
  public Optional<Rule> find(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rule of an id.
   *
   * @throws IllegalArgumentException if the register has none
   */
  public Rule rule(RuleId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("The register has no rule " + id));
  }
}
