package uk.crimerecording.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.offence.OffenceCatalogue;

/** Each rule by a baseline and its tweaks: everything that comes out is compared. */
class CountingRulesTest {

  private static final CountingRules COUNTING = CountingRules.of(OffenceCatalogue.april2026());

  static List<Example> examples() {
    return Stream.of("screening", "crimes-on-record", "units", "relationships", "additions")
        .flatMap(name -> Example.read(name + ".txt").stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everything_that_comes_out_follows_from_the_rules(Example example) {
    assertComesOut(example, COUNTING);
  }

  @Test
  void tables_that_are_read_anew_decide_every_example_the_same_way() {
    CountingRules counting = CountingRules.of(OffenceCatalogue.april2026());

    for (Example example : examples()) {
      assertComesOut(example, counting);
    }
  }

  private static void assertComesOut(Example example, CountingRules counting) {
    CountingDecision decision = counting.decide(example.report());

    assertEquals(example.expected(), Example.comesOut(decision), example.title());
    assertEquals(example.rules(), Example.cited(decision), example.title());
  }
}
