package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.crimerecording.classification.PropertyExamples.outcome;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands with menaces and devices for fraud. */
class PropertyDemandTest {

  static List<PropertyExamples.Example> examples() {
    return PropertyExamples.read("property-demand.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_facts_decide_or_ask(PropertyExamples.Example example) {
    assertEquals(example.outcome(), outcome(example.baseline(), example.tweak()));
  }
}
