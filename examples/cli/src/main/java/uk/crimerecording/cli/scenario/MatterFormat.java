package uk.crimerecording.cli.scenario;

import java.util.List;
import uk.crimerecording.decision.Edition;

/**
 * The matter format, version 1: one matter to record or not, with the same parts as the scenarios
 * of kind {@code recording}.
 */
final class MatterFormat {

  static final String SCHEMA = "crime-recording/matter/1";

  private static final Shape DOCUMENT =
      Shape.object()
          .required("schema", Shape.oneOf(List.of(SCHEMA)))
          .required("edition", Shape.parsed("an edition that is known here", Edition::of))
          .required("matter", ScenarioFormat.given(ScenarioKind.RECORDING));

  private MatterFormat() {}

  /** Reports everything in a document that the format does not allow. */
  static void check(Node document, Problems problems) {
    DOCUMENT.check(document, problems);
  }
}
