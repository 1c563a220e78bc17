package uk.crimerecording.party;

/** Police ranks that the rules name, in ascending order; staff hold the equivalent of a rank. */
public enum Rank {
  /** Constable. */
  CONSTABLE("constable"),
  /** Sergeant. */
  SERGEANT("sergeant"),
  /** Inspector. */
  INSPECTOR("inspector"),
  /** Superintendent. */
  SUPERINTENDENT("superintendent");

  private final String code;

  Rank(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }

  /** Whether this rank is the other or higher. */
  public boolean atLeast(Rank other) {
    return compareTo(other) >= 0;
  }
}
