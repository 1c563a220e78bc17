package uk.crimerecording.identifier;

/**
 * An identifier of the Police National Computer. It points to a person, so no {@code toString} of
 * it shows the value. Immutable and thread-safe.
 */
public sealed interface PoliceIdentifier permits ArrestSummonsNumber, PncId, CroNumber {

  /** The one spelling in which the identifier is stored and compared. */
  String canonical();
}
