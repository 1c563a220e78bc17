package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAndTimeTest {

  private final DayAndTime dates =
      new DayAndTime(Samples.profile("\"dates\": [\"yyyy-MM-dd\", \"dd/MM/yyyy\"]"));

  @ParameterizedTest
  @CsvSource({
    "2026-02-30,IMPOSSIBLE_DATE",
    "2025-02-29,IMPOSSIBLE_DATE",
    "31/04/2026,IMPOSSIBLE_DATE",
    "2026-13-01,IMPOSSIBLE_DATE",
    "2026-00-01,IMPOSSIBLE_DATE",
    "1899-12-31,IMPOSSIBLE_DATE",
    "2026-05-04T24:00,IMPOSSIBLE_DATE",
    "2026-05-04 10:60,IMPOSSIBLE_DATE",
    "2026-05-04 10:00+19:00,IMPOSSIBLE_DATE",
    "03-04-2026,AMBIGUOUS_DATE",
    "3/4/2026,UNREADABLE_DATE",
    "tomorrow,UNREADABLE_DATE",
    "2026-05-0x,UNREADABLE_DATE",
    "2026-05-04T,UNREADABLE_DATE",
    "2026-05-04x10:15,UNREADABLE_DATE",
    "2026-05-04T10.15,UNREADABLE_DATE",
    "2026-05-04T10:15:,UNREADABLE_DATE",
    "2026-05-04T10:15 GMT,UNREADABLE_DATE",
    "2026/05/04,UNREADABLE_DATE"
  })
  void what_is_no_date_says_why(String text, ProblemCode expected) {
    assertEquals(expected, dates.read(DomainField.REPORTED_AT, text));
  }

  @Test
  void a_time_may_have_seconds_fractions_and_an_offset() {
    assertNull(dates.read(DomainField.REPORTED_AT, "04/05/2026 10:15"));
    assertEquals(LocalDate.of(2026, 5, 4), dates.day());
    assertEquals(LocalTime.of(10, 15), dates.time());
    assertNull(dates.offset());
    assertNull(dates.read(DomainField.REPORTED_AT, "2026-05-04T10:15:30.123Z"));
    assertEquals(LocalTime.of(10, 15, 30), dates.time());
    assertEquals(ZoneOffset.UTC, dates.offset());
    assertNull(dates.read(DomainField.REPORTED_AT, "2026-05-04T10:15-01:30"));
    assertEquals(ZoneOffset.ofHoursMinutes(-1, -30), dates.offset());
    assertNull(dates.read(DomainField.REPORTED_AT, "2026-05-04T10:15+0100"));
    assertEquals(ZoneOffset.ofHours(1), dates.offset());
    assertNull(dates.read(DomainField.REPORTED_AT, "2026-05-04"));
    assertNull(dates.time());
    assertNull(dates.offset());
  }

  @Property
  void every_day_is_read_in_each_order_that_the_profile_names(
      @ForAll @IntRange(min = 0, max = 80_000) int offset) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(offset);
    assertNull(dates.read(DomainField.REPORTED_AT, day.toString()));
    assertEquals(day, dates.day());
    assertNull(
        dates.read(DomainField.REPORTED_AT, day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))));
    assertEquals(day, dates.day());
  }

  @Property
  void no_text_makes_it_fail(@ForAll String text) {
    dates.read(DomainField.REPORTED_AT, text);
    dates.read(DomainField.REPORTED_AT, "2026-05-04" + text);
    dates.read(DomainField.REPORTED_AT, "2026-05-04T10:15" + text);
  }
}
