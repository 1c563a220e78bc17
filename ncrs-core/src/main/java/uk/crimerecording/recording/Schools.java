package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;

/**
 * The schools protocol: what happens on school premises in operating hours is left to the school
 * unless it is serious or a record is asked for (REC-20). The serious list stands in {@code
 * traits.tsv}.
 */
final class Schools {

  private static final String IN_HOURS = "premises-in-hours";
  private static final String NO_CONSEQUENCE = "none";

  private Schools() {}

  static Conclusion conclude(Walk walk) {
    if (!happenedInHours(walk) || isSerious(walk) || isAskedFor(walk)) {
      return Conclusion.GO_ON;
    }
    if (walk.holds(Input.WORKS_IN_SCHOOL)
        && walk.asks(Check.RECORDED_BY_SCHOOL, Input.RECORDED_BY_SCHOOL)) {
      return Conclusion.LEFT_TO_SCHOOL_RECORD;
    }
    return walk.isDenied(Input.SCHOOL_AWARE)
        ? Conclusion.LEFT_TO_SCHOOL_TO_BE_TOLD
        : Conclusion.LEFT_TO_SCHOOL;
  }

  /** A school that reports leaves open where and when; of others, nothing said is nothing. */
  private static boolean happenedInHours(Walk walk) {
    if (walk.isStated(Input.SCHOOL_SETTING) || walk.isReportedBy(Reporter.SCHOOL)) {
      return walk.choice(Check.SCHOOL_SETTING, Input.SCHOOL_SETTING).equals(IN_HOURS);
    }
    return walk.isStatedAs(Input.SCHOOL_SETTING, IN_HOURS);
  }

  private static boolean isSerious(Walk walk) {
    boolean listed =
        walk.alleges(OffenceTrait.SERIOUS_AT_SCHOOL)
            || ((walk.mayAllege(OffenceTrait.SERIOUS_AT_SCHOOL)
                    || walk.matter().alleged().isEmpty())
                && walk.asks(Check.SERIOUS_AT_SCHOOL, Input.IS_ON_SERIOUS_LIST));
    if (listed) {
      walk.note(Check.SERIOUS_AT_SCHOOL, Result.MET, Input.IS_ON_SERIOUS_LIST);
      return true;
    }
    return !walk.choice(Check.SERIOUS_AT_SCHOOL, Input.SERIOUS_CONSEQUENCE).equals(NO_CONSEQUENCE);
  }

  private static boolean isAskedFor(Walk walk) {
    return walk.asks(Check.RECORD_ASKED_FOR, Input.SCHOOL_ASKS)
        || walk.asks(Check.RECORD_ASKED_FOR, Input.CHILD_OR_PARENT_ASKS);
  }
}
