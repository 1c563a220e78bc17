package uk.crimerecording.recording;

import java.util.Set;

/** Duties that hang on a fact of the case rather than on what is concluded. */
final class SpecialDuties {

  private SpecialDuties() {}

  static void addTo(Set<Duty> duties, Walk walk, Conclusion conclusion) {
    if (walk.isDelayAllowed() && conclusion.action().recordsCrime()) {
      duties.add(Duty.RECORD_WHEN_GROUND_CEASES);
    }
    boolean fraud = conclusion == Conclusion.REFER || conclusion == Conclusion.RECORD_AND_REFER;
    if (fraud && walk.holds(Input.PNC_ITEM)) {
      duties.add(Duty.MAKE_PNC_ENTRY);
    }
    if (walk.alleges(OffenceTrait.THREAT_TO_KILL) && Communications.isByMessage(walk)) {
      duties.add(Duty.CONSIDER_THREATENING_MESSAGE);
    }
  }
}
