package uk.crimerecording.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @ParameterizedTest
  @EnumSource(Place.Outside.class)
  void a_place_outside_is_read_by_its_code_and_is_no_force(Place.Outside outside) {
    assertEquals(outside, Place.ofCode(outside.code()));
    assertEquals(outside.code(), outside.toString());
    assertEquals(Optional.empty(), outside.asForce());
  }

  @Test
  void a_force_is_read_by_its_two_digits_and_has_a_name() {
    Place place = Place.ofCode("13");

    assertEquals(Optional.of(new Place.Force("13")), place.asForce());
    assertEquals("13", place.code());
    assertEquals("13", place.toString());
    assertEquals("West Yorkshire", new Place.Force("13").name());
    assertEquals("British Transport Police", Place.Force.BRITISH_TRANSPORT_POLICE.name());
  }

  @Test
  void forces_are_ordered_by_their_codes() {
    List<Place.Force> forces = new ArrayList<>();
    List.of("93", "01", "13").forEach(code -> forces.add(new Place.Force(code)));
    forces.sort(null);

    assertEquals("[01, 13, 93]", forces.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "02", "99", "013", "Scotland", "england", "W1"})
  void a_refused_code_is_told_what_a_place_looks_like(String code) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Place.ofCode(code));

    assertTrue(refused.getMessage().contains("two digits"));
    assertTrue(refused.getMessage().contains("scotland"));
  }

  @Test
  void the_forces_are_those_of_the_published_list() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "the root of the repository is not above");
    Path file = folder.resolve("../shared/data/forces.csv");
    assumeTrue(Files.exists(file), "the published list is not beside the repository");

    List<String> published =
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.substring(0, 2))
            .sorted()
            .toList();
    assertEquals(published, ForceTable.NAMES.keySet().stream().sorted().toList());
  }

  @Test
  void a_principle_without_the_code_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Principle.ofCode("nearest-station"));
  }
}
