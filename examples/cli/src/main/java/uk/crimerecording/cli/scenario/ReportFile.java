package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.counting.Report;

/**
 * What came of reading a file for reports to count: a report, or scenarios of kind counting.
 * Immutable and thread-safe.
 *
 * @param reports the reports in the order of the file; empty where there is any problem
 * @param problems everything that the format does not allow, with file and position, from top to
 *     bottom
 */
public record ReportFile(List<NamedReport> reports, List<String> problems) {

  /**
   * A report to count.
   *
   * @param name the id of the scenario, or the name of the file
   * @param isScenario whether it is the report of a scenario
   * @param report the report
   */
  public record NamedReport(String name, boolean isScenario, Report report) {}

  /** What came of reading a file. */
  public ReportFile {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   */
  public static ReportFile read(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    List<NamedReport> reports =
        NodeReader.read(Files.readAllBytes(file), problems)
            .map(document -> reports(file, document, problems))
            .orElse(List.of());
    return new ReportFile(
        reports, problems.inReadingOrder().stream().map(Problem::toString).toList());
  }

  private static List<NamedReport> reports(Path file, Node document, Problems problems) {
    if (ReportFormat.isReport(document)) {
      ReportFormat.check(document, problems);
      return problems.count() > 0 ? List.of() : List.of(ofReport(file, document));
    }
    if (!ScenarioFormat.isScenarios(document)) {
      problems.add(
          document.find("schema").map(Node::place).orElse(document.place()),
          "expected the schema " + ReportFormat.SCHEMA + " or " + ScenarioFormat.SCHEMA);
      return List.of();
    }
    List<Scenario> counted =
        ScenarioFile.scenarios(document, problems).stream()
            .filter(scenario -> scenario.kind() == ScenarioKind.COUNTING)
            .toList();
    counted.forEach(scenario -> ReportFormat.checkParts(scenario.given(), problems));
    return problems.count() > 0 ? List.of() : counted.stream().map(ReportFile::ofScenario).toList();
  }

  private static NamedReport ofReport(Path file, Node document) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return new NamedReport(name, false, ReportMapping.report(document.get("report")));
  }

  private static NamedReport ofScenario(Scenario scenario) {
    return new NamedReport(scenario.id(), true, ReportMapping.report(scenario.given()));
  }
}
