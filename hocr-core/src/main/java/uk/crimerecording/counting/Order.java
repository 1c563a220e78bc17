package uk.crimerecording.counting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;

/**
 * The order of the principal crime rule between crimes that are counted (CNT-06): a class rule
 * first, then the look-up table, violence before property, the maximum sentence, and last the
 * sentence that a person judges likely.
 */
final class Order {

  /** Up to this many it costs less to compare each than to find those that are equal. */
  private static final int FEW = 8;

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

  /** Whether a person judges that one is likely to be sentenced more heavily. */
  static Answer byLikelySentence(Entry one, Entry other) {
    Optional<Integer> mine = one.disclosure().facts().get(CountingFacts.LIKELY_SENTENCE);
    Optional<Integer> its = other.disclosure().facts().get(CountingFacts.LIKELY_SENTENCE);
    if (mine.isEmpty() || its.isEmpty() || mine.get().equals(its.get())) {
      return Answer.NOT_STATED;
    }
    // the first rank is the heaviest sentence
    return Answer.of(mine.get() < its.get());
  }

  /**
   * Those of which the rules say no more than that one of them is the principal crime: one where
   * they decide, more where some tie or count over each other in a circle.
   *
   * @param entries at least one
   * @return in the order given
   */
  static List<Entry> eligible(List<Entry> entries) {
    if (entries.size() == 1) {
      return entries;
    }
    Entry gravest = entries.get(0);
    for (Entry entry : entries) {
      if (byRule(entry, gravest) == Answer.YES) {
        gravest = entry;
      }
    }
    List<Entry> kinds = entries.size() > FEW ? oneOfEachOffence(entries) : entries;
    if (!isUnbeaten(gravest, kinds)) {
      return inCircleAbove(entries, kinds);
    }
    List<Entry> eligible = new ArrayList<>(2);
    for (Entry entry : entries) {
      boolean same = entry.profile().name().equals(gravest.profile().name());
      if (same || (byRule(gravest, entry) == Answer.NOT_STATED && isUnbeaten(entry, kinds))) {
        eligible.add(entry);
      }
    }
    return eligible;
  }

  /**
   * Of those that are eligible the one that a judgement names, else the first in the order given.
   */
  static Entry first(List<Entry> entries) {
    return likeliest(eligible(entries));
  }

  /** The one with the heaviest likely sentence, else the first in the order given. */
  static Entry likeliest(List<Entry> entries) {
    Entry likeliest = entries.get(0);
    for (Entry entry : entries) {
      if (byLikelySentence(entry, likeliest) == Answer.YES) {
        likeliest = entry;
      }
    }
    return likeliest;
  }

  private static boolean isUnbeaten(Entry entry, List<Entry> others) {
    for (Entry other : others) {
      if (byRule(other, entry) == Answer.YES) {
        return false;
      }
    }
    return true;
  }

  /** Equal offences compare alike, so one of each is enough to look at. */
  private static List<Entry> oneOfEachOffence(List<Entry> entries) {
    Map<String, Entry> kinds = new LinkedHashMap<>();
    for (Entry entry : entries) {
      kinds.putIfAbsent(entry.profile().name(), entry);
    }
    return List.copyOf(kinds.values());
  }

  /** Those that nothing counts over, directly or through others, but what they count over too. */
  private static List<Entry> inCircleAbove(List<Entry> entries, List<Entry> kinds) {
    Map<String, Set<String>> graver = new HashMap<>();
    for (Entry entry : kinds) {
      graver.put(entry.profile().name(), graverThan(entry, kinds));
    }
    Set<String> above = new HashSet<>();
    graver.forEach(
        (name, over) -> {
          if (over.stream()
              .allMatch(other -> graver.getOrDefault(other, Set.of()).contains(name))) {
            above.add(name);
          }
        });
    return entries.stream().filter(entry -> above.contains(entry.profile().name())).toList();
  }

  private static Set<String> graverThan(Entry entry, List<Entry> kinds) {
    Set<String> graver = new HashSet<>();
    Deque<Entry> open = new ArrayDeque<>(List.of(entry));
    while (!open.isEmpty()) {
      Entry beaten = open.remove();
      for (Entry other : kinds) {
        if (byRule(other, beaten) == Answer.YES && graver.add(other.profile().name())) {
          open.add(other);
        }
      }
    }
    return graver;
  }
}
