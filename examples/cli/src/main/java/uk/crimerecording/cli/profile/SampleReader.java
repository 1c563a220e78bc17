package uk.crimerecording.cli.profile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.Layout;

/** Reads the beginning of a file, plain or gzip, for its outline. */
final class SampleReader {

  private static final int MOST_BYTES = 8 << 20;
  private static final int MAGIC = 0x1f8b;

  /** How many records are looked at. */
  static final int MOST_RECORDS = 5_000;

  private SampleReader() {}

  /**
   * The outline of a file.
   *
   * @param file the file
   * @param base the profile whose layout says where parties stand, and what the records are
   * @throws IntakeException if the file cannot be read or the system has no records of its format
   */
  static Sample read(Path file, DraftBase base) {
    byte[] bytes;
    try (InputStream in = open(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      throw new IntakeException("The file " + file.getFileName() + " cannot be read");
    }
    boolean cut = bytes.length == MOST_BYTES;
    Charset charset = charset(bytes, cut);
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Format format = format(text);
    Layout layout = base.layout(format);
    Sample sample = new Sample(format, charset.name());
    switch (format) {
      case CSV -> new CsvSample(text, sample).read();
      case XML -> sample = xml(text, layout, sample);
      case JSON -> new JsonSample(text, layout, sample).read();
    }
    if (sample.records() == 0 || sample.places().isEmpty()) {
      throw new IntakeException("The file " + file.getFileName() + " holds no record");
    }
    return sample;
  }

  /** Where the parties are not where the layout says, what repeats most may be them. */
  private static Sample xml(String text, Layout layout, Sample sample) {
    new XmlSample(text, layout, layout.parties(), sample).read();
    Optional<String> repeated = sample.mostRepeated();
    if (!sample.partyPlaces().isEmpty() || layout.parties().isEmpty() || repeated.isEmpty()) {
      return sample;
    }
    Sample again = new Sample(sample.format(), sample.encoding());
    new XmlSample(text, layout, repeated, again).read();
    return again;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    int magic = (in.read() << 8) | in.read();
    in.reset();
    return magic == MAGIC ? new GZIPInputStream(in) : in;
  }

  /** UTF-8 where the bytes are, which other text hardly ever happens to be. */
  private static Charset charset(byte[] bytes, boolean cut) {
    if (bytes.length > 1
        && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
      return StandardCharsets.UTF_16;
    }
    // A file that is cut may end within a character.
    int length = bytes.length;
    while (cut && length > 0 && bytes[length - 1] < 0) {
      length--;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }

  private static Format format(String text) {
    String start = text.substring(0, Math.min(text.length(), 1_000)).stripLeading();
    if (start.startsWith("<")) {
      return Format.XML;
    }
    return start.startsWith("{") || start.startsWith("[") ? Format.JSON : Format.CSV;
  }
}
