package uk.crimerecording.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON as UTF-8 bytes, in a buffer that grows as needed and is used again. Not thread-safe.
 *
 * <pre>{@code
 * static final JsonBytes.Part NAME = JsonBytes.part("{\"name\":");
 * json.part(NAME).text(name).mark('}');
 * }</pre>
 */
public final class JsonBytes {

  private static final int FIRST_SIZE = 1 << 12;
  private static final int MOST_BYTES_OF_A_CHARACTER = 6;
  private static final int MOST_DIGITS = 20;
  private static final String HEXADECIMAL = "0123456789abcdef";

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  /** Nothing yet. */
  public JsonBytes() {}

  /** A part that is prepared once and written many times. Immutable and thread-safe. */
  public static final class Part {

    private final byte[] bytes;

    private Part(byte[] bytes) {
      this.bytes = bytes;
    }
  }

  /** Prepares a part that is written as it stands. */
  public static Part part(String json) {
    return new Part(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends a prepared part as it stands. */
  public JsonBytes part(Part prepared) {
    ensure(prepared.bytes.length);
    System.arraycopy(prepared.bytes, 0, bytes, length, prepared.bytes.length);
    length += prepared.bytes.length;
    return this;
  }

  /** Appends a mark of ASCII as it stands. */
  public JsonBytes mark(char ascii) {
    ensure(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Appends a whole number. */
  public JsonBytes number(long number) {
    ensure(MOST_DIGITS);
    if (number < 0) {
      return part(part(Long.toString(number)));
    }
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /**
   * Appends a JSON string with its quotes, as {@link DecisionJson#string} spells it. Half a pair of
   * code units, which UTF-8 does not have, is escaped.
   */
  public JsonBytes text(String value) {
    ensure(MOST_BYTES_OF_A_CHARACTER * value.length() + 2);
    bytes[length++] = '"';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        bytes[length++] = (byte) c;
      } else if (Character.isSurrogatePair(c, i + 1 < value.length() ? value.charAt(i + 1) : c)) {
        part(part(value.substring(i, i + 2)));
        i++;
      } else {
        special(c);
      }
    }
    bytes[length++] = '"';
    return this;
  }

  /** Appends a character within a JSON string, escaped where it has to be. */
  private void special(char c) {
    switch (c) {
      case '"' -> escape('"');
      case '\\' -> escape('\\');
      case '\n' -> escape('n');
      case '\r' -> escape('r');
      case '\t' -> escape('t');
      default -> {
        if (c < ' ' || Character.isSurrogate(c)) {
          code(c);
        } else if (c < 0x800) {
          bytes[length++] = (byte) (0xC0 | (c >>> 6));
          bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else {
          bytes[length++] = (byte) (0xE0 | (c >>> 12));
          bytes[length++] = (byte) (0x80 | ((c >>> 6) & 0x3F));
          bytes[length++] = (byte) (0x80 | (c & 0x3F));
        }
      }
    }
  }

  private void escape(char letter) {
    bytes[length++] = '\\';
    bytes[length++] = (byte) letter;
  }

  private void code(char c) {
    escape('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = (byte) HEXADECIMAL.charAt((c >>> shift) & 0xF);
    }
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** Starts again with nothing. */
  public void clear() {
    length = 0;
  }

  /** Writes the bytes to a stream and starts again with nothing. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    clear();
  }

  private void ensure(int more) {
    if (more > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
    }
  }

  /** The JSON as text. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
