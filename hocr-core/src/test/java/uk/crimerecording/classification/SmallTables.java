package uk.crimerecording.classification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.table.Row;

/** Tables written in a test: cells divided by commas, rows by line ends. */
final class SmallTables {

  private SmallTables() {}

  static DecisionTable table(String name, String text) {
    byte[] bytes = text.replace(',', '\t').getBytes(StandardCharsets.UTF_8);
    return DecisionTable.read(
        name, Row.read(new ByteArrayInputStream(bytes)), Examples.CLASSIFIER.register());
  }

  static DecisionTables tables(Map<String, String> texts) {
    return DecisionTables.reachable(
        name -> table(name, Objects.requireNonNull(texts.get(name), name)));
  }

  /** Evaluates tables of which the first is the text. */
  static Evaluation evaluation(Map<String, String> texts, String statements) {
    return new Evaluation(
        tables(texts),
        Examples.circumstances(statements),
        Examples.CLASSIFIER.register().rule(new RuleId("CLS-01")));
  }
}
