package uk.crimerecording.recording;

import static uk.crimerecording.recording.CrimeRelatedGround.NOT_CONFIRMED;
import static uk.crimerecording.recording.CrimeRelatedGround.SPECIFIC_RULE;
import static uk.crimerecording.recording.Duty.TELL_REPORTER;
import static uk.crimerecording.recording.RecordingAction.CRIME_RELATED_INCIDENT;
import static uk.crimerecording.recording.RecordingAction.NOT_RECORDED;
import static uk.crimerecording.recording.RecordingAction.NSIR_INCIDENT;
import static uk.crimerecording.recording.RecordingAction.RECORD_CRIME;
import static uk.crimerecording.recording.RecordingAction.REPORTED_INCIDENT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.offence.OffenceCode;

/**
 * Everything that the rules of recording can conclude: what becomes of the report, on which ground,
 * by which rule, and what is then owed. The text {@code recording.conclusion.} and its code says it
 * in plain words.
 */
enum Conclusion {
  /** Not a conclusion: the next rule is asked. */
  GO_ON(RecordingAction.MORE_FACTS_NEEDED, "REC-01"),

  RECORD(RECORD_CRIME, "REC-02"),
  RECORD_SUPPORTED_COUNTER_ALLEGATION(RECORD_CRIME, "REC-11"),
  RECORD_SUPPORTED_IMPAIRED_REPORT(RECORD_CRIME, "REC-12"),
  RECORD_RAPE_FROM_CENTRE(RECORD_CRIME, "REC-22"),
  RECORD_HOMICIDE(RECORD_CRIME, "REC-23", Duty.SENIOR_DETECTIVE_ADVICE),
  RECORD_DRIVING(RECORD_CRIME, "REC-24"),
  RECORD_SLAVERY(RECORD_CRIME, "REC-25"),
  RECORD_SLAVERY_ELSEWHERE(RECORD_CRIME, "REC-25", Duty.CONSIDER_TRANSFER),
  RECORD_MUTILATION(RECORD_CRIME, "REC-26", Duty.SET_ABUSE_FLAGS),
  RECORD_WILLING_ACTIVITY(RECORD_CRIME, "REC-27"),
  RECORD_POLICE_CONDUCT(RECORD_CRIME, "REC-29"),

  RECORD_AND_REFER(RecordingAction.RECORD_AND_REFER_REPORT_FRAUD, "REC-37", Duty.REPORT_FRAUD),
  REFER(RecordingAction.REFER_REPORT_FRAUD, "REC-37", Duty.REPORT_FRAUD),

  NO_CRIME_REPORTED(NSIR_INCIDENT, "REC-01"),
  NOT_NOTIFIABLE(NSIR_INCIDENT, "REC-04", TELL_REPORTER),
  NOT_ON_BALANCE(NSIR_INCIDENT, "REC-02", TELL_REPORTER),
  NOT_MADE_OUT(NSIR_INCIDENT, "REC-03", TELL_REPORTER),
  NOT_MADE_OUT_ON_VIDEO(NSIR_INCIDENT, "REC-10", TELL_REPORTER),
  NO_CASE_AGAINST_OFFENDER(NSIR_INCIDENT, "REC-03", TELL_REPORTER),
  CONTRARY_EVIDENCE(NSIR_INCIDENT, "REC-02", TELL_REPORTER, Duty.KEEP_REASON),
  NOT_SHOWN_BY_IMPAIRED_REPORTER(NSIR_INCIDENT, "REC-12", TELL_REPORTER, Duty.SEE_WHEN_FIT),
  DISORDER_OVER(NSIR_INCIDENT, "REC-13", TELL_REPORTER),
  DISORDER_OVER_ENQUIRIES_OWED(NSIR_INCIDENT, "REC-13", TELL_REPORTER, Duty.MAKE_ENQUIRIES),
  NATURAL_DEATH(NSIR_INCIDENT, "REC-23"),
  DRIVING_NOT_MADE_OUT(NSIR_INCIDENT, "REC-24", TELL_REPORTER),
  MUTILATION_CONTRARY_EVIDENCE(NSIR_INCIDENT, "REC-26", TELL_REPORTER, Duty.KEEP_REASON),
  NOT_MEANT_TO_BE_FEARED(NSIR_INCIDENT, "REC-31", TELL_REPORTER),
  NUISANCE_CALLS(NSIR_INCIDENT, "REC-32", TELL_REPORTER),
  RECTIFIED_DAMAGE(NSIR_INCIDENT, "REC-33", TELL_REPORTER),
  INNOCENT_MISTAKE(NSIR_INCIDENT, "REC-34", TELL_REPORTER, Duty.KEEP_REASON),
  NO_CRIME_MEANT(NSIR_INCIDENT, "REC-35", TELL_REPORTER, Duty.KEEP_REASON),

