package uk.crimerecording.recording;

/**
 * Sudden or unexpected deaths: a believed homicide is recorded at once, a believed natural death is
 * left on the incident system, everything else is a reported death (REC-23).
 */
final class Deaths {

  private Deaths() {}

  static Conclusion conclude(Walk walk) {
    if (!walk.mayConcern(OffenceTrait.MAY_HAVE_CAUSED_DEATH)) {
      return Conclusion.GO_ON;
    }
    boolean homicideAlleged = walk.alleges(OffenceTrait.HOMICIDE);
    if (!walk.isStated(Input.CAUSE_OF_DEATH)) {
      if (!homicideAlleged && !walk.alleges(OffenceTrait.REPORTED_DEATH)) {
        return Conclusion.GO_ON;
      }
      if (homicideAlleged && walk.asks(Check.CAUSE_OF_DEATH, Input.CRIME_ON_BALANCE)) {
        return TenSteps.conclude(walk, Course.HOMICIDE);
      }
    }
    return ofCause(walk, walk.choice(Check.CAUSE_OF_DEATH, Input.CAUSE_OF_DEATH));
  }

  private static Conclusion ofCause(Walk walk, String cause) {
    return switch (cause) {
      case "unclear" -> Conclusion.DEATH_UNCLEAR;
      case "homicide" -> TenSteps.conclude(walk, Course.HOMICIDE);
      case "natural" ->
          walk.asks(Check.CAUSE_OF_DEATH, Input.FORCE_RECORDS_NATURAL_DEATHS)
              ? Conclusion.NATURAL_DEATH_RECORDED
              : Conclusion.NATURAL_DEATH;
      case "open-verdict" -> Conclusion.OPEN_VERDICT;
      case "sudden-unexplained" ->
          walk.victimAge(Check.CAUSE_OF_DEATH).isChild()
              ? onceConfirmed(walk, Conclusion.SUDDEN_DEATH_OF_CHILD)
              : Conclusion.DEATH_UNCLEAR;
      case "suicide" -> onceConfirmed(walk, Conclusion.SUICIDE);
      case "drugs" -> onceConfirmed(walk, Conclusion.DEATH_BY_DRUGS);
      case "road-or-rail" -> onceConfirmed(walk, Conclusion.DEATH_ON_ROAD_OR_RAIL);
      case "accident" -> onceConfirmed(walk, Conclusion.ACCIDENT);
      default -> throw new IllegalStateException("No record is known for this cause of death");
    };
  }

  /** A cause that is only suspected stays under the code for unclear circumstances. */
  private static Conclusion onceConfirmed(Walk walk, Conclusion confirmed) {
    return walk.asks(Check.CAUSE_OF_DEATH, Input.CAUSE_CONFIRMED)
        ? confirmed
        : Conclusion.CAUSE_SUSPECTED;
  }
}
