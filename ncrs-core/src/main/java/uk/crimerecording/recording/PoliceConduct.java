package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.VictimRole;

/**
 * Allegations against police officers and staff: on duty, the appropriate authority's determination
 * decides and no 24 hours run; off duty, the ordinary rules (REC-29).
 */
final class PoliceConduct {

  private PoliceConduct() {}

  static Conclusion conclude(Walk walk) {
    if (!isAgainstPolice(walk)) {
      return Conclusion.GO_ON;
    }
    if (!walk.asks(Check.POLICE_ON_DUTY, Input.ON_DUTY)) {
      return Conclusion.GO_ON;
    }
    walk.isUntimed();
    String determination = walk.choice(Check.APPROPRIATE_AUTHORITY, Input.APPROPRIATE_AUTHORITY);
    return switch (determination) {
      case "none" -> Conclusion.AUTHORITY_UNDECIDED;
      case "no-case-to-answer" -> Conclusion.NO_CASE_TO_ANSWER;
      case "misconduct-case-to-answer" -> misconduct(walk);
      case "cps-advice", "charge-or-out-of-court" -> TenSteps.conclude(walk, Course.POLICE_CONDUCT);
      default -> throw new IllegalStateException("No such determination is known");
    };
  }

  private static boolean isAgainstPolice(Walk walk) {
    if (walk.holds(Input.POLICE_PERSONNEL)) {
      return true;
    }
    return !walk.isDenied(Input.POLICE_PERSONNEL)
        && walk.matter()
            .suspect()
            .flatMap(Party::role)
            .filter(VictimRole.CONSTABLE::equals)
            .isPresent();
  }

  /** Misconduct leads to a crime where the conduct amounts to a notifiable offence. */
  private static Conclusion misconduct(Walk walk) {
    if (walk.matter().alleged().isPresent() && !walk.isStated(Input.OFFENCE_NOTIFIABLE)) {
      walk.note(Check.APPROPRIATE_AUTHORITY, Result.MET, Input.OFFENCE_NOTIFIABLE);
      return TenSteps.conclude(walk, Course.POLICE_CONDUCT);
    }
    return walk.asks(Check.APPROPRIATE_AUTHORITY, Input.OFFENCE_NOTIFIABLE)
        ? TenSteps.conclude(walk, Course.POLICE_CONDUCT)
        : Conclusion.MISCONDUCT_NOT_NOTIFIABLE;
  }
}
