package uk.crimerecording.review;

import java.util.Locale;
import uk.crimerecording.decision.RuleId;

/** A question that a review puts to a log, with the rule that asks it. */
enum Question {
  CRIME_RECORDED("NSIR-04"),
  CLOSING_CATEGORY("NSIR-01"),
  LINKED_TO_OTHER_LOG("NSIR-03"),
  RECORDED_IN_TIME("REC-17"),
  REPORTER_TOLD("REC-18"),
  RISK_ASSESSED("NSIR-05"),
  REPORTED_RAPE_KEPT("REC-21"),
  REPORTED_DEATH_KEPT("REC-23");

  private final RuleId rule;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Question(String rule) {
    this.rule = new RuleId(rule);
  }

  RuleId rule() {
    return rule;
  }

  /** The name of the check in a trace. */
  String code() {
    return code;
  }
}
