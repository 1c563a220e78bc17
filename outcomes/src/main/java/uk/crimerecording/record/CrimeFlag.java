package uk.crimerecording.record;

import java.util.Optional;

/** The flags that a crime record carries (CRR 2026/27, Crime Flags, p. 26-31). */
public enum CrimeFlag {
  /** Hate crime: race. */
  HATE_RACE("hate-race"),
  /** Hate crime: religion or belief. */
  HATE_RELIGION("hate-religion"),
  /** Hate crime: sexual orientation. */
  HATE_SEXUAL_ORIENTATION("hate-sexual-orientation"),
  /** Hate crime: disability. */
  HATE_DISABILITY("hate-disability"),
  /** Hate crime: transgender. */
  HATE_TRANSGENDER("hate-transgender"),
  /** Metal theft from infrastructure. */
  METAL_THEFT_INFRASTRUCTURE("metal-theft-infrastructure"),
  /** Metal theft, not from infrastructure. */
  METAL_THEFT_NON_INFRASTRUCTURE("metal-theft-non-infrastructure"),
  /** Domestic abuse. */
  DOMESTIC_ABUSE("domestic-abuse"),
  /** Online crime. */
  ONLINE_CRIME("online-crime"),
  /** Child sexual abuse. */
  CHILD_SEXUAL_ABUSE("child-sexual-abuse"),
  /** Child sexual exploitation. */
  CHILD_SEXUAL_EXPLOITATION("child-sexual-exploitation"),
  /** Alcohol. */
  ALCOHOL("alcohol"),
  /** Corrosive substance. */
  CORROSIVE("corrosive"),
  /** Honour based abuse. */
  HONOUR_BASED_ABUSE("honour-based-abuse"),
  /** Spiking. */
  SPIKING("spiking");

  private final String code;

  CrimeFlag(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  public String code() {
    return code;
  }

  /** Whether this is one of the five hate crime flags. */
  public boolean isHateCrime() {
    return compareTo(HATE_TRANSGENDER) <= 0;
  }

  /** The flag of a code, or empty where there is none. */
  public static Optional<CrimeFlag> ofCode(String code) {
    for (CrimeFlag flag : values()) {
      if (flag.code.equals(code)) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }
}
