package uk.crimerecording.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.notification.DeadlineItem.Status;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;

class NotificationLawsTest {

  private static final NotificationRules RULES = NotificationRules.of(OffenceCatalogue.april2026());
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 800).map(START::plusDays);
  }

  @Provide
  Arbitrary<VictimUpdate> updates() {
    return Combinators.combine(
            Arbitraries.of(VictimEvent.class),
            days(),
            Arbitraries.of(Answer.class),
            Arbitraries.integers().between(-3, 20).optional(),
            Arbitraries.of(Answer.class))
        .as(
            (event, on, told, after, beforehand) ->
                new VictimUpdate(
                    event,
                    on,
                    told,
                    told == Answer.YES ? after.map(on::plusDays) : Optional.empty(),
                    beforehand));
  }

  @Provide
  Arbitrary<CrimeRecord> records() {
    Arbitrary<CrimeRecord.Builder> bare =
        Combinators.combine(
                Arbitraries.of(
                    "049/10", "092/70", "105/01", "125/68", "008/65", "195/12", "058/00"),
                updates().list().ofMaxSize(5).optional(),
                Arbitraries.of(Answer.class),
                Combinators.combine(days(), Arbitraries.integers().between(0, 90))
                    .as((from, length) -> new Period(from, from.plusDays(length)))
                    .optional(),
                days().optional())
            .as(
                (code, updates, enhanced, occurred, reported) -> {
                  CrimeRecord.Builder record =
                      CrimeRecord.builder("R-1004", RecordedOffence.ofCode(OffenceCode.of(code)))
                          .enhancedRights(enhanced);
                  updates.ifPresent(record::victimUpdates);
                  occurred.ifPresent(record::occurred);
                  reported.ifPresent(day -> record.reportedAt(day.atStartOfDay(CrimeRecord.ZONE)));
                  return record;
                });
    return Combinators.combine(
            bare,
            Arbitraries.of(CancellationCode.class).optional(0.3),
            days().optional(),
            Arbitraries.of(true, false).optional(),
            Arbitraries.of(PartyKind.class).optional(0.3))
        .as(
            (record, cancelled, day, domestic, victim) -> {
              cancelled.ifPresent(code -> record.event(new HistoryEntry.Cancelled(code, day)));
              domestic.ifPresent(
                  abuse -> record.flags(abuse ? Set.of(CrimeFlag.DOMESTIC_ABUSE) : Set.of()));
              victim.ifPresent(kind -> record.victim(Victim.of(kind)));
              return record.build();
            });
  }

  @Property
  void the_order_in_which_updates_are_listed_changes_nothing(
      @ForAll("records") CrimeRecord record,
      @ForAll("days") LocalDate asOf,
      @ForAll Random random) {
    List<VictimUpdate> shuffled = new ArrayList<>(record.victimUpdates().orElse(List.of()));
    Collections.shuffle(shuffled, random);
    CrimeRecord other =
        record.victimUpdates().isPresent()
            ? record.toBuilder().victimUpdates(shuffled).build()
            : record;

    assertEquals(RULES.check(record, asOf), RULES.check(other, asOf));
  }

  @Property
  void a_later_day_never_makes_it_less_late(
      @ForAll("records") CrimeRecord record,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(max = 900) int later) {
    List<DeadlineItem> now = RULES.check(record, asOf);
    List<DeadlineItem> then = RULES.check(record, asOf.plusDays(later));
    for (DeadlineItem item : now) {
      Optional<Status> laterStatus =
          then.stream()
              .filter(
                  candidate ->
                      candidate.rule().equals(item.rule())
                          && candidate.subject().equals(item.subject())
                          && candidate.from().equals(item.from())
                          && now.indexOf(item) == then.indexOf(candidate))
              .map(DeadlineItem::status)
              .findFirst();
      switch (item.status()) {
        case OVERDUE, MET, MET_LATE -> assertEquals(Optional.of(item.status()), laterStatus);
        case NOT_DECIDABLE -> assertFalse(laterStatus.equals(Optional.of(Status.DUE)));
        case DUE -> assertFalse(laterStatus.equals(Optional.of(Status.MET)));
      }
    }
  }

  @Property
  void every_item_has_findings_exactly_where_something_is_wrong(
      @ForAll("records") CrimeRecord record, @ForAll("days") LocalDate asOf) {
    for (DeadlineItem item : RULES.check(record, asOf)) {
      boolean right = item.status() == Status.MET || item.status() == Status.DUE;
      assertEquals(right, item.findings().isEmpty());
      if (item.status() == Status.NOT_DECIDABLE) {
        item.findings().forEach(finding -> assertEquals(1, finding.missing().size()));
      }
      if (item.status() == Status.OVERDUE) {
        item.due().ifPresent(due -> assertFalse(asOf.isBefore(due)));
      }
    }
  }

  @Property
  void a_later_event_is_never_due_earlier(
      @ForAll("updates") VictimUpdate update,
      @ForAll Answer enhanced,
      @ForAll @IntRange(max = 60) int later) {
    if (update.event() == VictimEvent.CANCELLATION) {
      return;
    }
    LocalDate due = due(update, update.on(), enhanced);
    assertTrue(due.isAfter(update.on()));
    assertFalse(due(update, update.on().plusDays(later), enhanced).isBefore(due));
  }

  private static LocalDate due(VictimUpdate update, LocalDate on, Answer enhanced) {
    CrimeRecord record =
        CrimeRecord.builder("R-1004", RecordedOffence.ofCode(OffenceCode.of("049/10")))
            .enhancedRights(enhanced)
            .victimUpdates(List.of(VictimUpdate.untold(update.event(), on)))
            .build();
    return RULES.check(record, on).get(0).due().orElseThrow();
  }

  @Property
  void stating_the_rights_settles_what_they_kept_open(
      @ForAll("records") CrimeRecord record, @ForAll("days") LocalDate asOf, @ForAll boolean has) {
    CrimeRecord stated = record.toBuilder().enhancedRights(Answer.of(has)).build();

    assertFalse(
        RULES.check(stated, asOf).stream()
            .flatMap(item -> item.findings().stream())
            .anyMatch(finding -> finding.missing().contains("crime.enhancedRights")));
  }
}
