package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;

/**
 * Death, serious injury and danger by driving: recorded once the offence is made out (REC-24).
 * Until then a death is a reported death, an injury or danger a crime related incident; the
 * offences of drivers who may not drive at all need neither.
 */
final class Driving {

  private Driving() {}

  static Conclusion conclude(Walk walk) {
    boolean casualty = walk.alleges(OffenceTrait.DRIVING_CASUALTY);
    boolean unfit = walk.alleges(OffenceTrait.UNFIT_DRIVER_CASUALTY);
    if (!casualty && !unfit && !walk.alleges(OffenceTrait.DANGEROUS_DRIVING)) {
      return Conclusion.GO_ON;
    }
    if (walk.asks(Check.DRIVING_MADE_OUT, Input.POINTS_TO_PROVE)) {
      return TenSteps.conclude(walk, Course.DRIVING);
    }
    if (unfit) {
      return Conclusion.DRIVING_NOT_MADE_OUT;
    }
    if (!casualty) {
      return Conclusion.DANGEROUS_DRIVING_OPEN;
    }
    return isDeath(walk) ? Conclusion.DEATH_BY_DRIVING_OPEN : Conclusion.INJURY_BY_DRIVING_OPEN;
  }

  private static boolean isDeath(Walk walk) {
    if (!walk.mayAllege(OffenceTrait.DEATH_BY_DRIVING)) {
      return walk.alleges(OffenceTrait.DEATH_BY_DRIVING);
    }
    if (walk.isStated(Input.CAUSE_OF_DEATH)) {
      walk.note(Check.DRIVING_MADE_OUT, Result.MET, Input.CAUSE_OF_DEATH);
      return true;
    }
    return walk.asks(Check.DRIVING_MADE_OUT, Input.IS_DEATH_BY_DRIVING);
  }
}
