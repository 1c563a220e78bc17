package uk.crimerecording.decision;

/**
 * Who may have to decide instead. The order is that of precedence where a decision needs several:
 * the last one named is the next step to take (a superintendent's referral comes before the Crown
 * Prosecution Service decides).
 */
public enum Authority {
  /** A sergeant or staff equivalent. */
  SERGEANT("sergeant"),
  /** An inspector or staff equivalent. */
  INSPECTOR("inspector"),
  /** A trained designated decision maker. */
  DDM("ddm"),
  /** The force crime registrar. */
  FCR("fcr"),
  /** The chief officer responsible for crime recording, with the registrar's advice on file. */
  CHIEF_OFFICER("chief-officer"),
  /** A force crime registrar on the College of Policing register. */
  ACCREDITED_FCR("accredited-fcr"),
  /** The Crown Prosecution Service. */
  CPS("cps"),
  /** A superintendent, for the referral to the Crown Prosecution Service. */
  SUPERINTENDENT("superintendent");

  private final String code;

  Authority(String code) {
    this.code = code;
  }

  /** The name in JSON and in scenario files. */
  public String code() {
    return code;
  }

  /**
   * The authority of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Authority ofCode(String code) {
    for (Authority authority : values()) {
      if (authority.code.equals(code)) {
        return authority;
      }
    }
    throw new IllegalArgumentException("No authority has the code " + code);
  }
}
