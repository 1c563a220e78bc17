package uk.crimerecording.recording;

import java.util.Set;

/** Duties that hang on a fact of the case rather than on what is concluded. */
final class SpecialDuties {

  private SpecialDuties() {}

  static void addTo(Set<Duty> duties, Walk walk, Conclusion conclusion) {
    ReportedMatter matter = walk.matter();
    if (walk.isDelayAllowed() && conclusion.action().recordsCrime()) {
      duties.add(Duty.RECORD_WHEN_GROUND_CEASES);
    }
    boolean fraud = conclusion == Conclusion.REFER || conclusion == Conclusion.RECORD_AND_REFER;
    if (fraud && Input.PNC_ITEM.stated(matter) == 0) {
      duties.add(Duty.MAKE_PNC_ENTRY);
    }
    if (walk.alleges(OffenceTrait.THREAT_TO_KILL) && Communications.isByMessage(matter)) {
      duties.add(Duty.CONSIDER_THREATENING_MESSAGE);
    }
  }
}
