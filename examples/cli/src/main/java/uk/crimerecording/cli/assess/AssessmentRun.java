package uk.crimerecording.cli.assess;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.cli.report.ReportPage;
import uk.crimerecording.cli.report.RunSummary;
import uk.crimerecording.cli.report.SummaryJson;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/**
 * One run over some files: every record is decided and written as it comes, so that memory does not
 * grow with the input. The same input gives the same bytes. Not thread-safe.
 */
final class AssessmentRun {

  /** The file of decisions. */
  static final String DECISIONS = "decisions.jsonl";

  /** The file of records that could not be read. */
  static final String REJECTED = "rejected.jsonl";

  /** The file of counts. */
  static final String SUMMARY = "summary.json";

  /** The page for people. */
  static final String REPORT = "report.html";

  private final Desk desk;
  private final SystemAdapter adapter;
  private final Optional<LocalDate> asOf;
  private final Progress progress;
  private final ResultLines lines = new ResultLines();

  /**
   * A run.
   *
   * @param asOf the day to look from at the dates to watch; without one they are not looked at
   */
  AssessmentRun(Desk desk, SystemAdapter adapter, Optional<LocalDate> asOf, Progress progress) {
    this.desk = desk;
    this.asOf = asOf;
    this.adapter = adapter;
    this.progress = progress;
  }

  /**
   * Assesses files and writes the results.
   *
   * @throws uk.crimerecording.intake.IntakeException if one of them is not there, or cannot be
   *     read; nothing is then written
   */
  RunSummary assess(List<Path> files, Path out) throws IOException {
    RunSummary summary = new RunSummary(desk, adapter.profile());
    List<Intake<CrimeRecord>> intakes = new ArrayList<>();
    try {
      for (Path file : files) {
        intakes.add(adapter.read(file));
      }
      Files.createDirectories(out);
      try (BufferedWriter decisions = Files.newBufferedWriter(out.resolve(DECISIONS));
          BufferedWriter rejected = Files.newBufferedWriter(out.resolve(REJECTED))) {
        for (int i = 0; i < intakes.size(); i++) {
          assess(intakes.get(i), decisions, rejected, summary);
          summary.addSource(
              String.valueOf(files.get(i).getFileName()),
              intakes.get(i).totals(),
              intakes.get(i).notes());
        }
      }
    } finally {
      intakes.forEach(Intake::close);
    }
    Files.write(out.resolve(SUMMARY), SummaryJson.of(summary).getBytes(StandardCharsets.UTF_8));
    Files.write(out.resolve(REPORT), ReportPage.of(summary).getBytes(StandardCharsets.UTF_8));
    return summary;
  }

  private void assess(
      Intake<CrimeRecord> intake, Writer decisions, Writer rejected, RunSummary summary)
      throws IOException {
    try {
      Optional<IntakeResult<CrimeRecord>> result = intake.next();
      while (result.isPresent()) {
        progress.record();
        result
            .get()
            .match(
                mapped -> decide(mapped, decisions, summary),
                refused -> keep(refused, rejected, summary));
        result = intake.next();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void decide(
      IntakeResult.Mapped<CrimeRecord> mapped, Writer decisions, RunSummary summary) {
    CrimeRecord record = mapped.record();
    Assessment assessment =
        asOf.map(day -> desk.assess(record, day)).orElseGet(() -> desk.assess(record));
    append(lines.decision(mapped, assessment), decisions);
    summary.add(mapped, assessment);
  }

  private void keep(
      IntakeResult.Rejected<CrimeRecord> refused, Writer rejected, RunSummary summary) {
    append(lines.rejected(refused), rejected);
    summary.add(refused);
  }

  private static void append(CharSequence line, Writer out) {
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
