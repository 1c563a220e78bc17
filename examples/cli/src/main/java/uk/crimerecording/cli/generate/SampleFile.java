package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Opens files for writing in UTF-8. */
final class SampleFile {

  private static final int BUFFER = 1 << 16;

  private SampleFile() {}

  /** A file, compressed where its name ends in .gz; the header carries no time. */
  static Writer open(Path file) throws IOException {
    OutputStream bytes = Files.newOutputStream(file);
    OutputStream out =
        file.getFileName().toString().endsWith(".gz") ? new GZIPOutputStream(bytes, BUFFER) : bytes;
    return new java.io.BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }
}
