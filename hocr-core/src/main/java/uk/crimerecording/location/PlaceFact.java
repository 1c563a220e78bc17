package uk.crimerecording.location;

import java.util.List;
import java.util.stream.Stream;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;

/** The facts whose value is a place. */
final class PlaceFact {

  /** Any place. */
  static final List<Fact<String>> PLACES =
      facts(
          "applicationSentFrom",
          "companyHeadOffice",
          "deliveryAt",
          "departureForce",
          "firstOffenceForce",
          "mailRedirectedTo",
          "mostOffencesForce",
          "representationAt",
          "suspectResidence",
          "suspectWorkplace");

  /** Forces that these rules bind, so never one outside England and Wales. */
  static final List<Fact<String>> FORCES =
      facts("agreedForce", "firstAwareForce", "recordedByForce");

  private PlaceFact() {}

  private static List<Fact<String>> facts(String... names) {
    return Stream.of(names).map(FactVocabulary.standard()::text).toList();
  }
}
