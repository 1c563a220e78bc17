package uk.crimerecording.recording;

import java.util.Set;
import uk.crimerecording.decision.TraceStep.Result;

/**
 * Other bodies that investigate: the one that leads records; what they report as a victim or for
 * one is recorded; a case of the National Crime Agency follows the ordinary rules, but may be
 * recorded later (REC-30).
 */
final class Authorities {

  private static final Set<String> GROUNDS_FOR_DELAY =
      Set.of("public-interest", "compromise", "safety");

  private Authorities() {}

  static Conclusion conclude(Walk walk) {
    boolean reports = walk.isReportedBy(Reporter.OTHER_AUTHORITY);
    if (walk.isStatedAs(Input.INVESTIGATION_LEAD, "nca")) {
      return ofNationalCrimeAgency(walk);
    }
    if (!reports) {
      return walk.isStatedAs(Input.INVESTIGATION_LEAD, "other-authority")
          ? led(walk)
          : Conclusion.GO_ON;
    }
    if (walk.isStatedAs(Input.INVESTIGATION_LEAD, "police")) {
      walk.note(Check.AUTHORITY_LEADS, Result.MET, Input.INVESTIGATION_LEAD);
      return Conclusion.GO_ON;
    }
    boolean investigates =
        walk.choice(Check.AUTHORITY_LEADS, Input.AUTHORITY_ROLE).equals("investigator");
    if (!investigates) {
      return Conclusion.GO_ON;
    }
    return walk.choice(Check.AUTHORITY_LEADS, Input.INVESTIGATION_LEAD).equals("other-authority")
        ? Conclusion.OTHER_AUTHORITY_RECORDS
        : Conclusion.GO_ON;
  }

  private static Conclusion led(Walk walk) {
    walk.note(Check.AUTHORITY_LEADS, Result.NOT_MET, Input.INVESTIGATION_LEAD);
    return Conclusion.OTHER_AUTHORITY_RECORDS;
  }

  private static Conclusion ofNationalCrimeAgency(Walk walk) {
    walk.note(Check.AUTHORITY_LEADS, Result.MET, Input.INVESTIGATION_LEAD);
    if (walk.isStatedAmong(Input.NCA_DELAY_GROUND, GROUNDS_FOR_DELAY)) {
      walk.note(Check.RECORDING_DELAYED, Result.MET, Input.NCA_DELAY_GROUND);
      walk.mayBeDelayed();
    }
    return Conclusion.GO_ON;
  }
}
