package uk.crimerecording.cli.count;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.cli.explain.Detail;
import uk.crimerecording.cli.scenario.Input;
import uk.crimerecording.cli.scenario.InputFormat;
import uk.crimerecording.cli.scenario.InputReader;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.counting.Report;
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

  @Override
  public Integer call() throws IOException {
    InputReader<Report> reader = new InputReader<>(spec, InputFormat.REPORTS);
    List<Input<Report>> reports = reader.read(files, ids);
    PrintWriter out = spec.commandLine().getOut();
    CountingRules counting = CountingRules.of(OffenceCatalogue.april2026());
    CountText text = new CountText(counting, OffenceCatalogue.april2026(), detail);
    boolean open = false;
    String separator = "";
    for (Input<Report> report : reports) {
      CountingDecision decision = counting.decide(report.value());
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
    if (reader.rejected()) {
      return REJECTED;
    }
    return open && strict ? OPEN : COUNTED;
  }
}
