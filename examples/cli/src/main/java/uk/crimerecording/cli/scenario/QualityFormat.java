package uk.crimerecording.cli.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.cli.scenario.Shape.ObjectShape;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.Viewer;

/** What scenarios of kind {@code quality} state beside a crime, and what they expect. */
final class QualityFormat {

  private static final int HIGHEST_NUMBER = 1_000_000;

  private static final Shape NUMBER = Shape.wholeNumber(HIGHEST_NUMBER);
  private static final Shape CODES =
      Shape.listOf(Shape.parsed("the code of a unit or role", code -> Viewer.of(Set.of(code))));
  private static final ObjectShape DETAILS =
      Shape.object()
          .optional(
              List.of(
                  "statusStated",
                  "crimeTypeStated",
                  "outcomeStated",
                  "hateCrime",
                  "exactTimeKnown",
                  "repeatVictim",
                  "restricted"),
              Shape.yesOrNo())
          .optional(List.of("modusOperandiLength", "earlierCrimes"), NUMBER)
          .optional(Arrays.stream(EntryKind.values()).map(EntryKind::code).toList(), NUMBER)
          .optional(
              "features", Shape.listOf(Shape.oneOf(CrimeFeature.values(), CrimeFeature::code)))
          .optional(
              List.of("recordingOfficer", "supervisingOfficer", "openingCode", "closingCode"),
              Shape.text())
          .optional("accessList", CODES);

  private QualityFormat() {}

  /** What is given beside the facts. */
  static ObjectShape given(ObjectShape facts, ObjectShape crime, Shape day, Shape time) {
    ObjectShape timed = DETAILS.optional(List.of("offenceFrom", "offenceTo"), time);
    Shape details = (node, problems) -> check(node, timed, problems);
    return facts
        .required("crime", crime.optional("details", details))
        .required("asOf", day)
        .optional("viewer", CODES);
  }

  /** What is expected. */
  static ObjectShape expect(Shape rules, Shape names) {
    return Shape.object()
        .optional(List.of("findings", "open"), rules)
        .optional("missing", names)
        .optional("verdict", Shape.oneOf(Verdict.values(), Verdict::name))
        .optional("withheld", Shape.yesOrNo());
  }

  private static void check(Node details, ObjectShape parts, Problems problems) {
    parts.check(details, problems);
    details
        .find("accessList")
        .filter(list -> !details.text("restricted").equals(Optional.of("true")))
        .ifPresent(
            list -> problems.add(list.place(), "an access list belongs to a restricted record"));
  }
}
