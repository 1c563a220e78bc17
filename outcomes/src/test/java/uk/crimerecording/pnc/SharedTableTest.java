package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.pnc.HomeOfficeCandidates.Fault;
import uk.crimerecording.pnc.HomeOfficeCandidates.Reading;

/** A real table, which is not part of the library. */
class SharedTableTest {

  private static final int ROWS = 30_356;

  private static Reading read() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "the root of the repository is not above");
    Path file = folder.resolve("../shared/data/cjs-to-home-office-code.csv.gz");
    assumeTrue(Files.exists(file), "the table is not beside the repository");
    try (Reader csv =
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
      return HomeOfficeCandidates.read(csv, OffenceCatalogue.april2026());
    }
  }

  @Test
  void every_row_is_taken_unless_its_code_is_of_a_local_list() throws IOException {
    Reading reading = read();
    assertEquals(ROWS, reading.rows());
    assertEquals(ROWS, reading.table().size() + reading.problems().size());
    assertEquals(25_586, reading.table().size());
    assertTrue(
        reading.problems().stream()
            .allMatch(problem -> problem.faults().equals(EnumSet.of(Fault.CJS_CODE))));
  }

  @Test
  void well_known_offences_have_their_classes() throws IOException {
    HomeOfficeCandidates table = read().table();
    assertEquals(Set.of("46"), classes(table, "TH68010"));
    assertEquals(Set.of("105A"), classes(table, "CJ88116A"));
    assertTrue(classes(table, "OF61102").containsAll(List.of("8N", "8S", "8T")));
  }

  private static Set<String> classes(HomeOfficeCandidates table, String code) {
    return table.find(new CjsOffenceCode(code)).candidates().stream()
        .flatMap(candidate -> candidate.classes().stream())
        .map(OffenceClass::code)
        .collect(Collectors.toSet());
  }
}
