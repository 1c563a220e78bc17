package uk.crimerecording.counting;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * The order of the principal crime rule between crimes that are counted (CNT-06): a class rule
 * first, then the look-up table, violence before property, the maximum sentence, and last the
 * sentence that a person judges likely.
 */
final class Order {

  private Order() {}

  /** Whether one crime counts over the other; not stated where they tie. */
  static Answer countsOver(Entry one, Entry other) {
    Answer byRule = byRule(one, other);
    return byRule.isStated() ? byRule : byLikelySentence(one, other);
  }

  /** The same, without judgement. */
  static Answer byRule(Entry one, Entry other) {
    OffenceProfile mine = one.profile();
    OffenceProfile its = other.profile();
    if (Precedence.countsOver(mine.precedence(), its.precedence())) {
      return Answer.YES;
    }
    if (Precedence.countsOver(its.precedence(), mine.precedence())) {
      return Answer.NO;
    }
    return mine.gravity().isGraverThan(its.gravity());
  }

  private static Answer byLikelySentence(Entry one, Entry other) {
    Optional<Integer> mine = one.disclosure().facts().get(CountingFacts.LIKELY_SENTENCE);
    Optional<Integer> its = other.disclosure().facts().get(CountingFacts.LIKELY_SENTENCE);
    if (mine.isEmpty() || its.isEmpty() || mine.get().equals(its.get())) {
      return Answer.NOT_STATED;
    }
    // the first rank is the heaviest sentence
    return Answer.of(mine.get() < its.get());
  }

  /** The first in this order; of those that tie, the first in the order given. */
  static Entry first(List<Entry> entries) {
    Entry first = entries.get(0);
    for (int i = 1; i < entries.size(); i++) {
      if (countsOver(entries.get(i), first) == Answer.YES) {
        first = entries.get(i);
      }
    }
    return first;
  }
}
