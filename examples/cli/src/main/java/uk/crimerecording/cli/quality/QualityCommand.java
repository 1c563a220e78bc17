package uk.crimerecording.cli.quality;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.cli.profile.ProfileOptions;
import uk.crimerecording.cli.profile.Systems;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.quality.DataQuality;
import uk.crimerecording.quality.QualityReport;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Viewer;

/** Checks the data of records against the minimum standards and against itself (DAT-01 ...). */
@Command(
    name = "quality",
    description = {
      "Checks the data of every record of some exports against the minimum standards and against"
          + " itself.",
      "Prints how many records each rule finds something on. Of a restricted record nothing but"
          + " its reference is told to who has no access."
    })
public final class QualityCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int FAILED_AS_ASKED = 1;
  private static final int INPUT_REJECTED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "files or directories, plain or gzip")
  private List<Path> files = List.of();

  @Option(
      names = "--system",
      required = true,
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "the system that the files come from: ${COMPLETION-CANDIDATES}")
  private Optional<HostSystem> system = Optional.empty();

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "the day from which future dates are told")
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--viewer",
      paramLabel = "CODE",
      split = ",",
      description = "units or roles of who looks, for restricted records; none if not given")
  private Set<String> viewer = Set.of();

  @Option(names = "--json", description = "print each report as one line of JSON, and no totals")
  private boolean json;

  @Option(names = "--strict", description = "end with exit code 1 where there is any finding")
  private boolean strict;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      HostSystem host = system.orElseThrow();
      SystemAdapter adapter = SystemAdapter.of(host).with(Systems.profile(host, profile));
      IntakeSettings settings = adapter.settings();
      DataQuality quality = DataQuality.of(settings.catalogue());
      Counts counts = new Counts();
      for (Path file : files) {
        try (Intake<CrimeRecord> intake = adapter.read(file)) {
          intake.forEach(
              result ->
                  result.match(
                      mapped -> counts.add(report(quality, mapped.record())),
                      rejected -> counts.rejected++));
        }
      }
      if (!json) {
        counts.print(spec.commandLine().getOut());
      }
      spec.commandLine().getOut().flush();
      if (counts.checked == 0) {
        return INPUT_REJECTED;
      }
      return strict && counts.found > 0 ? FAILED_AS_ASKED : DONE;
    } catch (IntakeException e) {
      err.println(e.getMessage());
      err.flush();
      return INPUT_REJECTED;
    }
  }

  private QualityReport report(DataQuality quality, CrimeRecord record) {
    QualityReport report = quality.check(record, Viewer.of(viewer), asOf);
    if (json) {
      spec.commandLine().getOut().println(report.toJson());
    }
    return report;
  }

  /** What came of the records so far. */
  private static final class Counts {

    private final Map<Rule, Long> byRule = new TreeMap<>(Comparator.comparing(Rule::id));
    private long checked;
    private long found;
    private long withheld;
    private long rejected;

    void add(QualityReport report) {
      checked++;
      withheld += report.withheld() ? 1 : 0;
      found += report.findings().isEmpty() ? 0 : 1;
      report.findings().stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> byRule.merge(rule, 1L, Long::sum));
    }

    void print(PrintWriter out) {
      out.printf(
          "%d records checked, %d with findings, %d restricted, %d rejected%n",
          checked, found, withheld, rejected);
      byRule.forEach((rule, count) -> out.printf("%8d  %s  %s%n", count, rule.id(), rule.title()));
    }
  }
}
