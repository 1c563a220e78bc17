package uk.crimerecording.cli.explain;

import uk.crimerecording.fact.Fact;

/** Spells facts for people. */
public final class FactText {

  private FactText() {}

  /** What it means that a fact is so, with the values that it may have. */
  public static String of(Fact<?> fact) {
    String values = fact.values().isEmpty() ? "" : " (" + String.join(", ", fact.values()) + ")";
    return fact.meaning() + values;
  }

  /** What a value of a fact has to be. */
  public static String expected(Fact<?> fact) {
    return switch (fact.type()) {
      case BOOLEAN -> "true or false";
      case INTEGER -> "a whole number from 0";
      case ENUM -> "one of " + String.join(", ", fact.values());
      case DATE -> "a day such as 2026-04-01";
      case MONEY -> "an amount in pounds such as 5000.00";
      case CODE -> "a code of letters, digits and marks";
    };
  }
}
