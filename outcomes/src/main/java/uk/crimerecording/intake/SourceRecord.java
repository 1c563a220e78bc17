package uk.crimerecording.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Objects;

/**
 * A record as it stood in the source, kept so that nothing is lost (rule SYS-06). It holds personal
 * data: only the host reads it, and its {@code toString} shows the place and the length alone.
 * Immutable and thread-safe.
 */
public final class SourceRecord {

  private final Location location;
  private final String text;
  private final Charset charset;
  private final long length;
  private final List<SourceRecord> joined;

  SourceRecord(Location location, String text, Charset charset, long length) {
    this(location, text, charset, length, List.of());
  }

  private SourceRecord(
      Location location, String text, Charset charset, long length, List<SourceRecord> joined) {
    this.location = Objects.requireNonNull(location);
    this.text = Objects.requireNonNull(text);
    this.charset = Objects.requireNonNull(charset);
    this.length = length;
    this.joined = joined;
  }

  /** The same record with rows of other files that belong to it. */
  SourceRecord with(List<SourceRecord> rows) {
    return rows.isEmpty()
        ? this
        : new SourceRecord(location, text, charset, length, List.copyOf(rows));
  }

  /** Where it stood. */
  public Location location() {
    return location;
  }

  /** The rows of joined tables that belong to it, as they stood, in the order of their tables. */
  public List<SourceRecord> joined() {
    return joined;
  }

  /**
   * The text of the record. A byte that the encoding does not have stands as the code unit {@code
   * U+DC00} plus the byte; {@link #bytes()} gives it back as it was.
   */
  public String text() {
    return text;
  }

  /** The length in characters, more than that of {@link #text()} where the record was too long. */
  public long length() {
    return length;
  }

  /** Whether all of the record is kept: false where it was longer than the limit. */
  public boolean isWhole() {
    return length == text.length();
  }

  /** The bytes of the record as they stood in the source after decompression. */
  public byte[] bytes() {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(text.length() + 16);
    CharsetEncoder encoder =
        SourceText.unmarked(charset).newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SourceText.isEscapedByte(text, i)) {
        encode(encoder, from, i, bytes);
        if (i < text.length()) {
          bytes.write(text.charAt(i) - SourceText.ESCAPE);
        }
        from = i + 1;
      }
    }
    return bytes.toByteArray();
  }

  private void encode(
      CharsetEncoder encoder, int from, int to, java.io.ByteArrayOutputStream bytes) {
    if (from >= to) {
      return;
    }
    try {
      ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text, from, to));
      bytes.write(encoded.array(), encoded.arrayOffset(), encoded.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("A decoded record cannot be encoded again", e);
    }
  }

  @Override
  public String toString() {
    String alone = location + ", " + length + " characters";
    return joined.isEmpty() ? alone : alone + ", with " + joined.size() + " joined rows";
  }
}
