package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_06;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * Chooses the principal crime of several (CNT-06), and asks for the judgement that is needed where
 * the order leaves it open.
 */
final class PrincipalChoice {

  private final Count count;

  PrincipalChoice(Count count) {
    this.count = count;
  }

  /** The principal crime; what the order leaves open is asked for. */
  Entry of(List<Entry> crimes) {
    List<Entry> eligible = Order.eligible(crimes);
    if (eligible.size() == 1) {
      return eligible.get(0);
    }
    Entry principal = ofMostUnits(Order.likeliest(eligible), eligible);
    for (Entry other : eligible) {
      if (other != principal
          && Order.byLikelySentence(principal, other) != Answer.YES
          && !principal.isSameOffenceAs(other)
          && !standBeside(principal, other)) {
        askWhatDecides(principal, other);
      }
    }
    return principal;
  }

  /**
   * Of one offence that is counted by two kinds of thing, the kind of which there are most units
   * leads, so that it does not matter which is named first.
   */
  private static Entry ofMostUnits(Entry chosen, List<Entry> eligible) {
    Entry leading = chosen;
    long most = units(chosen, eligible);
    for (Entry other : eligible) {
      if (other.unit() != leading.unit() && other.isSameOffenceAs(chosen)) {
        long units = units(other, eligible);
        if (units > most) {
          leading = other;
          most = units;
        }
      }
    }
    return leading;
  }

  private static long units(Entry one, List<Entry> eligible) {
    return eligible.stream()
        .filter(other -> other.unit() == one.unit() && other.isSameOffenceAs(one))
        .map(Entry::unitId)
        .distinct()
        .count();
  }

  /** Whether two equally grave crimes are counted by the same kind of thing, and by two of them. */
  static boolean standBeside(Entry one, Entry other) {
    return one.isOfAnotherUnitThan(other) && Order.byRule(one, other) == Answer.NOT_STATED;
  }

  /** A code that is open may decide; where both are known, a judgement has to. */
  private void askWhatDecides(Entry one, Entry other) {
    if (one.profile().isCodeOpen() || other.profile().isCodeOpen()) {
      askCode(one);
      askCode(other);
    } else {
      askLikelySentence(one);
      askLikelySentence(other);
    }
  }

  private void askCode(Entry crime) {
    if (crime.profile().isCodeOpen()) {
      count.missingPart(CNT_06, "principal-crime", crime, "offence.code");
    }
  }

  private void askLikelySentence(Entry crime) {
    Optional<Integer> stated = crime.disclosure().facts().get(CountingFacts.LIKELY_SENTENCE);
    if (stated.isEmpty()) {
      count.missing(CNT_06, "principal-crime", crime, CountingFacts.LIKELY_SENTENCE);
    }
  }
}
