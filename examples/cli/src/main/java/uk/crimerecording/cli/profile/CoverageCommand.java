package uk.crimerecording.cli.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.SystemAdapter;

/**
 * Lists what a profile does not cover of files: values of pick-lists without a mapping with their
 * counts, and names of columns, elements and members that it does not know, each with what it may
 * stand for.
 */
@Command(
    name = "coverage",
    description = "Lists values and columns of the input that a force profile does not cover.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:with --strict, a value has no mapping",
      "2:wrong usage",
      "3:profile or input cannot be read"
    })
final class CoverageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files or directories, plain or gzip; files that belong together as their directory.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--system",
      required = true,
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "The system that wrote the files: ${COMPLETION-CANDIDATES}.")
  private @Nullable HostSystem system;

  @Mixin private ContentOption records = new ContentOption();

  @Mixin private ProfileOptions options = new ProfileOptions();

  @Option(names = "--strict", description = "End with 1 where a value has no mapping.")
  private boolean strict;

  @ArgGroup private Form form = new Form();

  /** How the report is given. */
  static final class Form {
    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Option(
        names = "--skeleton",
        description =
            "Print the part of a profile that is missing; entries with ? are to be decided.")
    private boolean skeleton;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean complete = true;
    try {
      HostSystem known = Objects.requireNonNull(system);
      ForceProfile profile = Systems.profile(known, options);
      Content content = records.content();
      Skeleton skeleton = new Skeleton(new DraftBase(known, profile, content));
      ArrayNode reports = ProfileJson.texts(List.of());
      for (Path file : files) {
        CoveragePage page = page(SystemAdapter.of(known).with(profile), content, file);
        complete &= page.isComplete();
        if (form.skeleton) {
          skeleton.add(file, page.coverage());
        } else if (form.json) {
          reports.add(page.json());
        } else {
          page.lines().forEach(out::println);
        }
      }
      if (form.skeleton) {
        out.print(ProfileJson.text(skeleton.document()));
      } else if (form.json) {
        ObjectNode document = ProfileJson.object();
        document.set("files", reports);
        out.print(ProfileJson.text(document));
      }
      out.flush();
    } catch (IntakeException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCodes.REJECTED;
    }
    return strict && !complete ? ExitCodes.FINDINGS : ExitCodes.DONE;
  }

  private static CoveragePage page(SystemAdapter adapter, Content content, Path file) {
    try (Intake<?> intake = read(adapter, content, file)) {
      intake.forEach(result -> {});
      return new CoveragePage(
          file.toString(), adapter.profile(), content, intake.totals(), intake.coverage());
    }
  }

  private static Intake<?> read(SystemAdapter adapter, Content content, Path file) {
    return switch (content) {
      case CRIMES -> adapter.read(file);
      case LOGS -> adapter.readLogs(file);
      case WORK_ITEMS -> adapter.readWorkItems(file);
    };
  }
}
