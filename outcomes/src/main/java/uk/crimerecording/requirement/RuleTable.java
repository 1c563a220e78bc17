package uk.crimerecording.requirement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.GoverningDate;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.SourceDocument;
import uk.crimerecording.decision.Subject;

/**
 * Reads the rules of a module from a table: id, subjects, governing date, from, until, citations
 * ({@code document|section|pages}, several divided by {@code ;}), title, other reading.
 */
public final class RuleTable {

  private static final int COLUMNS = 8;
  private static final int CITATION_PARTS = 3;

  private RuleTable() {}

  /**
   * Reads a table of rules.
   *
   * @throws IllegalStateException if the table is missing or a row is wrong; the message names the
   *     line
   */
  public static RuleRegister load(Class<?> owner, String resource, Edition edition) {
    List<Rule> rules = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + resource + " is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rules.add(rule(line.split("\t", -1), number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RuleRegister.of(edition, rules);
  }

  private static Rule rule(String[] cells, int number) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("Line " + number + " has not " + COLUMNS + " columns");
    }
    try {
      return rule(cells);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException("Line " + number + ": " + e.getMessage(), e);
    }
  }

  private static Rule rule(String[] cells) {
    Set<Subject> subjects =
        Arrays.stream(cells[1].split(" ", -1)).map(Subject::valueOf).collect(Collectors.toSet());
    List<Citation> citations =
        Arrays.stream(cells[5].split("; ", -1)).map(RuleTable::citation).toList();
    return new Rule(
        new RuleId(cells[0]),
        cells[6],
        citations,
        cells[7].isEmpty() ? Optional.empty() : Optional.of(cells[7]),
        GoverningDate.valueOf(cells[2]),
        day(cells[3]),
        day(cells[4]),
        subjects);
  }

  private static Citation citation(String cell) {
    String[] parts = cell.split("\\|", -1);
    if (parts.length != CITATION_PARTS) {
      throw new IllegalArgumentException("A citation is a document, a section and pages");
    }
    return new Citation(SourceDocument.valueOf(parts[0]), parts[1], parts[2]);
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }
}
