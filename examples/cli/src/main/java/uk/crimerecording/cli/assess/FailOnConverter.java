package uk.crimerecording.cli.assess;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.crimerecording.cli.assess.AssessCommand.FailOn;

/** Reads what makes a run fail; a Java name cannot be {@code return}. */
final class FailOnConverter implements ITypeConverter<FailOn> {

  @Override
  public FailOn convert(String text) {
    return switch (text) {
      case "refuse" -> FailOn.refuse;
      case "return" -> FailOn.returns;
      case "refer" -> FailOn.refer;
      case "rejected" -> FailOn.rejected;
      default -> throw new TypeConversionException("expected refuse, return, refer or rejected");
    };
  }
}
