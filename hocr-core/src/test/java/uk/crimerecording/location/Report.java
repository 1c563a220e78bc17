package uk.crimerecording.location;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/**
 * An invented report by terms such as {@code suspectAt=12}, {@code online=true}, {@code
 * btpJurisdiction=true} or {@code series=008/06@12@2026-01-10,105/01@13@?}; {@code -} states
 * nothing.
 */
final class Report {

  private Report() {}

  static WhereReported of(String terms) {
    WhereReported.Builder report = WhereReported.builder();
    Facts.Builder facts = Facts.builder();
    if (!terms.equals("-")) {
      for (String term : terms.split(" ", -1)) {
        int divider = term.indexOf('=');
        state(term.substring(0, divider), term.substring(divider + 1), report, facts);
      }
    }
    return report.facts(facts.build()).build();
  }

  private static void state(
      String name, String value, WhereReported.Builder report, Facts.Builder facts) {
    switch (name) {
      case "suspectAt" -> report.suspectAt(Place.ofCode(value));
      case "victimAt" -> report.victimAt(Place.ofCode(value));
      case "victimResidence" -> report.victimResidence(Place.ofCode(value));
      case "placeOfBusiness" -> report.placeOfBusiness(Place.ofCode(value));
      case "reportedTo" -> report.reportedTo(Place.ofCode(value));
      case "online" -> report.online(Answer.of(Boolean.parseBoolean(value)));
      case "series" -> report.series(series(value));
      default -> state(FactVocabulary.standard().find(name).orElseThrow(), value, facts);
    }
  }

  private static <T> void state(Fact<T> fact, String value, Facts.Builder facts) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  static List<SeriesCrime> series(String crimes) {
    return crimes.equals("none")
        ? List.of()
        : Arrays.stream(crimes.split(",", -1)).map(Report::crime).toList();
  }

  private static SeriesCrime crime(String text) {
    String[] parts = text.split("@", -1);
    return new SeriesCrime(
        parts[0].length() > 4
            ? RecordedOffence.ofCode(OffenceCode.of(parts[0]))
            : RecordedOffence.ofClass(parts[0]),
        Place.ofCode(parts[1]),
        parts[2].equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(parts[2])));
  }
}
