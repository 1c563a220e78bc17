package uk.crimerecording.recording;

/** Reports that ask for support: counter-allegations, impaired reporters, past disorder. */
final class Doubts {

  private Doubts() {}

  /** Recorded only with some support (REC-11). */
  static Conclusion counterAllegation(Walk walk) {
    if (!walk.holds(Input.COUNTER_ALLEGATION)) {
      return Conclusion.GO_ON;
    }
    return walk.asks(Check.COUNTER_ALLEGATION_SUPPORTED, Input.SUPPORTING_EVIDENCE)
        ? TenSteps.conclude(walk, Course.COUNTER_ALLEGATION)
        : Conclusion.COUNTER_ALLEGATION_UNSUPPORTED;
  }

  /** No continuing disorder, no victim, no support: an incident (REC-13). */
  static Conclusion disorder(Walk walk) {
    if (!walk.mayConcern(OffenceTrait.PUBLIC_ORDER) || !walk.isStated(Input.DISORDER_WITNESSED)) {
      return Conclusion.GO_ON;
    }
    boolean remains =
        walk.asks(Check.DISORDER, Input.DISORDER_WITNESSED)
            || walk.holds(Input.VICTIM_CONFIRMS)
            || walk.asks(Check.DISORDER, Input.VICTIM_TRACED)
            || walk.asks(Check.DISORDER, Input.SUPPORTING_EVIDENCE);
    if (remains) {
      return Conclusion.GO_ON;
    }
    return walk.holds(Input.ENQUIRIES_MADE)
        ? Conclusion.DISORDER_OVER
        : Conclusion.DISORDER_OVER_ENQUIRIES_OWED;
  }

  /** An incident to be followed up, unless something supports the report now (REC-12). */
  static Conclusion impairedReporter(Walk walk) {
    if (!walk.holds(Input.REPORTER_IMPAIRED)) {
      return Conclusion.GO_ON;
    }
    return walk.asks(Check.IMPAIRED_REPORT_SUPPORTED, Input.SUPPORTING_EVIDENCE)
        ? TenSteps.conclude(walk, Course.IMPAIRED_REPORTER)
        : Conclusion.NOT_SHOWN_BY_IMPAIRED_REPORTER;
  }
}
