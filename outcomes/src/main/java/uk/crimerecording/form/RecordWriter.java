package uk.crimerecording.form;

import java.io.IOException;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Layout;

/**
 * Writes raw records in one layout, one after the other. What is written is well formed whatever
 * the values hold. Not thread-safe; one writer serves one text.
 */
public interface RecordWriter {

  /** Writes what stands before the first record. */
  void begin(Appendable out) throws IOException;

  /** Writes a record. */
  void write(RawRecord record, Appendable out) throws IOException;

  /** Writes what stands behind the last record. */
  void end(Appendable out) throws IOException;

  /** Offered by a {@link HostSystem} whose records do not stand at the paths of a layout. */
  interface Provider {
    /** A writer in the form of the system. */
    RecordWriter writer(Layout layout);
  }
}
