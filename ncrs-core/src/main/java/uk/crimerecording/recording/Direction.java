package uk.crimerecording.recording;

/**
 * Step 7 of the chart: the specific rules that speak once everything else would lead to a record
 * (REC-20, REC-37, REC-38).
 */
final class Direction {

  private Direction() {}

  /** What the first rule that directs anything says; go on where none does. */
  static Conclusion conclude(Walk walk) {
    Conclusion directed = Schools.conclude(walk);
    if (directed == Conclusion.GO_ON) {
      directed = machineOrMeter(walk);
    }
    return directed == Conclusion.GO_ON ? Frauds.conclude(walk) : directed;
  }

  /** Theft from a machine or meter is recorded where it becomes a police matter (REC-38). */
  private static Conclusion machineOrMeter(Walk walk) {
    return walk.alleges(OffenceTrait.MACHINE_OR_METER)
            && !walk.asks(Check.POLICE_MATTER, Input.OWNER_DEALS_CIVILLY, false)
        ? Conclusion.OWNER_DEALS_WITH_IT
        : Conclusion.GO_ON;
  }
}
