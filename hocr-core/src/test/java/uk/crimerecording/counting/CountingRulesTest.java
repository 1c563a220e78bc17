package uk.crimerecording.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.offence.OffenceCatalogue;

/** Each rule by a baseline and its tweaks: everything that comes out is compared. */
class CountingRulesTest {

  private static final CountingRules COUNTING = CountingRules.of(OffenceCatalogue.april2026());

  static List<Example> screening() {
    return Example.read("screening.txt");
  }

  static List<Example> records() {
    return Example.read("crimes-on-record.txt");
  }

  static List<Example> units() {
    return Example.read("units.txt");
  }

  static List<Example> relationships() {
    return Example.read("relationships.txt");
  }

  static List<Example> additions() {
    return Example.read("additions.txt");
  }

  @ParameterizedTest
  @MethodSource({"screening", "records", "units", "relationships", "additions"})
  void everything_that_comes_out_follows_from_the_rules(Example example) {
    CountingDecision decision = COUNTING.decide(example.report());

    assertEquals(example.expected(), Example.comesOut(decision));
    List<String> cited = Example.ids(decision.reasoning().rules());
    assertTrue(cited.containsAll(example.rules()), () -> "cited " + cited);
  }
}
