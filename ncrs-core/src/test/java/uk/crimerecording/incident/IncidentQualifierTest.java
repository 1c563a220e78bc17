package uk.crimerecording.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentQualifierTest {

  @Test
  void there_are_five_of_prejudice_and_twenty_others() {
    assertEquals(25, IncidentQualifier.values().length);
    assertEquals(
        List.of(
            IncidentQualifier.PREJUDICE_DISABILITY,
            IncidentQualifier.PREJUDICE_RACIAL,
            IncidentQualifier.PREJUDICE_RELIGION_OR_BELIEF,
            IncidentQualifier.PREJUDICE_SEXUAL_ORIENTATION,
            IncidentQualifier.PREJUDICE_TRANSGENDER),
        Arrays.stream(IncidentQualifier.values()).filter(IncidentQualifier::isPrejudice).toList());
  }

  @ParameterizedTest
  @EnumSource(IncidentQualifier.class)
  void a_qualifier_is_found_by_its_name_and_by_its_code(IncidentQualifier qualifier) {
    Optional<IncidentQualifier> found = Optional.of(qualifier);

    assertEquals(found, IncidentQualifier.ofName(qualifier.nationalName()));
    assertEquals(
        found, IncidentQualifier.ofName(qualifier.nationalName().toUpperCase(Locale.ROOT)));
    assertEquals(found, IncidentQualifier.ofCode(qualifier.code()));
    assertTrue(qualifier.code().matches("[a-z]+(-[a-z]+)*"), qualifier.code());
    assertEquals(qualifier.isPrejudice(), qualifier.nationalName().startsWith("prejudice "));
  }

  @ParameterizedTest
  @CsvSource({
    "Prejudice - Racial, PREJUDICE_RACIAL",
    "prejudice: religion  or belief, PREJUDICE_RELIGION_OR_BELIEF",
    "transgender, PREJUDICE_TRANSGENDER",
    "Vulnerable child / young person, VULNERABLE_CHILD",
    "firearms, FIREARMS"
  })
  void letter_case_blanks_and_the_word_prejudice_do_not_matter(
      String name, IncidentQualifier qualifier) {
    assertEquals(Optional.of(qualifier), IncidentQualifier.ofName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "prejudice", "prejudice alcohol", "prejudiceracial", "olympics"})
  void a_name_that_is_not_on_the_list_is_no_qualifier(String name) {
    assertEquals(Optional.empty(), IncidentQualifier.ofName(name));
    assertEquals(Optional.empty(), IncidentQualifier.ofCode(name));
  }
}
