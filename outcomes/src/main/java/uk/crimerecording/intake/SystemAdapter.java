package uk.crimerecording.intake;

import java.io.InputStream;
import java.nio.file.Path;
import uk.crimerecording.record.CrimeRecord;

/** Reads the records of one kind of host system. Implementations are immutable and thread-safe. */
public interface SystemAdapter {

  /** The name of the system in profiles, such as {@code niche}. */
  String system();

  /** The profile that says where the values stand. */
  ForceProfile profile();

  /**
   * Reads a file or a directory, plain or compressed with gzip. A directory is read in the order of
   * its file names, without its subdirectories and hidden files.
   *
   * @throws IntakeException if there is nothing to read at the path
   */
  Intake<CrimeRecord> read(Path path);

  /**
   * Reads a stream, plain or compressed with gzip. Closing the intake closes the stream.
   *
   * @param stream the input
   * @param name the name of the source in problems
   */
  Intake<CrimeRecord> read(InputStream stream, String name);
}
