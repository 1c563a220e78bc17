package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;

/** Fraud and cyber crime: to Report Fraud, and recorded here on a call for service (REC-37). */
final class Frauds {

  private Frauds() {}

  /** What is only referred, whoever confirms it; go on where it is recorded here. */
  static Conclusion referral(Walk walk) {
    return isReferred(walk) && !isCallForService(walk) ? Conclusion.REFER : Conclusion.GO_ON;
  }

  /** What is referred and, for a call for service, recorded here as well. */
  static Conclusion conclude(Walk walk) {
    return isReferred(walk) && isCallForService(walk)
        ? Conclusion.RECORD_AND_REFER
        : Conclusion.GO_ON;
  }

  private static boolean isReferred(Walk walk) {
    if (walk.alleges(OffenceTrait.FRAUD_OR_CYBER)) {
      return true;
    }
    if (walk.alleges(OffenceTrait.FRAUD_ARTICLE_POSSESSED)) {
      return walk.asks(Check.NEVER_REFERRED, Input.USED_TO_COMMIT_FRAUD);
    }
    if (walk.alleges(OffenceTrait.NEVER_REFERRED)) {
      walk.note(Check.NEVER_REFERRED, Result.MET, "report.alleged");
    }
    return false;
  }

  private static boolean isCallForService(Walk walk) {
    return walk.asks(Check.CALL_FOR_SERVICE, Input.OFFENDER_ARRESTED)
        || walk.asks(Check.CALL_FOR_SERVICE, Input.IN_PROGRESS_OR_RECENT)
        || walk.asks(Check.CALL_FOR_SERVICE, Input.LOCAL_SUSPECT);
  }
}
