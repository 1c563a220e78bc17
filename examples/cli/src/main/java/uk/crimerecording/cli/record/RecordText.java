package uk.crimerecording.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.crimerecording.cli.explain.Detail;
import uk.crimerecording.cli.explain.OffenceText;
import uk.crimerecording.cli.explain.StepText;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.recording.CrimeRelatedGround;
import uk.crimerecording.recording.Duty;
import uk.crimerecording.recording.Question;
import uk.crimerecording.recording.QuestionGuide;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.RecordingStep;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.StepTaken;

/**
 * A recording decision in plain words: what becomes of the report, by when, what is owed, what is
 * open, and why. It has codes, facts of the vocabulary and times only. Immutable and thread-safe.
 */
final class RecordText {

  private static final String INDENT = "  ";

  private final RuleRegister rules;
  private final QuestionGuide guide;
  private final OffenceText offences;
  private final Detail detail;
  private final MessageCatalogue messages = RecordingRules.messages();

  RecordText(RecordingRules recording, Detail detail) {
    this.rules = RecordingRules.register(recording.catalogue().edition());
    this.guide = QuestionGuide.of(recording);
    this.offences = new OffenceText(recording.catalogue());
    this.detail = detail;
  }

  /** A decision, line by line. */
  List<String> lines(String name, ReportedMatter matter, RecordingDecision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": " + decision.action());
    lines.add(INDENT + conclusion(decision));
    section(lines, "What", what(matter, decision));
    section(lines, "When", when(decision));
    section(lines, "Steps", decision.steps().stream().map(RecordText::spell).toList());
    section(lines, "Tell", duties(decision.notifications()));
    section(lines, "Oversight", duties(decision.oversight()));
    section(lines, "Follow up", duties(decision.followUps()));
    section(lines, "Open", guide.open(matter).stream().map(RecordText::spell).toList());
    section(lines, "What would decide it", QuestionText.lines(decision.ways()));
    section(lines, "Ask next", guide.next(matter).map(QuestionText::line).stream().toList());
    section(lines, "Taken as not so, because nobody states it", presumed(decision));
    section(lines, "Why", why(decision));
    return lines;
  }

  private static void section(List<String> lines, String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add(title);
      content.forEach(line -> lines.add(INDENT + line));
    }
  }

  private String conclusion(RecordingDecision decision) {
    return messages.text("recording.conclusion." + decision.conclusion()).orElseThrow();
  }

  private List<String> what(ReportedMatter matter, RecordingDecision decision) {
    List<String> lines = new ArrayList<>();
    matter.alleged().map(offences::of).ifPresent(offence -> lines.add("alleged: " + offence));
    decision
        .incident()
        .map(RecordedOffence::ofCode)
        .map(offences::of)
        .ifPresent(incident -> lines.add("reported incident: " + incident));
    decision.ground().map(RecordText::spell).ifPresent(lines::add);
    decision
        .category()
        .ifPresent(category -> lines.add("incident category: " + category.nationalName()));
    return lines;
  }

  private static String spell(CrimeRelatedGround ground) {
    return "ground "
        + ground.number()
        + " of a crime related incident: "
        + switch (ground) {
          case NOT_CONFIRMED -> "not confirmed by or for the victim";
          case OTHER_FORCE -> "another force records it";
          case SPECIFIC_RULE -> "a specific rule";
        };
  }

  /** The time limit, whether it was kept, and what else was found. */
  private List<String> when(RecordingDecision decision) {
    List<String> lines = new ArrayList<>();
    if (decision.late() != Answer.NOT_STATED) {
      decision.due().ifPresent(due -> lines.add("due by " + due.toLocalDateTime()));
      lines.add(decision.late() == Answer.YES ? "recorded late" : "recorded in time");
    }
    decision.reasoning().findings().stream()
        .filter(RecordText::isOfItsOwn)
        .map(this::spell)
        .forEach(lines::add);
    return lines;
  }

  /** Conclusions, duties and open questions have places of their own. */
  private static boolean isOfItsOwn(Finding finding) {
    return finding.missing().isEmpty()
        && !finding.message().startsWith("recording.conclusion.")
        && !finding.message().startsWith("recording.duty.");
  }

  private String spell(Finding finding) {
    return finding.rule().id()
        + INDENT
        + messages.render(finding)
        + " ["
        + StepText.citations(finding.rule())
        + "]";
  }

  private static String spell(StepTaken taken) {
    String result =
        switch (taken.result()) {
          case YES -> "yes";
          case NO -> "no";
          case NOT_STATED -> "not stated";
          case NOT_NEEDED -> "not needed";
          case TO_COME -> "to come";
        };
    return taken.step().number() + INDENT + question(taken.step()) + ": " + result;
  }

  private static String question(RecordingStep step) {
    return switch (step) {
      case CONCERNS_CRIME -> "the report concerns a crime";
      case NOTIFIABLE_OFFENCE -> "on balance a notifiable offence was committed";
      case CONTRARY_EVIDENCE -> "credible evidence to the contrary is at hand";
      case VICTIM_TRACED -> "the victim can be traced, or it may be recorded without";
      case VICTIM_CONFIRMS -> "the victim confirms, or it may be recorded without";
      case OTHER_FORCE -> "another force records it";
      case SPECIFIC_RULE -> "a specific rule keeps it from being recorded";
      case RECORD -> "the crime is recorded";
      case REVIEW -> "later it is reclassified, transferred or cancelled";
      case OUTCOME -> "it gets an outcome";
    };
  }

  private List<String> duties(List<Duty> duties) {
    return duties.stream().map(this::spell).toList();
  }

  private String spell(Duty duty) {
    Rule rule = rules.rule(duty.rule());
    String text = messages.text("recording.duty." + duty.code()).orElseThrow();
    return duty.rule() + INDENT + text + " [" + StepText.citations(rule) + "]";
  }

  private static String spell(Question question) {
    return question.rule().id() + INDENT + QuestionText.line(question);
  }

  private static List<String> presumed(RecordingDecision decision) {
    return decision.presumed().isEmpty()
        ? List.of()
        : List.of(String.join(", ", decision.presumed()));
  }

  private List<String> why(RecordingDecision decision) {
    List<String> lines = new ArrayList<>();
    if (detail == Detail.brief) {
      lines.add(join(decision.reasoning().rules()));
    } else {
      Map<String, String> stated = decision.reasoning().factsUsed();
      for (TraceStep step : decision.reasoning().trace().steps()) {
        if (step.result() != TraceStep.Result.NOT_APPLICABLE) {
          lines.addAll(StepText.lines(step, step.check(), stated, ""));
        }
      }
      lines.add("looked at, does not apply: " + notApplicable(decision));
    }
    return lines;
  }

  private static String notApplicable(RecordingDecision decision) {
    return join(decision.reasoning().trace().notApplicable());
  }

  private static String join(Iterable<RuleId> ids) {
    List<String> texts = new ArrayList<>();
    ids.forEach(id -> texts.add(id.value()));
    return texts.isEmpty() ? "none" : texts.stream().collect(Collectors.joining(", "));
  }
}
