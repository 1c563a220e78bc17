package uk.crimerecording.outcome;

import java.util.Optional;
import uk.crimerecording.record.OutcomeType;

/** The groups under which outcome types are published. */
public enum StatisticsGroup {
  /** Charged or summonsed. */
  CHARGED_OR_SUMMONSED("Charged/summonsed"),
  /** Out-of-court disposals, formal. */
  OUT_OF_COURT_FORMAL("Out-of-court (formal)"),
  /** Out-of-court disposals, informal. */
  OUT_OF_COURT_INFORMAL("Out-of-court (informal)"),
  /** Taken into consideration. */
  TAKEN_INTO_CONSIDERATION("Taken into consideration"),
  /** Prosecution prevented or not in the public interest. */
  PROSECUTION_PREVENTED("Prosecution prevented or not in the public interest"),
  /** Evidential difficulties: suspect identified, victim supports. */
  EVIDENTIAL_DIFFICULTIES_VICTIM_SUPPORTS(
      "Evidential difficulties (suspect identified; victim supports action)"),
  /** Evidential difficulties: victim does not support. */
  EVIDENTIAL_DIFFICULTIES_VICTIM_DOES_NOT_SUPPORT(
      "Evidential difficulties (victim does not support action)"),
  /** Investigation complete, no suspect identified. */
  INVESTIGATION_COMPLETE("Investigation complete - no suspect identified"),
  /** Action undertaken by another body or agency. */
  ANOTHER_BODY("Action undertaken by another body/agency"),
  /** Further investigation not in the public interest. */
  NOT_IN_THE_PUBLIC_INTEREST("Further investigation not in the public interest"),
  /** Diversionary, educational or intervention activity. */
  DIVERSIONARY("Diversionary, educational or intervention activity");

  private final String title;

  StatisticsGroup(String title) {
    this.title = title;
  }

  /** The title of the group. */
  public String title() {
    return title;
  }

  /**
   * The group of an outcome type.
   *
   * @return empty for types that no published group names yet: the deferred prosecutions (23, 24)
   *     and fraud cases (19), which are published apart
   */
  public static Optional<StatisticsGroup> of(OutcomeType type) {
    return switch (type) {
      case TYPE_1, TYPE_1A -> Optional.of(CHARGED_OR_SUMMONSED);
      case TYPE_2, TYPE_2A, TYPE_3, TYPE_3A, TYPE_6 -> Optional.of(OUT_OF_COURT_FORMAL);
      case TYPE_7, TYPE_8 -> Optional.of(OUT_OF_COURT_INFORMAL);
      case TYPE_4 -> Optional.of(TAKEN_INTO_CONSIDERATION);
      case TYPE_5, TYPE_9, TYPE_10, TYPE_11, TYPE_12, TYPE_13, TYPE_17 ->
          Optional.of(PROSECUTION_PREVENTED);
      case TYPE_15 -> Optional.of(EVIDENTIAL_DIFFICULTIES_VICTIM_SUPPORTS);
      case TYPE_14, TYPE_16 -> Optional.of(EVIDENTIAL_DIFFICULTIES_VICTIM_DOES_NOT_SUPPORT);
      case TYPE_18 -> Optional.of(INVESTIGATION_COMPLETE);
      case TYPE_20 -> Optional.of(ANOTHER_BODY);
      case TYPE_21 -> Optional.of(NOT_IN_THE_PUBLIC_INTEREST);
      case TYPE_22 -> Optional.of(DIVERSIONARY);
      case TYPE_19, TYPE_23, TYPE_24 -> Optional.empty();
    };
  }
}
