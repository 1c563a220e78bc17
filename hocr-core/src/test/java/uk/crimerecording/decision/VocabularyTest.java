package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.crimerecording.decision.Verdict.ACCEPT;
import static uk.crimerecording.decision.Verdict.REFER;
import static uk.crimerecording.decision.Verdict.REFUSE;
import static uk.crimerecording.decision.Verdict.RETURN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small values that decisions are made of. */
class VocabularyTest {

  @Test
  void a_refusal_beats_a_return_which_beats_a_referral() {
    assertEquals(REFUSE, RETURN.strongest(REFUSE));
    assertEquals(RETURN, RETURN.strongest(REFER));
    assertEquals(REFER, ACCEPT.strongest(REFER));
    assertEquals(ACCEPT, ACCEPT.strongest(ACCEPT));
  }

  @Property
  void the_strongest_verdict_depends_on_no_order(
      @ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
    assertEquals(a.strongest(b), b.strongest(a));
    assertEquals(a.strongest(b).strongest(c), a.strongest(b.strongest(c)));
    assertTrue(List.of(a, b).contains(a.strongest(b)));
  }

  @ParameterizedTest
  @CsvSource({"NOTE, ACCEPT", "REFERRAL, REFER", "REWORK, RETURN", "PROHIBITION, REFUSE"})
  void every_severity_asks_for_its_verdict(Severity severity, Verdict verdict) {
    assertEquals(verdict, severity.verdict());
  }

  @Test
  void severities_rise_as_their_verdicts_do() {
    List<Verdict> verdicts = Arrays.stream(Severity.values()).map(Severity::verdict).toList();

    assertEquals(List.of(Verdict.values()), verdicts);
  }

  @ParameterizedTest
  @EnumSource(Authority.class)
  void an_authority_is_found_by_its_code(Authority authority) {
    assertSame(authority, Authority.ofCode(authority.code()));
  }

  @Test
  void a_code_that_is_no_authority_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Authority.ofCode("FCR"));
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void a_subject_is_named_in_json_as_it_is_in_code(Subject subject) {
    assertEquals(subject.name().toLowerCase(Locale.ROOT).replace('_', '-'), subject.code());
  }

  @Test
  void alternatives_order_by_kind_and_then_by_code() {
    Alternative outcome15 = new Alternative(Alternative.Kind.OUTCOME, "15");
    Alternative outcome16 = new Alternative(Alternative.Kind.OUTCOME, "16");
    Alternative cancellation = new Alternative(Alternative.Kind.CANCELLATION, "C4");

    assertTrue(outcome15.compareTo(outcome16) < 0);
    assertTrue(outcome16.compareTo(outcome15) > 0);
    assertTrue(outcome16.compareTo(cancellation) < 0);
    assertTrue(new Alternative(Alternative.Kind.OUTCOME, "Z").compareTo(cancellation) < 0);
    assertEquals(0, outcome15.compareTo(new Alternative(Alternative.Kind.OUTCOME, "15")));
  }

  @Test
  void an_edition_knows_the_last_day_that_it_governs() {
    assertFalse(Edition.APRIL_2026.isBeyondHorizon(LocalDate.of(2027, 3, 31)));
    assertTrue(Edition.APRIL_2026.isBeyondHorizon(LocalDate.of(2027, 4, 1)));
  }

  @Test
  void an_edition_is_found_by_its_published_name() {
    assertSame(Edition.APRIL_2026, Edition.of("2026-27"));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Edition.of("2025-26"));
    assertTrue(refusal.getMessage().contains("2026-27"));
  }

  @Test
  void an_edition_may_last_a_day_and_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 4, 1);

    assertEquals(day, new Edition("a day", day, day).knownThrough());
    assertThrows(IllegalArgumentException.class, () -> new Edition("none", day, day.minusDays(1)));
  }
}
