package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /**
   * The one that counts over all others it can be compared with. Of those that tie it is the first
   * in the order given, and so it is of those that count over each other in a circle, unless the
   * likely sentence decides.
   */
  static Entry first(List<Entry> entries) {
    Entry first = climb(entries);
    List<Entry> circle = circleFrom(first, entries);
    return circle.isEmpty() ? first : likeliestOf(circle, entries);
  }

  /** Those that count over each other in a circle above all others; usually none. */
  static List<Entry> circle(List<Entry> entries) {
    return circleFrom(climb(entries), entries);
  }

  /** Goes from one to another that counts over it, until none does or a circle closes. */
  private static Entry climb(List<Entry> entries) {
    Entry first = entries.get(0);
    for (int i = 1; i < entries.size(); i++) {
      if (countsOver(entries.get(i), first) == Answer.YES) {
        first = entries.get(i);
      }
    }
    Set<Entry> visited = new HashSet<>();
    Entry graver = graverThan(first, entries);
    while (graver != null && visited.add(graver)) {
      first = graver;
      graver = graverThan(first, entries);
    }
    return first;
  }

  private static List<Entry> circleFrom(Entry start, List<Entry> entries) {
    Entry next = graverThan(start, entries);
    if (next == null) {
      return List.of();
    }
    List<Entry> circle = new ArrayList<>(List.of(start));
    while (next != null && !circle.contains(next)) {
      circle.add(next);
      next = graverThan(next, entries);
    }
    return circle;
  }

  private static @Nullable Entry graverThan(Entry entry, List<Entry> entries) {
    for (Entry other : entries) {
      if (other != entry && countsOver(other, entry) == Answer.YES) {
        return other;
      }
    }
    return null;
  }

  private static Entry likeliestOf(List<Entry> circle, List<Entry> entries) {
    Entry likeliest = null;
    for (Entry entry : entries) {
      if (circle.contains(entry)
          && (likeliest == null || byLikelySentence(entry, likeliest) == Answer.YES)) {
        likeliest = entry;
      }
    }
    return Objects.requireNonNull(likeliest);
  }
}
