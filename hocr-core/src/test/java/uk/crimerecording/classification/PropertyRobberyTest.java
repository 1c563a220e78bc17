package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.crimerecording.classification.PropertyExamples.outcome;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Robbery by owner, kind and value of the property, and by when the force came. */
class PropertyRobberyTest {

  static List<PropertyExamples.Example> examples() {
    return PropertyExamples.read("property-robbery.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_facts_decide_or_ask(PropertyExamples.Example example) {
    assertEquals(example.outcome(), outcome(example.baseline(), example.tweak()));
  }

  @Test
  void force_in_a_shop_rests_on_the_rules_of_shops_and_of_robbery() {
    assertEquals(
        Set.of("CLS-01", "CLS-09", "CNT-11", "CNT-15"),
        PropertyExamples.rules(
            "conduct=theft takenFrom=shop force=used forceTiming=before-or-during",
            "propertyOwner=business propertyKind=goods"));
  }
}
