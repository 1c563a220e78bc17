package uk.crimerecording.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.record.CrimeRecord;

/**
 * Tells on which days a time of the clock may stand for no instant or for two, and how far from UTC
 * it is on all others, so that the rules of the zone need not be asked about every time. Not
 * thread-safe.
 */
final class ClockChanges {

  private static final int SLOTS = 1 << 9;

  private final @Nullable LocalDate[] days = new LocalDate[SLOTS];

  /** What was found for each of the days. */
  private final @Nullable ZoneOffset[] offsets = new ZoneOffset[SLOTS];

  /** The offset of all times of a day; null where the clock changes on it or on one beside it. */
  @Nullable ZoneOffset offset(LocalDate day) {
    int slot = (int) day.toEpochDay() & (SLOTS - 1);
    if (!day.equals(days[slot])) {
      days[slot] = day;
      offsets[slot] = offsetAround(day);
    }
    return offsets[slot];
  }

  private static @Nullable ZoneOffset offsetAround(LocalDate day) {
    ZoneRules rules = CrimeRecord.ZONE.getRules();
    Instant before = day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant behind = day.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    ZoneOffsetTransition change = rules.nextTransition(before);
    return change != null && change.getInstant().isBefore(behind) ? null : rules.getOffset(before);
  }
}
