package uk.crimerecording.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.fact.Answer;

/**
 * What many reviews add up to (AUD-03). Totals of parts join to the totals of the whole, in any
 * order. Immutable and thread-safe.
 *
 * @param logs the logs reviewed
 * @param recorded the logs whose facts give a crime and from which one was recorded
 * @param underRecorded the closed logs whose facts give a crime and from which none was recorded
 * @param recordingNotJudged the logs of which neither could be judged
 * @param inTime the crimes recorded in time
 * @param late the crimes recorded late, whatever the reason
 * @param timelinessNotJudged the logs of which it could not be judged whether a crime was recorded
 *     in time
 * @param findings how many findings each rule has, unmodifiable; rules without one are absent
 */
public record ReviewTotals(
    long logs,
    long recorded,
    long underRecorded,
    long recordingNotJudged,
    long inTime,
    long late,
    long timelinessNotJudged,
    SortedMap<RuleId, Long> findings) {

  /** Totals. */
  public ReviewTotals {
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
  }

  /** The totals of no review. */
  public static ReviewTotals none() {
    return new Builder().build();
  }

  /** A builder that has seen no review. */
  public static Builder builder() {
    return new Builder();
  }

  /** Adds up a stream of reviews, in one pass, in parallel or not. */
  public static Collector<Review, ?, ReviewTotals> collector() {
    return Collector.of(
        Builder::new,
        Builder::add,
        (one, other) -> one.add(other.build()),
        Builder::build,
        Collector.Characteristics.UNORDERED);
  }

  /** These totals and others as one. */
  public ReviewTotals and(ReviewTotals other) {
    return new Builder().add(this).add(other).build();
  }

  /** The crimes that should have been recorded. */
  public long due() {
    return recorded + underRecorded;
  }

  /** How many of the crimes that should have been recorded were. */
  public Proportion accuracy() {
    return new Proportion(recorded, due());
  }

  /** How many of the crimes whose timeliness could be judged were recorded in time. */
  public Proportion timeliness() {
    return new Proportion(inTime, inTime + late);
  }

  /** Adds up reviews one by one, keeping none. Not thread-safe. */
  public static final class Builder {

    private long logs;
    private long recorded;
    private long underRecorded;
    private long recordingNotJudged;
    private long inTime;
    private long late;
    private long timelinessNotJudged;
    private final SortedMap<RuleId, Long> findings = new TreeMap<>();

    private Builder() {}

    /** Adds a review. */
    public Builder add(Review review) {
      logs++;
      if (review.notJudged().contains(Aspect.RECORDING)) {
        recordingNotJudged++;
      } else if (review.underRecorded() == Answer.YES) {
        underRecorded++;
      } else if (review.decision().action().recordsCrime()) {
        recorded++;
      }
      if (review.notJudged().contains(Aspect.TIMELINESS)) {
        timelinessNotJudged++;
      } else if (review.late() == Answer.YES) {
        late++;
      } else if (review.late() == Answer.NO) {
        inTime++;
      }
      for (Finding finding : review.findings()) {
        findings.merge(finding.rule().id(), 1L, Long::sum);
      }
      return this;
    }

    /** Adds totals. */
    public Builder add(ReviewTotals totals) {
      logs += totals.logs;
      recorded += totals.recorded;
      underRecorded += totals.underRecorded;
      recordingNotJudged += totals.recordingNotJudged;
      inTime += totals.inTime;
      late += totals.late;
      timelinessNotJudged += totals.timelinessNotJudged;
      totals.findings.forEach((rule, count) -> findings.merge(rule, count, Long::sum));
      return this;
    }

    /** The totals so far. */
    public ReviewTotals build() {
      return new ReviewTotals(
          logs,
          recorded,
          underRecorded,
          recordingNotJudged,
          inTime,
          late,
          timelinessNotJudged,
          findings);
    }
  }
}
