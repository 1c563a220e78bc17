package uk.crimerecording.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Inputs of unusual kinds. */
public final class Inputs {

  private Inputs() {}

  /** A compressed text. */
  public static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Compressed bytes. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** A text with a run of one character in it that is never held in memory as a whole. */
  public static InputStream around(String before, long length, String after) {
    InputStream run =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int count) {
            if (left <= 0) {
              return -1;
            }
            int filled = (int) Math.min(count, left);
            Arrays.fill(into, offset, offset + filled, (byte) 'x');
            left -= filled;
            return filled;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
                run,
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
  }
}
