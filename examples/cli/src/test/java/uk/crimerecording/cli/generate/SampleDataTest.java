package uk.crimerecording.cli.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.cli.assess.Results;
import uk.crimerecording.cli.assess.Results.Result;
import uk.crimerecording.cli.generate.DefectPlan.Planted;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeRecord;

/** The sample data beside this module is what the generator makes, and assess finds its defects. */
class SampleDataTest {

  private static final Path SAMPLES = Path.of("../sample-data");
  private static final long RECORDS = 5000;
  private static final long SEED = 20260401;
  private static final int LARGEST_FILE = 1 << 21;

  @TempDir private Path folder;

  private static byte[] uncompressed(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  @Test
  void the_seed_gives_the_sample_data_byte_by_byte() throws IOException {
    CommandRun run =
        CommandRun.of("generate", "--records", RECORDS, "--seed", SEED, "--gzip", "--out", folder);

    assertEquals(0, run.exitCode(), run.err());
    for (SampleFormat format : SampleFormat.values()) {
      String name = format.file() + ".gz";
      assertTrue(
          Arrays.equals(uncompressed(SAMPLES.resolve(name)), uncompressed(folder.resolve(name))),
          name);
    }
    assertEquals(
        Files.readString(SAMPLES.resolve(DefectList.FILE)),
        Files.readString(folder.resolve(DefectList.FILE)));
  }

  @ParameterizedTest
  @EnumSource
  void a_compressed_file_carries_no_time_and_is_small(SampleFormat format) throws IOException {
    Path file = SAMPLES.resolve(format.file() + ".gz");

    byte[] header = Arrays.copyOf(Files.readAllBytes(file), 8);

    assertEquals(
        List.of(0, 0, 0, 0),
        List.of((int) header[4], (int) header[5], (int) header[6], (int) header[7]));
    assertTrue(Files.size(file) < LARGEST_FILE, "size of " + format.file());
  }

  @ParameterizedTest
  @CsvSource({
    "niche.csv.gz,niche",
    "niche.xml.gz,niche",
    "niche.jsonl.gz,niche",
    "connect.json.gz,connect"
  })
  void exactly_the_planted_defects_are_found(String file, String system) throws IOException {
    CommandRun run =
        CommandRun.of("assess", SAMPLES.resolve(file), "--system", system, "--out", folder);
    assertEquals(0, run.exitCode(), run.err());

    SortedMap<Long, Result> expected = planted();
    SortedMap<Long, Result> found = new TreeMap<>();
    SortedMap<Long, Result> results = Results.of(folder);
    results.forEach(
        (record, result) -> {
          boolean clean = result.rules().isEmpty() && result.problems().isEmpty();
          if (!clean || !Set.of("ACCEPT", "none").contains(result.verdict())) {
            found.put(record, result);
          }
        });

    assertEquals(RECORDS, results.size());
    assertEquals(expected, found);
  }

  private static SortedMap<Long, Result> planted() throws IOException {
    SortedMap<Long, Result> planted = new TreeMap<>();
    for (String[] cells : defects()) {
      planted.put(Long.valueOf(cells[0]), new Result(cells[4], set(cells[5]), set(cells[6])));
    }
    return planted;
  }

  private static SortedSet<String> set(String cell) {
    return cell.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(cell));
  }

  private static List<String[]> defects() throws IOException {
    return Files.readString(SAMPLES.resolve(DefectList.FILE))
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  @Test
  void every_kind_of_defect_is_planted() throws IOException {
    Set<String> planted = new HashSet<>();
    defects().forEach(cells -> planted.add(cells[3]));

    Set<String> kinds = new HashSet<>();
    DefectKind.load().forEach(kind -> kinds.add(kind.name()));
    assertEquals(kinds, planted);
  }

  private static Map<Long, CrimeRecord> mapped(SystemAdapter adapter, String file) {
    Map<Long, CrimeRecord> records = new TreeMap<>();
    try (Intake<CrimeRecord> intake = adapter.read(SAMPLES.resolve(file))) {
      intake.forEach(
          result -> {
            if (result instanceof IntakeResult.Mapped<CrimeRecord> mapped) {
              records.put(mapped.location().record(), mapped.record());
            }
          });
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(strings = {"niche.csv.gz", "niche.xml.gz", "niche.jsonl.gz"})
  void an_occurrence_that_is_read_is_the_one_that_was_generated(String file) {
    assertRoundTrip(SampleFormat.NICHE_CSV, mapped(NicheSystem.adapter(), file));
  }

  @Test
  void an_investigation_that_is_read_is_the_one_that_was_generated() {
    assertRoundTrip(SampleFormat.CONNECT_JSON, mapped(ConnectSystem.adapter(), "connect.json.gz"));
  }

  private static void assertRoundTrip(SampleFormat format, Map<Long, CrimeRecord> records) {
    SampleGenerator generator = generator(format);
    int compared = 0;
    for (long ordinal = 1; ordinal <= RECORDS; ordinal++) {
      Planted planted = generator.at(ordinal);
      if (planted.defect().isEmpty()) {
        assertEquals(planted.generated().record(), records.get(ordinal), "record " + ordinal);
        compared++;
      }
    }
    assertEquals(4800, compared);
  }

  private static SampleGenerator generator(SampleFormat format) {
    return new SampleGenerator(format, RECORDS, SEED, 200, OffenceCatalogue.april2026());
  }

  @Test
  void all_formats_hold_the_same_crimes() {
    SystemAdapter niche = NicheSystem.adapter();
    SystemAdapter connect = ConnectSystem.adapter();

    List<Optional<CrimeRecord>> rows = anonymous(mapped(niche, "niche.csv.gz"));
    List<Optional<CrimeRecord>> elements = anonymous(mapped(niche, "niche.xml.gz"));
    List<Optional<CrimeRecord>> investigations = anonymous(mapped(connect, "connect.json.gz"));

    assertEquals(rows, elements);
    assertEquals(rows, anonymous(mapped(niche, "niche.jsonl.gz")));
    assertEquals(rows, investigations);
  }

  /** The records under one reference, for those differ between systems. */
  private static List<Optional<CrimeRecord>> anonymous(Map<Long, CrimeRecord> records) {
    List<Optional<CrimeRecord>> anonymous = new ArrayList<>();
    for (long ordinal = 1; ordinal <= RECORDS; ordinal++) {
      anonymous.add(Optional.ofNullable(records.get(ordinal)).map(SampleDataTest::anonymous));
    }
    return anonymous;
  }

  private static CrimeRecord anonymous(CrimeRecord record) {
    CrimeRecord.Builder same = CrimeRecord.builder("R", record.offence());
    record.reportedAt().ifPresent(same::reportedAt);
    record.recordedAt().ifPresent(same::recordedAt);
    record.occurred().ifPresent(same::occurred);
    record.victim().ifPresent(same::victim);
    record.suspects().ifPresent(same::suspects);
    record.flags().ifPresent(same::flags);
    record.related().ifPresent(same::related);
    same.highRiskDomesticAbuse(record.highRiskDomesticAbuse());
    same.intimatePartner(record.intimatePartner());
    record.history().forEach(same::event);
    record
        .application()
        .map(
            application ->
                application instanceof CancellationApplication cancellation
                    ? withoutReference(cancellation)
                    : application)
        .ifPresent(same::apply);
    return same.build();
  }

  private static CancellationApplication withoutReference(CancellationApplication application) {
    return new CancellationApplication(
        application.cancellation(),
        application.on(),
        application.by(),
        application.duplicateOf().map(reference -> "R"),
        application.receivingForce(),
        application.receivingReference(),
        application.facts());
  }
}
