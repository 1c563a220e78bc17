package uk.crimerecording.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;

/**
 * The encodings in which sources are read: those that give every record back byte by byte, so that
 * a rejected one can be kept as it stood (rule SYS-06). Some others spell one text in several ways,
 * or can be read and not written.
 */
final class Encoding {

  private static final int BYTES = 256;

  private static final Set<Charset> UNICODE =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE);

  private Encoding() {}

  /** The encoding of a name, or empty where there is none or it does not give bytes back. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name)).filter(Encoding::isReversible);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isReversible(Charset charset) {
    return UNICODE.contains(charset) || (charset.canEncode() && isOfSingleBytes(charset));
  }

  /** Whether each byte is a character or none, and no two bytes are the same one. */
  private static boolean isOfSingleBytes(Charset charset) {
    for (int i = 0; i < BYTES; i++) {
      byte[] single = {(byte) i};
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(single)).toString();
        byte[] back = text.getBytes(charset);
        if (text.length() != 1 || back.length != 1 || back[0] != single[0]) {
          return false;
        }
      } catch (CharacterCodingException e) {
        if (charset.newEncoder().maxBytesPerChar() > 1) {
          return false;
        }
      }
    }
    return true;
  }
}
