package uk.crimerecording.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.table.Resources;

/**
 * Proposes class and code for the facts of a crime as they are known when it is recorded (CLS-01 to
 * CLS-20), or says which facts would decide. Built once for an offence list; immutable and
 * thread-safe.
 */
public final class Classifier {

  private static final RuleId AT_RECORDING = new RuleId("CLS-01");

  /** The fixed order of candidates: by code, an offence without one by its class. */
  private static final Comparator<RecordedOffence> ORDER =
      Comparator.comparing(RecordedOffence::text)
          .thenComparing(offence -> offence.classCode().orElse(""));

  private final OffenceCatalogue catalogue;
  private final RuleRegister register;
  private final DecisionTables tables;
  private final Rule general;

  private Classifier(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.register = Resources.CORE.rules(Classifier.class, "rules.tsv", catalogue.edition());
    // what decides how many crimes there are decides here and there of which class they are
    this.tables = DecisionTables.read(register.and(CountingRules.register(catalogue.edition())));
    this.general = register.rule(AT_RECORDING);
  }

  /** The classifier of an offence list. */
  public static Classifier of(OffenceCatalogue catalogue) {
    return new Classifier(catalogue);
  }

  /** The texts of the findings. */
  public static MessageCatalogue messages() {
    return Resources.CORE.messages(Classifier.class);
  }

  /** The rules of classification. */
  public RuleRegister register() {
    return register;
  }

  DecisionTables tables() {
    return tables;
  }

  /** Proposes class and code, or names what would decide. */
  public Classification classify(Circumstances circumstances) {
    Evaluation evaluation = new Evaluation(tables, circumstances, general);
    Evaluation.Answer answer = evaluation.run();
    List<RecordedOffence> candidates = answer.offences().stream().sorted(ORDER).toList();
    List<TraceStep> steps = new ArrayList<>();
    steps.add(new TraceStep(general, "classification", result(answer), List.of()));
    steps.addAll(evaluation.steps());
    return new Classification(
        candidates,
        new Reasoning(
            catalogue.edition(),
            catalogue.hash(),
            findings(answer, candidates, steps.get(steps.size() - 1).rule()),
            new Trace(steps),
            factsUsed(circumstances, steps)));
  }

  private static TraceStep.Result result(Evaluation.Answer answer) {
    return answer.isSettled() ? TraceStep.Result.MET : TraceStep.Result.NOT_DECIDABLE;
  }

  private static List<Finding> findings(
      Evaluation.Answer answer, List<RecordedOffence> candidates, Rule last) {
    List<Finding> findings = new ArrayList<>();
    answer.questions().forEach((name, rule) -> findings.add(question(name, rule)));
    if (answer.noneIsPossible()) {
      String message = answer.isSettled() ? "classification.none" : Classification.NONE_IS_POSSIBLE;
      findings.add(Finding.of(last, Severity.NOTE, "offence", message));
    }
    if (answer.isSettled() && candidates.size() > 1) {
      findings.add(
          Finding.of(last, Severity.NOTE, "offence", "classification.open")
              .with("count", Argument.count(candidates.size())));
    }
    return findings;
  }

  private static Finding question(String name, Rule rule) {
    return Finding.of(rule, Severity.REWORK, name, "classification.ask")
        .with("fact", Argument.code(name))
        .withMissing(List.of(name));
  }

  private SortedMap<String, String> factsUsed(Circumstances circumstances, List<TraceStep> steps) {
    SortedMap<String, String> used = new TreeMap<>();
    for (TraceStep step : steps) {
      for (String name : step.read()) {
        tables.stated(name, circumstances).ifPresent(text -> used.put(name, text));
      }
    }
    return used;
  }
}
