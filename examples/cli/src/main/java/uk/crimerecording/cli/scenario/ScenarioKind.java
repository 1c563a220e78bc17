package uk.crimerecording.cli.scenario;

import uk.crimerecording.fact.Fact;

/** The kinds of scenarios that the format knows. */
enum ScenarioKind {
  RECORDING,
  REVIEW,
  COUNTING,
  CLASSIFICATION,
  LOCATION,
  FLAGS,
  OUTCOME,
  CANCELLATION,
  RECLASSIFICATION,
  RECORD,
  QUALITY,
  IDENTIFIER,
  PNC;

  /** The name in a scenario file and on the command line. */
  String code() {
    return Codes.hyphenated(this);
  }

  /** Whether decisions of this kind read a fact. */
  boolean reads(Fact<?> fact) {
    return switch (this) {
      case RECORD, QUALITY -> FLAGS.reads(fact) || CLASSIFICATION.reads(fact);
      case REVIEW -> fact.kinds().contains(code()) || RECORDING.reads(fact);
      default -> fact.kinds().contains(code());
    };
  }

  @Override
  public String toString() {
    return code();
  }
}
