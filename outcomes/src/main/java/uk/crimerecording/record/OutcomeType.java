package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The outcome types of the framework with their official short titles. A recorded crime ends with
 * exactly one current outcome type (OUT April 2026, Outcome Types, p. 9-25; type 19: CRR 2026/27,
 * Outcome Types, p. 24).
 */
public enum OutcomeType {
  /** Charge or summons. */
  TYPE_1("1", "Charge or summons"),
  /** Charge with alternative offence. */
  TYPE_1A("1A", "Charge with alternative offence"),
  /** Youth caution. */
  TYPE_2("2", "Youth caution"),
  /** Youth caution with alternative offence. */
  TYPE_2A("2A", "Youth caution with alternative offence"),
  /** Adult caution. */
  TYPE_3("3", "Adult caution"),
  /** Adult caution with alternative offence. */
  TYPE_3A("3A", "Adult caution with alternative offence"),
  /** Taken into consideration. */
  TYPE_4("4", "Taken into consideration"),
  /** Offender deceased (sufficient evidence to charge). */
  TYPE_5("5", "Offender deceased (sufficient evidence to charge)"),
  /** Penalty notice for disorder. */
  TYPE_6("6", "Penalty notice for disorder"),
  /** Cannabis or khat warning. */
  TYPE_7("7", "Cannabis or khat warning"),
  /** Community resolution. */
  TYPE_8("8", "Community resolution"),
  /** Prosecution not in the public interest (CPS). */
  TYPE_9("9", "Prosecution not in the public interest (CPS)"),
  /** Prosecution not in the public interest (police). */
  TYPE_10("10", "Prosecution not in the public interest (police)"),
  /** Suspect below age of criminal responsibility. */
  TYPE_11("11", "Suspect below age of criminal responsibility"),
  /** Suspect too ill or deceased pre-charge. */
  TYPE_12("12", "Suspect too ill or deceased pre-charge"),
  /** Victim or key witness deceased or too ill. */
  TYPE_13("13", "Victim or key witness deceased or too ill"),
  /** Victim not able to support (suspect not identified). */
  TYPE_14("14", "Victim not able to support (suspect not identified)"),
  /** Evidential difficulties (suspect identified, victim supports). */
  TYPE_15("15", "Evidential difficulties (suspect identified, victim supports)"),
  /** Victim not able to support (suspect identified). */
  TYPE_16("16", "Victim not able to support (suspect identified)"),
  /** Prosecution time limit expired. */
  TYPE_17("17", "Prosecution time limit expired"),
  /** No suspect identified, investigation complete. */
  TYPE_18("18", "No suspect identified, investigation complete"),
  /** NFIB fraud case. */
  TYPE_19("19", "NFIB fraud case"),
  /** Other agency. */
  TYPE_20("20", "Other agency"),
  /** Further investigation not in the public interest (police). */
  TYPE_21("21", "Further investigation not in the public interest (police)"),
  /** Diversionary, educational or intervention activity completed. */
  TYPE_22("22", "Diversionary, educational or intervention activity completed"),
  /** Child deferred prosecution; new with the April 2026 edition. */
  TYPE_23("23", "Child deferred prosecution"),
  /** Adult deferred prosecution; new with the April 2026 edition. */
  TYPE_24("24", "Adult deferred prosecution");

  private static final Map<String, OutcomeType> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(OutcomeType::code, Function.identity()));

  private static final LocalDate DEFERRED_PROSECUTION_FROM = LocalDate.of(2026, 4, 1);

  private final String code;
  private final String title;

  OutcomeType(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The code, such as {@code 1A} or {@code 15}. */
  public String code() {
    return code;
  }

  /** The official short title. */
  public String title() {
    return title;
  }

  /** The first day on which the type may be applied, where it is younger than the framework. */
  public Optional<LocalDate> since() {
    return this == TYPE_23 || this == TYPE_24
        ? Optional.of(DEFERRED_PROSECUTION_FROM)
        : Optional.empty();
  }

  /** The type of a code, or empty where there is none. */
  public static Optional<OutcomeType> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
