package uk.crimerecording.cli.scenario;

import java.time.Year;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.PncId;

/** The identifiers that scenarios name. */
enum IdentifierType {
  ASN,
  PNC_ID,
  CRO;

  /** The name in a scenario file. */
  String code() {
    return Codes.hyphenated(this);
  }

  /** Reads a text as an identifier of this type. */
  IdentifierReading<?> read(String text, Year currentYear) {
    return switch (this) {
      case ASN -> ArrestSummonsNumber.read(text);
      case PNC_ID -> PncId.read(text, currentYear);
      case CRO -> CroNumber.read(text);
    };
  }
}
