package uk.crimerecording.recording;

import uk.crimerecording.decision.TraceStep.Result;

/** Damage that goes away (REC-33), mistakes at the till (REC-34), vehicles entered (REC-35). */
final class Property {

  private Property() {}

  static Conclusion rectifiedDamage(Walk walk) {
    if (!walk.mayConcern(OffenceTrait.DAMAGE) || !walk.holds(Input.RECTIFIED)) {
      return Conclusion.GO_ON;
    }
    walk.note(Check.RECTIFIED_DAMAGE, Result.NOT_MET, Input.RECTIFIED);
    return Conclusion.RECTIFIED_DAMAGE;
  }

  /** Entry without damage, where credible evidence shows that no crime was meant. */
  static Conclusion vehicleEntered(Walk walk) {
    if (!walk.mayConcern(OffenceTrait.ENTRY_TO_VEHICLE)
        || !walk.isStatedAs(Input.CONDUCT, "enter-vehicle")
        || !walk.isStatedAs(Input.INTENT, "no-crime")) {
      return Conclusion.GO_ON;
    }
    return walk.asks(Check.VEHICLE_ENTERED, Input.VEHICLE_DAMAGED)
        ? Conclusion.GO_ON
        : Conclusion.NO_CRIME_MEANT;
  }

  static Conclusion innocentMistake(Walk walk) {
    if (!walk.alleges(OffenceTrait.MAKING_OFF)) {
      return Conclusion.GO_ON;
    }
    boolean shown = walk.holds(Input.INNOCENT_MISTAKE) || walk.holds(Input.EVIDENCE_OF_MISTAKE);
    walk.note(Check.INNOCENT_MISTAKE, shown ? Result.NOT_MET : Result.MET, Input.INNOCENT_MISTAKE);
    return shown ? Conclusion.INNOCENT_MISTAKE : Conclusion.GO_ON;
  }
}
