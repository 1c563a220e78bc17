package uk.crimerecording.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.table.OffenceReadings;

/** Whether what is entered in one place agrees with what is entered in another. Stateless. */
final class EntryChecks {

  private EntryChecks() {}

  static void check(CrimeRecord record, OffenceReadings offence, Sheet sheet) {
    RecordDetails details = record.details();
    recovered(details, sheet.ask(Question.RECOVERED_PROPERTY));
    repeatVictim(details, offence, sheet.ask(Question.REPEAT_VICTIM));
    suspects(record, sheet.ask(Question.SUSPECT_ENTRIES));
    hateCrime(record, sheet.ask(Question.HATE_CRIME));
  }

  /** What was recovered was stolen before. */
  private static void recovered(RecordDetails details, Sheet.Item item) {
    Optional<Integer> recovered = details.count(EntryKind.PROPERTY_RECOVERED);
    Optional<Integer> stolen = details.count(EntryKind.PROPERTY_STOLEN);
    if (recovered.isEmpty()) {
      return;
    }
    if (recovered.get() > 0 && stolen.isEmpty()) {
      item.open(Paths.PROPERTY_STOLEN);
      return;
    }
    item.applies();
    if (stolen.isPresent() && recovered.get() > stolen.get()) {
      item.add(
          item.finding(Severity.NOTE, "recovered-not-stolen", Paths.PROPERTY_RECOVERED)
              .with("recovered", Argument.count(recovered.get()))
              .with("stolen", Argument.count(stolen.get())));
    }
  }

  /** An offence against the state has no victim who could be one again. */
  private static void repeatVictim(
      RecordDetails details, OffenceReadings offence, Sheet.Item item) {
    if (offence.isStateBased()) {
      return;
    }
    Optional<Integer> earlier = details.earlierCrimes();
    Answer marker = details.repeatVictim();
    if (earlier.isEmpty()) {
      item.open(Paths.EARLIER_CRIMES);
    }
    if (!marker.isStated()) {
      item.open(Paths.REPEAT_VICTIM);
    }
    if (earlier.isEmpty() || !marker.isStated()) {
      return;
    }
    item.applies();
    boolean repeat = earlier.get() > 0;
    if (repeat != (marker == Answer.YES)) {
      item.add(
          item.rework(repeat ? "repeat-not-marked" : "marked-not-repeat", Paths.REPEAT_VICTIM)
              .with("earlier", Argument.count(earlier.get())));
    }
  }

  private static void suspects(CrimeRecord record, Sheet.Item item) {
    Optional<Integer> suspects = record.suspects().map(List::size);
    Optional<Integer> entries = record.details().count(EntryKind.SUSPECTS);
    if (suspects.isEmpty()) {
      item.open(Paths.SUSPECTS);
    }
    if (entries.isEmpty()) {
      item.open(Paths.SUSPECT_ENTRIES);
    }
    if (suspects.isEmpty() || entries.isEmpty()) {
      return;
    }
    item.applies();
    if (!suspects.equals(entries)) {
      item.add(
          item.rework("suspect-entries", Paths.SUSPECT_ENTRIES)
              .with("entries", Argument.count(entries.get()))
              .with("suspects", Argument.count(suspects.get())));
    }
  }

  private static void hateCrime(CrimeRecord record, Sheet.Item item) {
    Answer stated = record.details().hateCrime();
    Optional<Set<CrimeFlag>> flags = record.flags();
    if (!stated.isStated()) {
      item.open(Paths.HATE_CRIME);
    }
    if (flags.isEmpty()) {
      item.open(Paths.FLAGS);
    }
    if (!stated.isStated() || flags.isEmpty()) {
      return;
    }
    item.applies();
    boolean flagged = flags.get().stream().anyMatch(CrimeFlag::isHateCrime);
    if (stated == Answer.YES && !flagged) {
      item.add(item.rework("hate-not-flagged", Paths.FLAGS));
    } else if (stated == Answer.NO && flagged) {
      item.add(item.rework("flagged-not-hate", Paths.HATE_CRIME));
    }
  }
}
