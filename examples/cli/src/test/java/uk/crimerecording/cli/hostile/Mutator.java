package uk.crimerecording.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Breaks files in many ways. Equal seeds break equal files equally. Not thread-safe. */
final class Mutator {

  private static final int MOST_STEPS = 6;
  private static final int LONGEST_CHUNK = 400;
  private static final int LONGEST_RUN = 3_000;
  private static final int LONG_RUN = 60_000;

  /** Marks of the formats, and what readers stumble over. */
  private static final List<byte[]> TOKENS =
      List.of(
          bytes("\""),
          bytes("\"\""),
          bytes("'"),
          bytes(","),
          bytes(";"),
          bytes("|"),
          bytes("\t"),
          bytes("\n"),
          bytes("\r"),
          bytes("\r\n"),
          bytes("\u0000"),
          bytes("\u0085"),
          bytes("\u2028"),
          bytes("\uFEFF"),
          bytes("\uFFFF"),
          bytes("\uD83D\uDE97"),
          bytes("\u0130\u0131\u1E9E"),
          raw(0xED, 0xA0, 0x80),
          raw(0xED, 0xBF, 0xBF),
          raw(0xC0, 0x80),
          raw(0xF4, 0x90, 0x80, 0x80),
          raw(0xF0, 0x9F),
          raw(0xFF, 0xFE),
          raw(0xFE, 0xFF),
          raw(0xFF),
          raw(0x80),
          raw(0x1F, 0x8B, 0x08, 0x00),
          bytes("<"),
          bytes(">"),
          bytes("</"),
          bytes("/>"),
          bytes("<a>"),
          bytes("</a>"),
          bytes("<occurrence>"),
          bytes("</occurrence>"),
          bytes("</occurrences>"),
          bytes("<occurrence number=\"93260000001\"/>"),
          bytes("<x:y xmlns:x=\"\">"),
          bytes(" xmlns=\"\""),
          bytes(" a=\"1\" a=\"2\""),
          bytes("<![CDATA["),
          bytes("]]>"),
          bytes("<!--"),
          bytes("-->"),
          bytes("--"),
          bytes("<?"),
          bytes("?>"),
          bytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?>"),
          bytes("<?xml version=\"1.1\"?>"),
          bytes("<!DOCTYPE a ["),
          bytes("<!DOCTYPE a SYSTEM \"file:///etc/hostname\">"),
          bytes("<!ENTITY e SYSTEM \"file:///etc/hostname\">"),
          bytes("<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;\">"),
          bytes("]>"),
          bytes("&"),
          bytes("&amp;"),
          bytes("&e;"),
          bytes("&#0;"),
          bytes("&#xD800;"),
          bytes("&#x110000;"),
          bytes("&#99999999999;"),
          bytes("{"),
          bytes("}"),
          bytes("["),
          bytes("]"),
          bytes("{}"),
          bytes("[]"),
          bytes(":"),
          bytes("null"),
          bytes("true"),
          bytes("NaN"),
          bytes("-"),
          bytes("1e999999999"),
          bytes("-0"),
          bytes("\\"),
          bytes("\\u"),
          bytes("\\uD800"),
          bytes("\\u0000"),
          bytes("\"records\":["),
          bytes("\"investigations\":["),
          bytes("\"event\":{"),
          bytes("\"entities\":[{}],"),
          bytes("\"links\":[{}],"),
          bytes("\"id\":{\"id\":1},"),
          bytes("{n}"),
          bytes("{99}"),
          bytes("N{1,99}N{1,99}N{1,99}N{1,99}"),
          bytes("../../../etc/passwd"),
          bytes("C:\\CON"),
          bytes("0000-00-00"),
          bytes("9999-12-31T23:59:59+18:00"),
          bytes("29/02/1900"),
          bytes("-999999999"),
          bytes("2147483648"),
          bytes("none"),
          bytes("not-stated"),
          bytes("C1"),
          bytes("1A"),
          bytes("30C"));

  /** What opens something that another mark would have to close. */
  private static final List<String> OPENERS =
      List.of(
          "[", "{", "{\"a\":", "[{\"a\":[", "<a>", "<occurrence>", "<a b=\"", "\"", "<!--", "(");

