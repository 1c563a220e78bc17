package uk.crimerecording.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import uk.crimerecording.decision.Edition;

/** The version of the program and the edition of the rules that it applies. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "crime-recording " + version, "Rules of the edition " + Edition.APRIL_2026.name()
    };
  }
}
