package uk.crimerecording.cli.catalogue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.offence.OffenceCatalogue;

/** The command {@code catalogue}: import, diff and export of offence lists. */
@Command(
    name = "catalogue",
    description = "Works on offence lists.",
    subcommands = {
      CatalogueCommand.Import.class,
      CatalogueCommand.Diff.class,
      CatalogueCommand.Export.class
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
public final class CatalogueCommand implements Runnable {

  static final int DONE = 0;
  static final int DIFFERENT = 1;
  static final int BAD_USAGE = 2;
  static final int REJECTED = 3;

  @Spec private CommandSpec spec;

  /** Creates the command for picocli to fill in. */
  public CatalogueCommand() {}

  /** Asks for a subcommand. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "name one of import, diff, export");
  }

  /** The command {@code catalogue import}. */
  @Command(
      name = "import",
      description = "Compiles the official spreadsheet of notifiable offences.",
      mixinStandardHelpOptions = true)
  @SuppressWarnings("NullAway.Init") // picocli fills the fields in
  static final class Import implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ODS", description = "The official spreadsheet.")
    private Path spreadsheet;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "FILE",
        description = "Where to write the compiled list.")
    private Path out;

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      ImportResult result;
      try {
        result = CatalogueImporter.compile(spreadsheet);
      } catch (IOException e) {
        return unreadable(err, e);
      }
      if (result instanceof ImportResult.Rejected rejected) {
        return report(err, rejected.problems());
      }
      ImportResult.Compiled compiled = (ImportResult.Compiled) result;
      try {
        Files.writeString(out, compiled.text(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        return unwritable(err, e);
      }
      compiled.notices().forEach(notice -> err.println("note: " + notice));
      ListFacts facts = compiled.facts();
      spec.commandLine()
          .getOut()
          .println(
              facts.rows()
                  + " rows, "
                  + facts.codes()
                  + " codes, "
                  + facts.current()
                  + " current, "
                  + facts.reportedIncidents()
                  + " reported incidents");
      return DONE;
    }
  }

  /** The command {@code catalogue diff}. */
  @Command(
      name = "diff",
      description = "Compares two lists, each compiled or an official spreadsheet.",
      mixinStandardHelpOptions = true)
  @SuppressWarnings("NullAway.Init") // picocli fills the fields in
  static final class Diff implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier list.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The later list.")
    private Path after;

    @Option(
        names = "--fail-on-difference",
        description = "End with exit code 1 where the lists differ.")
    private boolean fail;

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      Optional<OffenceCatalogue> left = load(before, err);
      Optional<OffenceCatalogue> right = load(after, err);
      if (left.isEmpty() || right.isEmpty()) {
        return REJECTED;
      }
      CatalogueDiff diff = CatalogueDiff.between(left.get(), right.get());
      diff.write(spec.commandLine().getOut());
      spec.commandLine().getOut().flush();
      return fail && !diff.isEmpty() ? DIFFERENT : DONE;
    }

    private static Optional<OffenceCatalogue> load(Path file, PrintWriter err) {
      try {
        CatalogueFile.Result result = CatalogueFile.read(file);
        if (result instanceof CatalogueFile.Loaded loaded) {
          return Optional.of(loaded.catalogue());
        }
        report(err, ((CatalogueFile.Rejected) result).problems());
      } catch (IOException e) {
        unreadable(err, e);
      }
      return Optional.empty();
    }
  }

  /** The command {@code catalogue export}. */
  @Command(
      name = "export",
      description = "Exports the list of the current edition, one line per row.",
      mixinStandardHelpOptions = true)
  @SuppressWarnings("NullAway.Init") // picocli fills the fields in
  static final class Export implements Callable<Integer> {
    @Spec private CommandSpec spec;

    /** The formats of an export. */
    enum Format {
      /** Comma-separated values. */
      csv
    }

    @Option(
        names = "--format",
        required = true,
        paramLabel = "FORMAT",
        description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Where to write; standard output if not given.")
    private @Nullable Path out;

    @Option(
        names = "--corrected",
        description = "Write the corrected value where the list has a known error.")
    private boolean corrected;

    @Override
    public Integer call() {
      try {
        Path file = out;
        if (file == null) {
          write(spec.commandLine().getOut());
          spec.commandLine().getOut().flush();
        } else {
          try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(writer);
          }
        }
      } catch (IOException e) {
        return unwritable(spec.commandLine().getErr(), e);
      }
      return DONE;
    }

    private void write(Appendable target) throws IOException {
      CatalogueExport.Values values =
          corrected ? CatalogueExport.Values.CORRECTED : CatalogueExport.Values.AS_LISTED;
      switch (format) {
        case csv -> CatalogueExport.csv(OffenceCatalogue.april2026(), values, target);
      }
    }
  }

  private static int report(PrintWriter err, List<ImportProblem> problems) {
    problems.forEach(problem -> err.println("rejected: " + problem));
    err.flush();
    return REJECTED;
  }

  private static int unreadable(PrintWriter err, IOException e) {
    err.println("rejected: the file cannot be read (" + e.getClass().getSimpleName() + ")");
    err.flush();
    return REJECTED;
  }

  private static int unwritable(PrintWriter err, IOException e) {
    err.println("the file cannot be written (" + e.getClass().getSimpleName() + ")");
    err.flush();
    return BAD_USAGE;
  }
}
