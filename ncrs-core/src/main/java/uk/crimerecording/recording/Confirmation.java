package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;

/**
 * Steps 4 and 5 of the chart: who speaks for the victim, and when it may be recorded without
 * (REC-05 to REC-10, REC-16).
 */
final class Confirmation {

  private Confirmation() {}

  static Conclusion conclude(Walk walk, Course course) {
    if (walk.isStateBased() || course.isConfirmed()) {
      return passOver(walk);
    }
    Reporter reporter = walk.reporter(Check.REPORTED_BY_OR_FOR_VICTIM);
    if (reporter.speaksForVictim() && !retracts(walk)) {
      return confirmed(walk, Check.REPORTED_BY_OR_FOR_VICTIM);
    }
    if (reporter == Reporter.OTHER_AUTHORITY) {
      walk.note(Check.REPORTED_BY_AUTHORITY, Result.MET, Input.AUTHORITY_ROLE);
      return passOver(walk);
    }
    if (walk.holds(Input.VICTIM_CONFIRMS)) {
      return confirmedToThirdParty(walk, reporter);
    }
    if (isAccepted(walk, reporter)) {
      return passOver(walk);
    }
    return ofThirdParty(walk, reporter);
  }

  private static Conclusion passOver(Walk walk) {
    walk.step(RecordingStep.VICTIM_TRACED, StepResult.NOT_NEEDED);
    walk.step(RecordingStep.VICTIM_CONFIRMS, StepResult.NOT_NEEDED);
    return Conclusion.GO_ON;
  }

  /** A reported rape that the victim, once spoken to, does not confirm stays one (REC-21). */
  private static boolean retracts(Walk walk) {
    return walk.alleges(OffenceTrait.RAPE) && walk.isDenied(Input.VICTIM_CONFIRMS);
  }

  private static Conclusion confirmed(Walk walk, Check check) {
    walk.note(check, Result.MET, Input.VICTIM_CONFIRMS);
    if (walk.isDenied(Input.VICTIM_SUPPORTS)) {
      walk.note(Check.UNWILLING_VICTIM, Result.MET, Input.VICTIM_SUPPORTS);
    }
    walk.step(RecordingStep.VICTIM_TRACED, StepResult.YES);
    walk.step(RecordingStep.VICTIM_CONFIRMS, StepResult.YES);
    return Conclusion.GO_ON;
  }

  /** The victim's word settles it, whether or not the reporter's would have. */
  private static Conclusion confirmedToThirdParty(Walk walk, Reporter reporter) {
    if (reporter == Reporter.VIDEO_ONLY) {
      return confirmed(walk, Check.VIDEO_CONFIRMED);
    }
    if (walk.isStated(Input.REPORTER_DOUBTED) && mayBeAccepted(reporter)) {
      walk.asks(acceptedBy(reporter), Input.REPORTER_DOUBTED, false);
    }
    walk.note(Check.THIRD_PARTY_CONFIRMED, Result.MET, Input.VICTIM_CONFIRMS);
    return confirmed(walk, Check.VICTIM_CONFIRMS);
  }

  private static boolean mayBeAccepted(Reporter reporter) {
    return reporter.isProfessional() || reporter == Reporter.PARENT_OR_CARER;
  }

  /** Whether the reporter counts as acting for the victim, whose status and word nobody doubts. */
  private static boolean isAccepted(Walk walk, Reporter reporter) {
    Check check = acceptedBy(reporter);
    if (!reporter.isProfessional()
        && (reporter != Reporter.PARENT_OR_CARER || !isOfChildOrAdultAtRisk(walk))) {
      return false;
    }
    if (walk.holds(Input.OTHER_BODY_RESOLVING)) {
      walk.note(Check.OTHER_BODY_RESOLVES, Result.MET, Input.OTHER_BODY_RESOLVING);
    }
    return walk.asks(check, Input.REPORTER_DOUBTED, false);
  }

  private static Check acceptedBy(Reporter reporter) {
    return switch (reporter) {
      case MULTI_AGENCY_PANEL -> Check.REPORTED_BY_PANEL;
      case PARENT_OR_CARER -> Check.REPORTED_BY_PARENT;
      default -> Check.REPORTED_BY_PROFESSIONAL;
    };
  }

  private static boolean isOfChildOrAdultAtRisk(Walk walk) {
    return walk.holds(Input.VICTIM_VULNERABLE)
        || walk.victimAge(Check.REPORTED_BY_PARENT).isChild()
        || walk.asks(Check.REPORTED_BY_PARENT, Input.VICTIM_VULNERABLE);
  }

  private static Conclusion ofThirdParty(Walk walk, Reporter reporter) {
    boolean video = reporter == Reporter.VIDEO_ONLY;
    boolean declined = walk.isDenied(Input.VICTIM_CONFIRMS);
    boolean traced =
        (declined && !walk.isDenied(Input.VICTIM_TRACED))
            || walk.asks(Check.VICTIM_TRACED, Input.VICTIM_TRACED);
    walk.step(
        RecordingStep.VICTIM_TRACED,
        (declined && traced) || walk.isStated(Input.VICTIM_TRACED)
            ? traced ? StepResult.YES : StepResult.NO
            : StepResult.NOT_STATED);
    Check confirms = video ? Check.VIDEO_CONFIRMED : Check.THIRD_PARTY_CONFIRMED;
    if (traced) {
      boolean confirmed = walk.asks(confirms, Input.VICTIM_CONFIRMS);
      walk.step(RecordingStep.VICTIM_CONFIRMS, Input.VICTIM_CONFIRMS, confirmed);
      if (confirmed) {
        return Conclusion.GO_ON;
      }
    }
    if (video && !traced) {
      walk.note(confirms, Result.NOT_MET, Input.VICTIM_TRACED);
    }
    if (mayBeRecordedWithout(walk)) {
      return passOver(walk);
    }
    if (!traced) {
      return video ? untracedOnVideo(walk) : Conclusion.NO_VICTIM;
    }
    return video ? Conclusion.VIDEO_NOT_CONFIRMED : Conclusion.VICTIM_DOES_NOT_CONFIRM;
  }

  /** The judgement of REC-07, which an identifiable victim stated not to exist defeats. */
  private static boolean mayBeRecordedWithout(Walk walk) {
    if (walk.isDenied(Input.VICTIM_IDENTIFIABLE)) {
      walk.note(Check.APPROPRIATE_OR_NECESSARY, Result.NOT_MET, Input.VICTIM_IDENTIFIABLE);
      return false;
    }
    return walk.asks(Check.APPROPRIATE_OR_NECESSARY, Input.APPROPRIATE)
        && walk.asks(Check.APPROPRIATE_OR_NECESSARY, Input.CLEAR_EVIDENCE);
  }

  private static Conclusion untracedOnVideo(Walk walk) {
    return walk.holds(Input.ENQUIRIES_MADE)
        ? Conclusion.VIDEO_NOT_CONFIRMED
        : Conclusion.VIDEO_ENQUIRIES_OWED;
  }
}
