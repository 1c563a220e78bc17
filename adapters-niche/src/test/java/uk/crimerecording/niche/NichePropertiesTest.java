package uk.crimerecording.niche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.crimerecording.intake.IntakeResult;

/** Laws that hold for every input, however broken. */
class NichePropertiesTest {

  private static final String HEADING = "OccurrenceNumber,HomeOfficeCode,Summary,VictimAge\n";

  private static String document(int records, String gap) {
    StringBuilder text = new StringBuilder("<?xml version='1.0'?>" + gap + "<occurrences>");
    for (int i = 0; i < records; i++) {
      text.append(gap)
          .append("<occurrence number='5522013311")
          .append(i)
          .append("'><classification code='008/06'/><involvements><involvement role='VIC'>")
          .append("<party type='person'><age>4")
          .append(i)
          .append("</age></party></involvement></involvements></occurrence>");
    }
    return text.append(gap).append("</occurrences>").append(gap).toString();
  }

  @Property(tries = 1_000)
  void the_account_adds_up_however_broken_the_document(
      @ForAll @IntRange(min = 0, max = 5_000) int place,
      @ForAll @IntRange(min = 0, max = 255) int noise,
      @ForAll @IntRange(min = 0, max = 4) int kind) {
    byte[] bytes = document(5, "\n").getBytes(StandardCharsets.UTF_8);
    int at = place % bytes.length;
    byte[] broken = bytes.clone();
    switch (kind) {
      case 0 -> broken[at] = (byte) noise;
      case 1 -> broken = Arrays.copyOf(bytes, at);
      case 2 -> broken[at] = '<';
      case 3 -> broken[at] = '"';
      default -> broken[at] = '>';
    }
    // The account itself is checked where the run is collected.
    Runs.of(broken);
  }

  @Property(tries = 100)
  void blanks_and_byte_order_marks_never_change_the_records(
      @ForAll @IntRange(min = 0, max = 9) int records,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 3) Integer> blanks) {
    String gap =
        blanks.stream().map(b -> " \n\r\t".substring(b, b + 1)).collect(Collectors.joining());
    Runs plain = Runs.of(document(records, ""));
    Runs spaced = Runs.of("\uFEFF" + document(records, gap));
    assertEquals(plain.mapped(), spaced.mapped());
    assertEquals(plain.totals(), spaced.totals());
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars("ab ,\"\n'é;")
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** The rows of a well-formed file are the rows that FastCSV reads, on the same lines. */
  @Property(tries = 500)
  void rows_are_those_that_another_reader_finds(
      @ForAll("cells") List<String> summaries, @ForAll boolean windows) {
    StringBuilder text = new StringBuilder(HEADING.strip());
    for (int i = 0; i < summaries.size(); i++) {
      text.append(windows ? "\r\n" : "\n");
      text.append("5522013311").append(i).append(",008/06,\"");
      text.append(summaries.get(i).replace("\"", "\"\"")).append("\",4").append(i);
    }
    List<Long> lines = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(text.toString())) {
      if (row.getStartingLineNumber() > 1) {
        lines.add(row.getStartingLineNumber());
        references.add(row.getField(0));
      }
    }
    Runs runs = Runs.of(text.toString());
    assertEquals(lines, runs.results().stream().map(r -> r.location().line()).toList());
    assertEquals(references, runs.mapped().stream().map(r -> r.reference()).toList());
  }

  @Property(tries = 300)
  void no_value_of_the_input_ever_shows(
      @ForAll @IntRange(min = 0, max = 9) int place, @ForAll boolean broken) {
    String mark = "MARKED" + (broken ? "<" : "");
    List<String> texts =
        List.of(
            "<occurrence number='" + mark + "'/>",
            "<occurrence number='1'><classification code='" + mark + "'/></occurrence>",
            occurrence("<dates><reported>" + mark + "</reported></dates>"),
            occurrence("<flags><flag>" + mark + "</flag></flags>"),
            occurrence("<summary>" + mark + "</summary>"),
            occurrence("<involvements><involvement role='" + mark + "'/></involvements>"),
            occurrence("<finalisation><outcome>" + mark + "</outcome></finalisation>"),
            mark,
            occurrence("<involvements suspects='" + mark + "'/>"),
            occurrence("<highRiskDomesticAbuse>" + mark + "</highRiskDomesticAbuse>"));
    Runs runs = Runs.of("<occurrences>" + texts.get(place) + "</occurrences>");
    for (IntakeResult<?> result : runs.results()) {
      assertFalse(result.problems().toString().contains("MARKED"));
      // A reference that can be one is the name of its record.
      assertFalse(result.toString().replace("record=MARKED ", "").contains("MARKED"));
    }
    assertFalse(runs.notes().toString().contains("MARKED"));
    assertFalse(runs.totals().toString().contains("MARKED"));
    assertFalse(runs.coverage().toString().contains("MARKED"));
  }

  private static String occurrence(String content) {
    return "<occurrence number='1'><classification code='008/06'/>" + content + "</occurrence>";
  }
}
