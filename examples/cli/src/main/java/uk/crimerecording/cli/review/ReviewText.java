package uk.crimerecording.cli.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.crimerecording.cli.explain.OffenceText;
import uk.crimerecording.cli.explain.StepText;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.Aspect;
import uk.crimerecording.review.ConfidenceLevel;
import uk.crimerecording.review.GradeScale;
import uk.crimerecording.review.LogReview;
import uk.crimerecording.review.Proportion;
import uk.crimerecording.review.Review;
import uk.crimerecording.review.ReviewTotals;

/** Reviews in plain words, with codes, facts of the vocabulary and numbers only. Immutable. */
final class ReviewText {

  private static final String INDENT = "  ";
  private static final double PER_CENT = 100;

  private final MessageCatalogue messages = LogReview.messages();
  private final RuleRegister rules;
  private final OffenceText offences;
  private final ConfidenceLevel confidence;

  ReviewText(OffenceCatalogue catalogue, ConfidenceLevel confidence) {
    this.rules =
        LogReview.register(catalogue.edition()).and(RecordingRules.register(catalogue.edition()));
    this.offences = new OffenceText(catalogue);
    this.confidence = confidence;
  }

  /** The review of a log, line by line. */
  List<String> lines(String name, Review review) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": " + review.decision().action() + incident(review) + ", " + count(review));
    for (Finding finding : review.findings()) {
      lines.add(INDENT + finding.rule().id() + INDENT + messages.render(finding));
      lines.add(INDENT.repeat(4) + "[" + StepText.citations(finding.rule()) + "]");
    }
    review
        .lateBy()
        .filter(late -> review.findings().stream().noneMatch(ReviewText::isOfTime))
        .map(Duration::toMinutes)
        .ifPresent(
            minutes ->
                lines.add(
                    INDENT + "recorded " + minutes + " minutes late, as the record explains"));
    if (!review.notJudged().isEmpty()) {
      lines.add(INDENT + "not judged: " + notJudged(review) + missing(review));
    }
    return lines;
  }

  private static boolean isOfTime(Finding finding) {
    return finding.where().equals("recordedAt");
  }

  private String incident(Review review) {
    return review
        .decision()
        .incident()
        .map(RecordedOffence::ofCode)
        .map(code -> " " + offences.of(code))
        .orElse("");
  }

  private static String count(Review review) {
    return switch (review.findings().size()) {
      case 0 -> "no finding";
      case 1 -> "1 finding";
      default -> review.findings().size() + " findings";
    };
  }

  private static String notJudged(Review review) {
    return review.notJudged().stream().map(ReviewText::spell).collect(Collectors.joining("; "));
  }

  private static String spell(Aspect aspect) {
    return switch (aspect) {
      case RECORDING -> "whether a crime had to be recorded and was";
      case TIMELINESS -> "whether the crime was recorded in time";
      case TELLING -> "whether somebody had to be told and was";
      case REPORTED_INCIDENT -> "whether the reported incident kept is the right one";
    };
  }

  private static String missing(Review review) {
    return review.decision().missing().isEmpty()
        ? ""
        : " (not stated: " + String.join(", ", review.decision().missing()) + ")";
  }

  /** What the reviews add up to. */
  List<String> lines(ReviewTotals totals) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Logs reviewed: " + totals.logs());
    lines.add(
        INDENT
            + totals.due()
            + " should have a crime: "
            + totals.recorded()
            + " have one, "
            + totals.underRecorded()
            + " have not");
    lines.add(INDENT + totals.recordingNotJudged() + " not judged");
    lines.add("Recording accuracy: " + rate(totals.accuracy()));
    lines.add("Recorded in time: " + rate(totals.timeliness()));
    if (!totals.findings().isEmpty()) {
      lines.add("Findings");
      totals
          .findings()
          .forEach(
              (rule, count) ->
                  lines.add(INDENT + rule + INDENT + count + INDENT + rules.rule(rule).title()));
    }
    return lines;
  }

  private String rate(Proportion proportion) {
    if (proportion.rate().isEmpty()) {
      return "nothing to judge by";
    }
    Proportion.Interval interval = proportion.interval(confidence);
    String rate =
        String.format(
            Locale.ROOT,
            "%.1f %% (%d of %d), with a confidence of %d %% from %.1f to %.1f %%",
            PER_CENT * proportion.rate().getAsDouble(),
            proportion.successes(),
            proportion.trials(),
            confidence.percent(),
            PER_CENT * interval.lower(),
            PER_CENT * interval.upper());
    return GradeScale.standard()
        .grade(proportion)
        .map(grade -> rate + ": " + grade.name().toLowerCase(Locale.ROOT))
        .orElse(rate);
  }
}
