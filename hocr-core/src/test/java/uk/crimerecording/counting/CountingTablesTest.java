package uk.crimerecording.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.crimerecording.counting.Decisions.CATALOGUE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** The tables of counting against the list, against each other and against their source. */
class CountingTablesTest {

  private final CountingUnits units = CountingUnits.standard();
  private final OffenceProfiles profiles =
      new OffenceProfiles(CATALOGUE, units, PrincipalCrimeTable.of(CATALOGUE));

  /** Every current code under every class that it may have, and every class alone. */
  private static List<RecordedOffence> currentOffences() {
    Set<String> seen = new TreeSet<>();
    List<RecordedOffence> offences = new ArrayList<>();
    for (Offence row : CATALOGUE.offences()) {
      if (row.current() && row.offenceClass().isPresent() && seen.add(row.toString())) {
        offences.add(RecordedOffence.of(row.code(), row.offenceClass().get().code()));
      }
    }
    for (OffenceClass each : CATALOGUE.classes()) {
      if (each.current()) {
        offences.add(RecordedOffence.ofClass(each.code()));
      }
    }
    return offences;
  }

  // ---- Units
  // --------------------------------------------------------------------------------------

  @Test
  void every_current_class_has_a_unit() {
    List<String> without = new ArrayList<>();
    for (OffenceClass each : CATALOGUE.classes()) {
      if (each.current() && units.ofClass(each.code()).isEmpty()) {
        without.add(each.code());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void every_row_of_units_is_of_a_listed_class_or_code() {
    for (CountingUnits.Entry entry : units.entries()) {
      assertTrue(
          CATALOGUE.findClass(entry.subject()).isPresent()
              || CATALOGUE.find(entry.subject()).isPresent(),
          entry.subject());
    }
  }

  @Test
  void every_class_of_the_source_counts_by_what_it_says_with_its_exceptions() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (String line : Files.readAllLines(source("counting-units.csv"))) {
      List<String> cells = cells(line);
      expected.put(cells.get(0), cells);
    }
    expected.remove("class");

    assertFalse(expected.isEmpty());
    for (List<String> cells : expected.values()) {
      for (String subject : subjects(cells.get(0))) {
        CountingUnits.Entry entry = units.ofClass(subject).orElseThrow();
        if (cells.get(1).equals("not stated")) {
          assertEquals(CountingUnit.BY_BASIS, entry.unit(), subject);
          continue;
        }
        assertEquals(cells.get(1), entry.words(), subject);
        assertEquals(cells.get(2), entry.generalRule(), subject);
        assertEquals(cells.get(3), entry.exceptions(), subject);
      }
    }
  }

  /** The source names affray and the breaches in words, and some classes in one row. */
  private List<String> subjects(String cell) {
    if (cell.equals("66 affray")) {
      return List.of("066/01");
    }
    if (cell.startsWith("Breaches")) {
      return currentOffences().stream()
          .filter(offence -> profiles.profile(offence).is(OffenceRole.BREACH))
          .flatMap(offence -> offence.code().stream())
          .map(OffenceCode::value)
          .distinct()
          .toList();
    }
    return List.of(cell.split(" ", -1));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static Path source(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "the root of the repository is not above");
    Path file = folder.resolve("../shared/spec/" + name);
    assumeTrue(Files.exists(file), "the table is not beside the repository");
    return file;
  }

  // ---- Roles
  // --------------------------------------------------------------------------------------

  @Test
  void every_role_is_held_by_a_current_offence() {
    Set<OffenceRole> held = EnumSet.noneOf(OffenceRole.class);
    currentOffences().forEach(offence -> held.addAll(profiles.profile(offence).roles()));

    assertEquals(EnumSet.allOf(OffenceRole.class), held);
  }

  @Test
  void no_offence_has_roles_that_exclude_each_other() {
    for (RecordedOffence offence : currentOffences()) {
      OffenceProfile profile = profiles.profile(offence);
      List<OffenceRole> exclusive =
          EnumSet.of(
                  OffenceRole.CONDUCT,
                  OffenceRole.BREACH,
                  OffenceRole.ROBBERY,
                  OffenceRole.STEALING,
                  OffenceRole.WEAPON_POSSESSION,
                  OffenceRole.DRUG,
                  OffenceRole.RAPE,
                  OffenceRole.VIOLENCE)
              .stream()
              .filter(profile::is)
              .toList();
      assertTrue(exclusive.size() < 2, () -> offence + " " + exclusive);
    }
  }

  // ---- Order
  // --------------------------------------------------------------------------------------

  @Test
  void no_two_rows_of_precedence_contradict_each_other() {
    List<String> contradictions = new ArrayList<>();
    List<OffenceProfile> current = new ArrayList<>();
    currentOffences().forEach(offence -> current.add(profiles.profile(offence)));
    for (OffenceProfile one : current) {
      for (OffenceProfile other : current) {
        if (Precedence.countsOver(one.precedence(), other.precedence())
            && Precedence.countsOver(other.precedence(), one.precedence())) {
          contradictions.add(one.offence() + " and " + other.offence());
        }
      }
    }
    assertEquals(List.of(), contradictions);
  }

  @Test
  void every_conduct_crime_has_a_place_in_their_order() {
    ConductHierarchy conduct = ConductHierarchy.of(CATALOGUE);
    Set<String> withoutPlace = new TreeSet<>();
    for (RecordedOffence offence : currentOffences()) {
      OffenceProfile profile = profiles.profile(offence);
      if (profile.is(OffenceRole.CONDUCT)
          && offence.code().isPresent()
          && !conduct.codes().contains(offence.code().map(OffenceCode::value).orElseThrow())) {
        withoutPlace.add(offence.text());
      }
    }
    assertEquals(Set.of(), withoutPlace);
  }

  @Test
  void every_place_in_the_order_of_conduct_crimes_is_of_a_conduct_crime_in_the_look_up_table() {
    PrincipalCrimeTable table = PrincipalCrimeTable.of(CATALOGUE);
    Set<String> codes = ConductHierarchy.of(CATALOGUE).codes();

    assertEquals(
        Set.of("008/58", "008/65", "008/66", "008/30", "008/67", "008/56", "195/12", "195/94"),
        codes);
    for (String code : codes) {
      OffenceCode offence = OffenceCode.of(code);
      assertTrue(profiles.profile(RecordedOffence.ofCode(offence)).is(OffenceRole.CONDUCT), code);
      assertTrue(table.rank(offence).isPresent(), code);
    }
  }

  @Test
  void every_conduct_crime_stands_somehow_against_every_other_crime_with_a_victim() {
    for (RecordedOffence offence : currentOffences()) {
      OffenceProfile profile = profiles.profile(offence);
      int expected = profile.stateBased() ? 0 : 8;
      assertEquals(expected, profile.conductStandings().size(), offence::toString);
    }
  }
}
