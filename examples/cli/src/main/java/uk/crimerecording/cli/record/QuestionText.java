package uk.crimerecording.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.crimerecording.cli.explain.StepText;
import uk.crimerecording.recording.Question;
import uk.crimerecording.recording.Way;

/** Spells questions and what answers to them would decide. */
final class QuestionText {

  private QuestionText() {}

  /** A question in one line: what it is about, its meaning and the answers. */
  static String line(Question question) {
    return question.about() + ": " + question.meaning() + " (" + expected(question) + ")";
  }

  /** What an answer has to be. */
  static String expected(Question question) {
    return switch (question.form()) {
      case YES_OR_NO -> "yes or no";
      case CHOICE -> String.join(", ", question.answers());
      case AGE -> "an age in whole years";
      case OFFENCE_CODE -> OffenceReading.EXPECTED;
    };
  }

  /** The rule that asks, with its citations. */
  static String rule(Question question) {
    return StepText.head(question.rule()) + " [" + StepText.citations(question.rule()) + "]";
  }

  /** What some answers would decide. */
  static List<String> lines(List<Way> ways) {
    List<String> lines = new ArrayList<>();
    for (Way way : ways) {
      lines.add(way.action() + " where " + answers(way.answers()));
    }
    return lines;
  }

  private static String answers(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + " is " + answer.getValue())
        .collect(Collectors.joining(", "));
  }
}
