package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.record.CrimeFlag;

/** Texts fit into the sentences that findings put them in. */
class MessagesTest {

  private static final Desk DESK = Desk.standard();
  private static final MessageCatalogue TEXTS = DESK.messages();

  private static List<TraceStep> steps() {
    return Baseline.all().stream()
        .flatMap(b -> DESK.decide(b.record(), b.application()).trace().steps().stream())
        .toList();
  }

  @Test
  void everything_that_a_check_reads_or_wants_has_a_text() {
    Set<String> without = new TreeSet<>();
    for (TraceStep step : steps()) {
      Set<String> names = new TreeSet<>(step.read());
      String check = step.check();
      names.add((check.startsWith("!") ? check.substring(1) : check).replace(':', '.'));
      names.removeIf(name -> TEXTS.text("fact." + name).isPresent());
      without.addAll(names);
    }
    // The related crime rule names its two steps itself; they are never a finding.
    without.removeAll(Set.of("related-crime", "principal-among-related"));
    assertEquals(Set.of(), without);
  }

  @Test
  void a_text_of_a_fact_goes_on_in_the_sentence_it_is_put_in() {
    for (String id : TEXTS.ids()) {
      if (id.startsWith("fact.") || id.startsWith("authority.") || id.startsWith("flag.")) {
        String text = TEXTS.text(id).orElseThrow();
        assertTrue(Character.isLowerCase(text.charAt(0)), () -> id + ": " + text);
        assertTrue(!text.endsWith("."), () -> id + ": " + text);
        for (Verdict verdict : Verdict.values()) {
          assertTrue(!text.contains(verdict.name()), () -> id + ": " + text);
        }
      }
    }
  }

  @Test
  void a_text_of_a_yes_or_no_fact_can_follow_whether() {
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      if (fact.type() == FactType.BOOLEAN) {
        TEXTS
            .text("fact." + fact.name())
            .ifPresent(text -> assertTrue(!text.startsWith("whether "), text));
      }
    }
  }

  @Test
  void every_authority_flag_verdict_and_rule_has_a_text() {
    for (Authority authority : Authority.values()) {
      assertTrue(TEXTS.text("authority." + authority.code()).isPresent(), authority.code());
    }
    for (CrimeFlag flag : CrimeFlag.values()) {
      assertTrue(TEXTS.text("flag." + flag.code()).isPresent(), flag.code());
    }
    for (Verdict verdict : Verdict.values()) {
      assertTrue(TEXTS.text("verdict." + verdict).isPresent(), verdict.name());
      assertTrue(TEXTS.text("officer." + verdict).isPresent(), verdict.name());
    }
    DESK.rules()
        .rules()
        .forEach(rule -> assertTrue(TEXTS.text("rule." + rule.id()).isPresent(), rule.title()));
  }
}
