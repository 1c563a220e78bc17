package uk.crimerecording.counting;

import java.math.BigDecimal;
import java.util.List;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;

/** The facts of the vocabulary that counting reads, by name. */
final class CountingFactNames {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();

  private CountingFactNames() {}

  static Fact<?> fact(String name) {
    return VOCABULARY.find(name).orElseThrow();
  }

  static Fact<Boolean> bool(String name) {
    return VOCABULARY.bool(name);
  }

  static Fact<String> text(String name) {
    return VOCABULARY.text(name);
  }

  static Fact<Integer> integer(String name) {
    return VOCABULARY.integer(name);
  }

  static Fact<BigDecimal> money(String name) {
    return VOCABULARY.money(name);
  }

  /** Every yes-or-no fact of counting. */
  static List<Fact<?>> booleans() {
    return VOCABULARY.facts().stream()
        .filter(fact -> fact.kinds().contains("counting") && fact.type() == FactType.BOOLEAN)
        .toList();
  }
}
