package uk.crimerecording.quality;

import java.util.List;
import java.util.Locale;
import uk.crimerecording.decision.RuleId;

/** What is asked of a record, in order, with the rule that asks it and the paths that it reads. */
enum Question {
  MANDATORY_FIELDS(
      "DAT-01",
      Paths.OFFENCE,
      Paths.CRIME_TYPE,
      Paths.OUTCOME,
      Paths.STATUS,
      Paths.HATE_CRIME,
      Paths.OCCURRED,
      Paths.OFFENCE_FROM,
      Paths.METHOD,
      Paths.REPORTED_AT,
      Paths.RECORDING_OFFICER,
      Paths.SUPERVISING_OFFICER,
      Paths.LOCATIONS),
  INCIDENT_FIELDS(
      "DAT-02",
      Paths.OFFENCE,
      Paths.OPENING_CODE,
      Paths.CLOSING_CODE,
      Paths.OCCURRED,
      Paths.OFFENCE_FROM,
      Paths.LOCATIONS),
  INCIDENT_CODES("DAT-02", Paths.OPENING_CODE, Paths.CLOSING_CODE),
  LISTED_OFFENCE("DAT-03", Paths.OFFENCE),
  METHOD_LENGTH("DAT-04", Paths.METHOD),
  NOT_IN_FUTURE("DAT-05", Paths.OCCURRED, Paths.OFFENCE_FROM, Paths.OFFENCE_TO),
  NOT_AFTER_REPORT("DAT-05", Paths.OCCURRED, Paths.OFFENCE_FROM, Paths.REPORTED_AT),
  NOT_AFTER_RECORDING("DAT-05", Paths.OCCURRED, Paths.OFFENCE_FROM, Paths.RECORDED_AT),
  RANGE_IN_ORDER("DAT-06", Paths.OFFENCE_FROM, Paths.OFFENCE_TO),
  RANGE_LENGTH("DAT-06", Paths.OFFENCE, Paths.OCCURRED, Paths.OFFENCE_FROM, Paths.OFFENCE_TO),
  EXACT_TIME("DAT-06", Paths.EXACT_TIME, Paths.OCCURRED, Paths.OFFENCE_FROM, Paths.OFFENCE_TO),
  REPORTED_FIRST("DAT-07", Paths.REPORTED_AT, Paths.RECORDED_AT),
  RECORDING_OFFICER("DAT-08", Paths.RECORDING_OFFICER),
  SUPERVISING_OFFICER("DAT-08", Paths.SUPERVISING_OFFICER),
  ANOTHER_SUPERVISOR("DAT-09", Paths.RECORDING_OFFICER, Paths.SUPERVISING_OFFICER),
  ONE_LOCATION("DAT-10", Paths.LOCATIONS),
  CLASS_AND_FEATURES("DAT-11", Paths.OFFENCE, Paths.FEATURES),
  CLASS_AND_ENTRIES(
      "DAT-12",
      Paths.OFFENCE,
      Paths.PROPERTY_STOLEN,
      Paths.PROPERTY_DAMAGED,
      Paths.PROPERTY_RECOVERED,
      Paths.VEHICLES,
      Paths.ATTEMPTED),
  RECOVERED_PROPERTY("DAT-12", Paths.PROPERTY_RECOVERED, Paths.PROPERTY_STOLEN),
  CLASS_AND_VICTIM("DAT-13", Paths.OFFENCE, Paths.VICTIM_KIND),
  CLASS_AND_FACTS("CLS-18", Paths.OFFENCE),
  REPEAT_VICTIM("DAT-14", Paths.EARLIER_CRIMES, Paths.REPEAT_VICTIM),
  SUSPECT_ENTRIES("DAT-15", Paths.SUSPECTS, Paths.SUSPECT_ENTRIES),
  HATE_CRIME("DAT-16", Paths.HATE_CRIME, Paths.FLAGS),
  FEATURES_AND_FLAGS("DAT-17", Paths.FEATURES, Paths.FLAGS),
  ACCESS("DAT-18", Paths.RESTRICTED);

  private final RuleId rule;
  private final List<String> reads;

  Question(String rule, String... reads) {
    this.rule = new RuleId(rule);
    this.reads = List.of(reads);
  }

  RuleId rule() {
    return rule;
  }

  List<String> reads() {
    return reads;
  }

  /** The name of the check. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
