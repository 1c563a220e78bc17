package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.record.CrimeRecord;

/** Sources made to exhaust whoever reads them. */
class HostileSourceTest {

  private static final String HEADING = "Ref,Code\n";
  private static final String ROW = "0001/26,008/06\n";
  private static final String CAR = "\uD83D\uDE97";
  private static final int MIB = 1 << 20;

  private static RecordSplitter elements(String text) {
    return RecordSplitter.elements(Samples.text(text), IntakeLimits.standard(), "r");
  }

  // Characters of two places

  @ParameterizedTest
  @ValueSource(ints = {32_764, 32_765, 32_766, 32_767, 32_768, 65_534, 65_535, 65_536})
  void a_character_of_two_places_is_read_wherever_it_stands(int before) {
    String text = "x".repeat(before) + CAR + "\n";
    RecordSplitter lines = RecordSplitter.lines(Samples.text(text), IntakeLimits.standard());
    assertTimeoutPreemptively(Duration.ofMinutes(1), lines::advance);
    assertEquals(before + 2, lines.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void the_beginning_of_a_record_too_long_does_not_end_within_a_character(String before) {
    String text = before + CAR.repeat(20_000) + "\n";
    RecordSplitter lines =
        RecordSplitter.lines(Samples.text(text), new IntakeLimits(100, 2_000, 4));
    assertTrue(assertTimeoutPreemptively(Duration.ofMinutes(1), lines::advance));
    SourceRecord record = lines.record(Location.of("sample"));
    String kept = new String(record.bytes(), StandardCharsets.UTF_8);
    assertTrue(text.startsWith(kept));
    assertEquals(100 - before.length(), kept.length());
    assertEquals(text.length() - 1, record.length());
  }

  // Encodings

  @ParameterizedTest
  @ValueSource(strings = {"ISO-2022-JP", "ISO-2022-CN", "x-JISAutoDetect", "UTF-32", "Shift_JIS"})
  void an_encoding_that_does_not_give_bytes_back_is_not_taken_from_a_declaration(String name) {
    String declaration = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><r/>";
    assertEquals(StandardCharsets.UTF_8, Samples.text(declaration).charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "US-ASCII", "IBM850", "UTF-8"})
  void an_encoding_that_gives_bytes_back_is_taken_from_a_declaration(String name) {
    String declaration = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><r/>";
    assertEquals(Charset.forName(name), Samples.text(declaration).charset());
  }

  @Test
  void a_profile_with_an_encoding_that_does_not_give_bytes_back_is_refused() {
    String json = Samples.PROFILE.replace("\"name\":", "\"encoding\": \"ISO-2022-CN\", \"name\":");
    List<ProfileProblem> problems = ForceProfile.check(json);
    assertEquals(
        List.of("/encoding WRONG_VALUE"),
        problems.stream().map(problem -> problem.pointer() + " " + problem.code()).toList());
  }

  // Elements around records

  @Test
  void elements_around_records_are_kept_to_the_depth_allowed() {
    RecordSplitter records =
        elements("<a>".repeat(100_000) + "<r/>" + "</a>".repeat(99_990) + "<r/>");
    assertTrue(records.advance());
    assertEquals(64, records.context().length() / "<a>".length());
    assertEquals(64, records.closing().length() / "</a>".length());
    assertTrue(records.advance());
    assertEquals("<a>".repeat(10), records.context());
    assertEquals("</a>".repeat(10), records.closing());
  }

  @Test
  void start_tags_around_records_are_kept_to_a_length() {
    String tag = "<a b='" + "c".repeat(3_000) + "'>";
    RecordSplitter records = elements(tag.repeat(10) + "<r/>" + "</a>".repeat(9) + "<r/>");
    assertTrue(records.advance());
    assertEquals(tag.repeat(2), records.context());
    assertTrue(records.advance());
    assertEquals(tag, records.context());
  }

  @Test
  void elements_that_are_not_kept_are_missed_at_the_end_all_the_same() {
    RecordSplitter records = elements("<a b='" + "c".repeat(10_000) + "'><r/>");
    assertTrue(records.advance());
    assertTrue(records.flaw().isEmpty());
    assertTrue(records.advance());
    assertEquals(ProblemCode.TRUNCATED_INPUT, records.flaw().orElseThrow());
    assertFalse(records.advance());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<r%s/>", "<r%s></r>", "<r><b%s/></r>"})
  void an_element_with_more_than_500_attributes_is_not_interpreted(String record) {
    RecordSplitter allowed = elements(record.formatted(attributes(500)));
    assertTrue(allowed.advance());
    assertTrue(allowed.flaw().isEmpty());
    RecordSplitter refused = elements(record.formatted(attributes(501)) + "<r/>");
    assertTrue(refused.advance());
    assertEquals(ProblemCode.MALFORMED_RECORD, refused.flaw().orElseThrow());
    assertTrue(refused.advance());
    assertTrue(refused.flaw().isEmpty());
  }

  private static String attributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> " a" + i + "='=1='")
        .collect(Collectors.joining());
  }

  // Compressed sources

  private static byte[] gzip(String before, int mebibytes, char filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = String.valueOf(filling).repeat(MIB).getBytes(StandardCharsets.UTF_8);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < mebibytes; i++) {
        out.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private static Run<CrimeRecord> run(byte[] source, IntakeLimits limits) {
    return Samples.run(
        Samples.profile(),
        IntakeSettings.standard().with(limits),
        new ByteArrayInputStream(source));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\n', ' ', '\0', ',', '"', 'x'})
  void a_compressed_source_that_expands_too_far_is_not_read_to_its_end(char filling)
      throws IOException {
    byte[] bomb = gzip(HEADING + ROW, 200, filling);
    Run<CrimeRecord> run = run(bomb, IntakeLimits.standard());
    assertEquals(1, run.mapped().size());
    assertEquals(1, run.totals().problems().get(ProblemCode.EXPANDS_TOO_FAR));
    // A record that was being read is rejected too.
    assertTrue(run.rejected().size() <= 2);
    assertTrue(run.rejected().get(0).source().length() < 70L * MIB);
  }

  @Test
  void a_small_source_may_expand_as_far_as_it_likes() throws IOException {
    Run<CrimeRecord> run =
        run(gzip(HEADING + ROW, 60, '\n'), new IntakeLimits(100, 1_000, 4, 10, 1));
    assertEquals(1, run.mapped().size());
    assertEquals(List.of(), run.rejected());
  }

  @Test
  void a_source_may_expand_as_far_as_the_limit_says() throws IOException {
    Run<CrimeRecord> run =
        run(gzip(HEADING + ROW, 100, '\n'), new IntakeLimits(100, 1_000, 4, 10, 2_000));
    assertEquals(1, run.mapped().size());
    assertEquals(List.of(), run.rejected());
  }

  @Test
  void a_source_of_several_compressed_parts_is_read_whole() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(gzip(HEADING, 0, ' '));
    parts.write(gzip(ROW, 0, ' '));
    assertEquals(1, run(parts.toByteArray(), IntakeLimits.standard()).mapped().size());
  }

  // Limits

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_limit_that_is_not_positive_is_refused(int limit) {
    assertRefused(() -> new IntakeLimits(limit, 10, 10));
    assertRefused(() -> new IntakeLimits(10, 10, limit));
    assertRefused(() -> new IntakeLimits(10, 10, 10, limit, 10));
    assertRefused(() -> new IntakeLimits(10, 10, 10, 10, limit));
    assertRefused(() -> new IntakeLimits(10, 9, 10));
  }

  private static void assertRefused(Runnable making) {
    org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, making::run);
  }

  @Test
  void a_record_given_back_is_what_stood_in_the_source_in_every_encoding_of_single_bytes() {
    byte[] record = new byte[256];
    for (int i = 0; i < record.length; i++) {
      record[i] = (byte) i;
    }
    record['\n'] = 'n';
    record['\r'] = 'r';
    for (String name : List.of("windows-1252", "ISO-8859-7", "IBM850", "US-ASCII")) {
      RecordSplitter lines =
          RecordSplitter.lines(
              Samples.open(new ByteArrayInputStream(record), Charset.forName(name)),
              IntakeLimits.standard());
      assertTrue(lines.advance());
      // Blanks before a record are no part of it; the letter in place of the line end is.
      byte[] expected = java.util.Arrays.copyOfRange(record, '\n', record.length);
      assertArrayEquals(expected, lines.record(Location.of("sample")).bytes(), name);
    }
  }
}
