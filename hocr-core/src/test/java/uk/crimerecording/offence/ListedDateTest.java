package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 2024-01-31, DAY, false",
    "2024-01, 2024-01-01, MONTH, false",
    "2024, 2024-01-01, YEAR, false",
    "2022-02-28?, 2022-02-28, DAY, true"
  })
  void a_date_keeps_its_precision_and_doubt(
      String text, LocalDate day, ListedDate.Precision precision, boolean doubtful) {
    ListedDate date = ListedDate.parse(text).orElseThrow();
    assertEquals(Optional.of(day), date.firstDay());
    assertEquals(precision, date.precision());
    assertEquals(doubtful, date.doubtful());
    assertEquals(text, date.toString());
  }

  @Test
  void an_announced_date_is_never_reached() {
    ListedDate date = ListedDate.parse("unconfirmed").orElseThrow();
    assertEquals("unconfirmed", date.toString());
    assertFalse(date.isReachedOn(LocalDate.MAX));
    assertFalse(date.isPassedOn(LocalDate.MAX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "TBC",
        "20",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-1-1",
        "24-01-2024",
        "2024/01/01",
        "0000",
        "2024-01-01x",
        "abcd"
      })
  void what_is_no_date_is_not_read(String text) {
    assertTrue(ListedDate.parse(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-10, 2024-05-09, 2024-05-11",
    "2024-05, 2024-04-30, 2024-06-01",
    "2024, 2023-12-31, 2025-01-01"
  })
  void a_period_is_reached_on_its_first_day_and_passed_after_its_last(
      String text, LocalDate before, LocalDate after) {
    ListedDate date = ListedDate.parse(text).orElseThrow();
    assertFalse(date.isReachedOn(before));
    assertTrue(date.isReachedOn(before.plusDays(1)));
    assertFalse(date.isPassedOn(after.minusDays(1)));
    assertTrue(date.isPassedOn(after));
  }

  @Test
  void a_stated_date_must_have_a_day() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ListedDate(Optional.empty(), ListedDate.Precision.DAY, false));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ListedDate(
                Optional.of(LocalDate.of(2024, 1, 1)), ListedDate.Precision.UNCONFIRMED, false));
  }
}
