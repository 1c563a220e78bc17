package uk.crimerecording.cli.profile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.ProfileProblem;

/** Checks a force profile as a whole: one line a problem, with line, column and JSON pointer. */
@Command(
    name = "check",
    description = "Checks a force profile and reports every problem at once.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the profile is valid",
      "1:it has problems",
      "2:wrong usage",
      "3:it cannot be read"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The force profile.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    String json;
    try {
      json = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      spec.commandLine().getErr().println(file + ": cannot be read as UTF-8 text");
      return ExitCodes.REJECTED;
    }
    List<ProfileProblem> problems = ForceProfile.check(json, Systems.shippedProfiles());
    for (ProfileProblem problem : problems) {
      out.println(file + ":" + problem);
    }
    out.println(
        problems.isEmpty()
            ? "The profile is valid."
            : problems.size() + " problems in the profile.");
    return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }
}
