package uk.crimerecording.location;

import java.util.List;

/**
 * The base rule and its exceptions in the order in which they are tried. Which of two that both
 * apply decides, stands in {@code precedence.tsv}.
 */
enum Principle {
  /** Fraud and cyber crime. */
  FRAUD("fraud", "LOC-09", "fraudRoute"),
  /** Two forces agreed on another place for an online crime. */
  AGREEMENT("agreement", "LOC-03", "online", "agreedForce"),
  /** On an aircraft in flight, and not clear where. */
  FLIGHT("flight", "LOC-08", "flightType", "placeOfOffenceClear"),
  /** Under the jurisdiction of British Transport Police. */
  TRANSPORT_POLICE("transport-police", "LOC-07", "btpJurisdiction"),
  /** A series of crimes over several forces. */
  SERIES("series", "LOC-06", "series"),
  /** Committed in Scotland or Northern Ireland. */
  SCOTLAND_OR_NORTHERN_IRELAND(
      "scotland-or-northern-ireland", "LOC-05", "suspectAt", "victimAt", "suspectResidence"),
  /** The suspect was outside England and Wales. */
  OUTSIDE("outside", "LOC-04", "suspectAt", "suspectResidence"),
  /** One crime that affects several forces. */
  SEVERAL_FORCES("several-forces", "LOC-06", "affectsSeveralForces"),
  /** Mobile and internet devices. */
  ONLINE("online", "LOC-02", "online"),
  /** The ordered principles. */
  GENERAL("general", "LOC-01", "online");

  private final String code;
  private final String rule;
  private final List<String> triggers;

  Principle(String code, String rule, String... triggers) {
    this.code = code;
    this.rule = rule;
    this.triggers = List.of(triggers);
  }

  /** The name in the table of precedence and in the trace. */
  String code() {
    return code;
  }

  /** The id of its rule. */
  String rule() {
    return rule;
  }

  /** The facts and paths that say whether it applies. */
  List<String> triggers() {
    return triggers;
  }

  /**
   * The principle of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Principle ofCode(String code) {
    for (Principle principle : values()) {
      if (principle.code.equals(code)) {
        return principle;
      }
    }
    throw new IllegalArgumentException("No principle of location has the code " + code);
  }
}
