package uk.crimerecording.table;

import java.time.DateTimeException;
import java.time.LocalDate;
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
   * @throws IllegalStateException if a row is wrong; the message names the line
   */
  public static RuleRegister read(List<Row> rows, Edition edition) {
    return RuleRegister.of(edition, rows.stream().map(RuleTable::located).toList());
  }

  private static Rule located(Row row) {
    if (row.cells().size() != COLUMNS) {
      throw new IllegalStateException("Line " + row.line() + " has not " + COLUMNS + " columns");
    }
    try {
      return rule(row);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException("Line " + row.line() + ": " + e.getMessage(), e);
    }
  }

  private static Rule rule(Row row) {
    Set<Subject> subjects =
        Arrays.stream(row.cell(1).split(" ", -1)).map(Subject::valueOf).collect(Collectors.toSet());
    List<Citation> citations =
        Arrays.stream(row.cell(5).split("; ", -1)).map(RuleTable::citation).toList();
    return new Rule(
        new RuleId(row.cell(0)),
        row.cell(6),
        citations,
        row.cell(7).isEmpty() ? Optional.empty() : Optional.of(row.cell(7)),
        GoverningDate.valueOf(row.cell(2)),
        day(row.cell(3)),
        day(row.cell(4)),
        subjects);
  }

  /**
   * Reads a citation.
   *
   * @throws IllegalArgumentException if it is not {@code document|section|pages}
   */
  public static Citation citation(String cell) {
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
