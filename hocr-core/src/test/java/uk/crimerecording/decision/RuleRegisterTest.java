package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleRegisterTest {

  private static RuleRegister register(String... ids) {
    return RuleRegister.of(Edition.APRIL_2026, Arrays.stream(ids).map(Examples::rule).toList());
  }

  private static List<String> ids(RuleRegister register) {
    return register.rules().stream().map(rule -> rule.id().value()).toList();
  }

  @Test
  void rules_stand_in_the_order_of_their_ids() {
    assertEquals(
        List.of("CAN-01", "OUT-01", "OUT-02"), ids(register("OUT-02", "CAN-01", "OUT-01")));
  }

  @Test
  void a_rule_is_found_by_its_id() {
    RuleRegister register = register("OUT-01", "OUT-02");
    RuleId id = new RuleId("OUT-02");

    assertEquals(Examples.rule("OUT-02"), register.rule(id));
    assertEquals(Optional.of(Examples.rule("OUT-02")), register.find(id));
  }

  @Test
  void a_rule_that_is_not_there_is_absent_or_refused_by_its_id() {
    RuleRegister register = register("OUT-01");
    RuleId id = new RuleId("OUT-99");

    assertEquals(Optional.empty(), register.find(id));
    assertNames("OUT-99", assertThrows(IllegalArgumentException.class, () -> register.rule(id)));
  }

  @Test
  void an_id_stands_once_only() {
    assertNames(
        "OUT-01", assertThrows(IllegalArgumentException.class, () -> register("OUT-01", "OUT-01")));
    RuleRegister register = register("OUT-01");
    RuleRegister same = register("OUT-01");
    assertNames("OUT-01", assertThrows(IllegalArgumentException.class, () -> register.and(same)));
  }

  private static void assertNames(String id, IllegalArgumentException refusal) {
    assertTrue(refusal.getMessage().contains(id));
  }

  @Test
  void joined_registers_hold_the_rules_of_both() {
    RuleRegister one = register("OUT-02");
    RuleRegister joined = one.and(register("CAN-01"));

    assertEquals(List.of("CAN-01", "OUT-02"), ids(joined));
    assertEquals(Edition.APRIL_2026, joined.edition());
    assertEquals(List.of("OUT-02"), ids(one));
  }

  @Test
  void a_rule_of_which_two_modules_apply_a_part_has_the_parts_of_both() {
    Rule below = part("counted", "Counting", Subject.COUNTING, Optional.empty());
    Rule above = part("cancelled", "Cancelling", Subject.CANCELLATION, Optional.of("otherwise"));
    RuleRegister joined =
        RuleRegister.of(Edition.APRIL_2026, List.of(below))
            .withPartsOf(
                RuleRegister.of(
                    Edition.APRIL_2026,
                    List.of(above, register("OUT-02").rule(new RuleId("OUT-02")))));
    Rule rule = joined.rule(new RuleId("REC-28"));

    assertEquals(List.of("OUT-02", "REC-28"), ids(joined));
    assertEquals("counted; cancelled", rule.title());
    assertEquals(
        List.of("Both", "Counting", "Cancelling"),
        rule.citations().stream().map(Citation::section).toList());
    assertEquals(Set.of(Subject.COUNTING, Subject.CANCELLATION), rule.appliesTo());
    assertEquals(Optional.of("otherwise"), rule.otherReading());
    assertEquals(GoverningDate.REPORTED, rule.governingDate());
  }

  private static Rule part(
      String title, String section, Subject subject, Optional<String> otherReading) {
    return new Rule(
        new RuleId("REC-28"),
        title,
        List.of(
            new Citation(SourceDocument.CRR, "Both", "1"),
            new Citation(SourceDocument.CRR, section, "2")),
        otherReading,
        subject == Subject.COUNTING ? GoverningDate.REPORTED : GoverningDate.DECIDED,
        Optional.empty(),
        Optional.empty(),
        Set.of(subject));
  }

  @Test
  void registers_of_two_editions_are_not_joined() {
    Edition next = new Edition("2027-28", LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31));
    RuleRegister register = register("OUT-01");
    RuleRegister other = RuleRegister.of(next, List.of());

    assertThrows(IllegalArgumentException.class, () -> register.and(other));
  }

  @Test
  void a_register_cannot_be_changed() {
    RuleRegister register = register("OUT-01");

    assertThrows(UnsupportedOperationException.class, () -> register.rules().clear());
  }
}
