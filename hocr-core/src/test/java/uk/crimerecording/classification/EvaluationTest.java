package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.RecordedOffence;

/** How tables are gone through. */
class EvaluationTest {

  private static final String AB = "attempted,->,offences,rules\nyes,->,1A,CLS-02\nno,->,1B,CLS-03";

  private static final String DB = "attempted,->,offences,rules\nyes,->,1D,\nno,->,1B,";

  private static List<String> offences(Evaluation.Answer answer) {
    return answer.offences().stream().map(RecordedOffence::text).sorted().toList();
  }

  private static Evaluation.Answer answer(Map<String, String> texts, String statements) {
    return SmallTables.evaluation(texts, statements).run();
  }

  private static List<String> questions(Evaluation.Answer answer) {
    return List.copyOf(answer.questions().keySet());
  }

  @Test
  void a_stated_fact_decides() {
    Evaluation.Answer answer = answer(Map.of("start", AB), "attempted=true");
    assertEquals(List.of("1A"), offences(answer));
    assertTrue(answer.isSettled());
  }

  @Test
  void a_fact_not_stated_leaves_both_and_is_asked_by_the_rule_of_its_row() {
    Evaluation.Answer answer = answer(Map.of("start", AB), "entry=gained");
    assertEquals(List.of("1A", "1B"), offences(answer));
    assertEquals(List.of("attempted"), questions(answer));
    assertEquals("CLS-02", answer.questions().values().iterator().next().id().value());
  }

  @Test
  void a_fact_that_no_longer_matters_is_not_asked() {
    String table =
        """
        attempted,entry,->,offences,rules
        yes,gained,->,1A,
        yes,attempted,->,1B,
        no,gained,->,1A,
        no,attempted,->,1B,\
        """;
    Evaluation.Answer open = answer(Map.of("start", table), "force=none");
    assertEquals(List.of("entry"), questions(open));
    Evaluation.Answer settled = answer(Map.of("start", table), "entry=gained");
    assertEquals(List.of("1A"), offences(settled));
    assertTrue(settled.isSettled());
  }

  @Test
  void the_question_that_leaves_fewest_offences_comes_first() {
    String table =
        """
        attempted,entry,->,offences,rules
        yes,gained,->,1A,
        yes,attempted,->,1B,
        no,,->,1C,\
        """;
    assertEquals(
        List.of("attempted", "entry"), questions(answer(Map.of("start", table), "force=none")));
    String other =
        """
        attempted,entry,->,offences,rules
        yes,gained,->,1A,
        no,gained,->,1B,
        ,attempted,->,1C,\
        """;
    assertEquals(
        List.of("entry", "attempted"), questions(answer(Map.of("start", other), "force=none")));
  }

  @Test
  void questions_that_tell_equally_much_come_in_the_order_of_the_columns() {
    String table =
        """
        entry,attempted,->,offences,rules
        gained,yes,->,1A,
        gained,no,->,1B,
        attempted,yes,->,1C,
        attempted,no,->,1D,\
        """;
    assertEquals(
        List.of("entry", "attempted"), questions(answer(Map.of("start", table), "force=none")));
  }

  @Test
  void tables_that_come_to_the_same_end_are_no_question() {
    Map<String, String> texts =
        Map.of(
            "start", "attempted,->,offences,rules\nyes,->,>one,\nno,->,>two,",
            "one", "entry,->,offences,rules\ngained,->,1A,\nattempted,->,1B,",
            "two", "entry,->,offences,rules\ngained,->,1A,\nattempted,->,1C,");
    assertTrue(answer(texts, "entry=gained").isSettled());
    assertEquals(List.of("attempted"), questions(answer(texts, "entry=attempted")));
    assertEquals(List.of("attempted", "entry"), questions(answer(texts, "force=none")));
    assertEquals(List.of("1A", "1B", "1C"), offences(answer(texts, "force=none")));
  }

  @Test
  void questions_of_many_tables_wait_until_the_first_is_answered() {
    String five =
        """
        place,->,offences,rules
        public-place,->,>one,
        dwelling,->,>two,
        school-or-further-education,->,>three,
        other-private,->,>four,\
        """;
    Map<String, String> texts =
        Map.of("start", five, "one", AB, "two", AB, "three", AB, "four", DB);
    assertEquals(List.of("place", "attempted"), questions(answer(texts, "force=none")));
    String six =
        """
        place,entry,->,offences,rules
        public-place,,->,>one,
        dwelling,,->,>two,
        school-or-further-education,,->,>three,
        other-private,gained,->,>four,
        other-private,attempted,->,>fifth,\
        """;
    Map<String, String> more =
        Map.of("start", six, "one", AB, "two", AB, "three", AB, "four", AB, "fifth", DB);
    assertEquals(List.of("place", "entry"), questions(answer(more, "force=none")));
  }

  @Test
  void a_row_may_ask_for_a_fact_that_is_stated_otherwise_than_needed() {
    String table = "attempted,->,offences,rules\nyes,->,1A,\nno,->,?attempted entry,CLS-05";
    Evaluation.Answer answer = answer(Map.of("start", table), "attempted=false");
    assertEquals(List.of(), offences(answer));
    assertEquals(List.of("attempted", "entry"), questions(answer));
    assertEquals("CLS-05", answer.questions().values().iterator().next().id().value());
  }

  @Test
  void several_offences_in_one_row_are_settled() {
    Evaluation.Answer answer =
        answer(Map.of("start", "attempted,->,offences,rules\n,->,1A;1B,"), "entry=gained");
    assertEquals(List.of("1A", "1B"), offences(answer));
    assertTrue(answer.isSettled());
  }

  @Test
  void the_trace_names_each_table_with_its_rules_and_what_it_read() {
    Map<String, String> texts =
        Map.of(
            "start",
            "entry,force,->,offences,rules\ngained,,->,>next,\nattempted,,->,1A,",
            "next",
            AB);
    Evaluation decided = SmallTables.evaluation(texts, "entry=gained attempted=true");
    decided.run();
    assertEquals(
        List.of("CLS-01 start MET [entry]", "CLS-02 next MET [attempted]"), steps(decided));
    Evaluation open = SmallTables.evaluation(texts, "entry=gained");
    open.run();
    assertEquals(
        List.of(
            "CLS-01 start MET [entry]",
            "CLS-02 next NOT_DECIDABLE [attempted]",
            "CLS-03 next NOT_DECIDABLE [attempted]"),
        steps(open));
    Evaluation first = SmallTables.evaluation(texts, "attempted=true");
    first.run();
    assertEquals(List.of("CLS-01 start MET [entry]", "CLS-02 next MET [attempted]"), steps(first));
    Evaluation second = SmallTables.evaluation(texts, "attempted=false");
    second.run();
    assertEquals("CLS-01 start NOT_DECIDABLE [entry]", steps(second).get(0));
  }

  private static List<String> steps(Evaluation evaluation) {
    return evaluation.steps().stream().map(EvaluationTest::step).toList();
  }

  private static String step(TraceStep step) {
    return step.rule().id() + " " + step.check() + " " + step.result() + " " + step.read();
  }
}
