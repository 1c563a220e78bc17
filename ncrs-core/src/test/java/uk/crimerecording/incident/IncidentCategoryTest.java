package uk.crimerecording.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentCategoryTest {

  @Test
  void the_national_list_has_thirty_six_categories_in_four_groups() {
    Map<IncidentGroup, Long> sizes =
        Arrays.stream(IncidentCategory.values())
            .collect(Collectors.groupingBy(IncidentCategory::group, Collectors.counting()));

    assertEquals(
        Map.of(
            IncidentGroup.TRANSPORT, 5L,
            IncidentGroup.ANTI_SOCIAL_BEHAVIOUR, 3L,
            IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, 19L,
            IncidentGroup.ADMINISTRATION, 9L),
        sizes);
  }

  @Test
  void no_two_categories_share_a_name_or_a_code() {
    assertEquals(IncidentCategory.values().length, distinct(IncidentCategory::nationalName));
    assertEquals(IncidentCategory.values().length, distinct(IncidentCategory::code));
  }

  private static int distinct(Function<IncidentCategory, String> property) {
    return Arrays.stream(IncidentCategory.values())
        .map(property)
        .collect(Collectors.toSet())
        .size();
  }

  @ParameterizedTest
  @EnumSource(IncidentCategory.class)
  void a_category_is_found_by_its_name_alone_and_with_its_group(IncidentCategory category) {
    String name = category.nationalName();
    String group = category.group().nationalName();
    for (String spelling :
        Set.of(
            name,
            group + " " + name,
            group + ": " + name,
            group + " - " + name,
            group + "-" + name,
            group + " \u2013 " + name)) {
      assertEquals(Optional.of(category), IncidentCategory.ofName(spelling), spelling);
      assertEquals(
          Optional.of(category), IncidentCategory.ofName(spelling.toUpperCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @EnumSource(IncidentCategory.class)
  void a_category_is_found_by_its_code(IncidentCategory category) {
    assertTrue(category.code().matches("[a-z0-9]+(-[a-z0-9]+)+"), category.code());
    assertEquals(Optional.of(category), IncidentCategory.ofCode(category.code()));
  }

  @ParameterizedTest
  @CsvSource({
    "'  Domestic   Incident ', DOMESTIC_INCIDENT",
    "animals / wildlife, ANIMALS_OR_WILDLIFE",
    "Absconder/AWOL/Wanted persons/Court orders/Bail, ABSCONDER_OR_COURT_ORDER",
    "suspicious circumstances/insecure premises or vehicles, SUSPICIOUS_CIRCUMSTANCES",
    "ASB: Personal, ANTI_SOCIAL_BEHAVIOUR_PERSONAL",
    "asb nuisance, ANTI_SOCIAL_BEHAVIOUR_NUISANCE",
    "Admin - Duplicate, DUPLICATE",
    "PSW: sudden death, SUDDEN_DEATH",
    "pre-planned event, PRE_PLANNED_EVENT",
    "'domestic\u00a0incident', DOMESTIC_INCIDENT"
  })
  void letter_case_blanks_and_the_short_name_of_a_group_do_not_matter(
      String name, IncidentCategory category) {
    assertEquals(Optional.of(category), IncidentCategory.ofName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "domestic",
        "domestic incidents",
        "transport: domestic incident",
        "anti-social behaviour",
        "anti-social behaviour:",
        "anti-social behaviourpersonal",
        "asbpersonal",
        "asb: asb: personal",
        "asb:: personal",
        "personal: asb",
        "admin",
        "neighbour was rude"
      })
  void a_name_that_is_not_on_the_list_is_no_category(String name) {
    assertEquals(Optional.empty(), IncidentCategory.ofName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "domestic incident", "ASB-PERSONAL", "safety"})
  void what_is_no_code_finds_no_category(String code) {
    assertEquals(Optional.empty(), IncidentCategory.ofCode(code));
  }
}
