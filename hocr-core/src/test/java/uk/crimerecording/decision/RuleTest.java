package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final Citation CITATION = new Citation(SourceDocument.CRR, "A section", "12");

  private static Rule rule(String title, List<Citation> citations, Set<Subject> subjects) {
    return new Rule(
        new RuleId("OUT-28"),
        title,
        citations,
        Optional.empty(),
        GoverningDate.DECIDED,
        Optional.empty(),
        Optional.empty(),
        subjects);
  }

  private static Rule inForce(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Rule(
        new RuleId("OUT-28"),
        "A title",
        List.of(CITATION),
        Optional.empty(),
        GoverningDate.DECIDED,
        from,
        until,
        Set.of(Subject.OUTCOME));
  }

  @Test
  void a_rule_is_in_force_from_its_first_day_to_its_last() {
    Rule rule = inForce(Optional.of(FIRST), Optional.of(LAST));

    assertFalse(rule.inForceOn(FIRST.minusDays(1)));
    assertTrue(rule.inForceOn(FIRST));
    assertTrue(rule.inForceOn(LAST));
    assertFalse(rule.inForceOn(LAST.plusDays(1)));
  }

  @Test
  void a_rule_without_a_first_or_last_day_is_unbounded_on_that_side() {
    assertTrue(inForce(Optional.empty(), Optional.of(LAST)).inForceOn(LocalDate.MIN));
    assertFalse(inForce(Optional.empty(), Optional.of(LAST)).inForceOn(LocalDate.MAX));
    assertTrue(inForce(Optional.of(FIRST), Optional.empty()).inForceOn(LocalDate.MAX));
    assertFalse(inForce(Optional.of(FIRST), Optional.empty()).inForceOn(LocalDate.MIN));
    assertTrue(inForce(Optional.empty(), Optional.empty()).inForceOn(FIRST));
  }

  @Test
  void a_rule_needs_a_title_a_citation_and_a_subject_and_its_refusal_names_it() {
    Set<Subject> subjects = Set.of(Subject.OUTCOME);
    for (Runnable refused :
        List.<Runnable>of(
            () -> rule(" ", List.of(CITATION), subjects),
            () -> rule("A title", List.of(), subjects),
            () -> rule("A title", List.of(CITATION), Set.of()))) {
      IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, refused::run);
      assertTrue(refusal.getMessage().contains("OUT-28"));
    }
  }

  @Test
  void a_rule_keeps_what_it_was_given() {
    List<Citation> citations = new ArrayList<>(List.of(CITATION));
    Set<Subject> subjects = new HashSet<>(Set.of(Subject.OUTCOME));
    Rule rule = rule("A title", citations, subjects);
    citations.clear();
    subjects.add(Subject.RECORD);

    assertEquals(List.of(CITATION), rule.citations());
    assertEquals(Set.of(Subject.OUTCOME), rule.appliesTo());
  }

  @ParameterizedTest
  @ValueSource(strings = {"OUT-28", "CNT-03a", "NFIB-01"})
  void a_rule_id_is_a_family_a_number_and_perhaps_a_letter(String text) {
    assertEquals(text, new RuleId(text).value());
    assertEquals(text, new RuleId(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OUT28",
        "OUT-2",
        "OUT-283",
        "out-28",
        "OU-28",
        "OUTCO-28",
        "OUT-28A",
        " OUT-28"
      })
  void another_text_is_no_rule_id(String text) {
    assertThrows(IllegalArgumentException.class, () -> new RuleId(text));
  }

  @ParameterizedTest
  @CsvSource({"CNT-03, CNT-03a", "CNT-03a, CNT-04", "CNT-30, OUT-01"})
  void rule_ids_order_by_family_and_number(String first, String second) {
    assertTrue(new RuleId(first).compareTo(new RuleId(second)) < 0);
    assertTrue(new RuleId(second).compareTo(new RuleId(first)) > 0);
    assertEquals(0, new RuleId(first).compareTo(new RuleId(first)));
  }

  @Test
  void a_citation_names_document_edition_section_and_pages() {
    Citation citation = new Citation(SourceDocument.CRR, "The Principal Crime Rule", "12-15");

    assertEquals("CRR 2026/27, The Principal Crime Rule, p. 12-15", citation.text());
    assertEquals(citation.text(), citation.toString());
  }

  @Test
  void a_citation_of_a_document_without_pages_ends_with_the_section() {
    assertEquals("SCH 2026, A section", new Citation(SourceDocument.SCH, "A section", "").text());
  }

  @Test
  void a_citation_without_a_section_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Citation(SourceDocument.CRR, " ", "12"));
  }

  @ParameterizedTest
  @EnumSource(SourceDocument.class)
  void every_document_has_a_title_and_an_edition(SourceDocument document) {
    assertFalse(document.title().isBlank());
    assertFalse(document.edition().isBlank());
  }
}
