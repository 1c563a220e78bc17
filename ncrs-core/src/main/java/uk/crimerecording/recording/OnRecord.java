package uk.crimerecording.recording;

import java.util.Set;
import uk.crimerecording.decision.TraceStep.Result;

/** What is on record as a crime already is not recorded again (REC-16), but may move (REC-25). */
final class OnRecord {

  private static final Set<String> ELSEWHERE =
      Set.of("other-force", "scotland", "northern-ireland");

  private OnRecord() {}

  static Conclusion conclude(Walk walk) {
    if (!walk.holds(Input.ALREADY_RECORDED)) {
      return Conclusion.GO_ON;
    }
    if (Slavery.concerns(walk) && walk.isStatedAmong(Input.COMMITTED_IN, ELSEWHERE)) {
      walk.note(Check.SLAVERY_ON_RECORD, Result.MET, Input.COMMITTED_IN);
      return Conclusion.SLAVERY_FOUND_ELSEWHERE;
    }
    walk.note(Check.ALREADY_RECORDED, Result.NOT_MET, Input.ALREADY_RECORDED);
    return Conclusion.CRIME_ALREADY_ON_RECORD;
  }
}
