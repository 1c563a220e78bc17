package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.Party;

/** The base rule: the steps of the flow chart from the report to the record, in order. */
final class TenSteps {

  private TenSteps() {}

  /** What the steps conclude. */
  static Conclusion conclude(Walk walk, Course course) {
    Conclusion concluded = concernsCrime(walk, course);
    if (concluded == Conclusion.GO_ON) {
      concluded = notifiableOffence(walk, course);
    }
    if (concluded == Conclusion.GO_ON) {
      concluded = contraryEvidence(walk, course);
    }
    if (concluded == Conclusion.GO_ON) {
      concluded = referral(walk, course);
    }
    if (concluded == Conclusion.GO_ON) {
      concluded = Confirmation.conclude(walk, course);
    }
    if (concluded == Conclusion.GO_ON) {
      concluded = otherForce(walk);
    }
    if (concluded == Conclusion.GO_ON) {
      concluded = specificRule(walk, course);
    }
    if (concluded == Conclusion.GO_ON) {
      concluded = record(walk, course);
    }
    return concluded;
  }

  /** A judgement of the offence, or an offence named, says that the report concerns a crime. */
  private static Conclusion concernsCrime(Walk walk, Course course) {
    boolean saidOtherwise =
        course.isJudged()
            || walk.matter().alleged().isPresent()
            || walk.isStated(Input.CRIME_ON_BALANCE)
            || walk.isStated(Input.POINTS_TO_PROVE)
            || walk.isStated(Input.OFFENCE_NOTIFIABLE);
    if (saidOtherwise && !walk.isStated(Input.CONCERNS_CRIME)) {
      walk.note(Check.CONCERNS_CRIME, Result.MET, "report.alleged");
      walk.step(RecordingStep.CONCERNS_CRIME, StepResult.YES);
      return Conclusion.GO_ON;
    }
    boolean concerns = walk.asks(Check.CONCERNS_CRIME, Input.CONCERNS_CRIME);
    walk.step(RecordingStep.CONCERNS_CRIME, Input.CONCERNS_CRIME, concerns);
    return concerns ? Conclusion.GO_ON : Conclusion.NO_CRIME_REPORTED;
  }

  private static Conclusion notifiableOffence(Walk walk, Course course) {
    if (walk.isDenied(Input.OFFENCE_NOTIFIABLE)) {
      walk.note(Check.IS_NOTIFIABLE, Result.NOT_MET, Input.OFFENCE_NOTIFIABLE);
      walk.step(RecordingStep.NOTIFIABLE_OFFENCE, StepResult.NO);
      return Conclusion.NOT_NOTIFIABLE;
    }
    Conclusion concluded = madeOut(walk, course);
    if (concluded != Conclusion.GO_ON) {
      walk.step(RecordingStep.NOTIFIABLE_OFFENCE, StepResult.NO);
    }
    return concluded;
  }

  private static Conclusion madeOut(Walk walk, Course course) {
    if (course.isJudged()) {
      return settledByRule(walk, course);
    }
    if (walk.isStateBased()) {
      return pointsToProve(walk, course);
    }
    if (!walk.isStated(Input.CRIME_ON_BALANCE)) {
      if (walk.holds(Input.POINTS_TO_PROVE)) {
        walk.note(Check.POINTS_TO_PROVE, Result.MET, Input.POINTS_TO_PROVE);
        walk.step(RecordingStep.NOTIFIABLE_OFFENCE, StepResult.YES);
        return Conclusion.GO_ON;
      }
      if (Communications.isOffensiveCall(walk)) {
        walk.note(Check.OFFENSIVE_CALL, Result.MET, Input.MESSAGE_CONTENT);
        walk.step(RecordingStep.NOTIFIABLE_OFFENCE, StepResult.YES);
        return Conclusion.GO_ON;
      }
    }
    boolean met = walk.asks(Check.CRIME_ON_BALANCE, Input.CRIME_ON_BALANCE);
    walk.step(RecordingStep.NOTIFIABLE_OFFENCE, Input.CRIME_ON_BALANCE, met);
    return met ? Conclusion.GO_ON : course.noOffence();
  }

  private static Conclusion settledByRule(Walk walk, Course course) {
    if (walk.isDenied(Input.CRIME_ON_BALANCE)) {
      walk.note(Check.CRIME_ON_BALANCE, Result.NOT_MET, Input.CRIME_ON_BALANCE);
      return course.noOffence();
    }
    walk.step(RecordingStep.NOTIFIABLE_OFFENCE, StepResult.YES);
    return Conclusion.GO_ON;
  }

