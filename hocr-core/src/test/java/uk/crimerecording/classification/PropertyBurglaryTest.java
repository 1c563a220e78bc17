package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.crimerecording.classification.PropertyExamples.outcome;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Burglary by building, use, entry, trick, weapon and force: one baseline and its tweaks. */
class PropertyBurglaryTest {

  static List<PropertyExamples.Example> examples() {
    return PropertyExamples.read("property-burglary.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_facts_decide_or_ask(PropertyExamples.Example example) {
    assertEquals(example.outcome(), outcome(example.baseline(), example.tweak()));
  }

  @Test
  void a_pet_taken_by_a_burglar_rests_on_the_rule_of_pets_too() {
    String facts =
        "conduct=burglary premises=house-flat-houseboat entry=gained force=none weaponKind=none"
            + " deceptionUsed=false";
    assertEquals(
        Set.of("CLS-01", "CLS-08", "CLS-16"),
        PropertyExamples.rules(facts, "propertyKind=pet-dog"));
    assertEquals(Set.of("CLS-01", "CLS-08"), PropertyExamples.rules(facts, "propertyKind=goods"));
  }
}
