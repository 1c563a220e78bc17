package uk.crimerecording.recording;

import java.util.Set;
import uk.crimerecording.decision.TraceStep.Result;

/** Threats to kill (REC-31) and calls that are a nuisance, or worse (REC-32). */
final class Communications {

  private static final Set<String> OFFENSIVE = Set.of("indecent", "grossly-offensive");
  private static final Set<String> BY_MESSAGE = Set.of("telephone", "letter", "electronic-message");

  private Communications() {}

  /** The word alone is not enough: the threat has to be meant to be feared. */
  static Conclusion threatToKill(Walk walk) {
    if (!walk.alleges(OffenceTrait.THREAT_TO_KILL) || !walk.isStated(Input.INTENT)) {
      return Conclusion.GO_ON;
    }
    boolean meant = !walk.isStatedAs(Input.INTENT, "threat-not-to-be-feared");
    walk.note(Check.THREAT_TO_BE_FEARED, meant ? Result.MET : Result.NOT_MET, Input.INTENT);
    return meant ? Conclusion.GO_ON : Conclusion.NOT_MEANT_TO_BE_FEARED;
  }

  /** Whether the words are stated to have reached the victim by a message. */
  static boolean isByMessage(Walk walk) {
    return walk.isStatedAmong(Input.COMMUNICATION_MEDIUM, BY_MESSAGE);
  }

  /** Nuisance only is no crime, unless the calls are part of a course of conduct. */
  static Conclusion nuisanceCalls(Walk walk) {
    if (!walk.mayConcern(OffenceTrait.COMMUNICATION)
        || !walk.isStatedAs(Input.MESSAGE_CONTENT, "nuisance-only")
        || walk.holds(Input.PART_OF_COURSE)) {
      return Conclusion.GO_ON;
    }
    walk.note(Check.NUISANCE_CALL, Result.NOT_MET, Input.MESSAGE_CONTENT);
    return Conclusion.NUISANCE_CALLS;
  }

  /** Indecent or grossly offensive, with anxiety or distress: the offence is made out. */
  static boolean isOffensiveCall(Walk walk) {
    return walk.isStatedAmong(Input.MESSAGE_CONTENT, OFFENSIVE)
        && walk.holds(Input.VICTIM_DISTRESSED);
  }
}
