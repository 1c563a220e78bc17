package uk.crimerecording.thirdsystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;
import uk.crimerecording.record.CrimeRecord;

/** The port suffices for a system that the library has never heard of. */
class LighthouseSystemTest {

  private static final Path SAMPLE = Path.of("..", "sample-data", "niche.csv.gz");

  /** What came of an input: the records, and the problems of each. */
  private record Outcome(List<CrimeRecord> mapped, List<List<ProblemCode>> problems) {

    static Outcome of(Intake<CrimeRecord> intake) {
      List<CrimeRecord> mapped = new ArrayList<>();
      List<List<ProblemCode>> problems = new ArrayList<>();
      intake.forEach(
          result -> {
            problems.add(result.problems().stream().map(Problem::code).sorted().toList());
            if (result instanceof IntakeResult.Mapped<CrimeRecord> record) {
              mapped.add(record.record());
            }
          });
      assertEquals(List.of(), intake.notes());
      return new Outcome(mapped, problems);
    }
  }

  private static Outcome read(SystemAdapter adapter, String text) {
    try (Intake<CrimeRecord> intake =
        adapter.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "cases")) {
      return Outcome.of(intake);
    }
  }

  @Test
  void the_crimes_of_the_sample_data_come_out() throws IOException {
    Outcome niche;
    try (Intake<CrimeRecord> intake = NicheSystem.adapter().read(SAMPLE)) {
      niche = Outcome.of(intake);
    }

    Outcome lighthouse =
        read(SystemAdapter.of(new LighthouseSystem()), LighthouseExport.ofRows(SAMPLE));

    assertTrue(niche.mapped().size() > 4_000);
    assertEquals(niche.mapped(), lighthouse.mapped());
    assertEquals(niche.problems(), lighthouse.problems());
  }

  @Test
  void the_system_is_found_beside_the_others_and_can_be_handed_over() {
    assertEquals(
        List.of("lighthouse", "niche"),
        HostSystem.installed().stream().map(HostSystem::name).toList());
    String text = "{\"no\": \"93260000001\", \"offence\": {\"code\": \"008/06\"}}";

    for (HostSystem system :
        List.of(HostSystem.named("lighthouse").orElseThrow(), new LighthouseSystem())) {
      Outcome outcome = read(SystemAdapter.of(system), text);
      assertEquals("93260000001", outcome.mapped().get(0).reference());
    }
  }

  @Test
  void another_format_is_one_rejected_record() {
    assertEquals(
        List.of(List.of(ProblemCode.UNKNOWN_FORMAT)),
        read(SystemAdapter.of(new LighthouseSystem()), "<case/>").problems());
  }
}
