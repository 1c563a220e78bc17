package uk.crimerecording.review;

import java.time.Duration;
import java.util.Collection;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.fact.Answer;

/** The canonical JSON of a review: one line, keys in a fixed order, no white space. */
final class ReviewJson {

  private ReviewJson() {}

  /** What is not stated has no member, as in scenario files. */
  static void append(StringBuilder out, Review review) {
    out.append("{\"subject\":\"review\",\"decision\":");
    DecisionJson.string(out, review.decision().action().name());
    review.decision().incident().ifPresent(code -> member(out, "incident", code.value()));
    answer(out, "crimed", review.crimed());
    answer(out, "underRecorded", review.underRecorded());
    answer(out, "late", review.late());
    review.lateBy().map(Duration::toString).ifPresent(late -> member(out, "lateBy", late));
    strings(out, "notJudged", review.notJudged().stream().map(Aspect::code).toList());
    strings(out, "missing", review.missing());
    DecisionJson.append(out, review.reasoning());
    out.append('}');
  }

  private static void answer(StringBuilder out, String key, Answer answer) {
    if (answer.isStated()) {
      out.append(",\"").append(key).append("\":").append(answer == Answer.YES);
    }
  }

  private static void member(StringBuilder out, String key, String value) {
    out.append(",\"").append(key).append("\":");
    DecisionJson.string(out, value);
  }

  private static void strings(StringBuilder out, String key, Collection<String> values) {
    out.append(",\"").append(key).append("\":[");
    String comma = "";
    for (String value : values) {
      out.append(comma);
      DecisionJson.string(out, value);
      comma = ",";
    }
    out.append(']');
  }
}
