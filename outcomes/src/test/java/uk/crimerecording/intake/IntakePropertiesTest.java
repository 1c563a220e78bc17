package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.crimerecording.contract.Run;
import uk.crimerecording.record.CrimeRecord;

/** Laws that hold for every input, however broken. */
class IntakePropertiesTest {

  private static final String HEADING = "Ref,Code,Recorded,Flags,VAge,S1Age,Outcome,Notes\n";

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> row =
        Arbitraries.integers()
            .between(0, 40)
            .flatMap(
                n ->
                    Arbitraries.of("008/06", "149/00", "999/99", "", "8/6")
                        .flatMap(
                            code ->
                                Arbitraries.of("15", "16", "Wibble", "")
                                    .map(
                                        outcome ->
                                            String.format(
                                                "%04d/26,%s,2026-05-04T10:15,alcohol,4%d,,%s,"
                                                    + "\"a \"\"quoted\"\", note\"",
                                                n, code, n % 10, outcome))));
    return row.list().ofMinSize(1).ofMaxSize(12);
  }

  private static String file(List<String> rows) {
    return HEADING + String.join("\n", rows) + "\n";
  }

  @Property(tries = 500)
  void records_seen_are_records_mapped_plus_records_rejected_however_broken_the_file(
      @ForAll("rows") List<String> rows,
      @ForAll @IntRange(min = 0, max = 10_000) int place,
      @ForAll @IntRange(min = 0, max = 255) int noise,
      @ForAll @IntRange(min = 0, max = 3) int kind) {
    byte[] bytes = file(rows).getBytes(StandardCharsets.UTF_8);
    int at = place % bytes.length;
    byte[] broken = bytes.clone();
    switch (kind) {
      case 0 -> broken[at] = (byte) noise;
      case 1 -> broken = java.util.Arrays.copyOf(bytes, at);
      case 2 -> broken[at] = '"';
      default -> broken[at] = '\n';
    }
    // The account itself is checked where the run is collected.
    Samples.run(Samples.profile(), IntakeSettings.standard(), broken);
  }

  @Property(tries = 200)
  void blanks_and_byte_order_marks_never_change_the_records(
      @ForAll("rows") List<String> rows, @ForAll @IntRange(min = 0, max = 3) int blanks) {
    Run<CrimeRecord> plain = Samples.run(file(rows));
    String gap = "\n" + " ,,\r\n".repeat(blanks) + "\n".repeat(blanks);
    String spaced = "\uFEFF" + "\n".repeat(blanks) + HEADING + String.join(gap, rows) + gap;
    Run<CrimeRecord> same = Samples.run(spaced);
    assertEquals(plain.mapped(), same.mapped());
    assertEquals(plain.totals(), same.totals());
    assertEquals(plain.codes(), same.codes());
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars("ab ,\"\n'\u00E9;")
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** The rows of a well-formed file are the rows that FastCSV reads, on the same lines. */
  @Property(tries = 500)
  void rows_are_those_that_another_reader_finds(
      @ForAll("cells") List<String> notes, @ForAll boolean windows) {
    StringBuilder text = new StringBuilder("Ref,Code,Notes,VAge");
    for (int i = 0; i < notes.size(); i++) {
      text.append(windows ? "\r\n" : "\n");
      text.append("000").append(i).append("/26,008/06,\"");
      text.append(notes.get(i).replace("\"", "\"\"")).append("\",4").append(i);
    }
    List<Long> lines = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(text.toString())) {
      if (row.getStartingLineNumber() > 1) {
        lines.add(row.getStartingLineNumber());
        references.add(row.getField(0));
      }
    }
    Run<CrimeRecord> run = Samples.run(text.toString());
    assertEquals(lines, run.results().stream().map(result -> result.location().line()).toList());
    assertEquals(references, run.mapped().stream().map(CrimeRecord::reference).toList());
  }

  @Property(tries = 60)
  void splitting_a_file_never_changes_its_records(
      @ForAll("rows") List<String> rows, @ForAll @IntRange(min = 0, max = 12) int cut)
      throws Exception {
    int at = Math.min(cut, rows.size());
    Path folder = Files.createTempDirectory("intake");
    try {
      Files.writeString(folder.resolve("1.csv"), file(rows.subList(0, at)));
      Files.writeString(folder.resolve("2.csv"), file(rows.subList(at, rows.size())));
      try (Intake<CrimeRecord> intake =
          Samples.adapter(Samples.profile(), IntakeSettings.standard()).read(folder)) {
        Run<CrimeRecord> split = Run.of(intake);
        Run<CrimeRecord> whole = Samples.run(file(rows));
        assertEquals(whole.mapped(), split.mapped());
        assertEquals(whole.codes(), split.codes());
        assertEquals(whole.totals().rejected(), split.totals().rejected());
        assertEquals(whole.coverage(), split.coverage());
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Property(tries = 200)
  void no_value_of_the_input_ever_shows(
      @ForAll @IntRange(min = 0, max = 7) int column,
      @ForAll @IntRange(min = 0, max = 2) int wrapping) {
    String marked = List.of("SECRET", "\"SECRET", "SECRET\u0001\uDBFF").get(wrapping);
    List<String> cells =
        new ArrayList<>(
            List.of("0001/26", "008/06", "2026-05-04T10:15", "alcohol", "4", "5", "15", "n"));
    cells.set(column, marked);
    Run<CrimeRecord> run = Samples.run(HEADING + String.join(",", cells) + "\n");
    assertFalse(run.results().toString().replace("record=SECRET ", "").contains("SECRET"));
    assertFalse(run.totals().toString().contains("SECRET"));
    assertFalse(run.coverage().toString().contains("SECRET"));
    assertFalse(run.notes().toString().contains("SECRET"));
  }
}
