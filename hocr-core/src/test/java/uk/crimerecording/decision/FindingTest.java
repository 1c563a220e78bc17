package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  private static final String LONGEST = "a".repeat(60);

  @Test
  void an_argument_is_a_code_a_day_or_a_count() {
    assertEquals("008/06", Argument.code("008/06").text());
    assertEquals("2026-04-01", Argument.day(LocalDate.of(2026, 4, 1)).text());
    assertEquals("-3", Argument.count(-3).text());
    assertEquals(LONGEST, Argument.code(LONGEST).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jane Doe", " a", "a\nb", "-a", "Müller", "a\u0000"})
  void free_text_is_no_argument_and_is_not_repeated(String text) {
    assertRefused(text);
  }

  @Test
  void a_code_of_more_than_sixty_characters_is_no_argument() {
    assertRefused(LONGEST + "a");
  }

  private static void assertRefused(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Argument.code(text));
    assertEquals("An argument of a finding is a code without spaces", refusal.getMessage());
  }

  @Property
  void a_text_with_a_space_never_becomes_an_argument(@ForAll String before, @ForAll String after) {
    assertRefused(before + " " + after);
  }

  @Test
  void a_finding_of_a_message_alone_has_no_arguments_and_misses_nothing() {
    Finding finding = Examples.finding("OUT-28", Severity.REWORK);

    assertEquals(Map.of(), finding.arguments());
    assertEquals(List.of(), finding.missing());
  }

  @Test
  void one_more_argument_makes_another_finding() {
    Finding finding = Examples.missing("rationale");
    Finding more = finding.with("count", Argument.count(2)).with("age", Argument.count(9));

    assertEquals(Map.of(), finding.arguments());
    assertEquals(Set.of("age", "count"), more.arguments().keySet());
    assertEquals("age", more.arguments().firstKey());
    assertEquals(Argument.count(2), more.arguments().get("count"));
    assertEquals(finding.missing(), more.missing());
    assertEquals(finding.rule(), more.rule());
    assertEquals(finding.severity(), more.severity());
    assertEquals(finding.where(), more.where());
    assertEquals(finding.message(), more.message());
  }

  @Test
  void naming_what_is_missing_makes_another_finding() {
    Finding finding = Examples.missing("rationale").with("count", Argument.count(2));
    Finding other = finding.withMissing(List.of("approval"));

    assertEquals(List.of("rationale"), finding.missing());
    assertEquals(List.of("approval"), other.missing());
    assertEquals(finding, other.withMissing(finding.missing()));
  }

  @Test
  void a_finding_keeps_what_it_was_given() {
    TreeMap<String, Argument> arguments = new TreeMap<>(Map.of("age", Argument.count(9)));
    List<String> missing = new ArrayList<>(List.of("rationale"));
    Finding finding =
        new Finding(Examples.rule("OUT-01"), Severity.NOTE, "facts", "m", arguments, missing);
    arguments.clear();
    missing.clear();

    assertEquals(Map.of("age", Argument.count(9)), finding.arguments());
    assertEquals(List.of("rationale"), finding.missing());
    assertThrows(UnsupportedOperationException.class, () -> finding.arguments().clear());
    assertThrows(UnsupportedOperationException.class, () -> finding.missing().clear());
  }

  @Test
  void the_text_of_a_finding_is_rule_severity_and_place() {
    Finding finding =
        Examples.finding("OUT-28", Severity.REWORK).with("offence", Argument.code("SECRET"));

    assertEquals("OUT-28 REWORK at crime.suspects", finding.toString());
    assertFalse(finding.toString().contains("SECRET"));
  }
}
