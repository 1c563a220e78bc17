package uk.crimerecording.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Decompresses gzip, and refuses to go on where little input becomes very much: a file of that kind
 * is no export but an attack on who reads it. Not thread-safe.
 */
final class BoundedGzip extends GZIPInputStream {

  /** What any source may decompress to: 64 MiB, which is read in about a second. */
  private static final long ALWAYS = 1L << 26;

  private final Counted compressed;
  private final int expansion;
  private long given;

  /** A source that expands too far. */
  static final class ExpansionException extends IOException {
    private static final long serialVersionUID = 1L;

    ExpansionException() {
      super("The source expands too far");
    }
  }

  /** Counts the bytes read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  private BoundedGzip(Counted compressed, int block, int expansion) throws IOException {
    super(compressed, block);
    this.compressed = compressed;
    this.expansion = expansion;
  }

  /**
   * Decompresses a stream.
   *
   * @param block how many bytes are read at once
   * @param expansion how many times as long as its compressed form a source may be
   * @throws IOException if it is not gzip
   */
  static InputStream of(InputStream in, int block, int expansion) throws IOException {
    return new BoundedGzip(new Counted(in), block, expansion);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    given += Math.max(read, 0);
    if (given > ALWAYS && given / expansion > compressed.count) {
      throw new ExpansionException();
    }
    return read;
  }
}