  private static Conclusion pointsToProve(Walk walk, Course course) {
    if (walk.isDenied(Input.CRIME_ON_BALANCE)) {
      walk.note(Check.CRIME_ON_BALANCE, Result.NOT_MET, Input.CRIME_ON_BALANCE);
      return course.noOffence();
    }
    boolean seenOnly = walk.isReportedBy(Reporter.VIDEO_ONLY);
    Check check = seenOnly ? Check.POINTS_SEEN_ON_VIDEO : Check.POINTS_TO_PROVE;
    if (!walk.asks(check, Input.POINTS_TO_PROVE)) {
      if (course != Course.ORDINARY) {
        return course.noOffence();
      }
      return seenOnly ? Conclusion.NOT_MADE_OUT_ON_VIDEO : Conclusion.NOT_MADE_OUT;
    }
    walk.step(RecordingStep.NOTIFIABLE_OFFENCE, Input.POINTS_TO_PROVE, true);
    if (walk.holds(Input.OFFENDER_ROLE_CRITICAL)
        && !walk.asks(Check.CASE_AGAINST_OFFENDER, Input.CASE_ESTABLISHED)) {
      return Conclusion.NO_CASE_AGAINST_OFFENDER;
    }
    return Conclusion.GO_ON;
  }

  /**
   * Contrary evidence that is stated closes the matter. What is not stated is asked only where all
   * else leads to a record: see {@link #affirm}.
   */
  private static Conclusion contraryEvidence(Walk walk, Course course) {
    walk.step(
        RecordingStep.CONTRARY_EVIDENCE,
        Input.CONTRARY_EVIDENCE,
        walk.isStated(Input.CONTRARY_EVIDENCE) && walk.holds(Input.CONTRARY_EVIDENCE));
    if (walk.isStated(Input.CONTRARY_EVIDENCE)
        && !walk.asks(Check.NO_CONTRARY_EVIDENCE, Input.CONTRARY_EVIDENCE, false)) {
      return course.contrary();
    }
    return Conclusion.GO_ON;
  }

  /** Fraud that is not recorded here goes to Report Fraud whether or not the victim confirms. */
  private static Conclusion referral(Walk walk, Course course) {
    Conclusion referred = Frauds.referral(walk);
    if (referred == Conclusion.GO_ON) {
      return referred;
    }
    walk.step(RecordingStep.SPECIFIC_RULE, StepResult.YES);
    return affirm(walk, course, referred);
  }

  private static Conclusion otherForce(Walk walk) {
    boolean elsewhere = walk.holds(Input.OTHER_FORCE_RECORDING);
    walk.note(
        Check.NOT_RECORDED_ELSEWHERE,
        elsewhere ? Result.NOT_MET : Result.MET,
        Input.OTHER_FORCE_RECORDING);
    walk.step(RecordingStep.OTHER_FORCE, Input.OTHER_FORCE_RECORDING, elsewhere);
    return elsewhere ? Conclusion.OTHER_FORCE : Conclusion.GO_ON;
  }

  private static Conclusion specificRule(Walk walk, Course course) {
    int assumed = walk.assumptions();
    Conclusion directed = Direction.conclude(walk);
    StepResult result = directed == Conclusion.GO_ON ? StepResult.NO : StepResult.YES;
    walk.step(
        RecordingStep.SPECIFIC_RULE,
        walk.assumptions() > assumed || walk.assumes(Check.CALL_FOR_SERVICE)
            ? StepResult.NOT_STATED
            : result);
    return directed.action().affirmsCrime() ? affirm(walk, course, directed) : directed;
  }

  private static Conclusion record(Walk walk, Course course) {
    Conclusion concluded = affirm(walk, course, course.recorded());
    if (concluded == course.recorded()) {
      notProsecuted(walk);
    }
    return concluded;
  }

  /** With everything else in place, contrary evidence is asked about: not stated is not no. */
  private static Conclusion affirm(Walk walk, Course course, Conclusion affirmed) {
    if (!walk.isStated(Input.CONTRARY_EVIDENCE)
        && !walk.asks(Check.NO_CONTRARY_EVIDENCE, Input.CONTRARY_EVIDENCE, false)) {
      return course.contrary();
    }
    if (affirmed.action().recordsCrime()) {
      walk.step(RecordingStep.RECORD, StepResult.YES);
      walk.step(RecordingStep.REVIEW, StepResult.TO_COME);
      walk.step(RecordingStep.OUTCOME, StepResult.TO_COME);
    }
    return affirmed;
  }

  /**
   * An offender under 10 or without capacity changes nothing, and the decision says so (REC-14).
   */
  private static void notProsecuted(Walk walk) {
    boolean underTen =
        walk.matter().suspect().flatMap(Party::age).filter(age -> age < 10).isPresent();
    if (underTen || walk.matter().suspectHasCapacity() == Answer.NO) {
      walk.note(
          Check.OFFENDER_CANNOT_BE_PROSECUTED,
          Result.MET,
          underTen ? "suspect.age" : "suspect.capacity");
    }
  }
}
