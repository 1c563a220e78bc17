package uk.crimerecording.quality;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Period;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.OffenceTraits.Trait;

/** Whether the dates and times of a record can be so (DAT-05 to DAT-07). Thread-safe. */
final class TimeChecks {

  private final OffenceTraits traits;
  private final int longRange;

  TimeChecks(OffenceTraits traits, int longRange) {
    this.traits = traits;
    this.longRange = longRange;
  }

  void check(CrimeRecord record, LocalDate asOf, Sheet sheet) {
    Times times = Times.of(record);
    inFuture(times, asOf, sheet.ask(Question.NOT_IN_FUTURE));
    after(
        times,
        record.reportedAt(),
        "offence-after-report",
        Paths.REPORTED_AT,
        sheet.ask(Question.NOT_AFTER_REPORT));
    after(
        times,
        record.recordedAt(),
        "offence-after-recording",
        Paths.RECORDED_AT,
        sheet.ask(Question.NOT_AFTER_RECORDING));
    inOrder(record.details(), sheet.ask(Question.RANGE_IN_ORDER));
    rangeLength(record, times, sheet.ask(Question.RANGE_LENGTH));
    exactTime(record.details(), times, sheet.ask(Question.EXACT_TIME));
    reportedFirst(record, sheet.ask(Question.REPORTED_FIRST));
  }

  /**
   * When the offence happened as far as it is stated.
   *
   * @param path where its first day stands
   * @param first the first possible day
   * @param last the last possible day
   * @param begin the first possible moment
   */
  private record Times(
      String path,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<ZonedDateTime> begin) {

    static Times of(CrimeRecord record) {
      Optional<ZonedDateTime> begin = record.details().offenceFrom();
      Optional<LocalDate> first =
          begin.map(ZonedDateTime::toLocalDate).or(() -> record.occurred().map(Period::from));
      Optional<LocalDate> end =
          record
              .details()
              .offenceTo()
              .map(ZonedDateTime::toLocalDate)
              .or(() -> record.occurred().map(Period::to));
      Optional<LocalDate> last = end.filter(day -> !first.filter(day::isBefore).isPresent());
      String path = begin.isPresent() ? Paths.OFFENCE_FROM : Paths.OCCURRED;
      return new Times(path, first, last.or(() -> first), begin);
    }

    boolean isRange() {
      return first.isPresent() && !first.equals(last);
    }
  }

  private static void inFuture(Times times, LocalDate asOf, Sheet.Item item) {
    if (times.last().isEmpty()) {
      item.open(Paths.OCCURRED);
      return;
    }
    item.applies();
    if (times.last().get().isAfter(asOf)) {
      item.add(item.rework("offence-in-future", times.path()).with("asOf", Argument.day(asOf)));
    }
  }

  private static void after(
      Times times, Optional<ZonedDateTime> limit, String message, String path, Sheet.Item item) {
    if (times.first().isEmpty()) {
      item.open(Paths.OCCURRED);
    }
    if (limit.isEmpty()) {
      item.open(path);
    }
    if (times.first().isEmpty() || limit.isEmpty()) {
      return;
    }
    item.applies();
    boolean late =
        times
            .begin()
            .map(moment -> moment.isAfter(limit.get()))
            .orElseGet(() -> times.first().get().isAfter(limit.get().toLocalDate()));
    if (late) {
      item.add(
          item.rework(message, times.path()).with("day", Argument.day(limit.get().toLocalDate())));
    }
  }

  private static void inOrder(RecordDetails details, Sheet.Item item) {
    if (details.offenceTo().isEmpty()) {
      return;
    }
    if (details.offenceFrom().isEmpty()) {
      item.open(Paths.OFFENCE_FROM);
      return;
    }
    item.applies();
    if (details.offenceTo().get().isBefore(details.offenceFrom().get())) {
      item.add(item.rework("range-ends-first", Paths.OFFENCE_TO));
    }
  }

  /** A course of conduct may well take long. */
  private void rangeLength(CrimeRecord record, Times times, Sheet.Item item) {
    if (!times.isRange()) {
      return;
    }
    long days = DAYS.between(times.first().orElseThrow(), times.last().orElseThrow());
    Answer conduct =
        days > longRange ? traits.ask(record.offence(), Trait.CONDUCT_CRIME) : Answer.YES;
    item.applies();
    if (conduct == Answer.NOT_STATED) {
      item.open(Paths.OFFENCE_CODE);
    } else if (conduct == Answer.NO) {
      item.add(
          note(item, "range-long", times.path())
              .with("days", Argument.count(days))
              .with("limit", Argument.count(longRange)));
    }
  }

  private static void exactTime(RecordDetails details, Times times, Sheet.Item item) {
    if (times.first().isEmpty()) {
      return;
    }
    boolean range = times.isRange() || details.offenceTo().isPresent();
    switch (details.exactTimeKnown()) {
      case NOT_STATED -> item.open(Paths.EXACT_TIME);
      case YES -> {
        item.applies();
        if (times.isRange()) {
          item.add(note(item, "exact-range", Paths.EXACT_TIME));
        }
      }
      case NO -> {
        item.applies();
        if (!range) {
          item.add(
              note(item, "inexact-moment", Paths.OFFENCE_TO)
                  .withMissing(List.of(Paths.OFFENCE_TO)));
        }
      }
    }
  }

  private static Finding note(Sheet.Item item, String message, String where) {
    return item.finding(Severity.NOTE, message, where);
  }

  private static void reportedFirst(CrimeRecord record, Sheet.Item item) {
    if (record.reportedAt().isEmpty()) {
      item.open(Paths.REPORTED_AT);
    }
    if (record.recordedAt().isEmpty()) {
      item.open(Paths.RECORDED_AT);
    }
    if (record.reportedAt().isEmpty() || record.recordedAt().isEmpty()) {
      return;
    }
    item.applies();
    if (record.reportedAt().get().isAfter(record.recordedAt().get())) {
      item.add(item.rework("reported-after-recorded", Paths.REPORTED_AT));
    }
  }
}
