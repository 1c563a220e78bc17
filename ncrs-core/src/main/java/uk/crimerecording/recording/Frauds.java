package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;

/** Fraud and cyber crime: to Report Fraud, and recorded here on a call for service (REC-37). */
final class Frauds {

  private Frauds() {}

  static Conclusion conclude(Walk walk) {
    boolean article =
        walk.alleges(OffenceTrait.FRAUD_ARTICLE_POSSESSED)
            && walk.asks(Check.NEVER_REFERRED, Input.USED_TO_COMMIT_FRAUD);
    if (!article && walk.alleges(OffenceTrait.NEVER_REFERRED)) {
      walk.note(Check.NEVER_REFERRED, Result.MET, Input.USED_TO_COMMIT_FRAUD);
      return Conclusion.GO_ON;
    }
    if (!article && !walk.alleges(OffenceTrait.FRAUD_OR_CYBER)) {
      return Conclusion.GO_ON;
    }
    boolean callForService =
        walk.asks(Check.CALL_FOR_SERVICE, Input.OFFENDER_ARRESTED)
            || walk.asks(Check.CALL_FOR_SERVICE, Input.IN_PROGRESS_OR_RECENT)
            || walk.asks(Check.CALL_FOR_SERVICE, Input.LOCAL_SUSPECT);
    return callForService ? Conclusion.RECORD_AND_REFER : Conclusion.REFER;
  }
}
