package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import uk.crimerecording.record.CrimeRecord;

class ClockChangesTest {

  private final ClockChanges changes = new ClockChanges();

  @Test
  void the_clock_changes_on_the_last_sundays_of_march_and_october() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25)}) {
      assertNull(changes.offset(day));
      assertNull(changes.offset(day));
      assertNotNull(changes.offset(day.plusDays(7)));
    }
  }

  @Property
  void far_from_a_change_every_time_has_the_offset_of_its_day(
      @ForAll @IntRange(min = -30_000, max = 60_000) int epochDay,
      @ForAll @IntRange(max = 1_439) int minute) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
    ZoneOffset offset = changes.offset(day);
    List<ZoneOffset> valid = CrimeRecord.ZONE.getRules().getValidOffsets(time);
    assertTrue(offset == null || valid.equals(List.of(offset)));
  }
}
