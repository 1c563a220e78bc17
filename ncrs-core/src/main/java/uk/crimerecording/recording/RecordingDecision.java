package uk.crimerecording.recording;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.deadline.Deadlines;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.offence.OffenceCode;

/**
 * What becomes of a report, by when, and what is owed besides, with reasons. The reasoning and the
 * open questions are worked out when first asked for. Immutable and thread-safe.
 */
public final class RecordingDecision {

  private final RecordingRules rules;
  private final Walk walk;
  private final Conclusion conclusion;
  private final Optional<CrimeRelatedGround> ground;
  private final boolean open;
  private volatile @Nullable OpenQuestions questions;
  private volatile @Nullable Reasoning reasoning;

  RecordingDecision(
      RecordingRules rules,
      Walk walk,
      Conclusion conclusion,
      Optional<CrimeRelatedGround> ground,
      boolean open) {
    this.rules = rules;
    this.walk = walk;
    this.conclusion = conclusion;
    this.ground = ground;
    this.open = open;
  }

  /** What becomes of the report. */
  public RecordingAction action() {
    return open ? RecordingAction.MORE_FACTS_NEEDED : conclusion.action();
  }

  /** The code of the reported incident, where it is one. */
  public Optional<OffenceCode> incident() {
    return open ? Optional.empty() : conclusion.incident();
  }

  /**
   * The ground of a crime related incident; empty where it is none, or where facts that are not
   * stated decide between grounds and change nothing else.
   */
  public Optional<CrimeRelatedGround> ground() {
    return open ? Optional.empty() : ground;
  }

  /** The category of an incident, where the rule that closes it settles it. */
  public Optional<IncidentCategory> category() {
    return open ? Optional.empty() : conclusion.category();
  }

  /**
   * The name of what was concluded, for programs; the text {@code recording.conclusion.} and this
   * name says it in plain words.
   */
  public String conclusion() {
    return open ? "open" : conclusion.code();
  }

  /** The steps of the flow chart that were reached, in order. */
  public List<StepTaken> steps() {
    return open ? reachedSoFar(walk.steps()) : walk.steps();
  }

  /** An open case reaches no further than the first step that holds it up. */
  private static List<StepTaken> reachedSoFar(List<StepTaken> steps) {
    List<StepTaken> reached = new ArrayList<>();
    for (StepTaken taken : steps) {
      switch (taken.step()) {
        case RECORD, REVIEW, OUTCOME -> {
          return List.copyOf(reached);
        }
        case CONTRARY_EVIDENCE, OTHER_FORCE -> reached.add(taken);
        default -> {
          reached.add(taken);
          if (taken.result() == StepResult.NOT_STATED) {
            return List.copyOf(reached);
          }
        }
      }
    }
    return List.copyOf(reached);
  }

  /** When a crime has to be recorded at the latest (REC-17), where the 24 hours run. */
  public Optional<ZonedDateTime> due() {
    boolean clockRuns = (open || conclusion.action().recordsCrime()) && !walk.runsWithoutLimit();
    return clockRuns
        ? walk.matter().receivedAt().map(Deadlines.RECORDING::lastMoment)
        : Optional.empty();
  }

  /** Whether the crime was recorded too late; not stated where none was, or the times are not. */
  public Answer late() {
    Optional<ZonedDateTime> recorded = walk.matter().recordedAt();
    Optional<ZonedDateTime> received = walk.matter().receivedAt();
    if (recorded.isEmpty() || received.isEmpty()) {
      return Answer.NOT_STATED;
    }
    return walk.runsWithoutLimit()
        ? Answer.NO
        : Deadlines.RECORDING.hasPassed(received.get(), recorded.get());
  }

  /** What is owed besides the record, each with its rule. */
  public List<Duty> duties() {
    Set<Duty> duties = new LinkedHashSet<>();
    if (open) {
      duties.add(Duty.KEEP_INCIDENT);
    } else {
      duties.addAll(conclusion.duties());
      SpecialDuties.addTo(duties, walk, conclusion);
    }
    if (late() == Answer.YES) {
      duties.add(Duty.REGISTRAR_SEES_LATE_RECORDING);
    }
    return List.copyOf(duties);
  }

  /** Who is to be told. */
  public List<Duty> notifications() {
    return duties(Duty.Kind.NOTIFICATION);
  }

  /** Who with more authority is to look at it. */
  public List<Duty> oversight() {
    return duties(Duty.Kind.OVERSIGHT);
  }

  /** What is to be done later. */
  public List<Duty> followUps() {
    return duties(Duty.Kind.FOLLOW_UP);
  }

  private List<Duty> duties(Duty.Kind kind) {
    return duties().stream().filter(duty -> duty.kind() == kind).toList();
  }

  /**
   * The facts and paths that are not stated and keep the answer open, in the order of the steps.
   */
  public Set<String> missing() {
    return open ? questions().names() : Set.of();
  }

  /** The smallest sets of answers that would decide an open case, and what each would decide. */
  public List<Way> ways() {
    return open ? questions().ways() : List.of();
  }

  /**
   * The facts that nobody stated and that were taken as not so, because they only bring an
   * exception about: stating one may change the answer.
   */
  public Set<String> presumed() {
    Set<String> names = new LinkedHashSet<>();
    walk.presumed().forEach(input -> names.add(input.path()));
    names.removeAll(missing());
    return names;
  }

  /** Why: every check, the facts used, and what is missing. */
  public Reasoning reasoning() {
    Reasoning known = reasoning;
    if (known == null) {
      known = Explanation.of(this);
      reasoning = known;
    }
    return known;
  }

  /** The decision as one line of canonical JSON. */
  public String toJson() {
    StringBuilder out = new StringBuilder(1024);
    RecordingJson.append(out, this);
    return out.toString();
  }

  OpenQuestions questions() {
    OpenQuestions known = questions;
    if (known == null) {
      known = OpenQuestions.of(rules, walk.matter());
      questions = known;
    }
    return known;
  }

  boolean isOpen() {
    return open;
  }

  Walk walk() {
    return walk;
  }

  Conclusion concluded() {
    return conclusion;
  }

  RecordingRules rules() {
    return rules;
  }

  /** The grounds between which facts that are not stated decide; one or none otherwise. */
  boolean isGroundOpen() {
    return !open && conclusion.ground().isPresent() && ground.isEmpty();
  }

  @Override
  public String toString() {
    return "RecordingDecision[" + action() + "]";
  }

  /** Equal where the same rules give the same answer to the same matter. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordingDecision that && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return conclusion.hashCode();
  }
}
