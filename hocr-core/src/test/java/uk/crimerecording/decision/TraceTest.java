package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.crimerecording.decision.Examples.step;
import static uk.crimerecording.decision.TraceStep.Result.MET;
import static uk.crimerecording.decision.TraceStep.Result.NOT_APPLICABLE;
import static uk.crimerecording.decision.TraceStep.Result.NOT_DECIDABLE;
import static uk.crimerecording.decision.TraceStep.Result.NOT_MET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final Trace TRACE =
      new Trace(
          List.of(
              step("OUT-30", NOT_APPLICABLE, "unread"),
              step("OUT-20", MET, "second", "first"),
              step("OUT-10", NOT_APPLICABLE, "unread"),
              step("OUT-10", NOT_MET, "first", "third"),
              step("CAN-01", NOT_DECIDABLE),
              step("AAA-01", NOT_APPLICABLE)));

  private static List<String> ids(Collection<RuleId> rules) {
    return rules.stream().map(RuleId::value).toList();
  }

  @Test
  void a_rule_is_applied_if_one_of_its_checks_was() {
    assertEquals(List.of("CAN-01", "OUT-10", "OUT-20"), ids(TRACE.applied()));
  }

  @Test
  void a_rule_that_was_looked_at_and_does_not_apply_is_kept_apart() {
    assertEquals(List.of("AAA-01", "OUT-30"), ids(TRACE.notApplicable()));
  }

  @Test
  void facts_are_named_once_in_reading_order_and_only_by_checks_that_apply() {
    assertEquals(List.of("second", "first", "third"), List.copyOf(TRACE.read()));
  }

  @Test
  void a_trace_keeps_the_steps_that_it_was_given() {
    List<String> read = new ArrayList<>(List.of("first"));
    TraceStep step = new TraceStep(Examples.rule("OUT-01"), "a check", MET, read);
    List<TraceStep> steps = new ArrayList<>(List.of(step));
    Trace trace = new Trace(steps);
    read.clear();
    steps.clear();

    assertEquals(List.of(step), trace.steps());
    assertEquals(List.of("first"), step.read());
  }

  @Test
  void traces_of_equal_steps_are_equal() {
    List<TraceStep> steps = List.of(step("OUT-01", MET, "first"), step("OUT-02", MET));
    Trace trace = new Trace(steps);

    assertEquals(new Trace(List.of(step("OUT-01", MET, "first"), step("OUT-02", MET))), trace);
    assertEquals(new Trace(steps).hashCode(), trace.hashCode());
    assertEquals(new Trace(steps).toString(), trace.toString());
    assertEquals(trace, trace.and(List.of()));
    assertEquals(trace, new Trace(steps.subList(0, 1)).and(steps.subList(1, 2)));
  }

  @Test
  void traces_of_other_steps_are_not_equal() {
    Trace trace = new Trace(List.of(step("OUT-01", MET, "first")));

    assertNotEquals(new Trace(List.of()), trace);
    assertNotEquals(new Trace(List.of(step("OUT-02", MET, "first"))), trace);
    assertNotEquals(new Trace(List.of(step("OUT-01", NOT_MET, "first"))), trace);
    assertNotEquals(new Trace(List.of(step("OUT-01", MET, "second"))), trace);
    assertNotEquals((Object) "OUT-01", trace);
  }
}
