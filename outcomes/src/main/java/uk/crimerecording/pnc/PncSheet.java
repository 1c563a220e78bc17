package uk.crimerecording.pnc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;

/** What is written down while work items are checked. Not thread-safe; one for each check. */
final class PncSheet {

  private final RuleRegister register;
  private final Map<PncQuestion, Answers> answers = new EnumMap<>(PncQuestion.class);
  private final Set<PncConflict> conflicts = new HashSet<>();

  /** What came of one question; equal findings are one. */
  private static final class Answers {
    private final Set<Finding> findings = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();

    private Result result() {
      if (!findings.isEmpty()) {
        return Result.NOT_MET;
      }
      return missing.isEmpty() ? Result.MET : Result.NOT_DECIDABLE;
    }
  }

  PncSheet(RuleRegister register) {
    this.register = register;
  }

  /** The question applies, whatever comes of it. */
  void applies(PncQuestion question) {
    answersTo(question);
  }

  /** Something that would decide the question is not stated. */
  void missing(PncQuestion question, String path) {
    answersTo(question).missing.add(path);
  }

  /** Whether something that would decide the question is not stated. */
  boolean isOpen(PncQuestion question) {
    return !answersTo(question).missing.isEmpty();
  }

  void found(PncQuestion question, Finding finding) {
    answersTo(question).findings.add(finding);
  }

  /** Items that contradict or repeat each other, in their order. */
  void conflict(PncQuestion question, Finding finding, Collection<PncWorkItem> items) {
    List<String> references = items.stream().map(PncWorkItem::reference).sorted().toList();
    Finding named =
        finding
            .with("item", Argument.code(references.get(0)))
            .with("other", Argument.code(references.get(Math.min(1, references.size() - 1))))
            .with("items", Argument.count(references.size()));
    found(question, named);
    conflicts.add(new PncConflict(named, references));
  }

  Finding finding(PncQuestion question, Severity severity, String where, String message) {
    return Finding.of(register.rule(question.rule()), severity, where, message);
  }

  private Answers answersTo(PncQuestion question) {
    return answers.computeIfAbsent(question, key -> new Answers());
  }

  /** The findings in the order of the questions, whatever the order in which they were made. */
  List<Finding> findings() {
    return answers.values().stream()
        .flatMap(each -> each.findings.stream().sorted(Comparator.comparing(PncSheet::spelt)))
        .toList();
  }

  /** The conflicts in the order of their rules. */
  List<PncConflict> conflicts() {
    return conflicts.stream()
        .sorted(
            Comparator.comparing((PncConflict conflict) -> conflict.finding().rule().id())
                .thenComparing(conflict -> spelt(conflict.finding()))
                .thenComparing(conflict -> String.join(" ", conflict.items())))
        .toList();
  }

  private static String spelt(Finding finding) {
    StringBuilder text = new StringBuilder();
    DecisionJson.append(text, finding);
    return text.toString();
  }

  /** What is not stated and keeps a question open, in order. */
  Set<String> missing() {
    Set<String> paths = new TreeSet<>();
    answers.values().forEach(each -> paths.addAll(each.missing));
    return paths;
  }

  Trace trace() {
    List<TraceStep> steps = new ArrayList<>();
    for (PncQuestion question : PncQuestion.values()) {
      Answers its = answers.get(question);
      Result result = its == null ? Result.NOT_APPLICABLE : its.result();
      steps.add(
          new TraceStep(register.rule(question.rule()), question.code(), result, question.read()));
    }
    return new Trace(steps);
  }
}
