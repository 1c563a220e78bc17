package uk.crimerecording.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of one source: decompressed where it is gzip, without its byte-order mark, decoded. A
 * byte that the encoding does not have is not replaced but carried along, so that its record can be
 * rejected and still be given back as it was. A stream that breaks off ends the text and says so in
 * {@link #failure()}. Not thread-safe.
 */
public final class SourceText implements AutoCloseable {

  /** Added to a byte that cannot be decoded: a lone low surrogate, which no text has. */
  static final char ESCAPE = '\uDC00';

  private static final int BLOCK = 1 << 16;
  private static final int PEEK = 256;
  private static final int GZIP_MAGIC_1 = 0x1F;
  private static final int GZIP_MAGIC_2 = 0x8B;
  private static final int UTF_8_MARK = 3;
  private static final int UTF_16_MARK = 2;

  /**
   * Charsets in which a byte below 128 is always the ASCII character, whatever stands before it.
   */
  private static final Set<String> ASCII_SUPERSETS =
      Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252");

  /** Eight bytes of an array as one number. */
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** The highest bit of each of eight bytes. */
  private static final long NOT_ASCII = 0x8080808080808080L;

  private final String name;
  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final boolean asciiSuperset;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private final String head;
  private boolean ended;
  private boolean flushed;
  private boolean escapes;
  private @Nullable ProblemCode failure;

  private SourceText(String name, InputStream in, Charset stated) throws IOException {
    this.name = name;
    this.in = in;
    bytes.flip();
    refill();
    Charset marked = markedCharset();
    this.charset = marked != null ? marked : declaredCharset(stated);
    this.decoder =
        unmarked(charset)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.asciiSuperset = ASCII_SUPERSETS.contains(charset.name());
    this.head = peek();
  }

  static SourceText open(Source source, Charset charset, IntakeLimits limits) throws IOException {
    InputStream raw = source.open();
    try {
      return new SourceText(source.name(), decompressed(raw, limits), charset);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /** The name of the source. */
  public String name() {
    return name;
  }

  /** The encoding: that of a byte-order mark or XML declaration, otherwise that of the profile. */
  public Charset charset() {
    return charset;
  }

  /** Why the text ended before its source did, where that is so. */
  public Optional<ProblemCode> failure() {
    return Optional.ofNullable(failure);
  }

  /** The first characters that are not blank, at most one; empty where the text is blank. */
  String head() {
    return head;
  }

  /** Whether any byte so far could not be decoded. */
  boolean hasEscapes() {
    return escapes;
  }

  /** Whether a code unit stands for a byte that could not be decoded. */
  static boolean isEscapedByte(CharSequence text, int index) {
    char c = text.charAt(index);
    return isEscape(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  static boolean isEscape(char c) {
    return c >= ESCAPE && c <= ESCAPE + 0xFF;
  }

  /** The charset that writes no byte-order mark of its own. */
  static Charset unmarked(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }

  /**
   * Reads characters.
   *
   * @return how many were read, or -1 at the end of the text
   */
  int read(char[] into, int offset, int length) {
    int count = asciiSuperset ? readAscii(into, offset, length) : 0;
    return count > 0 ? count : decode(into, offset, length);
  }

  /** Reads the ASCII characters that come next, which need no decoding; 0 where there are none. */
  private int readAscii(char[] into, int offset, int length) {
    if (!bytes.hasRemaining() && !ended) {
      refill();
    }
    byte[] array = bytes.array();
    int from = bytes.position();
    int limit = Math.min(bytes.limit(), from + length);
    int at = from;
    while (at + Long.BYTES <= limit && ((long) EIGHT_BYTES.get(array, at) & NOT_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < limit && array[at] >= 0) {
      at++;
    }
    int count = at - from;
    // Widening bytes by way of a string is what the platform does fastest.
    new String(array, from, count, StandardCharsets.ISO_8859_1).getChars(0, count, into, offset);
    bytes.position(at);
    return count;
  }

  private int decode(char[] into, int offset, int length) {
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    while (out.position() == offset && !flushed) {
      decode(out);
    }
    int count = out.position() - offset;
    return count == 0 ? -1 : count;
  }

  private void decode(CharBuffer out) {
    CoderResult result = decoder.decode(bytes, out, ended);
    if (result.isError()) {
      int bad = Math.min(result.length(), out.remaining());
      if (bad == 0) {
        return;
      }
      escapes = true;
      for (int i = 0; i < bad; i++) {
        out.put((char) (ESCAPE + (bytes.get() & 0xFF)));
      }
      decoder.reset();
      return;
    }
    if (result.isUnderflow()) {
      if (ended) {
        flushed = true;
      } else {
        refill();
      }
    }
  }

  private void refill() {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count < 0) {
        ended = true;
      } else {
        bytes.position(bytes.position() + count);
      }
    } catch (BoundedGzip.ExpansionException e) {
      fail(ProblemCode.EXPANDS_TOO_FAR);
    } catch (EOFException e) {
      fail(ProblemCode.TRUNCATED_INPUT);
    } catch (IOException e) {
      fail(ProblemCode.UNREADABLE_SOURCE);
    }
    bytes.flip();
  }

  private void fail(ProblemCode code) {
    failure = code;
    ended = true;
  }

  private @Nullable Charset markedCharset() {
    while (bytes.remaining() < UTF_8_MARK && !ended) {
      refill();
    }
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(UTF_8_MARK);
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFE, 0xFF)) {
      bytes.position(UTF_16_MARK);
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(0xFF, 0xFE)) {
      bytes.position(UTF_16_MARK);
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private boolean startsWith(int... expected) {
    if (bytes.remaining() < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes.get(i) & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** An XML declaration names its own encoding. */
  private Charset declaredCharset(Charset stated) {
    int length = Math.min(bytes.remaining(), PEEK);
    String start = new String(bytes.array(), bytes.position(), length, StandardCharsets.ISO_8859_1);
    int end = start.indexOf("?>");
    int at = start.indexOf("encoding=");
    if (!start.startsWith("<?xml") || at < 0 || end < at) {
      return stated;
    }
    int from = at + "encoding=".length();
    int to = start.indexOf(start.charAt(from), from + 1);
    if (to < 0 || to > end) {
      return stated;
    }
    return Encoding.named(start.substring(from + 1, to)).orElse(stated);
  }

  private String peek() {
    byte[] array = bytes.array();
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      int c = array[i] & 0xFF;
      if (c > ' ') {
        return String.valueOf((char) c);
      }
    }
    return "";
  }

  private static InputStream decompressed(InputStream raw, IntakeLimits limits) throws IOException {
    PushbackInputStream in = new PushbackInputStream(raw, 2);
    byte[] magic = in.readNBytes(2);
    in.unread(magic);
    boolean gzip =
        magic.length == 2 && (magic[0] & 0xFF) == GZIP_MAGIC_1 && (magic[1] & 0xFF) == GZIP_MAGIC_2;
    return gzip ? BoundedGzip.of(in, BLOCK, limits.expansion()) : in;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // Everything wanted has been read; a source that does not close cleanly changes no record.
      failure = failure == null ? ProblemCode.UNREADABLE_SOURCE : failure;
    }
  }
}
