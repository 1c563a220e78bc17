package uk.crimerecording.cli.assess;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    Path parts = Files.createTempDirectory(out, ".parts");
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(atOnce, inputs.size()));
    try {
      List<Future<RunSummary>> results = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        Input input = inputs.get(i);
        Path decisions = parts.resolve(i + DECISIONS);
        Path rejected = parts.resolve(i + REJECTED);
        results.add(workers.submit(() -> part(input, decisions, rejected)));
      }
      try (FileChannel decisions = empty(out.resolve(DECISIONS));
          FileChannel rejected = empty(out.resolve(REJECTED))) {
        for (int i = 0; i < inputs.size(); i++) {
          summary.addAll(result(results.get(i)));
          move(parts.resolve(i + DECISIONS), decisions);
          move(parts.resolve(i + REJECTED), rejected);
        }
      }
    } finally {
      stop(workers);
      delete(parts);
    }
  }

  private RunSummary part(Input input, Path decisions, Path rejected) throws IOException {
    RunSummary summary = new RunSummary(desk, adapter.profile());
    try (ResultWriter results = new ResultWriter(decisions, rejected)) {
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
      throw new java.io.InterruptedIOException("The run was interrupted");
    }
  }

  private static FileChannel empty(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  private static void move(Path part, FileChannel end) throws IOException {
    try (FileChannel from = FileChannel.open(part, StandardOpenOption.READ)) {
      long size = from.size();
      long done = 0;
      while (done < size) {
        done += from.transferTo(done, size - done, end);
      }
    }
    Files.delete(part);
  }

  /** Waits for those who still write, so that nothing of theirs is left. */
  private static void stop(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        interrupted |= !workers.awaitTermination(1, java.util.concurrent.TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path parts) throws IOException {
    try (var left = Files.list(parts)) {
      for (Path part : left.toList()) {
        Files.delete(part);
      }
    }
    Files.delete(parts);
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
