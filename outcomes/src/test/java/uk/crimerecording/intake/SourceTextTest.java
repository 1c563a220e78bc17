package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.contract.Inputs;

class SourceTextTest {

  private static String all(SourceText text) {
    StringBuilder all = new StringBuilder();
    char[] block = new char[7];
    for (int count = text.read(block, 0, 7); count >= 0; count = text.read(block, 0, 7)) {
      all.append(block, 0, count);
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_no_text_and_names_the_encoding(String name) {
    Charset charset = Charset.forName(name);
    SourceText text = Samples.text("\uFEFFRef é €".getBytes(charset), StandardCharsets.ISO_8859_1);
    assertEquals("Ref é €", all(text));
    assertEquals(charset, text.charset());
  }

  @Test
  void the_encoding_of_an_xml_declaration_counts() {
    byte[] bytes =
        "<?xml version='1.0' encoding='windows-1252'?><é/>".getBytes(Charset.forName("cp1252"));
    assertTrue(all(Samples.text(bytes, StandardCharsets.UTF_8)).endsWith("<é/>"));
  }

  @Test
  void an_unknown_encoding_in_an_xml_declaration_leaves_that_of_the_profile() {
    byte[] bytes = "<?xml encoding=\"no-such\"?><é/>".getBytes(StandardCharsets.UTF_8);
    assertTrue(all(Samples.text(bytes, StandardCharsets.UTF_8)).endsWith("<é/>"));
  }

  @Test
  void gzip_is_detected() {
    byte[] bytes = Inputs.gzip("Ref,Code\n");
    assertEquals("Ref,Code\n", all(Samples.text(bytes, StandardCharsets.UTF_8)));
  }

  @Test
  void a_truncated_gzip_gives_what_was_whole_and_says_that_it_broke_off() {
    String plain = "0123456789".repeat(10_000);
    byte[] bytes = Inputs.gzip(plain);
    SourceText text = Samples.text(Arrays.copyOf(bytes, bytes.length - 12), StandardCharsets.UTF_8);
    assertTrue(plain.startsWith(all(text)));
    assertEquals(Optional.of(ProblemCode.TRUNCATED_INPUT), text.failure());
  }

  @Test
  void a_stream_that_fails_ends_the_text_and_says_so() {
    InputStream failing =
        new InputStream() {
          private int left = 5;

          @Override
          public int read() throws IOException {
            if (left-- == 0) {
              throw new IOException("unplugged");
            }
            return 'x';
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            into[offset] = (byte) read();
            return 1;
          }
        };
    SourceText text = Samples.open(failing, StandardCharsets.UTF_8);
    assertEquals("xxxxx", all(text));
    assertEquals(Optional.of(ProblemCode.UNREADABLE_SOURCE), text.failure());
  }

  @Test
  void an_empty_source_is_an_empty_text() {
    SourceText text = Samples.text("");
    assertEquals("", all(text));
    assertEquals("", text.head());
    assertFalse(text.hasEscapes());
  }

  @Property(tries = 300)
  void no_byte_is_lost_whatever_the_encoding(
      @ForAll @Size(max = 200) byte[] noise, @ForAll boolean latin) {
    byte[] bytes = new byte[noise.length + 1];
    // Not a mark and not gzip, which are no part of the text.
    bytes[0] = 'x';
    System.arraycopy(noise, 0, bytes, 1, noise.length);
    Charset charset = latin ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    SourceText text = Samples.open(new ByteArrayInputStream(bytes), charset);
    String decoded = all(text);
    SourceRecord record =
        new SourceRecord(Location.of("sample"), decoded, charset, decoded.length());
    assertArrayEquals(bytes, record.bytes());
    assertEquals(
        !decoded.equals(new String(bytes, charset)), text.hasEscapes(), "escaped or replaced");
  }

  @Property(tries = 200)
  void the_size_of_the_pieces_read_never_changes_the_text(@ForAll String plain) {
    byte[] bytes = ("x" + plain).getBytes(StandardCharsets.UTF_8);
    String whole = all(Samples.text(bytes, StandardCharsets.UTF_8));
    assertEquals(whole, all(Samples.open(Samples.trickle(bytes, 1), StandardCharsets.UTF_8)));
  }
}
