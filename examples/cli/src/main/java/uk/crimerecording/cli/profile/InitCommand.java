package uk.crimerecording.cli.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;

/** Begins a force profile from a sample of its export. */
@Command(
    name = "init",
    description = {
      "Begins a force profile from a sample of the export.",
      "What has to be decided is marked with a question mark, behind which a suggestion may stand."
          + " Of columns that are no pick-lists nothing but the name is shown."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the sample cannot be read"})
final class InitCommand implements Callable<Integer> {

  private static final Pattern FORCE = Pattern.compile("[0-9]{2}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A sample of the export, plain or gzip.")
  private Path file = Path.of("");

  @Option(
      names = "--system",
      required = true,
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "The system that wrote the file: ${COMPLETION-CANDIDATES}.")
  private @Nullable HostSystem system;

  @Option(names = "--name", description = "The name of the profile; otherwise that of the file.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--force", paramLabel = "CODE", description = "The two digits of the force.")
  private Optional<String> force = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the profile is written; a file that is there is never replaced.")
  private Optional<Path> target = Optional.empty();

  @Mixin private ContentOption records = new ContentOption();

  @Mixin private ProfileOptions extended = new ProfileOptions();

  @Override
  public Integer call() throws IOException {
    if (force.isPresent() && !FORCE.matcher(force.get()).matches()) {
      throw new ParameterException(spec.commandLine(), "--force is a code of two digits");
    }
    if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
      throw new ParameterException(
          spec.commandLine(), "--name has letters, digits, blanks and the marks . _ -");
    }
    PrintWriter err = spec.commandLine().getErr();
    try {
      HostSystem known = Objects.requireNonNull(system);
      ProfileDraft draft = draft(known);
      write(ProfileJson.text(document(draft)));
      draft.notes().forEach(err::println);
      return ExitCodes.DONE;
    } catch (IntakeException e) {
      err.println(e.getMessage());
    } catch (FileAlreadyExistsException e) {
      err.println("There is already a file " + e.getFile());
    }
    return ExitCodes.REJECTED;
  }

  private ProfileDraft draft(HostSystem known) {
    DraftBase base = new DraftBase(known, Systems.profile(known, extended), records.content());
    return new ProfileDraft(SampleReader.read(file, base), base);
  }

  private ObjectNode document(ProfileDraft draft) {
    return draft.document(name.orElseGet(this::nameOfFile), force);
  }

  /** The name of the file without its endings, in the letters that a name may have. */
  private String nameOfFile() {
    String whole = file.getFileName().toString();
    String plain = whole.replaceFirst("\\..*$", "").replaceAll("[^A-Za-z0-9_-]", "-");
    return NAME.matcher(plain).matches() ? plain : "profile";
  }

  private void write(String document) throws IOException {
    if (target.isPresent()) {
      Path path = target.get().toAbsolutePath();
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, document, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } else {
      spec.commandLine().getOut().print(document);
      spec.commandLine().getOut().flush();
    }
  }
}
