package uk.crimerecording.review;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.recording.RecordingDecision;

/**
 * What the review of a log found. That nothing was found and that something could not be judged are
 * told apart: see {@link #notJudged}. Immutable and thread-safe.
 *
 * @param decision what the log should have become
 * @param crimed whether a crime was recorded from it
 * @param underRecorded whether it is closed without the crime that its facts give; not stated where
 *     that could not be judged
 * @param late whether its crime was recorded late, whatever the reason; not stated where it has
 *     none, or that could not be judged
 * @param lateBy how long after its due time the crime was recorded, where it was late
 * @param notJudged what could not be judged, because it is not stated or the log is still open;
 *     unmodifiable
 * @param reasoning why: every question put to the log, and what was found
 */
public record Review(
    RecordingDecision decision,
    Answer crimed,
    Answer underRecorded,
    Answer late,
    Optional<Duration> lateBy,
    Set<Aspect> notJudged,
    Reasoning reasoning) {

  /** A review. */
  public Review {
    Objects.requireNonNull(decision);
    Objects.requireNonNull(crimed);
    Objects.requireNonNull(underRecorded);
    Objects.requireNonNull(late);
    Objects.requireNonNull(lateBy);
    Set<Aspect> inOrder = EnumSet.noneOf(Aspect.class);
    inOrder.addAll(notJudged);
    notJudged = Collections.unmodifiableSet(inOrder);
    Objects.requireNonNull(reasoning);
  }

  /** What was found, in the order of the questions. */
  public List<Finding> findings() {
    return reasoning.findings();
  }

  /** What is not stated or not satisfied: by the findings, then for the decision. */
  public Set<String> missing() {
    Set<String> names = new LinkedHashSet<>(reasoning.missing());
    names.addAll(decision.missing());
    return Collections.unmodifiableSet(names);
  }

  /** The review as one line of canonical JSON, without a line end. */
  public String toJson() {
    StringBuilder out = new StringBuilder(1024);
    ReviewJson.append(out, this);
    return out.toString();
  }

  @Override
  public String toString() {
    return "Review" + findings();
  }
}