  private static final Map<String, List<byte[]>> WORDS = words();

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          Charset.forName("UTF-32"),
          Charset.forName("windows-1252"),
          Charset.forName("IBM1047"),
          Charset.forName("ISO-2022-JP"));

  private final Random random;
  private final List<byte[]> words;
  private byte[] file;

  /**
   * Breaks a file.
   *
   * @param kind what the file is; {@code words.tsv} has words of it that fit in
   */
  Mutator(String kind, byte[] file, Random random) {
    this.file = file.clone();
    this.random = random;
    this.words = WORDS.getOrDefault(kind, List.of());
  }

  private static Map<String, List<byte[]>> words() {
    return Target.lines("words.tsv")
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                cells -> cells[0],
                Collectors.mapping(cells -> bytes(cells[1]), Collectors.toList())));
  }

  /** The file, broken in one to six steps. */
  byte[] broken() {
    int steps = 1 + random.nextInt(MOST_STEPS);
    for (int i = 0; i < steps; i++) {
      step();
    }
    return file;
  }

  /**
   * The file with one to six of its names and values replaced or added to, so that most of it is
   * still understood.
   *
   * @param places where names and values stand
   */
  byte[] revalued(Pattern places) {
    int steps = 1 + random.nextInt(MOST_STEPS);
    for (int i = 0; i < steps; i++) {
      String text = new String(file, StandardCharsets.UTF_8);
      List<MatchResult> found = places.matcher(text).results().toList();
      if (!found.isEmpty()) {
        MatchResult place = found.get(random.nextInt(found.size()));
        String token = new String(token(), StandardCharsets.UTF_8);
        String value = random.nextBoolean() ? token : place.group() + token;
        file = bytes(text.substring(0, place.start()) + value + text.substring(place.end()));
      }
    }
    return file;
  }

  /** Compresses the file, and may break what comes of it. */
  static byte[] compressed(byte[] file, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] gzip = out.toByteArray();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(gzip, random.nextInt(gzip.length));
      case 1 -> {
        gzip[random.nextInt(gzip.length)] ^= (byte) (1 << random.nextInt(8));
        yield gzip;
      }
      default -> gzip;
    };
  }

  private void step() {
    int at = place();
    int end = Math.min(file.length, at + chunk());
    switch (random.nextInt(14)) {
      case 0, 1 -> flip(at);
      case 2 -> splice(at, end, new byte[0]);
      case 3 -> file = Arrays.copyOf(file, at);
      case 4 -> splice(at, at, repeated(Arrays.copyOfRange(file, at, end), 1 + random.nextInt(3)));
      case 5 -> swap(at, end);
      case 6, 7, 8 -> splice(at, at, token());
      case 9 -> splice(at, end, token());
      case 10 -> splice(at, at, run());
      case 11 -> splice(at, at, nesting());
      case 12 -> splice(0, 0, token());
      default -> recode();
    }
  }

  /** A place anywhere, or beside a mark of the format. */
  private int place() {
    if (file.length == 0) {
      return 0;
    }
    int at = random.nextInt(file.length);
    if (random.nextBoolean()) {
      while (at < file.length && "\"'<>{}[],;:|=/\n".indexOf(file[at]) < 0) {
        at++;
      }
      at += at < file.length ? random.nextInt(2) : 0;
    }
    return at;
  }

  private int chunk() {
    return 1 + random.nextInt(random.nextBoolean() ? 8 : LONGEST_CHUNK);
  }

  private void flip(int at) {
    if (at < file.length) {
      file[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : file[at] ^ 1);
    }
  }

  private void splice(int from, int to, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + inserted.length);
    out.write(file, 0, from);
    out.writeBytes(inserted);
    out.write(file, to, file.length - to);
    file = out.toByteArray();
  }

  private void swap(int from, int to) {
    byte[] chunk = Arrays.copyOfRange(file, from, to);
    splice(from, to, new byte[0]);
    int at = place();
    splice(at, at, chunk);
  }

  private byte[] token() {
    if (!words.isEmpty() && random.nextBoolean()) {
      return words.get(random.nextInt(words.size()));
    }
    return TOKENS.get(random.nextInt(TOKENS.size()));
  }

  /** One character many times: letters, digits, blanks or a mark. */
  private byte[] run() {
    int length = 1 + random.nextInt(random.nextInt(8) == 0 ? LONG_RUN : LONGEST_RUN);
    byte[] run = new byte[length];
    Arrays.fill(run, (byte) "x09 \"\n,;<&\\\u0000".charAt(random.nextInt(12)));
    return run;
  }

  private byte[] nesting() {
    byte[] opener = bytes(OPENERS.get(random.nextInt(OPENERS.size())));
    return repeated(opener, 1 + random.nextInt(random.nextInt(4) == 0 ? 4_000 : 100));
  }

  private void recode() {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    String text = new String(file, StandardCharsets.UTF_8);
    file = text.getBytes(charset);
    if (random.nextBoolean()) {
      byte[] declaration = bytes("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>");
      splice(0, 0, declaration);
    }
  }

  private static byte[] repeated(byte[] chunk, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(chunk.length * times);
    for (int i = 0; i < times; i++) {
      out.writeBytes(chunk);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] raw(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
