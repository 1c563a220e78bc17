package uk.crimerecording.cli.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.recording.Question;
import uk.crimerecording.recording.QuestionGuide;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;

/**
 * Asks somebody what is missing, one question after the other, until the matter is decided, nothing
 * is left that is known, or the answers end. It never asks what is stated. Not thread-safe; one for
 * each matter.
 */
final class Dialogue {

  private static final String OFFENCE = "report.alleged";
  private static final RuleId ASKS_FOR_OFFENCE = new RuleId("REC-04");
  private static final String HELP =
      "Answer, or: ? explains, - or nothing: not known, b takes back the last answer, q stops.";

  /** What was known before an answer, to take the answer back. */
  private record Known(ReportedMatter matter, Set<String> passedOver) {}

  private final RecordingRules rules;
  private final QuestionGuide guide;
  private final OffenceReading offences;
  private final BufferedReader answers;
  private final PrintWriter out;
  private final Deque<Known> before = new ArrayDeque<>();
  private final Set<String> passedOver = new HashSet<>();
  private ReportedMatter matter;
  private boolean stopped;

  private Dialogue(
      RecordingRules rules, ReportedMatter matter, BufferedReader answers, PrintWriter out) {
    this.rules = rules;
    this.guide = QuestionGuide.of(rules);
    this.offences = new OffenceReading(rules.catalogue());
    this.matter = matter;
    this.answers = answers;
    this.out = out;
  }

  /**
   * Asks about a matter.
   *
   * @param answers a line for each answer
   * @param out receives the questions
   * @return the matter with what was answered
   * @throws IOException if the answers cannot be read
   */
  static ReportedMatter about(
      ReportedMatter matter, RecordingRules rules, BufferedReader answers, PrintWriter out)
      throws IOException {
    Dialogue dialogue = new Dialogue(rules, matter, answers, out);
    dialogue.hold();
    return dialogue.matter;
  }

  private void hold() throws IOException {
    Optional<Question> next = next();
    if (next.isPresent()) {
      out.println(HELP);
    }
    while (next.isPresent() && !stopped) {
      ask(next.get());
      next = stopped ? Optional.empty() : next();
    }
  }

  /** The most useful question; where that is passed over, the first of the others. */
  private Optional<Question> next() {
    Optional<Question> most = guide.next(matter);
    if (most.isEmpty()) {
      return most;
    }
    if (matter.alleged().isEmpty() && !passedOver.contains(OFFENCE)) {
      return Optional.of(whichOffence());
    }
    return most.filter(this::isLeft)
        .or(() -> guide.open(matter).stream().filter(this::isLeft).findFirst());
  }

  private boolean isLeft(Question question) {
    return !passedOver.contains(question.about());
  }

  /** Which rules there are for it depends on the offence, so that comes first. */
  private Question whichOffence() {
    Rule rule = RecordingRules.register(rules.catalogue().edition()).rule(ASKS_FOR_OFFENCE);
    return new Question(
        OFFENCE, "The offence alleged", Question.Form.OFFENCE_CODE, List.of(), rule);
  }

  /** Puts a question until it is answered, passed over or taken back, or the answers end. */
  private void ask(Question question) throws IOException {
    show(question);
    while (true) {
      out.print("> ");
      out.flush();
      Optional<String> line = Optional.ofNullable(answers.readLine()).map(String::strip);
      switch (line.orElse("q")) {
        case "q" -> {
          stopped = true;
          return;
        }
        case "b" -> {
          if (takeBack()) {
            return;
          }
          out.println("Nothing to take back.");
        }
        case "", "-" -> {
          remember();
          passedOver.add(question.about());
          return;
        }
        case "?" -> explain(question);
        default -> {
          if (answer(question, line.orElseThrow())) {
            return;
          }
          out.println("No answer to this: expected " + QuestionText.expected(question) + ".");
        }
      }
    }
  }

  private void show(Question question) {
    out.println();
    if (question.form() == Question.Form.CHOICE) {
      out.println(QuestionText.subject(question));
      for (int i = 0; i < question.answers().size(); i++) {
        out.println("  " + (i + 1) + "  " + question.answers().get(i));
      }
    } else {
      out.println(QuestionText.line(question));
    }
    out.println("  " + QuestionText.rule(question));
  }

  private void explain(Question question) {
    out.println(QuestionText.rule(question));
    question.rule().otherReading().ifPresent(other -> out.println("Other reading: " + other));
    out.println("What would decide it:");
    QuestionText.lines(rules.decide(matter).ways()).forEach(way -> out.println("  " + way));
  }

  private boolean answer(Question question, String text) {
    Optional<ReportedMatter> answered =
        question.about().equals(OFFENCE)
            ? offence(text).map(offence -> matter.toBuilder().alleged(offence).build())
            : question.answer(matter, spelling(question, text));
    answered.ifPresent(
        more -> {
          remember();
          matter = more;
        });
    return answered.isPresent();
  }

  /** Once the class is stated, its code is what is asked for. */
  private Optional<RecordedOffence> offence(String text) {
    return matter.alleged().isEmpty()
        ? offences.read(text)
        : offences.code(text).map(RecordedOffence::ofCode);
  }

  private static String spelling(Question question, String text) {
    String answer = text.toLowerCase(Locale.ROOT);
    return switch (question.form()) {
      case YES_OR_NO ->
          switch (answer) {
            case "y", "yes", "true" -> "true";
            case "n", "no", "false" -> "false";
            default -> text;
          };
      case CHOICE -> byNumber(question.answers(), answer).orElse(answer);
      case AGE, OFFENCE_CODE -> answer;
    };
  }

  private static Optional<String> byNumber(List<String> choices, String answer) {
    return answer.matches("[1-9][0-9]?") && Integer.parseInt(answer) <= choices.size()
        ? Optional.of(choices.get(Integer.parseInt(answer) - 1))
        : Optional.empty();
  }

  private void remember() {
    before.push(new Known(matter, Set.copyOf(passedOver)));
  }

  private boolean takeBack() {
    if (before.isEmpty()) {
      return false;
    }
    Known known = before.pop();
    matter = known.matter();
    passedOver.clear();
    passedOver.addAll(known.passedOver());
    return true;
  }
}
