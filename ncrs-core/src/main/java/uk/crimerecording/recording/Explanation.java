package uk.crimerecording.recording;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.Party;

/** Tells why a decision is as it is: checks, findings, facts used. */
final class Explanation {

  private static final String RECEIVED = "report.receivedAt";
  private static final String RECORDED = "recordedAt";
  private static final String VICTIM_AGE = Input.VICTIM_AGE.path();

  private final RecordingDecision decision;
  private final Walk walk;
  private final RuleBook rules;
  private final List<TraceStep> steps = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Explanation(RecordingDecision decision) {
    this.decision = decision;
    this.walk = decision.walk();
    this.rules = decision.rules().rules();
  }

  static Reasoning of(RecordingDecision decision) {
    Explanation explanation = new Explanation(decision);
    explanation.tellChecks();
    if (decision.isOpen()) {
      explanation.tellQuestions();
    } else {
      explanation.tellConclusion();
    }
    explanation.tellTime();
    explanation.tellWhatDidNotApply();
    Trace trace = new Trace(explanation.steps);
    return new Reasoning(
        decision.rules().catalogue().edition(),
        decision.rules().catalogue().hash(),
        explanation.findings,
        trace,
        explanation.factsUsed(trace));
  }

  private void tellChecks() {
    if (walk.alleges(OffenceTrait.RAPE)) {
      step(Check.RAPE, TraceStep.Result.MET, List.of("report.alleged"));
    }
    for (int i = 0; i < walk.checks(); i++) {
      step(walk.check(i), walk.result(i), List.of(walk.read(i)));
    }
  }

  private void step(Check check, TraceStep.Result result, List<String> read) {
    steps.add(new TraceStep(rules.of(check), check.code(), result, read));
  }

  private void tellQuestions() {
    for (Map.Entry<Input, Check> open : decision.questions().askedBy().entrySet()) {
      String name = open.getKey().path();
      findings.add(
          Finding.of(rules.of(open.getValue()), Severity.REWORK, name, "recording.not-stated")
              .with("recording-question", Argument.code(name))
              .withMissing(List.of(name)));
    }
  }

  private void tellConclusion() {
    Conclusion concluded = decision.concluded();
    steps.addAll(rules.steps(concluded));
    findings.add(rules.finding(concluded));
    for (Duty duty : decision.duties()) {
      findings.add(rules.finding(duty));
    }
    if (decision.isGroundOpen()) {
      findings.add(
          Finding.of(
              rules.of(Check.NOT_RECORDED_ELSEWHERE),
              Severity.NOTE,
              "report",
              "recording.ground-open"));
    }
  }

  private void tellTime() {
    Optional<ZonedDateTime> due = decision.due();
    if (walk.matter().recordedAt().isEmpty() && due.isEmpty()) {
      return;
    }
    boolean late = decision.late() == Answer.YES;
    TraceStep.Result kept =
        switch (decision.late()) {
          case YES -> TraceStep.Result.NOT_MET;
          case NO -> TraceStep.Result.MET;
          case NOT_STATED -> TraceStep.Result.NOT_DECIDABLE;
        };
    step(Check.WITHIN_24_HOURS, kept, List.of(RECEIVED, RECORDED));
    if (late) {
      findings.add(
          Finding.of(
              rules.of(Check.WITHIN_24_HOURS), Severity.REWORK, "recordedAt", "recording.late"));
    } else if (walk.matter().recordedAt().isEmpty()) {
      due.ifPresent(
          moment ->
              findings.add(
                  Finding.of(
                          rules.of(Check.WITHIN_24_HOURS),
                          Severity.NOTE,
                          "report.receivedAt",
                          "recording.due")
                      .with("due", Argument.code(moment.toLocalDateTime().toString()))));
    }
  }

  /** The specific rules whose facts are not there: looked for, and not found to apply. */
  private void tellWhatDidNotApply() {
    Set<Check> told = EnumSet.noneOf(Check.class);
    for (int i = 0; i < walk.checks(); i++) {
      told.add(walk.check(i));
    }
    for (Check check : Check.OF_SPECIFIC_RULES) {
      if (!told.contains(check)) {
        steps.add(rules.notApplicable(check));
      }
    }
  }

  private SortedMap<String, String> factsUsed(Trace trace) {
    ReportedMatter matter = walk.matter();
    SortedMap<String, String> stated = new TreeMap<>(matter.facts().spelled());
    matter.receivedAt().ifPresent(moment -> stated.put(RECEIVED, spelled(moment)));
    matter.recordedAt().ifPresent(moment -> stated.put(RECORDED, spelled(moment)));
    matter.victim().flatMap(Party::age).ifPresent(age -> stated.put(VICTIM_AGE, age.toString()));
    SortedMap<String, String> used = new TreeMap<>();
    for (String name : trace.read()) {
      Optional.ofNullable(stated.get(name)).ifPresent(value -> used.put(name, value));
    }
    matter.reporter().ifPresent(who -> used.put("report.reporter", who.code()));
    matter.alleged().ifPresent(what -> used.put("report.alleged", what.text()));
    return used;
  }

  private static String spelled(ZonedDateTime moment) {
    return moment.toOffsetDateTime().toString();
  }
}
