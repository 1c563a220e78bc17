package uk.crimerecording.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.record.OutcomeType;

class StatisticsGroupTest {

  @ParameterizedTest
  @CsvSource({
    "CHARGED_OR_SUMMONSED,1 1A",
    "OUT_OF_COURT_FORMAL,2 2A 3 3A 6",
    "OUT_OF_COURT_INFORMAL,7 8",
    "TAKEN_INTO_CONSIDERATION,4",
    "PROSECUTION_PREVENTED,10 11 12 13 17 5 9",
    "EVIDENTIAL_DIFFICULTIES_VICTIM_SUPPORTS,15",
    "EVIDENTIAL_DIFFICULTIES_VICTIM_DOES_NOT_SUPPORT,14 16",
    "INVESTIGATION_COMPLETE,18",
    "ANOTHER_BODY,20",
    "NOT_IN_THE_PUBLIC_INTEREST,21",
    "DIVERSIONARY,22"
  })
  void each_type_is_published_in_its_group(StatisticsGroup group, String types) {
    Set<String> members = new TreeSet<>();
    for (OutcomeType type : OutcomeType.values()) {
      if (StatisticsGroup.of(type).equals(Optional.of(group))) {
        members.add(type.code());
      }
    }
    assertEquals(types, String.join(" ", members));
  }

  @Test
  void fraud_cases_and_deferred_prosecutions_have_no_published_group() {
    Set<OutcomeType> without = EnumSet.noneOf(OutcomeType.class);
    for (OutcomeType type : OutcomeType.values()) {
      if (StatisticsGroup.of(type).isEmpty()) {
        without.add(type);
      }
    }
    assertEquals(
        EnumSet.of(OutcomeType.TYPE_19, OutcomeType.TYPE_23, OutcomeType.TYPE_24), without);
  }

  @Test
  void every_group_has_a_title_of_its_own() {
    Set<String> titles = new TreeSet<>();
    for (StatisticsGroup group : StatisticsGroup.values()) {
      titles.add(group.title());
    }
    assertEquals(StatisticsGroup.values().length, titles.size());
  }
}
