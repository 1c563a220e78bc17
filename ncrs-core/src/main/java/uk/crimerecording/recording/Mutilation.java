package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.party.Party;

/**
 * Genital mutilation of a girl under 18, reported by somebody whom the law obliges to: recorded
 * without delay, also where it happened abroad (REC-26).
 */
final class Mutilation {

  private static final int ADULT = 18;

  private Mutilation() {}

  static Conclusion conclude(Walk walk) {
    boolean adult =
        walk.matter().victim().flatMap(Party::age).filter(age -> age >= ADULT).isPresent();
    if (!walk.alleges(OffenceTrait.GENITAL_MUTILATION)
        || adult
        || !walk.holds(Input.MANDATORY_REPORT)) {
      return Conclusion.GO_ON;
    }
    walk.note(Check.MANDATORY_REPORT, Result.MET, Input.MANDATORY_REPORT);
    return TenSteps.conclude(walk, Course.MUTILATION);
  }
}
