package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
      assertTrue(changes.areNear(day));
      assertTrue(changes.areNear(day));
      assertFalse(changes.areNear(day.plusDays(7)));
    }
  }

  @Property
  void far_from_a_change_every_time_stands_for_one_instant(
      @ForAll @IntRange(min = -30_000, max = 60_000) int epochDay,
      @ForAll @IntRange(max = 1_439) int minute) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
    int instants = CrimeRecord.ZONE.getRules().getValidOffsets(time).size();
    assertTrue(changes.areNear(day) || instants == 1);
  }
}
