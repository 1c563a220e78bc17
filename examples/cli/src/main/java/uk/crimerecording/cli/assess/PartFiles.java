package uk.crimerecording.cli.assess;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of inputs that are read side by side. Those of the first input begin the results; the
 * others are each in files of their own, in a hidden directory beside the results, until they are
 * joined in the order of the inputs. Joining is for one thread.
 */
final class PartFiles implements AutoCloseable {

  private final Path out;
  private final Path directory;
  private final FileChannel decisions;
  private final FileChannel rejected;

  /** No parts yet, and results that are empty. */
  @SuppressWarnings("MustBeClosedChecker")
  PartFiles(Path out) throws IOException {
    this.out = out;
    this.decisions = empty(out.resolve(AssessmentRun.DECISIONS));
    this.rejected = empty(out.resolve(AssessmentRun.REJECTED));
    this.directory = Files.createTempDirectory(out, ".parts");
  }

  private static FileChannel empty(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  /** A writer of the results of one input. */
  ResultWriter writer(int input) throws IOException {
    return new ResultWriter(
        part(input, AssessmentRun.DECISIONS), part(input, AssessmentRun.REJECTED));
  }

  private Path part(int input, String name) {
    return input == 0 ? out.resolve(name) : directory.resolve(input + name);
  }

  /** Puts the results of one input, which are complete, behind those joined so far. */
  void join(int input) throws IOException {
    if (input == 0) {
      decisions.position(decisions.size());
      rejected.position(rejected.size());
      return;
    }
    move(part(input, AssessmentRun.DECISIONS), decisions);
    move(part(input, AssessmentRun.REJECTED), rejected);
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

  /** Deletes the parts that are left; nobody may write any more. */
  @Override
  public void close() throws IOException {
    try (decisions;
        rejected;
        Stream<Path> files = Files.list(directory)) {
      List<Path> left = files.toList();
      for (Path part : left) {
        Files.delete(part);
      }
      Files.delete(directory);
    }
  }
}
