package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.Writer;

/** Writes rows in one format, in the layout of a profile. */
interface ExportWriter {

  /** Writes what stands before the first row. */
  void begin(Writer out) throws IOException;

  /** Writes a row. */
  void write(ExportRow row, Writer out) throws IOException;

  /** Writes what stands behind the last row. */
  void end(Writer out) throws IOException;
}
