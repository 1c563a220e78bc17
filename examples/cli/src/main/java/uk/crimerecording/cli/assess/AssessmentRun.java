package uk.crimerecording.cli.assess;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
 * One run over some inputs: every record is decided and written as it comes, so that memory does
 * not grow with the input. Several inputs may be read side by side; the results stand in the order
 * of the inputs all the same, and the same inputs give the same bytes. Not thread-safe.
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
  private final int atOnce;
  private final Progress progress;

  /**
   * A run.
   *
   * @param asOf the day to look from at the dates to watch; without one they are not looked at
   * @param atOnce how many inputs are read side by side, at least one
   */
  AssessmentRun(
      Desk desk, SystemAdapter adapter, Optional<LocalDate> asOf, int atOnce, Progress progress) {
    this.desk = desk;
    this.asOf = asOf;
    this.adapter = adapter;
    this.atOnce = atOnce;
    this.progress = progress;
  }

  /** A file or directory that is read in one go. */
  private record Input(String name, Intake<CrimeRecord> intake) {}

  /**
   * Assesses files and directories and writes the results.
   *
   * @throws uk.crimerecording.intake.IntakeException if one of them is not there, or cannot be
   *     read; nothing is then written
   */
  RunSummary assess(List<Path> files, Path out) throws IOException {
    RunSummary summary = new RunSummary(desk, adapter.profile());
    List<Input> inputs = new ArrayList<>();
    try {
      for (Path file : files) {
        inputs.add(new Input(String.valueOf(file.getFileName()), adapter.read(file)));
      }
      Files.createDirectories(out);
      if (Math.min(atOnce, inputs.size()) > 1) {
        sideBySide(inputs, out, summary);
      } else {
        try (ResultWriter results =
            new ResultWriter(out.resolve(DECISIONS), out.resolve(REJECTED))) {
          for (Input input : inputs) {
            assess(input, results, summary);
          }
        }
      }
    } finally {
      inputs.forEach(input -> input.intake().close());
    }
    Files.write(out.resolve(SUMMARY), SummaryJson.of(summary).getBytes(StandardCharsets.UTF_8));
    Files.write(out.resolve(REPORT), ReportPage.of(summary).getBytes(StandardCharsets.UTF_8));
    return summary;
  }

  /** Each input is assessed into files of its own, which are joined in order as they are done. */
  private void sideBySide(List<Input> inputs, Path out, RunSummary summary) throws IOException {
    try (PartFiles parts = new PartFiles(out)) {
      ExecutorService workers = Executors.newFixedThreadPool(Math.min(atOnce, inputs.size()));
      try {
        List<Future<RunSummary>> results = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
          int number = i;
          results.add(workers.submit(() -> part(inputs.get(number), parts, number)));
        }
        for (int i = 0; i < inputs.size(); i++) {
          summary.addAll(result(results.get(i)));
          parts.join(i);
        }
      } finally {
        stop(workers);
      }
    }
  }

  private RunSummary part(Input input, PartFiles parts, int number) throws IOException {
    RunSummary summary = new RunSummary(desk, adapter.profile());
    try (ResultWriter results = parts.writer(number)) {
      assess(input, results, summary);
    }
    return summary;
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The run was interrupted");
    }
  }

  /** Ends the work and waits for those who still write, so that nothing of theirs is left. */
  private static void stop(ExecutorService workers) {
    workers.shutdownNow();
    boolean ended = false;
    boolean interrupted = false;
    while (!ended) {
      try {
        ended = workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void assess(Input input, ResultWriter results, RunSummary summary) throws IOException {
    Intake<CrimeRecord> intake = input.intake();
    Progress.Counter counter = progress.counter();
    Optional<IntakeResult<CrimeRecord>> next = intake.next();
    while (next.isPresent()) {
      counter.record();
      IntakeResult<CrimeRecord> result = next.get();
      if (result instanceof IntakeResult.Mapped<CrimeRecord> mapped) {
        Assessment assessment = decide(mapped.record());
        results.write(mapped, assessment);
        summary.add(mapped, assessment);
      } else if (result instanceof IntakeResult.Rejected<CrimeRecord> rejected) {
        results.write(rejected);
        summary.add(rejected);
      }
      next = intake.next();
    }
    summary.addSource(input.name(), intake.totals(), intake.notes());
  }

  private Assessment decide(CrimeRecord record) {
    return asOf.isPresent() ? desk.assess(record, asOf.get()) : desk.assess(record);
  }
}
