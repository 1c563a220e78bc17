package uk.crimerecording.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import uk.crimerecording.form.FormedRecord;
import uk.crimerecording.form.Loss;
import uk.crimerecording.form.RecordForm;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.SourceRecord;
import uk.crimerecording.record.CrimeRecord;

/**
 * Writes the records of an intake in a form, one by one. What was rejected, and what could not be
 * read again in the form, is counted; rejected records are kept as they stood, each with the rows
 * of other files that belong to it. Not thread-safe.
 */
final class Conversion {

  private final RecordForm form;
  private final RecordWriter writer;
  private final Map<Loss, Long> losses = new TreeMap<>();
  private long written;
  private long unwritable;

  Conversion(RecordForm form) {
    this.form = form;
    this.writer = form.writer();
  }

  /** Converts all records that are left in an intake. */
  void convert(Intake<CrimeRecord> intake, Writer out, OutputStream rejected) throws IOException {
    try {
      writer.begin(out);
      intake.forEach(result -> result.match(mapped -> write(mapped, out), r -> keep(r, rejected)));
      writer.end(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(IntakeResult.Mapped<CrimeRecord> mapped, Writer out) {
    FormedRecord formed = form.form(mapped.record(), mapped.kind());
    formed.losses().losses().forEach(loss -> losses.merge(loss, 1L, Long::sum));
    if (!formed.isReadable()) {
      unwritable++;
      return;
    }
    try {
      writer.write(formed.raw(), out);
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(IntakeResult.Rejected<CrimeRecord> rejected, OutputStream out) {
    try {
      keep(rejected.source(), out);
      for (SourceRecord row : rejected.source().joined()) {
        keep(row, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(SourceRecord record, OutputStream out) throws IOException {
    out.write(record.bytes());
    out.write('\n');
  }

  /** How many records were written. */
  long written() {
    return written;
  }

  /** How many records have no reference or offence that the form can hold. */
  long unwritable() {
    return unwritable;
  }

  /** How many records lost what, and why. */
  Map<Loss, Long> losses() {
    return Collections.unmodifiableMap(losses);
  }
}
