package uk.crimerecording.cli.record;

import java.util.Optional;
import uk.crimerecording.offence.CodeReading;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** Reads offences of the list as people type them. Immutable and thread-safe. */
final class OffenceReading {

  static final String EXPECTED =
      "a code of the offence list such as 008/06 or N100/01, or a class such as 8N";

  private final OffenceCatalogue catalogue;

  OffenceReading(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The offence of a code or a class, or empty where the list has none. */
  Optional<RecordedOffence> read(String text) {
    return catalogue
        .findClass(text)
        .map(OffenceClass::code)
        .map(RecordedOffence::ofClass)
        .or(() -> code(text).map(RecordedOffence::ofCode));
  }

  /** The code, or empty where the list has no such code. */
  Optional<OffenceCode> code(String text) {
    return OffenceCode.read(text).map(CodeReading::code).filter(this::isListed);
  }

  private boolean isListed(OffenceCode code) {
    return !catalogue.offences(code).isEmpty() || catalogue.reportedIncident(code).isPresent();
  }
}
