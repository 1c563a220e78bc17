package uk.crimerecording.cli.scenario;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import uk.crimerecording.counting.Report;
import uk.crimerecording.recording.ReportedMatter;

/**
 * What a command reads: files of a format of its own, or scenario files, of which it takes those of
 * one kind. Immutable and thread-safe; the constants are the only instances.
 */
public final class InputFormat<T> {

  /** A report to count, or scenarios of kind counting. */
  public static final InputFormat<Report> REPORTS =
      new InputFormat<>(
          ReportFormat.SCHEMA,
          ScenarioKind.COUNTING,
          ReportFormat::check,
          ReportFormat::checkParts,
          document -> List.of(new Input<>("", false, document.get("report"))),
          ReportMapping::report);

  /** A matter to record or not, or scenarios of kind recording. */
  public static final InputFormat<ReportedMatter> MATTERS =
      new InputFormat<>(
          MatterFormat.SCHEMA,
          ScenarioKind.RECORDING,
          MatterFormat::check,
          (given, problems) -> {},
          document -> List.of(new Input<>("", false, document.get("matter"))),
          InputFormat::matter);

  /** Incident logs to review, or scenarios of kind review. */
  public static final InputFormat<LoggedMatter> LOGS =
      new InputFormat<>(
          LogFormat.SCHEMA,
          ScenarioKind.REVIEW,
          LogFormat::check,
          (given, problems) -> {},
          document ->
              document.get("logs").elements().stream()
                  .map(log -> new Input<>(log.get("ref").text(), true, log))
                  .toList(),
          given -> new LoggedMatter(ReportMapping.log(given), matter(given)));

  private final String schema;
  private final ScenarioKind kind;
  private final BiConsumer<Node, Problems> check;
  private final BiConsumer<Node, Problems> checkParts;
  private final Function<Node, List<Input<Node>>> parts;
  private final Function<Node, T> value;

  private InputFormat(
      String schema,
      ScenarioKind kind,
      BiConsumer<Node, Problems> check,
      BiConsumer<Node, Problems> checkParts,
      Function<Node, List<Input<Node>>> parts,
      Function<Node, T> value) {
    this.schema = schema;
    this.kind = kind;
    this.check = check;
    this.checkParts = checkParts;
    this.parts = parts;
    this.value = value;
  }

  private static ReportedMatter matter(Node given) {
    return ReportMapping.matter(given, DomainMapping.facts(given));
  }

  /** The kind of the scenarios that are taken. */
  ScenarioKind kind() {
    return kind;
  }

  /** What a sound document states, in its order; none where it has any problem. */
  List<Input<T>> inputs(String fileName, Node document, Problems problems) {
    if (document.text("schema").filter(schema::equals).isPresent()) {
      check.accept(document, problems);
      return problems.count() > 0 ? List.of() : ofDocument(fileName, document);
    }
    if (!ScenarioFormat.isScenarios(document)) {
      problems.add(
          document.find("schema").map(Node::place).orElse(document.place()),
          "expected the schema " + schema + " or " + ScenarioFormat.SCHEMA);
      return List.of();
    }
    List<Scenario> taken =
        ScenarioFile.scenarios(document, problems).stream()
            .filter(scenario -> scenario.kind() == kind)
            .toList();
    taken.forEach(scenario -> checkParts.accept(scenario.given(), problems));
    return problems.count() > 0 ? List.of() : taken.stream().map(this::ofScenario).toList();
  }

  private List<Input<T>> ofDocument(String fileName, Node document) {
    return parts.apply(document).stream()
        .map(
            part ->
                new Input<>(
                    part.hasId() ? part.name() : fileName, part.hasId(), value.apply(part.value())))
        .toList();
  }

  private Input<T> ofScenario(Scenario scenario) {
    return new Input<>(scenario.id(), true, value.apply(scenario.given()));
  }
}
