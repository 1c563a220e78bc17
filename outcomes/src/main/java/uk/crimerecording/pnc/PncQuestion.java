package uk.crimerecording.pnc;

import java.util.List;
import java.util.Locale;
import uk.crimerecording.decision.RuleId;

/** A question put to work items, with the rule that asks it and what it reads. */
enum PncQuestion {
  CHECK_LETTERS("PNC-01", PncPaths.ASN, PncPaths.PNC_ID, PncPaths.CRO_NUMBER),
  FORMS("PNC-02", PncPaths.ASN, PncPaths.PNC_ID, PncPaths.CRO_NUMBER),
  ONE_PERSON_FOR_A_NUMBER("PNC-03", PncPaths.ASN, PncPaths.PERSON),
  SAME_OFFENCES_FOR_A_NUMBER("PNC-04", PncPaths.ASN, PncPaths.OFFENCES),
  ONE_NUMBER_FOR_AN_ARREST("PNC-05", PncPaths.ARREST, PncPaths.ASN),
  NO_DUPLICATES("PNC-06", PncPaths.ASN, PncPaths.OFFENCES),
  ONE_PERSON_FOR_A_PNC_ID("PNC-07", PncPaths.PNC_ID, PncPaths.PERSON),
  ONE_PNC_ID_FOR_A_PERSON("PNC-08", PncPaths.PERSON, PncPaths.PNC_ID),
  SAME_CLASS("PNC-09", PncPaths.OFFENCES, PncPaths.CRIME_OFFENCE),
  DISPOSAL_WITHOUT_SUSPECT_OR_CHARGE("PNC-10", PncPaths.OUTCOME, PncPaths.DISPOSAL),
  NUMBER_FOR_CHARGE_OR_CAUTION("PNC-11", PncPaths.OUTCOME, PncPaths.ASN),
  CHARGE_BEHIND_OUTCOME("PNC-12", PncPaths.OUTCOME, PncPaths.DISPOSAL);

  private final RuleId rule;
  private final List<String> read;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  PncQuestion(String rule, String... read) {
    this.rule = new RuleId(rule);
    this.read = List.of(read);
  }

  RuleId rule() {
    return rule;
  }

  /** The facts and paths that are read, in reading order. */
  List<String> read() {
    return read;
  }

  /** The name of the check in a trace. */
  String code() {
    return code;
  }
}
