package uk.crimerecording.review;

import java.time.Duration;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.fact.Answer;

/** The canonical JSON of a review: one line, keys in a fixed order, no white space. */
final class ReviewJson {

  private ReviewJson() {}

  /** What is not stated has no member, as in scenario files. */
  static void append(StringBuilder out, Review review) {
    out.append("{\"subject\":\"review\",\"decision\":");
    DecisionJson.string(out, review.decision().action().name());
    review
        .decision()
        .incident()
        .ifPresent(code -> DecisionJson.member(out, "incident", code.value()));
    answer(out, "crimed", review.crimed());
    answer(out, "underRecorded", review.underRecorded());
    answer(out, "late", review.late());
    review
        .lateBy()
        .map(Duration::toString)
        .ifPresent(late -> DecisionJson.member(out, "lateBy", late));
    DecisionJson.strings(out, "notJudged", review.notJudged().stream().map(Aspect::code).toList());
    DecisionJson.strings(out, "missing", review.missing());
    DecisionJson.append(out, review.reasoning());
    out.append('}');
  }

  private static void answer(StringBuilder out, String key, Answer answer) {
    if (answer.isStated()) {
      out.append(",\"").append(key).append("\":").append(answer == Answer.YES);
    }
  }
}
