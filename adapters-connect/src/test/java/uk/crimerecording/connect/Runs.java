package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import uk.crimerecording.intake.CoverageReport;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/** What came of an input. */
record Runs(
    List<IntakeResult<CrimeRecord>> results,
    IntakeTotals totals,
    CoverageReport coverage,
    List<Problem> notes) {

  static SystemAdapter adapter() {
    return ConnectSystem.adapter();
  }

  static Runs of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Runs of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  static Runs of(InputStream stream) {
    try (Intake<CrimeRecord> intake = adapter().read(stream, "investigations")) {
      return of(intake);
    }
  }

  static Runs of(Intake<CrimeRecord> intake) {
    List<IntakeResult<CrimeRecord>> results = new ArrayList<>();
    intake.forEach(results::add);
    Runs runs = new Runs(results, intake.totals(), intake.coverage(), intake.notes());
    assertEquals(results.size(), runs.totals().seen());
    assertEquals(runs.mapped().size(), runs.totals().mapped());
    assertEquals(runs.rejected().size(), runs.totals().rejected());
    return runs;
  }

  List<CrimeRecord> mapped() {
    List<CrimeRecord> records = new ArrayList<>();
    results.forEach(result -> result.match(m -> records.add(m.record()), r -> {}));
    return records;
  }

  List<IntakeResult.Rejected<CrimeRecord>> rejected() {
    List<IntakeResult.Rejected<CrimeRecord>> rejected = new ArrayList<>();
    results.forEach(result -> result.match(m -> {}, rejected::add));
    return rejected;
  }

  List<ProblemCode> codes() {
    return results.stream().flatMap(r -> r.problems().stream()).map(Problem::code).toList();
  }

  List<ProblemCode> noteCodes() {
    return notes.stream().map(Problem::code).toList();
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** A text with a run of one character in it that is never held in memory as a whole. */
  static InputStream around(String before, long length, String after) {
    InputStream run =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int count) {
            if (left <= 0) {
              return -1;
            }
            int filled = (int) Math.min(count, left);
            java.util.Arrays.fill(into, offset, offset + filled, (byte) 'x');
            left -= filled;
            return filled;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
                run,
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
  }
}
