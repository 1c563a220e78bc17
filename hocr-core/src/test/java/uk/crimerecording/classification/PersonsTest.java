package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Crimes against persons, communications, images, breaches and public order, by example. */
class PersonsTest {

  static List<Examples.Example> examples() {
    return Examples.read("persons.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_has_its_outcome_and_cites_its_rules(Examples.Example example) {
    Classification answer = Examples.classify(example.statements());
    assertEquals(example.outcome(), Examples.outcome(answer));
    assertTrue(
        Examples.rules(answer).containsAll(example.rules()),
        () -> "cited are " + Examples.rules(answer));
  }
}
