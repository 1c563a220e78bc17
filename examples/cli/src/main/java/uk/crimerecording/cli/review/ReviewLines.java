package uk.crimerecording.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.review.ConfidenceLevel;
import uk.crimerecording.review.Grade;
import uk.crimerecording.review.GradeScale;
import uk.crimerecording.review.Proportion;
import uk.crimerecording.review.Review;
import uk.crimerecording.review.ReviewTotals;

/** Reviews and their totals as lines of JSON. */
final class ReviewLines {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DECIMALS = 4;

  private ReviewLines() {}

  /** The line of a log. */
  static String of(String name, Review review) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("ref", name);
      json.writeFieldName("review");
      json.writeRawValue(review.toJson());
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The line of the totals. */
  static String of(ReviewTotals totals, ConfidenceLevel confidence) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("totals");
      json.writeNumberField("logs", totals.logs());
      json.writeNumberField("due", totals.due());
      json.writeNumberField("recorded", totals.recorded());
      json.writeNumberField("underRecorded", totals.underRecorded());
      json.writeNumberField("recordingNotJudged", totals.recordingNotJudged());
      json.writeNumberField("inTime", totals.inTime());
      json.writeNumberField("late", totals.late());
      json.writeNumberField("timelinessNotJudged", totals.timelinessNotJudged());
      json.writeNumberField("confidence", confidence.percent());
      write("accuracy", totals.accuracy(), confidence, json);
      write("timeliness", totals.timeliness(), confidence, json);
      json.writeObjectFieldStart("findings");
      for (Map.Entry<RuleId, Long> finding : totals.findings().entrySet()) {
        json.writeNumberField(finding.getKey().value(), finding.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  /** A rate with its interval and grade; without trials there is none. */
  private static void write(
      String name, Proportion proportion, ConfidenceLevel confidence, JsonGenerator json)
      throws IOException {
    if (proportion.rate().isEmpty()) {
      return;
    }
    Proportion.Interval interval = proportion.interval(confidence);
    json.writeObjectFieldStart(name);
    json.writeNumberField("rate", rounded(proportion.rate().getAsDouble()));
    json.writeNumberField("lower", rounded(interval.lower()));
    json.writeNumberField("upper", rounded(interval.upper()));
    Optional<Grade> grade = GradeScale.standard().grade(proportion);
    if (grade.isPresent()) {
      json.writeStringField("grade", grade.get().name().toLowerCase(Locale.ROOT));
    }
    json.writeEndObject();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
