package uk.crimerecording.recording;

import java.util.Set;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.party.Party;

/**
 * Reported rape (REC-21), rape through a referral centre (REC-22), willing activity of people aged
 * 13 to 15 (REC-27), images that a child was forced to send (REC-28).
 */
final class SexualOffences {

  private static final Set<String> ELSEWHERE =
      Set.of("other-force", "scotland", "northern-ireland", "abroad");
  private static final Set<String> ACTIVITY_WITH_CHILD =
      Set.of(
          "incite-sexual-activity",
          "penetration-other",
          "penetration-with-penis",
          "sexual-activity-with-child",
          "sexual-touching");
  private static final int ADULT = 18;

  private SexualOffences() {}

  /** A rape known to be another force's, or outside: recorded as such before it is passed on. */
  static Conclusion rapeElsewhere(Walk walk) {
    if (!walk.alleges(OffenceTrait.RAPE)) {
      return Conclusion.GO_ON;
    }
    boolean elsewhere = walk.isStatedAmong(Input.COMMITTED_IN, ELSEWHERE);
    walk.note(
        Check.RAPE_IN_THIS_FORCE, elsewhere ? Result.NOT_MET : Result.MET, Input.COMMITTED_IN);
    return elsewhere ? Conclusion.RAPE_ELSEWHERE : Conclusion.GO_ON;
  }

  /** A rape through a centre: a crime or a reported incident, by what the victim lets pass. */
  static Conclusion rapeFromCentre(Walk walk) {
    boolean reportedByCentre = walk.isReportedBy(Reporter.SARC);
    if (!walk.alleges(OffenceTrait.RAPE)
        || (!reportedByCentre && !walk.holds(Input.VIA_SARC))
        || walk.holds(Input.CONTRARY_EVIDENCE)) {
      return Conclusion.GO_ON;
    }
    if (!reportedByCentre) {
      return throughCentre(walk);
    }
    walk.note(Check.REPORTED_THROUGH_CENTRE, Result.MET, Input.VIA_SARC);
    return byCentre(walk);
  }

  /** A parent, carer or professional who reports through a centre, and is not doubted. */
  private static Conclusion throughCentre(Walk walk) {
    Reporter reporter = walk.reporter(Check.REPORTED_THROUGH_CENTRE);
    if (!reporter.isProfessional() && reporter != Reporter.PARENT_OR_CARER) {
      return Conclusion.GO_ON;
    }
    return walk.asks(Check.REPORTED_THROUGH_CENTRE, Input.REPORTER_DOUBTED, false)
        ? TenSteps.conclude(walk, Course.RAPE_FROM_CENTRE)
        : Conclusion.GO_ON;
  }

  private static Conclusion byCentre(Walk walk) {
    if (passesEnough(walk)) {
      return TenSteps.conclude(walk, Course.RAPE_FROM_CENTRE);
    }
    if (isKept(walk)) {
      return Conclusion.RAPE_KEPT_BY_CENTRE;
    }
    if (walk.isStated(Input.REPORTER_DOUBTED)) {
      return walk.asks(Check.REPORTED_THROUGH_CENTRE, Input.REPORTER_DOUBTED, false)
          ? TenSteps.conclude(walk, Course.RAPE_FROM_CENTRE)
          : Conclusion.GO_ON;
    }
    return asOpen(walk);
  }

  /** Whether what is stated makes it a crime, on one of the conditions of REC-22. */
  private static boolean passesEnough(Walk walk) {
    return (walk.holds(Input.VICTIM_DETAILS_GIVEN) && walk.holds(Input.SEEKS_INVESTIGATION))
        || walk.isStatedAs(Input.DETAILS_PASSED, "full")
        || walk.isStatedAs(Input.FORENSIC_SAMPLES, "submitted");
  }

  /** Whether what is stated keeps it at the centre. */
  private static boolean isKept(Walk walk) {
    return walk.isStatedAs(Input.FORENSIC_SAMPLES, "frozen")
        || (walk.isDenied(Input.SEEKS_INVESTIGATION)
            && walk.isStatedAs(Input.DETAILS_PASSED, "depersonalised"))
        || (walk.isDenied(Input.VICTIM_DETAILS_GIVEN)
            && walk.isStatedAs(Input.DETAILS_PASSED, "none"));
  }

  /** Nothing that is stated settles it: what the victim lets pass has to be known. */
  private static Conclusion asOpen(Walk walk) {
    Check check = Check.REPORTED_THROUGH_CENTRE;
    boolean enough =
        (walk.asks(check, Input.VICTIM_DETAILS_GIVEN)
                && walk.asks(check, Input.SEEKS_INVESTIGATION))
            || walk.choice(check, Input.DETAILS_PASSED).equals("full")
            || walk.choice(check, Input.FORENSIC_SAMPLES).equals("submitted");
    return enough
        ? TenSteps.conclude(walk, Course.RAPE_FROM_CENTRE)
        : Conclusion.RAPE_KEPT_BY_CENTRE;
  }

  /** Willing activity is a crime record only by who reports it, or as penetration made out. */
  static Conclusion willingActivity(Walk walk) {
    if (!walk.holds(Input.VICTIM_CONSENTED)
        || !isActivityWithChild(walk)
        || walk.victimAge(Check.WILLING_ACTIVITY) != AgeBand.FROM_13_TO_15) {
      return Conclusion.GO_ON;
    }
    return switch (walk.reporter(Check.WILLING_ACTIVITY)) {
      case VICTIM, ACTING_FOR_VICTIM, PARENT_OR_CARER, PARTY_TO_RELATIONSHIP, MULTI_AGENCY_PANEL ->
          ofReporter(walk);
      default -> ofThirdParty(walk);
    };
  }

  private static boolean isActivityWithChild(Walk walk) {
    return walk.alleges(OffenceTrait.ACTIVITY_WITH_CHILD)
        || (walk.matter().alleged().isEmpty()
            && walk.isStatedAmong(Input.CONDUCT, ACTIVITY_WITH_CHILD));
  }

  private static Conclusion ofReporter(Walk walk) {
    walk.note(Check.WILLING_ACTIVITY, Result.MET, Input.REPORTER);
    return TenSteps.conclude(walk, Course.WILLING_ACTIVITY);
  }

  private static Conclusion ofThirdParty(Walk walk) {
    if (walk.holds(Input.CONTRARY_EVIDENCE) || walk.isDenied(Input.CRIME_ON_BALANCE)) {
      return TenSteps.conclude(walk, Course.WILLING_ACTIVITY);
    }
    return walk.asks(Check.WILLING_ACTIVITY, Input.PENETRATION)
            && walk.asks(Check.WILLING_ACTIVITY, Input.POINTS_TO_PROVE)
        ? TenSteps.conclude(walk, Course.WILLING_ACTIVITY)
        : Conclusion.WILLING_ACTIVITY_NOT_FOR_POLICE;
  }

  /** No crime is recorded against a child who was unduly forced into sending an image. */
  static Conclusion childForced(Walk walk) {
    boolean adult =
        walk.matter().suspect().flatMap(Party::age).filter(age -> age >= ADULT).isPresent();
    if (!walk.alleges(OffenceTrait.IMAGE_OF_CHILD)
        || adult
        || !walk.isStated(Input.UNDULY_FORCED)) {
      return Conclusion.GO_ON;
    }
    return walk.asks(Check.CHILD_FORCED, Input.UNDULY_FORCED)
        ? Conclusion.CHILD_FORCED
        : Conclusion.GO_ON;
  }
}
