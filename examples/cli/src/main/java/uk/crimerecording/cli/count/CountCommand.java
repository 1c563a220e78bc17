package uk.crimerecording.cli.count;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.cli.scenario.ReportFile;
import uk.crimerecording.cli.scenario.ReportFile.NamedReport;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.offence.OffenceCatalogue;

/** Counts the crimes of reports and prints each count with its reasons (CNT-01 to CNT-29). */
@Command(
    name = "count",
    description = "Counts the crimes that a report discloses, and says why.",
    exitCodeList = {
      "0:counted",
      "1:a count is open, with --strict",
      "2:bad usage",
      "3:a file is neither a report nor a scenario file, or is not sound"
    })
public final class CountCommand implements Callable<Integer> {

  private static final int COUNTED = 0;
  private static final int OPEN = 1;
  private static final int REJECTED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "a report, or a scenario file: all its scenarios of kind counting")
  private List<Path> files = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "of scenario files, count this scenario only; may be given several times")
  private Set<String> ids = Set.of();

  @Option(names = "--json", description = "print each decision as one line of JSON")
  private boolean json;

  @Option(
      names = "--explain",
      paramLabel = "brief|full",
      description = "the rules by id, or every step with title and citation (the default)")
  private Detail detail = Detail.full;

  @Option(
      names = "--strict",
      description = "a count that something not stated could change fails the run")
  private boolean strict;

  private boolean rejected;
  private boolean open;

  @Override
  public Integer call() throws IOException {
    List<NamedReport> reports = read();
    PrintWriter out = spec.commandLine().getOut();
    CountingRules counting = CountingRules.of(OffenceCatalogue.april2026());
    CountText text = new CountText(counting, OffenceCatalogue.april2026(), detail);
    String separator = "";
    for (NamedReport report : reports) {
      CountingDecision decision = counting.decide(report.report());
      open |= !decision.isDecided();
      if (json) {
        out.println(decision.json());
      } else {
        out.print(separator);
        text.lines(report.name(), decision).forEach(out::println);
        separator = System.lineSeparator();
      }
    }
    out.flush();
    if (rejected) {
      return REJECTED;
    }
    return open && strict ? OPEN : COUNTED;
  }

  /** The reports of all files that are sound; what is wrong with the others is printed. */
  private List<NamedReport> read() throws IOException {
    List<NamedReport> reports = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw usage("No such file: " + file);
      }
      ReportFile read = ReportFile.read(file);
      read.problems().forEach(spec.commandLine().getErr()::println);
      rejected |= !read.problems().isEmpty();
      reports.addAll(read.reports());
    }
    if (!ids.isEmpty()) {
      reports.removeIf(report -> report.isScenario() && !ids.contains(report.name()));
    }
    checkThatSomethingIsCounted(reports);
    return reports;
  }

  private void checkThatSomethingIsCounted(List<NamedReport> reports) {
    if (rejected) {
      return;
    }
    Set<String> names = reports.stream().map(NamedReport::name).collect(Collectors.toSet());
    ids.stream()
        .filter(id -> !names.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw usage("No scenario of kind counting has the id " + id);
            });
    if (reports.isEmpty()) {
      throw usage("No file has a scenario of kind counting");
    }
  }

  private ParameterException usage(String text) {
    return new ParameterException(spec.commandLine(), text);
  }
}
