package uk.crimerecording.cli.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.offence.CatalogueFormatException;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * Reads a list out of a file, whether compiled text or official spreadsheet. Stateless and
 * thread-safe.
 */
public final class CatalogueFile {

  private static final int MAX_BYTES = 32 * 1024 * 1024;
  private static final Pattern EDITION =
      Pattern.compile("^# edition ((20\\d\\d)-\\d\\d)\\r?$", Pattern.MULTILINE);

  private CatalogueFile() {}

  /** What became of a file. */
  public sealed interface Result {}

  /**
   * The file holds a list.
   *
   * @param catalogue the list, without any corrections
   */
  public record Loaded(OffenceCatalogue catalogue) implements Result {}

  /**
   * The file was rejected.
   *
   * @param problems why, at least one reason
   */
  public record Rejected(List<ImportProblem> problems) implements Result {
    /** Copies the problems. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file.
   *
   * @param file compiled text or an official spreadsheet
   * @return the list as listed, known errors included, or why the file was rejected
   * @throws IOException if the file cannot be opened or read
   */
  public static Result read(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      return new Rejected(
          List.of(ImportProblem.ofFile("the file is larger than " + MAX_BYTES + " bytes")));
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      ImportResult result = CatalogueImporter.compile(file);
      if (result instanceof ImportResult.Rejected rejected) {
        return new Rejected(rejected.problems());
      }
      bytes = ((ImportResult.Compiled) result).text().getBytes(StandardCharsets.UTF_8);
    }
    try {
      return new Loaded(parse(bytes));
    } catch (CatalogueFormatException e) {
      return new Rejected(List.of(ImportProblem.of(e)));
    }
  }

  /** Reads compiled text of any edition; an edition runs from April to March. */
  static OffenceCatalogue parse(byte[] compiled) {
    Matcher matcher = EDITION.matcher(new String(compiled, StandardCharsets.UTF_8));
    Edition edition = Edition.APRIL_2026;
    if (matcher.find()) {
      int year = Integer.parseInt(matcher.group(2));
      edition =
          new Edition(matcher.group(1), LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }
    return OffenceCatalogue.read(edition, compiled, new byte[0]);
  }
}
