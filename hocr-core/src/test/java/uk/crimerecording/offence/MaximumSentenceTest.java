package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import uk.crimerecording.fact.Answer;

class MaximumSentenceTest {

  @Provide
  Arbitrary<MaximumSentence> known() {
    return Arbitraries.of(MaximumSentence.inOrder());
  }

  @Provide
  Arbitrary<MaximumSentence> any() {
    List<MaximumSentence> all = new ArrayList<>(MaximumSentence.inOrder());
    all.add(MaximumSentence.UNKNOWN);
    return Arbitraries.of(all);
  }

  @Test
  void sentences_run_from_a_fine_over_months_and_weeks_and_years_to_life() {
    List<String> notations =
        MaximumSentence.inOrder().stream().map(MaximumSentence::notation).toList();
    assertEquals(
        List.of(
            "fine",
            "1m",
            "3m",
            "6m",
            "51 weeks",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "Life"),
        notations);
    for (int i = 1; i < notations.size(); i++) {
      MaximumSentence lesser = MaximumSentence.inOrder().get(i - 1);
      MaximumSentence greater = MaximumSentence.inOrder().get(i);
      assertEquals(Answer.YES, greater.isMoreSevereThan(lesser), greater.toString());
    }
  }

  @Property
  void of_two_sentences_exactly_one_is_more_severe_or_both_are_the_same(
      @ForAll("known") MaximumSentence a, @ForAll("known") MaximumSentence b) {
    int holding = 0;
    for (Answer answer : List.of(a.isMoreSevereThan(b), b.isMoreSevereThan(a), a.isAsSevereAs(b))) {
      assertTrue(answer.isStated());
      holding += answer == Answer.YES ? 1 : 0;
    }
    assertEquals(1, holding);
    assertEquals(a == b, a.isAsSevereAs(b) == Answer.YES);
  }

  @Property
  void being_more_severe_is_transitive(
      @ForAll("known") MaximumSentence a,
      @ForAll("known") MaximumSentence b,
      @ForAll("known") MaximumSentence c) {
    if (a.isMoreSevereThan(b) == Answer.YES && b.isMoreSevereThan(c) == Answer.YES) {
      assertEquals(Answer.YES, a.isMoreSevereThan(c));
    }
    if (a.isAtLeast(b) == Answer.YES && b.isAtLeast(c) == Answer.YES) {
      assertEquals(Answer.YES, a.isAtLeast(c));
    }
  }

  @Property
  void at_least_means_more_severe_or_the_same(
      @ForAll("any") MaximumSentence a, @ForAll("any") MaximumSentence b) {
    assertEquals(a.isAtLeast(b), a.isMoreSevereThan(b).or(a.isAsSevereAs(b)));
    assertEquals(a.isAtLeast(b), b.isMoreSevereThan(a).negate());
  }

  @Property
  void an_unknown_sentence_never_compares(@ForAll("any") MaximumSentence other) {
    MaximumSentence unknown = MaximumSentence.UNKNOWN;
    assertEquals(Answer.NOT_STATED, unknown.isMoreSevereThan(other));
    assertEquals(Answer.NOT_STATED, other.isMoreSevereThan(unknown));
    assertEquals(Answer.NOT_STATED, unknown.isAtLeast(other));
    assertEquals(Answer.NOT_STATED, other.isAsSevereAs(unknown));
  }

  @Property
  void a_notation_gives_its_sentence_and_there_is_one_instance(
      @ForAll("any") MaximumSentence sentence) {
    assertSame(sentence, MaximumSentence.ofNotation(sentence.notation()).orElseThrow());
    assertEquals(sentence != MaximumSentence.UNKNOWN, sentence.isKnown());
  }

  @Test
  void terms_that_the_list_does_not_use_are_refused() {
    assertSame(MaximumSentence.ofNotation("14").orElseThrow(), MaximumSentence.years(14));
    assertSame(MaximumSentence.ofNotation("6m").orElseThrow(), MaximumSentence.months(6));
    assertThrows(IllegalArgumentException.class, () -> MaximumSentence.years(0));
    assertThrows(IllegalArgumentException.class, () -> MaximumSentence.years(15));
    assertThrows(IllegalArgumentException.class, () -> MaximumSentence.months(2));
    assertThrows(IllegalArgumentException.class, () -> MaximumSentence.months(12));
    assertFalse(MaximumSentence.ofNotation("15").isPresent());
    assertFalse(MaximumSentence.ofNotation("").isPresent());
  }

  @Test
  void sentences_are_put_in_words() {
    assertEquals("1 year", MaximumSentence.years(1).toString());
    assertEquals("14 years", MaximumSentence.years(14).toString());
    assertEquals("1 month", MaximumSentence.months(1).toString());
    assertEquals("51 weeks", MaximumSentence.WEEKS_51.toString());
    assertEquals("unknown", MaximumSentence.UNKNOWN.toString());
  }
}
