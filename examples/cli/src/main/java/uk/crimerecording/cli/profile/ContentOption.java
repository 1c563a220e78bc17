package uk.crimerecording.cli.profile;

import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.crimerecording.intake.Content;

/** The option that says what the records of a file are about. */
final class ContentOption {

  @Option(
      names = "--content",
      paramLabel = "CONTENT",
      converter = Converter.class,
      completionCandidates = Names.class,
      description =
          "What the records are: ${COMPLETION-CANDIDATES} (default: crimes). Logs are incident"
              + " logs of dispatch events, work items those for the Police National Computer.")
  private Content content = Content.CRIMES;

  /** What the records are. */
  Content content() {
    return content;
  }

  /** Reads the name on the command line. */
  static final class Converter implements ITypeConverter<Content> {
    @Override
    public Content convert(String value) {
      return Content.ofCode(value)
          .orElseThrow(
              () ->
                  new TypeConversionException("expected one of " + String.join(", ", new Names())));
    }
  }

  /** The names on the command line, for its help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Content.values()).map(Content::code).iterator();
    }
  }
}
