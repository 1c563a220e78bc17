package uk.crimerecording.cli.assess;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.crimerecording.decision.JsonBytes;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.intake.IntakeResult;

/** Writes decisions to one file and rejected records to another. Not thread-safe. */
final class ResultWriter implements AutoCloseable {

  private static final int ENOUGH = 1 << 17;

  private final ResultLines lines = new ResultLines();
  private final JsonBytes decisionLines = new JsonBytes();
  private final JsonBytes rejectedLines = new JsonBytes();
  private final OutputStream decisions;
  private final OutputStream rejected;

  /** A writer of files that are made, or made empty. */
  @SuppressWarnings("MustBeClosedChecker")
  ResultWriter(Path decisions, Path rejected) throws IOException {
    this.decisions = Files.newOutputStream(decisions);
    this.rejected = Files.newOutputStream(rejected);
  }

  /** Writes a mapped record with its decision. */
  void write(IntakeResult.Mapped<?> mapped, Assessment assessment) throws IOException {
    lines.decision(decisionLines, mapped, assessment);
    if (decisionLines.length() >= ENOUGH) {
      decisionLines.drainTo(decisions);
    }
  }

  /** Writes a rejected record. */
  void write(IntakeResult.Rejected<?> refused) throws IOException {
    lines.rejected(rejectedLines, refused);
    if (rejectedLines.length() >= ENOUGH) {
      rejectedLines.drainTo(rejected);
    }
  }

  @Override
  public void close() throws IOException {
    try (decisions;
        rejected) {
      decisionLines.drainTo(decisions);
      rejectedLines.drainTo(rejected);
    }
  }
}
