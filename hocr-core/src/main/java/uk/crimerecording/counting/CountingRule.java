package uk.crimerecording.counting;

import uk.crimerecording.decision.RuleId;

/** The rules that counting cites, so that a step costs no look-up. */
enum CountingRule {
  CNT_01,
  CNT_02,
  CNT_03,
  CNT_04,
  CNT_05,
  CNT_06,
  CNT_07,
  CNT_08,
  CNT_09,
  CNT_10,
  CNT_11,
  CNT_12,
  CNT_13,
  CNT_14,
  CNT_15,
  CNT_16,
  CNT_17,
  CNT_18,
  CNT_19,
  CNT_20,
  CNT_21,
  CNT_22,
  CNT_23,
  CNT_24,
  CNT_25,
  CNT_26,
  CNT_27,
  CNT_28,
  CNT_29,
  REC_24,
  REC_28,
  REC_31,
  REC_36;

  private final RuleId id = new RuleId(name().replace('_', '-'));

  RuleId id() {
    return id;
  }

  /** The constant of an id. */
  static CountingRule of(RuleId id) {
    return valueOf(id.value().replace('-', '_'));
  }
}
