package uk.crimerecording.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.crimerecording.intake.CoverageReport;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/**
 * What came of an input. The account adds up, or there is no run.
 *
 * @param <T> what is read
 */
public record Run<T>(
    List<IntakeResult<T>> results,
    IntakeTotals totals,
    CoverageReport coverage,
    List<Problem> notes) {

  /** Reads an intake to its end. */
  public static <T> Run<T> of(Intake<T> intake) {
    try (intake) {
      List<IntakeResult<T>> results = new ArrayList<>();
      intake.forEach(results::add);
      Run<T> run = new Run<>(results, intake.totals(), intake.coverage(), intake.notes());
      assertEquals(results.size(), run.totals().seen());
      assertEquals(run.mapped().size(), run.totals().mapped());
      assertEquals(run.rejected().size(), run.totals().rejected());
      return run;
    }
  }

  /** Reads the crimes of a text under a name that says nothing of its format. */
  public static Run<CrimeRecord> of(SystemAdapter adapter, String text) {
    return of(adapter, text, "input");
  }

  /** Reads the crimes of a text. */
  public static Run<CrimeRecord> of(SystemAdapter adapter, String text, String name) {
    return of(adapter, text.getBytes(StandardCharsets.UTF_8), name);
  }

  /** Reads the crimes of some bytes. */
  public static Run<CrimeRecord> of(SystemAdapter adapter, byte[] bytes, String name) {
    return of(adapter.read(new ByteArrayInputStream(bytes), name));
  }

  /** What was mapped. */
  public List<T> mapped() {
    List<T> records = new ArrayList<>();
    results.forEach(result -> result.match(m -> records.add(m.record()), r -> {}));
    return records;
  }

  /** The result of an input of one record, which is mapped. */
  public IntakeResult.Mapped<T> only() {
    if (results.size() == 1 && results.get(0) instanceof IntakeResult.Mapped<T> mapped) {
      return mapped;
    }
    throw new AssertionError("Expected one mapped record: " + results);
  }

  /** What was mapped of an input of one record. */
  public T onlyRecord() {
    return only().record();
  }

  /** What was rejected. */
  public List<IntakeResult.Rejected<T>> rejected() {
    List<IntakeResult.Rejected<T>> rejected = new ArrayList<>();
    results.forEach(result -> result.match(m -> {}, rejected::add));
    return rejected;
  }

  /** The problems of all records, in their order. */
  public List<ProblemCode> codes() {
    return results.stream().flatMap(r -> r.problems().stream()).map(Problem::code).toList();
  }

  /** The first problem of a kind. */
  public Problem problem(ProblemCode code) {
    return results.stream()
        .flatMap(r -> r.problems().stream())
        .filter(problem -> problem.code() == code)
        .findFirst()
        .orElseThrow();
  }

  /** The problems outside of records. */
  public List<ProblemCode> noteCodes() {
    return notes.stream().map(Problem::code).toList();
  }
}
