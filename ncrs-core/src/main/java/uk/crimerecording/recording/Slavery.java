package uk.crimerecording.recording;

/**
 * Modern slavery: recorded if it happened in England and Wales, whoever referred it and whatever
 * the competent authority has decided so far (REC-25).
 */
final class Slavery {

  private Slavery() {}

  static Conclusion conclude(Walk walk) {
    if (!concerns(walk)) {
      return Conclusion.GO_ON;
    }
    boolean referral = isReferral(walk);
    Course course = referral ? Course.SLAVERY_REFERRAL : Course.SLAVERY;
    String place = walk.choice(Check.SLAVERY_PLACE, Input.COMMITTED_IN);
    return switch (place) {
      case "this-force" -> TenSteps.conclude(walk, course);
      case "unknown" ->
          referral ? Conclusion.SLAVERY_REFERRAL_RETURNED : TenSteps.conclude(walk, course);
      case "other-force" ->
          referral
              ? Conclusion.SLAVERY_REFERRAL_RETURNED
              : elsewhere(walk, TenSteps.conclude(walk, Course.SLAVERY_ELSEWHERE));
      case "scotland", "northern-ireland" ->
          referral
              ? Conclusion.SLAVERY_REFERRAL_RETURNED
              : elsewhere(walk, Conclusion.SLAVERY_OUTSIDE_JURISDICTION);
      case "abroad" ->
          walk.asks(Check.SLAVERY_PLACE, Input.UK_LINK)
              ? TenSteps.conclude(walk, course)
              : Conclusion.SLAVERY_OVERSEAS;
      default -> throw new IllegalStateException("No rule is known for this place");
    };
  }

  /** Whether the competent authority brought it. */
  private static boolean isReferral(Walk walk) {
    return walk.isStated(Input.REFERRAL_TYPE) || walk.isReportedBy(Reporter.COMPETENT_AUTHORITY);
  }

  /** Whether it is modern slavery, alleged or, with nothing alleged, referred as such. */
  static boolean concerns(Walk walk) {
    return walk.alleges(OffenceTrait.MODERN_SLAVERY)
        || (walk.matter().alleged().isEmpty() && isReferral(walk));
  }

  /**
   * A crime on record that proves to be elsewhere may move; whether there is one has to be known.
   */
  private static Conclusion elsewhere(Walk walk, Conclusion ifNotRecorded) {
    return walk.asks(Check.SLAVERY_ON_RECORD, Input.ALREADY_RECORDED, false)
        ? ifNotRecorded
        : Conclusion.SLAVERY_FOUND_ELSEWHERE;
  }
}
