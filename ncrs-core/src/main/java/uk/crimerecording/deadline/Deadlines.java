package uk.crimerecording.deadline;

import java.time.Period;

/**
 * The deadlines of recording and of keeping victims informed. The one for telling the victim of a
 * cancellation has no length: it is the cancellation itself (DDL-04). Constants only; thread-safe.
 */
public final class Deadlines {

  /** A crime is recorded at most 24 hours after the report was first received (DDL-01, REC-17). */
  public static final HourLimit RECORDING = new HourLimit(24);

  /** The victim is told of a step in the case (DDL-02). */
  public static final WorkingDayLimit VICTIM_UPDATE = new WorkingDayLimit(5);

  /** The victim is told of a step in the case, where the victim has enhanced rights (DDL-02). */
  public static final WorkingDayLimit VICTIM_UPDATE_WITH_ENHANCED_RIGHTS = new WorkingDayLimit(1);

  /** The victim is referred to a support service (DDL-03). */
  public static final WorkingDayLimit SUPPORT_REFERRAL = new WorkingDayLimit(2);

  /** Later conduct belongs to the conduct crime already recorded (DDL-05, CNT-26). */
  public static final TimeLimit CONDUCT_CONTINUATION = new TimeLimit(Period.ofMonths(3));

  /** Proceedings for a summary-only offence begin (DDL-06, OUT-30). */
  public static final TimeLimit SUMMARY_PROCEEDINGS = TimeLimit.SIX_MONTHS;

  private Deadlines() {}
}