  NO_VICTIM(NOT_CONFIRMED, "REC-05", Duty.FIND_VICTIM),
  VICTIM_DOES_NOT_CONFIRM(NOT_CONFIRMED, "REC-09", Duty.KEEP_INCIDENT),
  VIDEO_NOT_CONFIRMED(NOT_CONFIRMED, "REC-10", Duty.KEEP_INCIDENT),
  VIDEO_ENQUIRIES_OWED(NOT_CONFIRMED, "REC-10", Duty.MAKE_ENQUIRIES, Duty.FIND_VICTIM),
  OTHER_FORCE(CrimeRelatedGround.OTHER_FORCE, "REC-15", Duty.KEEP_INCIDENT),
  LEFT_TO_SCHOOL(SPECIFIC_RULE, "REC-20", Duty.RECORD_ON_REQUEST),
  LEFT_TO_SCHOOL_TO_BE_TOLD(
      SPECIFIC_RULE, "REC-20", Duty.ADVISE_SCHOOL_OPTIONS, Duty.RECORD_ON_REQUEST),
  INJURY_BY_DRIVING_OPEN(SPECIFIC_RULE, "REC-24", Duty.RECORD_WHEN_MADE_OUT),
  DANGEROUS_DRIVING_OPEN(SPECIFIC_RULE, "REC-24", Duty.RECORD_WHEN_MADE_OUT),
  WILLING_ACTIVITY_NOT_FOR_POLICE(SPECIFIC_RULE, "REC-27", Duty.KEEP_INCIDENT),
  OWNER_DEALS_WITH_IT(SPECIFIC_RULE, "REC-38", Duty.KEEP_INCIDENT),

  RAPE_NOT_CONFIRMED("N100/01", "REC-21", Duty.CONVERT_ON_CONFIRMATION, Duty.REGISTRAR_SEES_N100),
  RAPE_CONTRARY_EVIDENCE("N100/02", "REC-21", Duty.KEEP_REASON, Duty.REGISTRAR_SEES_N100),
  RAPE_ELSEWHERE("N100/03", "REC-21", Duty.TRANSFER, Duty.REGISTRAR_SEES_N100),
  RAPE_KEPT_BY_CENTRE("N100/01", "REC-22", Duty.CONVERT_ON_CONFIRMATION, Duty.REGISTRAR_SEES_N100),
  HOMICIDE_NOT_SHOWN("N300/01", "REC-23", Duty.REVIEW_UNEXPLAINED_DEATH),
  DEATH_UNCLEAR("N300/01", "REC-23", Duty.REVIEW_UNEXPLAINED_DEATH),
  CAUSE_SUSPECTED("N300/01", "REC-23", Duty.REVIEW_UNEXPLAINED_DEATH, Duty.RECLASSIFY_ON_CAUSE),
  SUICIDE("N300/02", "REC-23"),
  DEATH_BY_DRUGS("N300/03", "REC-23"),
  DEATH_ON_ROAD_OR_RAIL("N300/04", "REC-23"),
  DEATH_BY_DRIVING_OPEN("N300/04", "REC-24", Duty.RECORD_WHEN_MADE_OUT),
  SUDDEN_DEATH_OF_CHILD("N300/05", "REC-23"),
  ACCIDENT("N300/06", "REC-23"),
  NATURAL_DEATH_RECORDED("N300/07", "REC-23"),
  OPEN_VERDICT("N300/08", "REC-23"),

  CRIME_ALREADY_ON_RECORD(NOT_RECORDED, "REC-16"),
  COUNTER_ALLEGATION_UNSUPPORTED(NOT_RECORDED, "REC-11", TELL_REPORTER, Duty.KEEP_FOR_DISCLOSURE),
  LEFT_TO_SCHOOL_RECORD(NOT_RECORDED, "REC-20", Duty.RECORD_ON_REQUEST),
  SLAVERY_REFERRAL_DISCLOSES_NO_CRIME(NOT_RECORDED, "REC-25", Duty.MAKE_INTELLIGENCE_RECORD),
  SLAVERY_OVERSEAS(NOT_RECORDED, "REC-25", TELL_REPORTER, Duty.MAKE_INTELLIGENCE_RECORD),
  SLAVERY_REFERRAL_RETURNED(NOT_RECORDED, "REC-25", Duty.RETURN_REFERRAL),
  SLAVERY_OUTSIDE_JURISDICTION(NOT_RECORDED, "REC-25", TELL_REPORTER, Duty.REFER_DETAILS),
  CHILD_FORCED(NOT_RECORDED, "REC-28"),
  AUTHORITY_UNDECIDED(NOT_RECORDED, "REC-29", TELL_REPORTER, Duty.AWAIT_APPROPRIATE_AUTHORITY),
  NO_CASE_TO_ANSWER(NOT_RECORDED, "REC-29", TELL_REPORTER),
  MISCONDUCT_NOT_NOTIFIABLE(NOT_RECORDED, "REC-29", TELL_REPORTER),
  OTHER_AUTHORITY_RECORDS(NOT_RECORDED, "REC-30", TELL_REPORTER),

