package uk.crimerecording.cli.assess;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.cli.profile.ProfileOptions;
import uk.crimerecording.cli.profile.Systems;
import uk.crimerecording.cli.report.RunSummary;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.SystemAdapter;

/** Assesses the records of export files. */
@Command(
    name = "assess",
    description = {
      "Decides what every record of some exports applies for, with reasons.",
      "Writes decisions.jsonl, summary.json and report.html, which hold no personal data, and"
          + " rejected.jsonl, which keeps what could not be read as it stood: treat it like the"
          + " export."
    })
public final class AssessCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int FAILED_AS_ASKED = 1;
  private static final int INPUT_REJECTED = 3;
  private static final Pattern FORCE = Pattern.compile("[0-9]{2}");

  /** What makes a run fail. */
  enum FailOn {
    refuse,
    returns,
    refer,
    rejected
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "files or directories, plain or gzip; further files of persons, officers and tasks are",
        "joined to the records of the directory that is given, not to those of another FILE"
      })
  private List<Path> files = List.of();

  @Option(
      names = "--system",
      paramLabel = "niche|connect",
      required = true,
      converter = Systems.Converter.class,
      description = "the system that the files come from")
  private Optional<HostSystem> system = Optional.empty();

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Option(
      names = "--force",
      paramLabel = "CODE",
      description = "the two digits of the force, which the summary names")
  private Optional<String> force = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day to look from: later dates are reported, dates to watch are shown")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "where the results are written; made if it is not there")
  private Path out = Path.of("");

  @Option(
      names = "--fail-on",
      paramLabel = "refuse|return|refer|rejected",
      split = ",",
      converter = FailOnConverter.class,
      description = "end with exit code 1 where there is such a verdict or a rejected record")
  private List<FailOn> failOn = List.of();

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = {
        "how many of the FILEs are read side by side (default: one a processor);",
        "a directory is one FILE. The results are the same, in the order of the FILEs, and a",
        "reference may occur once in each FILE."
      })
  private int parallel = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "no progress on standard error")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (force.isPresent() && !FORCE.matcher(force.get()).matches()) {
      throw new ParameterException(spec.commandLine(), "--force is a code of two digits");
    }
    if (parallel < 1) {
      throw new ParameterException(spec.commandLine(), "--parallel is a number of at least 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    try {
      HostSystem host = system.orElseThrow();
      ForceProfile known = Systems.profile(host, profile);
      ForceProfile used = force.map(code -> Systems.forForce(known, code)).orElse(known);
      IntakeSettings standard = IntakeSettings.standard();
      IntakeSettings settings = asOf.map(standard::asOf).orElse(standard);
      AssessmentRun run =
          new AssessmentRun(
              Desk.standard(),
              SystemAdapter.of(host).with(used).with(settings),
              asOf,
              parallel,
              new Progress(err, quiet, System::nanoTime));
      return finish(run.assess(files, out), err);
    } catch (IntakeException e) {
      err.println(e.getMessage());
      err.flush();
      return INPUT_REJECTED;
    }
  }

  private int finish(RunSummary summary, PrintWriter err) {
    PrintWriter console = spec.commandLine().getOut();
    console.printf(
        "%d records seen = %d mapped + %d rejected%n",
        summary.seen(), summary.mapped(), summary.rejected());
    for (Verdict verdict : Verdict.values()) {
      console.printf("%s %d%n", verdict, summary.verdicts(verdict));
    }
    console.flush();
    if (summary.mapped() == 0) {
      err.println("The files hold no record that could be read");
      err.flush();
      return INPUT_REJECTED;
    }
    return fails(summary) ? FAILED_AS_ASKED : DONE;
  }

  private boolean fails(RunSummary summary) {
    Set<FailOn> asked = EnumSet.noneOf(FailOn.class);
    asked.addAll(failOn);
    return asked.stream()
        .anyMatch(
            kind ->
                switch (kind) {
                  case refuse -> summary.verdicts(Verdict.REFUSE) > 0;
                  case returns -> summary.verdicts(Verdict.RETURN) > 0;
                  case refer -> summary.verdicts(Verdict.REFER) > 0;
                  case rejected -> summary.rejected() > 0;
                });
  }
}
