package uk.crimerecording.cli.profile;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.intake.CoverageReport;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/**
 * Lists what a profile does not cover of files: values of pick-lists without a mapping with their
 * counts, and names of columns, elements and members that it does not know.
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
      description = "Files or directories, plain or gzip.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--system",
      required = true,
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "The system that wrote the files: ${COMPLETION-CANDIDATES}.")
  private @Nullable HostSystem system;

  @Option(names = "--profile", description = "The force profile; otherwise the one shipped.")
  private @Nullable Path profile;

  @Option(names = "--strict", description = "End with 1 where a value has no mapping.")
  private boolean strict;

  @Override
  public Integer call() {
    boolean complete = true;
    try {
      HostSystem known = Objects.requireNonNull(system);
      SystemAdapter adapter =
          SystemAdapter.of(known).with(Systems.profile(known, Optional.ofNullable(profile)));
      for (Path file : files) {
        complete &= report(adapter, file);
      }
    } catch (IntakeException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCodes.REJECTED;
    }
    return strict && !complete ? ExitCodes.FINDINGS : ExitCodes.DONE;
  }

  private boolean report(SystemAdapter adapter, Path file) {
    try (Intake<CrimeRecord> intake = adapter.read(file)) {
      intake.forEach(result -> {});
      PrintWriter out = spec.commandLine().getOut();
      CoverageReport coverage = intake.coverage();
      out.println(file + ": " + intake.totals());
      coverage
          .unmapped()
          .forEach(
              (field, values) ->
                  values.forEach(
                      (value, count) ->
                          out.println("  " + field + "\t" + count + "\t" + printable(value))));
      coverage
          .others()
          .forEach((field, count) -> out.println("  " + field + "\t" + count + "\t(not listed)"));
      coverage.unknownNames().forEach(name -> out.println("  unknown\t\t" + printable(name)));
      return coverage.isComplete();
    }
  }

  /** Control characters of the input do not reach a terminal. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return printable.toString();
  }
}