  SLAVERY_FOUND_ELSEWHERE(
      RecordingAction.CONSIDER_TRANSFER, "REC-25", Duty.CONSIDER_TRANSFER, Duty.REFER_DETAILS);

  private static final RuleId ON_GROUNDS = new RuleId("REC-15");
  private static final RuleId ON_INCIDENTS = new RuleId("REC-01");

  private final RecordingAction action;
  private final Optional<OffenceCode> incident;
  private final Optional<CrimeRelatedGround> ground;
  private final RuleId rule;
  private final List<Duty> duties;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Conclusion(RecordingAction action, String rule, Duty... duties) {
    this.action = action;
    this.incident = Optional.empty();
    this.ground = Optional.empty();
    this.rule = new RuleId(rule);
    this.duties = List.of(duties);
  }

  Conclusion(CrimeRelatedGround ground, String rule, Duty... duties) {
    this.action = CRIME_RELATED_INCIDENT;
    this.incident = Optional.empty();
    this.ground = Optional.of(ground);
    this.rule = new RuleId(rule);
    this.duties = with(TELL_REPORTER, duties);
  }

  Conclusion(String incident, String rule, Duty... duties) {
    this.action = REPORTED_INCIDENT;
    this.incident = Optional.of(OffenceCode.of(incident));
    this.ground = Optional.empty();
    this.rule = new RuleId(rule);
    this.duties = incident.startsWith("N300") ? overseenDeath(duties) : with(TELL_REPORTER, duties);
  }

  private static List<Duty> with(Duty first, Duty... others) {
    Duty[] all = new Duty[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return List.of(all);
  }

  private static List<Duty> overseenDeath(Duty... duties) {
    return with(
        Duty.REGISTRAR_SEES_N300, with(Duty.HEAD_OF_CRIME_SEES_N300, duties).toArray(Duty[]::new));
  }

  RecordingAction action() {
    return action;
  }

  /** The code of the reported incident, where it is one. */
  Optional<OffenceCode> incident() {
    return incident;
  }

  /** The ground of a crime related incident. */
  Optional<CrimeRelatedGround> ground() {
    return ground;
  }

  /** The rule that says so. */
  RuleId rule() {
    return rule;
  }

  /** The rules that it rests on: its own first, then those on incidents and on grounds. */
  List<RuleId> rules() {
    Set<RuleId> rules = new LinkedHashSet<>();
    rules.add(rule);
    if (ground.isPresent()) {
      rules.add(ON_GROUNDS);
    }
    if (ground.isPresent() || action == NSIR_INCIDENT) {
      rules.add(ON_INCIDENTS);
    }
    return List.copyOf(rules);
  }

  /** What is owed whenever this is concluded. */
  List<Duty> duties() {
    return duties;
  }

  /** Its name in JSON. */
  String code() {
    return code;
  }

  /** The category of the incident, where the rule settles it. */
  Optional<IncidentCategory> category() {
    return switch (this) {
      case NUISANCE_CALLS -> Optional.of(IncidentCategory.ANTI_SOCIAL_BEHAVIOUR_NUISANCE);
      case NATURAL_DEATH -> Optional.of(IncidentCategory.SUDDEN_DEATH);
      default -> Optional.empty();
    };
  }

  /** Whether both say the same of the report: what becomes of it, under which code. */
  boolean saysTheSameAs(Conclusion other) {
    return action == other.action && incident.equals(other.incident);
  }

  /**
   * What it is for a reported rape: whatever is not recorded as a crime is a reported incident of
   * rape, unless the crime is on record already (REC-21).
   *
   * @param contrary whether credible evidence to the contrary is stated
   */
  Conclusion forRape(boolean contrary) {
    return switch (action) {
      case NSIR_INCIDENT, CRIME_RELATED_INCIDENT -> asReportedRape(contrary);
      case NOT_RECORDED -> this == CRIME_ALREADY_ON_RECORD ? this : asReportedRape(contrary);
      default -> this;
    };
  }

  private Conclusion asReportedRape(boolean contrary) {
    if (this == OTHER_FORCE) {
      return RAPE_ELSEWHERE;
    }
    return contrary || this == CONTRARY_EVIDENCE ? RAPE_CONTRARY_EVIDENCE : RAPE_NOT_CONFIRMED;
  }
}
