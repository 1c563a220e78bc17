package uk.crimerecording.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.TraceStep;

/** Spells checks and the rules that they stand for. */
public final class StepText {

  private static final String CONTINUED = "        ";

  private StepText() {}

  /**
   * The rule of a check, then how it came out on what facts, with the citations of the rule.
   *
   * @param stated the values of the facts and paths that are stated
   */
  public static List<String> lines(
      TraceStep step, String check, Map<String, String> stated, String indent) {
    Rule rule = step.rule();
    List<String> lines = new ArrayList<>();
    lines.add(indent + head(rule));
    String how = check.replace('-', ' ') + ": " + result(step) + facts(step, stated);
    lines.add(indent + CONTINUED + how + " [" + citations(rule) + "]");
    return lines;
  }

  /** The id and the title of a rule. */
  public static String head(Rule rule) {
    return rule.id() + "  " + rule.title();
  }

  /** Where a rule stands. */
  public static String citations(Rule rule) {
    return rule.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  private static String result(TraceStep step) {
    return switch (step.result()) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case NOT_DECIDABLE -> "open";
      case NOT_APPLICABLE -> "does not apply";
    };
  }

  /** The facts that were read, with their values. */
  private static String facts(TraceStep step, Map<String, String> stated) {
    String facts =
        step.read().stream()
            .map(
                path ->
                    name(path)
                        + " "
                        + Optional.ofNullable(stated.get(path))
                            .map(value -> "is " + value)
                            .orElse("is not stated"))
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? "" : ", " + facts;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
