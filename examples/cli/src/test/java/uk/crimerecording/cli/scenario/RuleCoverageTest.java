package uk.crimerecording.cli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.crimerecording.classification.Classifier;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.location.LocationRules;
import uk.crimerecording.pnc.PncRules;
import uk.crimerecording.quality.DataQuality;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.LogReview;

/** A rule enters the register with a citation, a text and a scenario, or the build fails. */
class RuleCoverageTest {

  /** A scenario is about one log; what many add up to is tested beside the sample logs. */
  private static final RuleId ADDS_UP = new RuleId("AUD-03");

  private final Desk desk = Desk.standard();
  private final RuleRegister reports =
      CountingRules.register(desk.edition())
          .and(Classifier.of(desk.catalogue()).register())
          .and(LocationRules.of(desk.catalogue()).register())
          .withPartsOf(RecordingRules.register(desk.edition()))
          .withPartsOf(LogReview.register(desk.edition()))
          .and(PncRules.register(desk.edition()))
          .and(DataQuality.register(desk.edition()));

  @Test
  void every_rule_has_a_citation() {
    assertFalse(desk.rules().rules().isEmpty());
    assertEquals(List.of(), rulesWithout(rule -> !rule.citations().isEmpty()));
    assertEquals(List.of(), without(reports, rule -> !rule.citations().isEmpty()));
  }

  @Test
  void every_rule_has_a_text() {
    assertEquals(
        List.of(), rulesWithout(rule -> desk.messages().text("rule." + rule.id()).isPresent()));
  }

  @Test
  void every_rule_is_cited_by_a_scenario() {
    Set<String> cited =
        Suite.scenarios().stream().flatMap(RuleCoverageTest::cited).collect(Collectors.toSet());
    assertEquals(List.of(), rulesWithout(rule -> cited.contains(rule.id().value())));
    assertEquals(
        List.of(ADDS_UP),
        without(reports, rule -> cited.contains(rule.id().value())).stream()
            .map(Rule::id)
            .toList());
  }

  /** The rules that a scenario expects to be applied, to find something or to set a date. */
  private static Stream<String> cited(Scenario scenario) {
    Node expect = scenario.expect();
    Stream<String> named =
        Stream.of("rules", "findings")
            .flatMap(key -> expect.find(key).stream())
            .flatMap(list -> list.elements().stream())
            .map(Node::text);
    Stream<String> dated =
        expect.find("deadlines").stream()
            .flatMap(list -> list.elements().stream())
            .flatMap(deadline -> deadline.text("rule").stream());
    Stream<String> grouped = expect.find("vawg").stream().map(group -> "FLG-11");
    return Stream.of(named, dated, grouped, Stream.of(scenario.source().split("[ ,;()]+")))
        .flatMap(Function.identity());
  }

  private List<Rule> rulesWithout(Predicate<Rule> quality) {
    return without(desk.rules(), quality);
  }

  private static List<Rule> without(RuleRegister register, Predicate<Rule> quality) {
    return register.rules().stream().filter(quality.negate()).toList();
  }
}
