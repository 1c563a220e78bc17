package uk.crimerecording.party;

/** The capacity in which somebody decides about a crime record. */
public enum DecisionRole {
  /** The officer in the case. */
  OFFICER_IN_CASE("oic"),
  /** A supervisor of the officer. */
  SUPERVISOR("supervisor"),
  /** An operative of a crime management unit. */
  OPERATIVE("operative"),
  /** A designated decision maker. */
  DDM("ddm"),
  /** The force crime registrar. */
  FCR("fcr"),
  /** The deputy of the force crime registrar. */
  DEPUTY_FCR("deputy-fcr"),
  /** The chief officer responsible for crime recording. */
  CHIEF_OFFICER("chief-officer"),
  /** The youth justice service. */
  YOUTH_JUSTICE("youth-justice"),
  /** The Crown Prosecution Service. */
  CPS("cps"),
  /** A court. */
  COURT("court");

  private final String code;

  DecisionRole(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }

  /** Whether this is the force crime registrar or the deputy. */
  public boolean isRegistrar() {
    return this == FCR || this == DEPUTY_FCR;
  }
}
