package uk.crimerecording.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A force profile that is not valid; it carries every problem at once (rule SYS-01). */
public final class ProfileException extends IntakeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ProfileProblem> problems;

  ProfileException(List<ProfileProblem> problems) {
    super(
        problems.stream()
            .map(ProfileProblem::toString)
            .collect(Collectors.joining("\n  ", "The force profile is not valid:\n  ", "")));
    this.problems = List.copyOf(problems);
  }

  ProfileException(Map<String, List<ProfileProblem>> problems) {
    super(
        problems.entrySet().stream()
            .flatMap(of -> of.getValue().stream().map(problem -> of.getKey() + ":" + problem))
            .collect(Collectors.joining("\n  ", "The force profile is not valid:\n  ", "")));
    this.problems = problems.values().stream().flatMap(List::stream).toList();
  }

  /** The problems in the order of their places. */
  public List<ProfileProblem> problems() {
    return problems;
  }
}
