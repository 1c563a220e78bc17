package uk.crimerecording.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.crimerecording.fact.Answer.NO;
import static uk.crimerecording.fact.Answer.NOT_STATED;
import static uk.crimerecording.fact.Answer.YES;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, NO, YES",
    "YES, NOT_STATED, NOT_STATED, YES",
    "NO, NO, NO, NO",
    "NO, NOT_STATED, NO, NOT_STATED",
    "NOT_STATED, NOT_STATED, NOT_STATED, NOT_STATED"
  })
  void a_combination_is_stated_only_where_the_stated_operands_settle_it(
      Answer one, Answer other, Answer and, Answer or) {
    assertEquals(and, one.and(other));
    assertEquals(or, one.or(other));
  }

  @Property
  void order_and_grouping_of_operands_never_matter(
      @ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
    assertEquals(a.and(b), b.and(a));
    assertEquals(a.or(b), b.or(a));
    assertEquals(a.and(b).and(c), a.and(b.and(c)));
    assertEquals(a.or(b).or(c), a.or(b.or(c)));
  }

  @Property
  void each_combination_distributes_over_the_other(
      @ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
    assertEquals(a.and(b).or(a.and(c)), a.and(b.or(c)));
    assertEquals(a.or(b).and(a.or(c)), a.or(b.and(c)));
  }

  @Property
  void negation_turns_one_combination_into_the_other(@ForAll Answer a, @ForAll Answer b) {
    assertEquals(a.negate().or(b.negate()), a.and(b).negate());
    assertEquals(a.negate().and(b.negate()), a.or(b).negate());
    assertEquals(a, a.negate().negate());
  }

  @Property
  void stating_an_operand_never_changes_a_stated_result(
      @ForAll Answer known, @ForAll boolean stated) {
    assertKept(known.and(NOT_STATED), known.and(Answer.of(stated)));
    assertKept(known.or(NOT_STATED), known.or(Answer.of(stated)));
    assertKept(NOT_STATED.negate(), Answer.of(stated).negate());
  }

  private static void assertKept(Answer before, Answer after) {
    if (before.isStated()) {
      assertEquals(before, after);
    }
  }

  @Test
  void negation_swaps_yes_and_no_and_leaves_what_is_not_stated() {
    assertEquals(NO, YES.negate());
    assertEquals(YES, NO.negate());
    assertEquals(NOT_STATED, NOT_STATED.negate());
  }

  @Test
  void an_absent_value_is_not_stated_and_never_no() {
    assertEquals(NOT_STATED, Answer.of(Optional.empty()));
    assertEquals(YES, Answer.of(Optional.of(true)));
    assertEquals(NO, Answer.of(Optional.of(false)));
    assertTrue(YES.isStated());
    assertTrue(NO.isStated());
    assertFalse(NOT_STATED.isStated());
  }
}
