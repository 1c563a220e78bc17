package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFamilyTest {

  private static final ProfileFamily SHIPPED = ProfileFamily.of(Samples.profile());

  private static String document(String name, String base, String members) {
    return "{\"schema\": \"crime-recording/force-profile/1\",\n \"name\": \""
        + name
        + "\",\n \"extends\": \""
        + base
        + "\""
        + members
        + "}";
  }

  /** The problems of each source as line, pointer and code. */
  private static Map<String, List<String>> problems(ProfileFamily family) {
    return family.check().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream()
                        .map(p -> p.line() + " " + p.pointer() + " " + p.code())
                        .toList()));
  }

  @Test
  void each_level_adds_to_the_one_below_it_takes_its_place_or_takes_it_back() {
    ProfileFamily family =
        SHIPPED
            .with(
                "station.json",
                document(
                    "station",
                    "force",
                    ", \"values\": {\"kind\": {\"X\": \"incident\", \"Y\": null}}"))
            .with(
                "force.json",
                document(
                    "force",
                    "sample",
                    ", \"force\": \"91\","
                        + " \"values\": {\"kind\": {\"X\": \"crime\", \"Y\": \"crime\"}}"));
    assertEquals(Map.of("station.json", List.of(), "force.json", List.of()), problems(family));
    ForceProfile station = family.profile("station.json");
    assertEquals("station", station.name());
    assertEquals(Optional.of("91"), station.force());
    assertEquals("incident", station.target(DomainField.KIND, "X"));
    assertEquals(null, station.target(DomainField.KIND, "Y"));
    assertEquals("incident", station.target(DomainField.KIND, "Non-crime"));
    assertEquals("crime", family.profile("force.json").target(DomainField.KIND, "Y"));
  }

  @Test
  void profiles_that_extend_one_another_in_a_circle_are_a_problem() {
    ProfileFamily family =
        SHIPPED
            .with("a", document("one", "two", ""))
            .with("b", document("two", "three", ""))
            .with("c", document("three", "one", ""));
    assertEquals(
        Map.of(
            "a", List.of("3 /extends BROKEN_BASE"),
            "b", List.of("3 /extends BROKEN_BASE"),
            "c", List.of("3 /extends CYCLIC_BASE")),
        problems(family));
    ProfileException refused = assertThrows(ProfileException.class, () -> family.profile("a"));
    assertTrue(refused.getMessage().contains("c:3:13 /extends CYCLIC_BASE"), refused.getMessage());
    assertEquals(3, refused.problems().size());
  }

  @Test
  void a_profile_that_extends_itself_is_a_problem() {
    assertEquals(
        Map.of("a", List.of("3 /extends CYCLIC_BASE")),
        problems(SHIPPED.with("a", document("one", "one", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nobody", "force.json", "./force.json", "../force", "/etc/passwd", "file:force"})
  void a_base_is_found_by_the_name_of_a_profile_and_never_by_a_path(
      String base, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("force.json"), document("force", "sample", ""));
    String station = folder.resolve("station.json").toString();
    assertEquals(
        Map.of(station, List.of("3 /extends UNKNOWN_BASE")),
        problems(SHIPPED.with(station, document("station", base, ""))));
  }

  @Test
  void a_base_with_problems_is_named_and_its_problems_are_told() {
    ProfileFamily family =
        SHIPPED
            .with("a", document("one", "two", ""))
            .with("b", document("two", "sample", ", \"colour\": \"blue\""));
    assertEquals(
        Map.of("a", List.of("3 /extends BROKEN_BASE"), "b", List.of("3 /colour UNKNOWN_KEY")),
        problems(family));
  }

  @Test
  void two_profiles_of_one_name_are_a_problem() {
    ProfileFamily family =
        SHIPPED
            .with("a", document("one", "sample", ""))
            .with("b", document("one", "sample", ""))
            .with("c", document("sample", "sample", ""))
            .with("d", document("national-vocabulary", "sample", ""));
    assertEquals(
        Map.of(
            "a", List.of(),
            "b", List.of("2 /name DUPLICATE_NAME"),
            "c", List.of("2 /name DUPLICATE_NAME"),
            "d", List.of("2 /name DUPLICATE_NAME")),
        problems(family));
  }

  @Test
  void what_is_no_json_is_the_only_problem_of_its_source() {
    assertEquals(
        Map.of("a", List.of("1  NOT_JSON"), "b", List.of("1  WRONG_TYPE")),
        problems(SHIPPED.with("a", "{").with("b", "[]")));
  }

  @Test
  void a_family_is_not_changed_by_a_further_document() {
    SHIPPED.with("a", "{");
    assertEquals(Map.of(), problems(SHIPPED));
    assertFalse(SHIPPED.toString().isEmpty());
    assertThrows(IllegalArgumentException.class, () -> SHIPPED.profile("a"));
  }
}
