package uk.crimerecording.party;

/** The capacity in which a person became the victim of a crime. */
public enum VictimRole {
  /** A constable. */
  CONSTABLE("constable"),
  /** An emergency worker other than a constable. */
  EMERGENCY_WORKER("emergency-worker"),
  /** An employee of a business that was attacked or robbed. */
  EMPLOYEE("employee"),
  /** A worker in a shop. */
  SHOP_WORKER("shop-worker"),
  /** Stated to be none of these. */
  NONE("none");

  private final String code;

  VictimRole(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }
}
