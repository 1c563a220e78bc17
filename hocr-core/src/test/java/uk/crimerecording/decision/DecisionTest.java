package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.crimerecording.decision.Examples.decision;
import static uk.crimerecording.decision.Examples.finding;
import static uk.crimerecording.decision.Examples.missing;
import static uk.crimerecording.decision.Examples.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void nothing_found_is_acceptance() {
    Decision decision = decision(Map.of()).build();

    assertEquals(Verdict.ACCEPT, decision.verdict());
    assertEquals(List.of(), decision.findings());
    assertTrue(decision.missing().isEmpty());
    assertEquals(Optional.empty(), decision.authority());
    assertFalse(decision.beyondEdition());
  }

  @Property
  void the_verdict_is_that_of_the_severest_finding_and_no_finding_is_lost(
      @ForAll List<Severity> severities) {
    Decision.Builder builder = decision(Map.of());
    Verdict expected = Verdict.ACCEPT;
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      Finding finding = finding("OUT-01", severity);
      builder.finding(finding);
      findings.add(finding);
      expected = expected.strongest(severity.verdict());
      assertEquals(expected, builder.verdict());
    }

    assertEquals(expected, builder.build().verdict());
    assertEquals(findings, builder.build().findings());
  }

  @Test
  void everything_missing_is_named_once_in_the_order_of_the_checks() {
    Decision decision =
        decision(Map.of())
            .finding(missing("rationale", "approval"))
            .finding(missing("approval", "age"))
            .build();

    assertEquals(List.of("rationale", "approval", "age"), List.copyOf(decision.missing()));
  }

  @Property
  void the_authority_named_is_the_last_in_precedence_whatever_the_order(
      @ForAll List<Authority> needed) {
    Decision.Builder builder = decision(Map.of());
    needed.forEach(builder::authority);

    assertEquals(needed.stream().max(Authority::compareTo), builder.build().authority());
  }

  @Test
  void a_superintendents_referral_comes_before_the_prosecution_service_decides() {
    Decision decision =
        decision(Map.of())
            .authority(Authority.SUPERINTENDENT)
            .authority(Authority.CPS)
            .authority(Authority.DDM)
            .build();

    assertEquals(Optional.of(Authority.SUPERINTENDENT), decision.authority());
  }

  @Test
  void facts_used_are_those_read_by_checks_that_apply_and_stated() {
    Decision decision =
        decision(Map.of("rationale", "true", "age", "17", "unread", "x", "elsewhere", "x"))
            .step(step("OUT-02", TraceStep.Result.MET, "rationale", "approval"))
            .step(step("OUT-01", TraceStep.Result.NOT_MET, "age"))
            .step(step("OUT-03", TraceStep.Result.NOT_APPLICABLE, "unread"))
            .build();

    assertEquals(Map.of("age", "17", "rationale", "true"), decision.factsUsed());
    assertEquals("age", decision.factsUsed().firstKey());
  }

  @Test
  void facts_are_spelled_only_when_somebody_looks_at_them() {
    List<String> asked = new ArrayList<>();
    Decision decision =
        Decision.builder(
                Subject.OUTCOME,
                "15",
                Edition.APRIL_2026,
                Examples.HASH,
                new TreeMap<>(),
                name -> {
                  asked.add(name);
                  return Optional.empty();
                })
            .step(step("OUT-01", TraceStep.Result.MET, "age"))
            .build();

    assertEquals(List.of(), asked);
    assertEquals(Map.of(), decision.factsUsed());
    assertEquals(List.of("age"), asked);
  }

  @Test
  void alternatives_and_additional_crimes_are_named_once() {
    Alternative c4 = new Alternative(Alternative.Kind.CANCELLATION, "C4");
    Alternative outcome16 = new Alternative(Alternative.Kind.OUTCOME, "16");
    AdditionalCrime theft = new AdditionalCrime("049/10", "1");
    AdditionalCrime assault = new AdditionalCrime("008/06", "1");
    Decision decision =
        decision(Map.of())
            .alternatives(List.of(c4, outcome16))
            .alternatives(List.of(outcome16))
            .additional(theft)
            .additional(assault)
            .additional(theft)
            .build();

    assertEquals(List.of(outcome16, c4), decision.alternatives());
    assertEquals(List.of(theft, assault), decision.additional());
  }

  @Test
  void a_decision_after_the_last_known_day_says_so() {
    LocalDate last = Edition.APRIL_2026.knownThrough();

    assertFalse(decision(Map.of()).decidedOn(last).build().beyondEdition());
    assertTrue(decision(Map.of()).decidedOn(last.plusDays(1)).build().beyondEdition());
  }

  @Test
  void a_decision_names_what_it_was_made_with() {
    Decision decision = decision(Map.of()).build();

    assertEquals(Subject.OUTCOME, decision.subject());
    assertEquals("15", decision.applied());
    assertEquals(Edition.APRIL_2026, decision.edition());
    assertEquals(Examples.HASH, decision.catalogueHash());
    assertEquals(Map.of("rationaleRequired", "true"), decision.policy());
  }

  @Test
  void a_builder_that_goes_on_leaves_the_decision_already_made() {
    Decision.Builder builder =
        decision(Map.of()).finding(missing("age")).step(step("OUT-01", TraceStep.Result.MET));
    Decision before = builder.build();
    builder
        .finding(finding("OUT-02", Severity.PROHIBITION))
        .step(step("OUT-02", TraceStep.Result.NOT_MET))
        .authority(Authority.FCR)
        .additional(new AdditionalCrime("049/10", "1"))
        .alternatives(List.of(new Alternative(Alternative.Kind.OUTCOME, "16")));

    assertEquals(Verdict.RETURN, before.verdict());
    assertEquals(List.of(missing("age")), before.findings());
    assertEquals(1, before.trace().steps().size());
    assertEquals(Optional.empty(), before.authority());
    assertEquals(List.of(), before.additional());
    assertEquals(List.of(), before.alternatives());
    assertThrows(UnsupportedOperationException.class, () -> before.findings().clear());
  }

  @Test
  void decisions_of_equal_content_are_equal() {
    Decision one = decision(Map.of("age", "17")).finding(missing("rationale")).build();
    Decision same = decision(Map.of("age", "17")).finding(missing("rationale")).build();

    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
  }

  @Test
  void decisions_that_are_spelled_alike_are_equal_and_hash_alike() {
    Decision code =
        decision(Map.of()).finding(missing("age").with("age", Argument.code("9"))).build();
    Decision count =
        decision(Map.of()).finding(missing("age").with("age", Argument.count(9))).build();

    assertEquals(code, count);
    assertEquals(code.hashCode(), count.hashCode());
  }

  @Test
  void a_decision_keeps_the_policy_that_it_was_given() {
    TreeMap<String, String> policy = new TreeMap<>(Map.of("rationaleRequired", "true"));
    Decision decision =
        Decision.builder(
                Subject.OUTCOME,
                "15",
                Edition.APRIL_2026,
                Examples.HASH,
                policy,
                name -> Optional.empty())
            .build();
    policy.clear();

    assertEquals(Map.of("rationaleRequired", "true"), decision.policy());
    assertThrows(UnsupportedOperationException.class, () -> decision.policy().clear());
  }

  @Test
  void decisions_that_differ_in_anything_are_not_equal() {
    TraceStep step = step("OUT-01", TraceStep.Result.MET, "age");
    List<Decision> all =
        Arrays.asList(
            decision(Map.of()).build(),
            decision(Map.of()).finding(missing("rationale")).build(),
            decision(Map.of()).finding(missing("approval")).build(),
            decision(Map.of()).step(step).build(),
            decision(Map.of("age", "17")).step(step).build(),
            decision(Map.of()).authority(Authority.FCR).build(),
            decision(Map.of()).additional(new AdditionalCrime("049/10", "1")).build());

    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        assertEquals(i == j, all.get(i).equals(all.get(j)));
      }
    }
    assertNotEquals((Object) all.get(0), DecisionJson.of(all.get(0)));
    assertNotEquals(all.get(0).hashCode(), all.get(1).hashCode());
  }

  @Test
  void the_text_of_a_decision_shows_no_stated_value() {
    Decision decision =
        decision(Map.of("age", "SECRET"))
            .step(step("OUT-01", TraceStep.Result.MET, "age"))
            .finding(missing("rationale"))
            .build();

    assertEquals("OUTCOME 15: RETURN [OUT-01 REWORK at facts]", decision.toString());
  }

  @Test
  void checks_that_other_decisions_have_too_come_first() {
    Trace shared = new Trace(List.of(step("OUT-01", TraceStep.Result.MET, "age")));

    assertSame(shared, decision(Map.of()).steps(shared).build().trace());
    assertEquals(
        new Trace(
            List.of(
                step("OUT-01", TraceStep.Result.MET, "age"), step("OUT-02", TraceStep.Result.MET))),
        decision(Map.of())
            .steps(shared)
            .step(step("OUT-02", TraceStep.Result.MET))
            .build()
            .trace());
    assertThrows(
        IllegalStateException.class,
        () -> decision(Map.of()).step(step("OUT-02", TraceStep.Result.MET)).steps(shared));
    assertThrows(IllegalStateException.class, () -> decision(Map.of()).steps(shared).steps(shared));
  }
}
