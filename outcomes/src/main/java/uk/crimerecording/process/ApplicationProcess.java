package uk.crimerecording.process;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.process.Move.Refusal;
import uk.crimerecording.requirement.Resources;

/**
 * The way of one application (ESC-01): submitted, returned, resubmitted, referred, decided,
 * escalated, final. Every step is added to the history; an impossible step is refused with the
 * reason and changes nothing. Immutable and thread-safe.
 */
public final class ApplicationProcess {

  private final List<Step> history;
  private final List<FindingOverride> overrides;

  private ApplicationProcess(List<Step> history, List<FindingOverride> overrides) {
    this.history = List.copyOf(history);
    this.overrides = List.copyOf(overrides);
  }

  /** The rule that the way of an application follows. */
  public static RuleRegister rules(Edition edition) {
    return Resources.rules(ApplicationProcess.class, "rules.tsv", edition);
  }

  /** An application that was handed in. */
  public static ApplicationProcess submitted(ZonedDateTime at, DecisionMaker by) {
    return new ApplicationProcess(
        List.of(
            new Step(
                State.SUBMITTED, at, by, Optional.empty(), Optional.empty(), Optional.empty())),
        List.of());
  }

  /** Where the application stands. */
  public State state() {
    return last().state();
  }

  /** Every step, oldest first. */
  public List<Step> history() {
    return history;
  }

  /** Every finding that a registrar set aside; each stays visible. */
  public List<FindingOverride> overrides() {
    return overrides;
  }

  /** What the rules said last. */
  public Optional<Decision> lastDecision() {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (history.get(i).decision().isPresent()) {
        return history.get(i).decision();
      }
    }
    return Optional.empty();
  }

  /** The verdict that the last decision has once overridden findings are left out. */
  public Optional<Verdict> effectiveVerdict() {
    return lastDecision()
        .map(
            decision ->
                decision.findings().stream()
                    .filter(finding -> !isOverridden(finding))
                    .map(finding -> finding.severity().verdict())
                    .reduce(Verdict.ACCEPT, Verdict::strongest));
  }

  private boolean isOverridden(Finding finding) {
    return overrides.stream().anyMatch(override -> override.finding().equals(finding));
  }

  private Step last() {
    return history.get(history.size() - 1);
  }

  /**
   * The rules' answer to what was handed in: it is decided, returned or referred by the verdict.
   */
  public Move assessed(Decision decision, ZonedDateTime at, DecisionMaker by) {
    if (state() != State.SUBMITTED && state() != State.RESUBMITTED) {
      return refused(state() == State.FINAL ? Refusal.FINAL : Refusal.NOTHING_TO_DECIDE);
    }
    State next =
        switch (decision.verdict()) {
          case ACCEPT, REFUSE -> State.DECIDED;
          case RETURN -> State.RETURNED;
          case REFER -> State.REFERRED;
        };
    Optional<Verdict> decided =
        next == State.DECIDED ? Optional.of(decision.verdict()) : Optional.empty();
    return taken(new Step(next, at, by, Optional.of(decision), decided, Optional.empty()));
  }

  /** Hands in again what was returned. */
  public Move resubmitted(ZonedDateTime at, DecisionMaker by) {
    if (state() != State.RETURNED) {
      return refused(state() == State.FINAL ? Refusal.FINAL : Refusal.NOT_RETURNED);
    }
    return taken(
        new Step(State.RESUBMITTED, at, by, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /**
   * A person's decision on what was referred or escalated. It is final where a registrar decides
   * after an escalation.
   *
   * @param accept whether the application is accepted
   */
  public Move decided(boolean accept, ZonedDateTime at, DecisionMaker by, Reason reason) {
    if (state() != State.REFERRED && state() != State.ESCALATED) {
      return refused(state() == State.FINAL ? Refusal.FINAL : Refusal.NOTHING_TO_DECIDE);
    }
    Answer holds = by.holds(authorityNeeded().orElse(Authority.DDM));
    if (holds != Answer.YES) {
      return refused(holds == Answer.NO ? Refusal.LACKS_AUTHORITY : Refusal.AUTHORITY_NOT_STATED);
    }
    if (accept && effectiveVerdict().map(verdict -> isForbidden(verdict)).orElse(false)) {
      return refused(Refusal.RULES_FORBID);
    }
    boolean isFinal = state() == State.ESCALATED && by.holds(Authority.FCR) == Answer.YES;
    return taken(
        new Step(
            isFinal ? State.FINAL : State.DECIDED,
            at,
            by,
            Optional.empty(),
            Optional.of(accept ? Verdict.ACCEPT : Verdict.REFUSE),
            Optional.of(reason)));
  }

  private static boolean isForbidden(Verdict verdict) {
    return verdict == Verdict.REFUSE || verdict == Verdict.RETURN;
  }

  /** Disputes a decision: it goes to the next level. */
  public Move escalated(ZonedDateTime at, DecisionMaker by, Reason reason) {
    if (state() != State.DECIDED) {
      return refused(state() == State.FINAL ? Refusal.FINAL : Refusal.NOT_DECIDED);
    }
    return taken(
        new Step(State.ESCALATED, at, by, Optional.empty(), Optional.empty(), Optional.of(reason)));
  }

  /** Sets one finding of the last decision aside on this record; it stays visible. */
  public Move overridden(Finding finding, ZonedDateTime at, DecisionMaker by, Reason reason) {
    if (state() == State.FINAL) {
      return refused(Refusal.FINAL);
    }
    if (by.holds(Authority.FCR) != Answer.YES) {
      return refused(Refusal.NOT_A_REGISTRAR);
    }
    boolean present =
        lastDecision().map(decision -> decision.findings().contains(finding)).orElse(false);
    if (!present || finding.severity() == Severity.NOTE || isOverridden(finding)) {
      return refused(Refusal.NO_SUCH_FINDING);
    }
    if (at.isBefore(last().at())) {
      return refused(Refusal.EARLIER_THAN_LAST_STEP);
    }
    List<FindingOverride> more = new ArrayList<>(overrides);
    more.add(new FindingOverride(finding, by, at, reason));
    return new Move.Taken(new ApplicationProcess(history, more));
  }

  /**
   * Who has to decide next: for a referral whom the rules name, for an escalation the next level.
   *
   * @return empty where nothing waits for a person
   */
  public Optional<Authority> authorityNeeded() {
    return switch (state()) {
      case REFERRED -> lastDecision().flatMap(Decision::authority);
      case ESCALATED -> Optional.of(nextLevel());
      default -> Optional.empty();
    };
  }

  /** From anybody below to a designated decision maker, from there to the registrar. */
  private Authority nextLevel() {
    for (int i = history.size() - 1; i >= 0; i--) {
      Step step = history.get(i);
      if (step.state() == State.DECIDED) {
        return step.by().holds(Authority.DDM) == Answer.YES ? Authority.FCR : Authority.DDM;
      }
    }
    return Authority.DDM;
  }

  private static Move refused(Refusal refusal) {
    return new Move.Refused(refusal);
  }

  private Move taken(Step step) {
    if (step.at().isBefore(last().at())) {
      return refused(Refusal.EARLIER_THAN_LAST_STEP);
    }
    List<Step> longer = new ArrayList<>(history);
    longer.add(step);
    return new Move.Taken(new ApplicationProcess(longer, overrides));
  }
}
