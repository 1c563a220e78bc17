package uk.crimerecording.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.record.CrimeRecord;

/**
 * Tells on which days a time of the clock may stand for no instant or for two, so that the rules of
 * the zone need not be asked about every time. Not thread-safe.
 */
final class ClockChanges {

  private static final int SLOTS = 1 << 9;

  private final @Nullable LocalDate[] days = new LocalDate[SLOTS];

  /** What was found for each of the days. */
  private final boolean[] near = new boolean[SLOTS];

  /** Whether the clock changes on a day or on one beside it. */
  boolean areNear(LocalDate day) {
    int slot = (int) day.toEpochDay() & (SLOTS - 1);
    if (!day.equals(days[slot])) {
      days[slot] = day;
      near[slot] = isChangeAround(day);
    }
    return near[slot];
  }

  private static boolean isChangeAround(LocalDate day) {
    Instant before = day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant behind = day.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    ZoneOffsetTransition change = CrimeRecord.ZONE.getRules().nextTransition(before);
    return change != null && change.getInstant().isBefore(behind);
  }
}
