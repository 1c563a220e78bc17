package uk.crimerecording.cli.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Edition;

/**
 * The report format, version 1: one report to count, with the same parts as the scenarios of kind
 * {@code counting}. To be counted, a report has to satisfy more than that format asks: its ids have
 * to be ids, and each has to stand for one thing.
 */
final class ReportFormat {

  static final String SCHEMA = "crime-recording/report/1";

  private static final Shape ID =
      Shape.parsed("an id of 1 to 60 letters, digits and marks", Argument::code);
  private static final Shape DOCUMENT =
      Shape.object()
          .required("schema", Shape.oneOf(List.of(SCHEMA)))
          .required("edition", Shape.parsed("an edition that is known here", Edition::of))
          .required("report", ScenarioFormat.given(ScenarioKind.COUNTING));

  private ReportFormat() {}

  /** Reports everything in a document that the format does not allow. */
  static void check(Node document, Problems problems) {
    DOCUMENT.check(document, problems);
    document
        .find("report")
        .filter(report -> report.type() == Node.Type.OBJECT)
        .ifPresent(report -> checkParts(report, problems));
  }

  /** Reports what keeps the parts of a report, each sound by its shape, from being counted. */
  static void checkParts(Node report, Problems problems) {
    for (Node person : parts(report, "people", "id", problems)) {
      requireKey(person, "id", problems);
      checkId(person, "household", problems);
    }
    for (Node offence : parts(report, "offences", "id", problems)) {
      checkParties(offence, problems);
      checkId(offence, "incident", problems);
      offence
          .find("unit")
          .ifPresent(
              units -> units.members().keySet().forEach(key -> checkId(units, key, problems)));
    }
    for (Node crime : parts(report, "recorded", "ref", problems)) {
      requireKey(crime, "offence", problems);
      checkParties(crime, problems);
    }
  }

  private static void checkParties(Node part, Problems problems) {
    checkId(part, "victim", problems);
    part.find("offenders").ifPresent(ids -> ids.elements().forEach(id -> checkId(id, problems)));
  }

  /** The objects of one list, after a look at their ids. */
  private static List<Node> parts(Node report, String list, String key, Problems problems) {
    List<Node> parts =
        report.find(list).map(Node::elements).orElse(List.of()).stream()
            .filter(part -> part.type() == Node.Type.OBJECT)
            .toList();
    Set<String> ids = new HashSet<>();
    for (Node part : parts) {
      checkId(part, key, problems);
      part.find(key)
          .filter(id -> !ids.add(id.text()))
          .ifPresent(id -> problems.add(id.place(), "another part of this list has this id"));
    }
    return parts;
  }

  private static void requireKey(Node part, String key, Problems problems) {
    if (part.find(key).isEmpty()) {
      problems.add(part.place(), "the key " + key + " is missing");
    }
  }

  private static void checkId(Node part, String key, Problems problems) {
    part.find(key).ifPresent(id -> checkId(id, problems));
  }

  private static void checkId(Node id, Problems problems) {
    if (id.type() == Node.Type.TEXT) {
      ID.check(id, problems);
    }
  }
}
