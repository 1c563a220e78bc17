package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionEncoder;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.JsonBytes;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/** One complete application per type, and one tweak at a time. */
class BaselineAndTweakTest {

  /** What the vocabulary itself says of an answer, such as "If no: RETURN". */
  private static final Pattern CONSEQUENCE =
      Pattern.compile("If (no|yes)[^.:]*: (RETURN|REFUSE|REFER)\\b");

  private static final Desk DESK = Desk.standard();

  static List<Baseline> baselines() {
    return Baseline.all();
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void a_complete_application_is_accepted(Baseline baseline) {
    Decision decision = DESK.decide(baseline.record(), baseline.application());

    assertEquals(Verdict.ACCEPT, decision.verdict(), () -> decision.toString());
    assertEquals(Set.of(), decision.missing());
    assertTrue(
        decision.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE));
  }

  @Test
  void every_outcome_type_and_cancellation_has_a_complete_application() {
    Set<String> covered = new TreeSet<>();
    baselines().forEach(baseline -> covered.add(baseline.application().code()));

    Set<String> all = new TreeSet<>();
    for (var type : uk.crimerecording.record.OutcomeType.values()) {
      all.add(type.code());
    }
    for (var code : uk.crimerecording.record.CancellationCode.values()) {
      all.add(code.code());
    }
    assertEquals(all, covered);
  }

  record Tweak(Baseline baseline, Fact<?> fact) {
    @Override
    public String toString() {
      return baseline + " without " + fact;
    }
  }

  static Stream<Tweak> tweaks() {
    return Baseline.all().stream()
        .flatMap(
            baseline ->
                FactVocabulary.standard().facts().stream()
                    .filter(fact -> baseline.facts().get(fact).isPresent())
                    .map(fact -> new Tweak(baseline, fact)));
  }

  @ParameterizedTest
  @MethodSource("tweaks")
  void unstating_one_fact_is_harmless_or_returns_for_exactly_that_fact(Tweak tweak) {
    Facts fewer = tweak.baseline().facts().toBuilder().unstate(tweak.fact()).build();
    Decision decision =
        DESK.decide(tweak.baseline().record(), tweak.baseline().withFacts(fewer).application());

    if (decision.verdict() != Verdict.ACCEPT) {
      assertEquals(Verdict.RETURN, decision.verdict());
      assertEquals(Set.of(tweak.fact().name()), decision.missing());
    }
  }

  @Test
  void many_decisions_are_written_as_each_alone() {
    DecisionEncoder encoder = new DecisionEncoder();
    tweaks()
        .forEach(
            tweak -> {
              Facts fewer = tweak.baseline().facts().toBuilder().unstate(tweak.fact()).build();
              Decision decision =
                  DESK.decide(
                      tweak.baseline().record(), tweak.baseline().withFacts(fewer).application());
              JsonBytes out = new JsonBytes();
              encoder.append(out, decision);
              assertEquals(DecisionJson.of(decision), out.toString());
            });
  }

  @Test
  void only_facts_that_other_answers_make_needless_are_harmless_to_unstate() {
    Set<String> harmless = new TreeSet<>();
    tweaks()
        .forEach(
            tweak -> {
              Facts fewer = tweak.baseline().facts().toBuilder().unstate(tweak.fact()).build();
              Decision decision =
                  DESK.decide(
                      tweak.baseline().record(), tweak.baseline().withFacts(fewer).application());
              if (decision.verdict() == Verdict.ACCEPT) {
                harmless.add(tweak.baseline() + ": " + tweak.fact());
              }
            });

    assertEquals(
        new TreeSet<>(
            List.of(
                "1A on 034/01: chargingDecisionBy",
                "1A on 034/01: retailRobbery",
                "2 on 008/06: cautionKind",
                "2A on 008/06: cautionKind",
                "3A on 008/06: priorCautionOrConvictionWithinTwoYears",
                "3A on 008/06: specifiedOffence",
                "3A on 008/06: suspectVulnerable",
                "4 on 045/10: previouslyUnreported",
                "12 on 008/06: suspectDeceased",
                "13 on 008/06: victimOrKeyWitnessSeriouslyIll",
                "C2 on 019/08: victimWithdrew")),
        harmless);
  }

  @ParameterizedTest
  @MethodSource("tweaks")
  void the_contrary_of_one_answer_has_the_consequence_that_the_vocabulary_states(Tweak tweak) {
    if (tweak.fact().type() != FactType.BOOLEAN || isStatedElsewhere(tweak)) {
      return;
    }
    Fact<Boolean> fact = FactVocabulary.standard().bool(tweak.fact().name());
    boolean contrary = !tweak.baseline().facts().get(fact).orElseThrow();
    Matcher consequence = CONSEQUENCE.matcher(fact.meaning());
    if (!consequence.find() || consequence.group(1).equals("yes") != contrary) {
      return;
    }
    Facts tweaked = tweak.baseline().facts().toBuilder().state(fact, contrary).build();
    Decision decision =
        DESK.decide(tweak.baseline().record(), tweak.baseline().withFacts(tweaked).application());

    assertEquals(Verdict.valueOf(consequence.group(2)), decision.verdict());
    assertTrue(
        decision.findings().stream()
            .map(Finding::severity)
            .anyMatch(severity -> severity.verdict() == decision.verdict()));
  }

  /** Where the evidence is short of a theft charge on a robbery, RET leads to the prosecutor. */
  private static boolean isStatedElsewhere(Tweak tweak) {
    return tweak.baseline().application().code().equals("1A")
        && tweak.fact().name().equals("sufficientEvidence");
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void every_finding_of_every_tweak_renders_in_plain_words(Baseline baseline) {
    List<String> texts = new ArrayList<>();
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      if (baseline.facts().get(fact).isPresent()) {
        Facts.Builder fewer = baseline.facts().toBuilder().unstate(fact);
        explain(baseline.withFacts(fewer.build()), texts);
        if (fact.type() == FactType.BOOLEAN) {
          Fact<Boolean> bool = FactVocabulary.standard().bool(fact.name());
          boolean contrary = !baseline.facts().get(bool).orElseThrow();
          explain(
              baseline.withFacts(baseline.facts().toBuilder().state(bool, contrary).build()),
              texts);
        }
      }
    }
    assertTrue(texts.size() > 3);
    for (String text : texts) {
      assertTrue(text.length() > 30 && !text.contains("{"), text);
      assertTrue(
          text.chars().noneMatch(c -> c == '_') && !text.contains("null"),
          () -> text.toUpperCase(Locale.ROOT));
    }
  }

  private static void explain(Baseline baseline, List<String> texts) {
    texts.addAll(DESK.explain(DESK.decide(baseline.record(), baseline.application())));
  }
}
