package uk.crimerecording.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.decision.MessageCatalogue;

/**
 * Leads from what is known to a decision: which question to ask next. It never asks what is stated,
 * nor what can no longer change the answer. Immutable and thread-safe.
 */
public final class QuestionGuide {

  private final RecordingRules rules;
  private final MessageCatalogue messages = RecordingRules.messages();

  private QuestionGuide(RecordingRules rules) {
    this.rules = rules;
  }

  /** A guide by the rules of recording. */
  public static QuestionGuide of(RecordingRules rules) {
    return new QuestionGuide(rules);
  }

  /**
   * The most useful question: the one after which least is left to ask on average, all its answers
   * being alike; of several, the one that comes first in the steps.
   *
   * @return empty where the matter is decided
   */
  public Optional<Question> next(ReportedMatter matter) {
    RecordingDecision decision = rules.decide(matter);
    return decision.isOpen()
        ? decision.questions().mostUseful().map(input -> question(decision, input))
        : Optional.empty();
  }

  /** Every question that may still change the answer, in the order of the steps. */
  public List<Question> open(ReportedMatter matter) {
    RecordingDecision decision = rules.decide(matter);
    List<Question> questions = new ArrayList<>();
    if (decision.isOpen()) {
      for (Map.Entry<Input, Check> open : decision.questions().askedBy().entrySet()) {
        questions.add(question(decision, open.getKey()));
      }
    }
    return List.copyOf(questions);
  }

  private Question question(RecordingDecision decision, Input input) {
    Check check = Objects.requireNonNull(decision.questions().askedBy().get(input));
    String meaning = messages.text("recording-question." + input.path()).orElseThrow();
    return Question.of(input, meaning, rules.rules().of(check));
  }
}
