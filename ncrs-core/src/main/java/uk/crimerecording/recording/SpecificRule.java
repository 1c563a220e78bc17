package uk.crimerecording.recording;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The labelled exceptions to the ten steps, in the order in which they are asked: of two that apply
 * and differ, the first decides. Why it goes before the other stands in {@code precedence.tsv} of
 * the tests.
 */
enum SpecificRule {
  ALREADY_RECORDED(OnRecord::conclude),
  DRIVING(Driving::conclude),
  DEATH(Deaths::conclude),
  POLICE_CONDUCT(PoliceConduct::conclude),
  OTHER_AUTHORITY(Authorities::conclude),
  MODERN_SLAVERY(Slavery::conclude),
  GENITAL_MUTILATION(Mutilation::conclude),
  RAPE_ELSEWHERE(SexualOffences::rapeElsewhere),
  RAPE_FROM_CENTRE(SexualOffences::rapeFromCentre),
  WILLING_ACTIVITY(SexualOffences::willingActivity),
  CHILD_FORCED(SexualOffences::childForced),
  RECTIFIED_DAMAGE(Property::rectifiedDamage),
  VEHICLE_ENTERED(Property::vehicleEntered),
  INNOCENT_MISTAKE(Property::innocentMistake),
  THREAT_TO_KILL(Communications::threatToKill),
  NUISANCE_CALLS(Communications::nuisanceCalls),
  COUNTER_ALLEGATION(Doubts::counterAllegation),
  DISORDER(Doubts::disorder),
  IMPAIRED_REPORTER(Doubts::impairedReporter);

  /** All of them, in order, without a copy for each decision. */
  static final List<SpecificRule> IN_ORDER = List.of(values());

  private final Function<Walk, Conclusion> rule;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  SpecificRule(Function<Walk, Conclusion> rule) {
    this.rule = rule;
  }

  /** Its label in the table of precedence. */
  String code() {
    return code;
  }

  /** What it concludes; go on where it does not apply or leaves the matter to the steps. */
  Conclusion conclude(Walk walk) {
    return rule.apply(walk);
  }
}
