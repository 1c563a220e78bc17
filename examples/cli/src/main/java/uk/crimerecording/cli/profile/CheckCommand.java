package uk.crimerecording.cli.profile;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.ProfileProblem;
import uk.crimerecording.intake.ProfileProblem.Code;

/**
 * Checks a force profile as a whole: one line a problem, with line, column, JSON pointer and what
 * to do about it.
 */
@Command(
    name = "check",
    description = "Checks a force profile and reports every problem at once.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the profile is valid",
      "1:it has problems, or entries that are still to be decided",
      "2:wrong usage",
      "3:it cannot be read"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The force profile.")
  private Path file = Path.of("");

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = "A profile that it extends, or one that such a one extends; repeatable.")
  private List<Path> bases = new ArrayList<>();

  @Override
  public Integer call() {
    Map<String, List<ProfileProblem>> problems;
    try {
      problems = Systems.family(bases, file).check();
    } catch (IntakeException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCodes.REJECTED;
    }
    PrintWriter out = spec.commandLine().getOut();
    problems.forEach(
        (source, found) -> found.forEach(p -> out.println(source + ":" + p + "; " + Advice.of(p))));
    List<ProfileProblem> all = problems.values().stream().flatMap(List::stream).toList();
    long open = all.stream().filter(problem -> problem.code() == Code.OPEN_ENTRY).count();
    out.println(summary(all.size() - open, open));
    return all.isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }

  private static String summary(long problems, long open) {
    if (problems + open == 0) {
      return "The profile is valid.";
    }
    return problems
        + " problems in the profile"
        + (open == 0 ? "." : ", " + open + " open entries.");
  }
}
