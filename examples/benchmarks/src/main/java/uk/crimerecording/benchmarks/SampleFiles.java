package uk.crimerecording.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Files of 20,000 records: the sample data four times over, each time with other references. */
final class SampleFiles {

  /** The number of records in each file. */
  static final int RECORDS = 20_000;

  private static final int COPIES = 4;
  private static final String FACTS = "Fact.";

  /** The year in the references of the sample data; each copy has one of its own. */
  private static final int YEAR = 26;

  private SampleFiles() {}

  /** Rows of 135 cells, most of them empty. */
  static byte[] csv() {
    List<String> rows = lines("niche.csv.gz");
    return csv(rows);
  }

  /** The same rows without the columns of facts. */
  static byte[] narrowCsv() {
    List<String> rows = lines("niche.csv.gz");
    String[] heading = cells(rows.get(0));
    return csv(rows.stream().map(row -> withoutFacts(cells(row), heading)).toList());
  }

  /** The rows hold no quotation marks. */
  private static String[] cells(String row) {
    return row.split(",", -1);
  }

  private static String withoutFacts(String[] cells, String[] heading) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < heading.length; i++) {
      if (!heading[i].startsWith(FACTS)) {
        row.append(i == 0 ? "" : ",").append(cells[i]);
      }
    }
    return row.toString();
  }

  private static byte[] csv(List<String> rows) {
    List<String> records = rows.subList(1, rows.size());
    return file(rows.get(0) + "\r\n", copies(records, "\r\n", "93%d"), "");
  }

  /** An occurrence a line. */
  static byte[] jsonLines() {
    return file("", copies(lines("niche.jsonl.gz"), "\n", "\"93%d"), "");
  }

  /** An investigation a line. */
  static byte[] poleJsonLines() {
    List<String> records =
        lines("connect.json.gz").stream()
            .filter(line -> line.startsWith("{\"event\""))
            .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
            .toList();
    return file("", copies(records, "\n", "/%d\""), "");
  }

  /** An occurrence an element. */
  static byte[] xml() {
    List<String> records =
        lines("niche.xml.gz").stream().filter(line -> line.startsWith("<occurrence ")).toList();
    return file("<occurrences>\n", copies(records, "\n", " number=\"93%d"), "</occurrences>\n");
  }

  /** The records of each copy, in whose references the year is another. */
  private static String copies(List<String> records, String lineEnd, String reference) {
    String text = records.stream().collect(Collectors.joining(lineEnd, "", lineEnd));
    StringBuilder copies = new StringBuilder(text.length() * COPIES);
    for (int copy = 0; copy < COPIES; copy++) {
      copies.append(text.replace(reference.formatted(YEAR), reference.formatted(YEAR + copy)));
    }
    return copies.toString();
  }

  private static byte[] file(String before, String records, String after) {
    return (before + records + after).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(String sample) {
    try (InputStream in = SampleFiles.class.getResourceAsStream("/sample-data/" + sample)) {
      if (in == null) {
        throw new IllegalStateException("The sample " + sample + " is missing");
      }
      byte[] text = new GZIPInputStream(in).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
