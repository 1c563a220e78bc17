package uk.crimerecording.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.crimerecording.decision.RuleId;

/**
 * A question that the rules of recording put to a matter: the step of the flow chart that it
 * belongs to and the rule that puts it.
 */
enum Check {
  CONCERNS_CRIME("REC-01", RecordingStep.CONCERNS_CRIME),
  IS_NOTIFIABLE("REC-04", RecordingStep.NOTIFIABLE_OFFENCE),
  CRIME_ON_BALANCE("REC-02", RecordingStep.NOTIFIABLE_OFFENCE),
  POINTS_TO_PROVE("REC-03", RecordingStep.NOTIFIABLE_OFFENCE),
  POINTS_SEEN_ON_VIDEO("REC-10", RecordingStep.NOTIFIABLE_OFFENCE),
  CASE_AGAINST_OFFENDER("REC-03", RecordingStep.NOTIFIABLE_OFFENCE),
  OFFENSIVE_CALL("REC-32", RecordingStep.NOTIFIABLE_OFFENCE),
  NO_CONTRARY_EVIDENCE("REC-02", RecordingStep.CONTRARY_EVIDENCE),
  REPORTED_BY_OR_FOR_VICTIM("REC-02", RecordingStep.VICTIM_CONFIRMS),
  REPORTED_BY_PROFESSIONAL("REC-08", RecordingStep.VICTIM_CONFIRMS),
  REPORTED_BY_PARENT("REC-08", RecordingStep.VICTIM_CONFIRMS),
  REPORTED_BY_PANEL("REC-16", RecordingStep.VICTIM_CONFIRMS),
  OTHER_BODY_RESOLVES("REC-16", RecordingStep.VICTIM_CONFIRMS),
  REPORTED_BY_AUTHORITY("REC-30", RecordingStep.VICTIM_CONFIRMS),
  VICTIM_TRACED("REC-05", RecordingStep.VICTIM_TRACED),
  VICTIM_CONFIRMS("REC-02", RecordingStep.VICTIM_CONFIRMS),
  THIRD_PARTY_CONFIRMED("REC-09", RecordingStep.VICTIM_CONFIRMS),
  VIDEO_CONFIRMED("REC-10", RecordingStep.VICTIM_CONFIRMS),
  UNWILLING_VICTIM("REC-06", RecordingStep.VICTIM_CONFIRMS),
  APPROPRIATE_OR_NECESSARY("REC-07", RecordingStep.VICTIM_CONFIRMS),
  NOT_RECORDED_ELSEWHERE("REC-15", RecordingStep.OTHER_FORCE),
  WITHIN_24_HOURS("REC-17", RecordingStep.RECORD),

  COUNTER_ALLEGATION_SUPPORTED("REC-11"),
  IMPAIRED_REPORT_SUPPORTED("REC-12"),
  DISORDER("REC-13"),
  OFFENDER_CANNOT_BE_PROSECUTED("REC-14"),
  ALREADY_RECORDED("REC-16"),
  SCHOOL_SETTING("REC-20"),
  SERIOUS_AT_SCHOOL("REC-20"),
  RECORD_ASKED_FOR("REC-20"),
  RECORDED_BY_SCHOOL("REC-20"),
  RAPE("REC-21"),
  RAPE_IN_THIS_FORCE("REC-21"),
  REPORTED_THROUGH_CENTRE("REC-22"),
  CAUSE_OF_DEATH("REC-23"),
  DRIVING_MADE_OUT("REC-24"),
  SLAVERY_PLACE("REC-25"),
  SLAVERY_ON_RECORD("REC-25"),
  MANDATORY_REPORT("REC-26"),
  WILLING_ACTIVITY("REC-27"),
  CHILD_FORCED("REC-28"),
  POLICE_ON_DUTY("REC-29"),
  APPROPRIATE_AUTHORITY("REC-29"),
  AUTHORITY_LEADS("REC-30"),
  RECORDING_DELAYED("REC-30"),
  THREAT_TO_BE_FEARED("REC-31"),
  NUISANCE_CALL("REC-32"),
  RECTIFIED_DAMAGE("REC-33"),
  INNOCENT_MISTAKE("REC-34"),
  VEHICLE_ENTERED("REC-35"),
  CALL_FOR_SERVICE("REC-37"),
  NEVER_REFERRED("REC-37"),
  POLICE_MATTER("REC-38");

  /** The questions of specific rules, which a decision tells also where they do not apply. */
  static final List<Check> OF_SPECIFIC_RULES =
      Arrays.stream(values()).filter(check -> check.step.isEmpty() && check != RAPE).toList();

  private final RuleId rule;
  private final Optional<RecordingStep> step;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Check(String rule, RecordingStep step) {
    this.rule = new RuleId(rule);
    this.step = Optional.of(step);
  }

  Check(String rule) {
    this.rule = new RuleId(rule);
    this.step = Optional.empty();
  }

  /** The name of the check in a trace. */
  String code() {
    return code;
  }

  RuleId rule() {
    return rule;
  }
}
