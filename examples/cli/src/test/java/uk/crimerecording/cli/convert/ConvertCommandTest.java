package uk.crimerecording.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

class ConvertCommandTest {

  private static final Path SAMPLES = Path.of("..", "sample-data");

  @TempDir private Path folder;

  @Test
  void the_sample_comes_back_from_the_other_system_as_the_same_crimes() {
    Path sample = SAMPLES.resolve("niche.csv.gz");
    Path there = folder.resolve("there.json");
    Path back = folder.resolve("back.csv");

    CommandRun first = convert(sample, "niche", "connect", "json", there);
    CommandRun second = convert(there, "connect", "niche", "csv", back);

    assertEquals(0, first.exitCode(), first.err());
    assertEquals(0, second.exitCode(), second.err());
    assertTrue(first.out().startsWith("seen 5000 = mapped 4990 + rejected 10"), first.out());
    assertTrue(first.out().contains("written 4990, not to be held 0"), first.out());
    List<CrimeRecord> before = crimes("niche", sample);
    List<CrimeRecord> after = crimes("niche", back);
    assertEquals(before.size(), after.size());
    int open = 0;
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).reference(), after.get(i).reference());
      assertEquals(before.get(i).application(), after.get(i).application());
      open += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    // What a link implies is the one thing that changes: it is reported.
    assertEquals(lost(first.out(), "suspects.linked"), open);
  }

  @Test
  void rejected_records_are_kept_as_they_stood() throws IOException {
    Path input = folder.resolve("in.csv");
    Files.writeString(
        input, "OccurrenceNumber,HomeOfficeCode\n93260000001,008/06\n93260000002,999/99\n");
    Path out = folder.resolve("out.xml");

    CommandRun run = convert(input, "niche", "niche", "xml", out);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals("93260000002,999/99\n", Files.readString(folder.resolve("out.xml.rejected")));
    assertEquals(1, crimes("niche", out).size());
  }

  @Test
  void rejected_records_are_kept_with_their_rows_of_other_files() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        input.resolve("crimes.csv"),
        "OccurrenceNumber,HomeOfficeCode\n93260000001,999/99\n93260000002,008/06\n");
    Files.writeString(
        input.resolve("persons.csv"),
        "OccurrenceNumber,Involvement,Age\n93260000001,VIC,41\n93260000001,SUS,19\n");
    Path out = folder.resolve("out.xml");

    CommandRun run = convert(input, "niche", "niche", "xml", out);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        "93260000001,999/99\n93260000001,VIC,41\n93260000001,SUS,19\n",
        Files.readString(folder.resolve("out.xml.rejected")));
  }

  @Test
  void what_cannot_be_used_is_refused() {
    Path missing = folder.resolve("missing.csv");
    Path out = folder.resolve("out");

    assertEquals(3, convert(missing, "niche", "connect", "json", out).exitCode());
    CommandRun unknown = convert(SAMPLES.resolve("niche.csv.gz"), "niche", "connect", "xml", out);
    assertEquals(2, unknown.exitCode());
    assertFalse(unknown.err().isEmpty());
  }

  private static CommandRun convert(Path file, String from, String to, String format, Path out) {
    return CommandRun.of(
        "convert", file, "--system", from, "--to", to, "--format", format, "--out", out);
  }

  private static int lost(String printed, String field) {
    return printed
        .lines()
        .filter(line -> line.contains(field))
        .mapToInt(line -> Integer.parseInt(line.strip().split("\t", -1)[0]))
        .sum();
  }

  private static List<CrimeRecord> crimes(String system, Path file) {
    List<CrimeRecord> crimes = new ArrayList<>();
    try (Intake<CrimeRecord> intake =
        SystemAdapter.of(HostSystem.named(system).orElseThrow()).read(file)) {
      intake.forEach(result -> result.match(mapped -> crimes.add(mapped.record()), rejected -> {}));
    }
    return crimes;
  }
}
