package uk.crimerecording.cli.convert;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.cli.profile.ProfileOptions;
import uk.crimerecording.cli.profile.Systems;
import uk.crimerecording.form.RecordForm;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/** Writes an export in the form of another system or profile. */
@Command(
    name = "convert",
    description = {
      "Writes the crimes of an export in the form of another system or profile, and prints what"
          + " that form cannot hold.",
      "Rejected records are kept as they stood, beside the result, in a file whose name ends in"
          + " .rejected."
    })
public final class ConvertCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int INPUT_REJECTED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "a file or directory, plain or gzip")
  private Path file = Path.of("");

  @Option(
      names = "--system",
      required = true,
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "the system that the file comes from: ${COMPLETION-CANDIDATES}")
  private Optional<HostSystem> system = Optional.empty();

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Option(
      names = "--to",
      required = true,
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "the system in whose form to write: ${COMPLETION-CANDIDATES}")
  private Optional<HostSystem> to = Optional.empty();

  @Option(names = "--to-profile", paramLabel = "FILE", description = "the force profile of that")
  private Optional<Path> toProfile = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "csv|xml|json",
      required = true,
      description = "the format to write")
  private String format = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      HostSystem from = system.orElseThrow();
      SystemAdapter adapter = SystemAdapter.of(from).with(Systems.profile(from, profile));
      Conversion conversion = new Conversion(form());
      try (Intake<CrimeRecord> intake = adapter.read(file);
          Writer result = Files.newBufferedWriter(out);
          OutputStream rejected =
              new BufferedOutputStream(
                  Files.newOutputStream(out.resolveSibling(out.getFileName() + ".rejected")))) {
        conversion.convert(intake, result, rejected);
        print(intake, conversion);
        return intake.totals().mapped() == 0 ? INPUT_REJECTED : DONE;
      }
    } catch (IntakeException e) {
      err.println(e.getMessage());
      err.flush();
      return INPUT_REJECTED;
    }
  }

  private RecordForm form() {
    HostSystem target = to.orElseThrow();
    ForceProfile spelling = Systems.profile(target, toProfile, profile.bases());
    Format wanted =
        Format.ofCode(format)
            .filter(known -> spelling.layout(Content.CRIMES, known).isPresent())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "The profile has no layout for " + format));
    return RecordForm.of(target, spelling, wanted);
  }

  private void print(Intake<CrimeRecord> intake, Conversion conversion) {
    PrintWriter console = spec.commandLine().getOut();
    console.println(intake.totals());
    console.printf(
        "written %d, not to be held %d%n", conversion.written(), conversion.unwritable());
    conversion.losses().forEach((loss, count) -> console.printf("  %d\t%s%n", count, loss));
    console.flush();
  }
}
