package uk.crimerecording.cli.scenario;

import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a kind on the command line. */
final class KindConverter implements ITypeConverter<ScenarioKind>, Iterable<String> {

  @Override
  public ScenarioKind convert(String text) {
    try {
      return Codes.find(ScenarioKind.values(), ScenarioKind::code, text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("expected one of " + String.join(", ", this));
    }
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(ScenarioKind.values()).map(ScenarioKind::code).iterator();
  }
}
