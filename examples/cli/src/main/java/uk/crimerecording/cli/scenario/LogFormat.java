package uk.crimerecording.cli.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Edition;

/**
 * The log format, version 1: incident logs to review, each with an id and the same parts as the
 * scenarios of kind {@code review}.
 */
final class LogFormat {

  static final String SCHEMA = "crime-recording/logs/1";

  private static final Shape ID =
      Shape.parsed("an id of 1 to 60 letters, digits and marks", Argument::code);
  private static final Shape DOCUMENT =
      Shape.object()
          .required("schema", Shape.oneOf(List.of(SCHEMA)))
          .required("edition", Shape.parsed("an edition that is known here", Edition::of))
          .required("logs", Shape.listOf(ScenarioFormat.log(ID)));

  private LogFormat() {}

  /** Reports everything in a document that the format does not allow. */
  static void check(Node document, Problems problems) {
    DOCUMENT.check(document, problems);
    Set<String> ids = new HashSet<>();
    for (Node log : document.find("logs").map(Node::elements).orElse(List.of())) {
      log.find("ref")
          .filter(id -> !ids.add(id.text()))
          .ifPresent(id -> problems.add(id.place(), "another log of this file has this id"));
    }
  }
}
