package uk.crimerecording.naive;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/** Writes down what stands against one application, and asks its facts. */
final class Notes {

  private final Facts facts;
  private final SortedSet<String> missing = new TreeSet<>();
  private final SortedSet<String> rules = new TreeSet<>();
  private final SortedSet<Authority> authorities = new TreeSet<>();
  private boolean refused;
  private boolean returned;

  Notes(Facts facts) {
    this.facts = facts;
  }

  Optional<Boolean> fact(String name) {
    return facts.get(FactVocabulary.standard().bool(name));
  }

  Optional<String> text(String name) {
    return facts.get(FactVocabulary.standard().text(name));
  }

  boolean yes(String name) {
    return fact(name).equals(Optional.of(true));
  }

  boolean no(String name) {
    return fact(name).equals(Optional.of(false));
  }

  boolean open(String name) {
    return fact(name).isEmpty();
  }

  void refuse(String rule) {
    refused = true;
    rules.add(rule);
  }

  void lacks(String rule, String name) {
    returned = true;
    rules.add(rule);
    missing.add(name);
  }

  void refer(String rule, Authority authority) {
    rules.add(rule);
    authorities.add(authority);
  }

  /** A step that can still be taken: no and not stated both send the form back. */
  void step(String rule, String name) {
    if (!yes(name)) {
      lacks(rule, name);
    }
  }

  /** A condition that has to be so: no refuses, not stated sends the form back. */
  void condition(String rule, String name) {
    if (no(name)) {
      refuse(rule);
    } else if (open(name)) {
      lacks(rule, name);
    }
  }

  /** A bar: yes refuses, not stated sends the form back. */
  void bar(String rule, String name) {
    if (yes(name)) {
      refuse(rule);
    } else if (open(name)) {
      lacks(rule, name);
    }
  }

  NaiveAnswer answer() {
    Verdict verdict;
    if (refused) {
      verdict = Verdict.REFUSE;
    } else if (returned) {
      verdict = Verdict.RETURN;
    } else if (!authorities.isEmpty()) {
      verdict = Verdict.REFER;
    } else {
      verdict = Verdict.ACCEPT;
    }
    return new NaiveAnswer(
        verdict,
        Collections.unmodifiableSortedSet(missing),
        Collections.unmodifiableSortedSet(rules),
        authorities.isEmpty() ? Optional.empty() : Optional.of(authorities.last()));
  }
}
