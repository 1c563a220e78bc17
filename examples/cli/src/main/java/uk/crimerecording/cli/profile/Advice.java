package uk.crimerecording.cli.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ProfileProblem;

/** What to do about a problem of a profile, with the names or values that come into question. */
final class Advice {

  private static final int FIELD_STEP = 2;

  private Advice() {}

  static String of(ProfileProblem problem) {
    List<String> steps = List.of(problem.pointer().split("/", -1));
    String last = steps.get(steps.size() - 1).replace("~1", "/").replace("~0", "~");
    return problem.code().advice()
        + switch (problem.code()) {
          case UNKNOWN_FIELD ->
              Suggestions.name(last, fields()).map(s -> "; perhaps " + s.target()).orElse("");
          case UNKNOWN_TARGET -> values(steps);
          default -> "";
        };
  }

  private static Set<String> fields() {
    return DomainField.all().stream().map(DomainField::name).collect(Collectors.toSet());
  }

  private static String values(List<String> steps) {
    return DomainField.find(steps.get(FIELD_STEP))
        .filter(field -> !field.values().isEmpty())
        .map(field -> ": " + String.join(", ", field.values()))
        .orElse("");
  }
}
