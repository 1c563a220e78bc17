package uk.crimerecording.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CollarNumber;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** A burglary on whose record nothing is wrong and nothing open, and changes to it. */
final class Sound {

  static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  /** Everything that the record states, each of which can be left out. */
  enum Part {
    OFFENCE_CODE((record, details) -> {}),
    REPORTED_AT((record, details) -> record.reportedAt(time("2026-05-12T08:15"))),
    RECORDED_AT((record, details) -> record.recordedAt(time("2026-05-12T10:00"))),
    OCCURRED(
        (record, details) ->
            record.occurred(new Period(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 12)))),
    VICTIM((record, details) -> record.victim(Victim.person(40))),
    SUSPECTS((record, details) -> record.suspects(List.of(Suspect.identified(27)))),
    FLAGS((record, details) -> record.flags(Set.of())),
    STATUS((record, details) -> details.statusStated(Answer.YES)),
    CRIME_TYPE((record, details) -> details.crimeTypeStated(Answer.YES)),
    OUTCOME((record, details) -> details.outcomeStated(Answer.YES)),
    HATE_CRIME((record, details) -> details.hateCrime(Answer.NO)),
    METHOD((record, details) -> details.modusOperandiLength(120)),
    FEATURES(
        (record, details) ->
            details.features(EnumSet.of(CrimeFeature.ENTRY, CrimeFeature.DWELLING))),
    RECORDING_OFFICER((record, details) -> details.recordingOfficer(CollarNumber.read("1234AB"))),
    SUPERVISING_OFFICER((record, details) -> details.supervisingOfficer(CollarNumber.read("77"))),
    LOCATIONS((record, details) -> details.count(EntryKind.LOCATIONS, 1)),
    SUSPECT_ENTRIES((record, details) -> details.count(EntryKind.SUSPECTS, 1)),
    PROPERTY(
        (record, details) ->
            details
                .count(EntryKind.PROPERTY_STOLEN, 2)
                .count(EntryKind.PROPERTY_DAMAGED, 0)
                .count(EntryKind.PROPERTY_RECOVERED, 1)
                .count(EntryKind.VEHICLES, 0)),
    OFFENCE_FROM((record, details) -> details.offenceFrom(time("2026-05-11T22:00"))),
    OFFENCE_TO((record, details) -> details.offenceTo(time("2026-05-12T06:30"))),
    EXACT_TIME((record, details) -> details.exactTimeKnown(Answer.NO)),
    EARLIER_CRIMES((record, details) -> details.earlierCrimes(0)),
    REPEAT_VICTIM((record, details) -> details.repeatVictim(Answer.NO)),
    RESTRICTION((record, details) -> details.restriction(Restriction.none()));

    private final BiConsumer<CrimeRecord.Builder, RecordDetails.Builder> statement;

    Part(BiConsumer<CrimeRecord.Builder, RecordDetails.Builder> statement) {
      this.statement = statement;
    }
  }

  private Sound() {}

  static ZonedDateTime time(String text) {
    return LocalDateTime.parse(text).atZone(CrimeRecord.ZONE);
  }

  static CrimeRecord record() {
    return of(EnumSet.allOf(Part.class));
  }

  /** The record with these of its parts. */
  static CrimeRecord of(Set<Part> parts) {
    CrimeRecord.Builder record =
        CrimeRecord.builder(
            "R-7001",
            parts.contains(Part.OFFENCE_CODE)
                ? RecordedOffence.of(OffenceCode.of("028/03"), "28I")
                : RecordedOffence.ofClass("28I"));
    RecordDetails.Builder details = RecordDetails.builder();
    parts.forEach(part -> part.statement.accept(record, details));
    return record.details(details.build()).build();
  }

  /** The record without some of its parts. */
  static CrimeRecord without(Part... parts) {
    EnumSet<Part> stated = EnumSet.allOf(Part.class);
    stated.removeAll(List.of(parts));
    return of(stated);
  }

  /** A record with something else stated. */
  static CrimeRecord with(
      CrimeRecord record, BiConsumer<CrimeRecord.Builder, RecordDetails.Builder> change) {
    CrimeRecord.Builder changed = record.toBuilder();
    RecordDetails.Builder details = record.details().toBuilder();
    change.accept(changed, details);
    return changed.details(details.build()).build();
  }

  /** The same record of another offence: a code, a class, or both as {@code 28J:028/03}. */
  static CrimeRecord ofOffence(String offence, RecordDetails details) {
    CrimeRecord sound = record();
    return CrimeRecord.builder(sound.reference(), offence(offence))
        .reportedAt(sound.reportedAt().orElseThrow())
        .recordedAt(sound.recordedAt().orElseThrow())
        .occurred(sound.occurred().orElseThrow())
        .victim(sound.victim().orElseThrow())
        .suspects(sound.suspects().orElseThrow())
        .flags(sound.flags().orElseThrow())
        .details(details)
        .build();
  }

  static RecordedOffence offence(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      return RecordedOffence.of(
          OffenceCode.of(text.substring(colon + 1)), text.substring(0, colon));
    }
    boolean code = text.indexOf('/') == 3 || text.startsWith("N1");
    return code ? RecordedOffence.ofCode(OffenceCode.of(text)) : RecordedOffence.ofClass(text);
  }
}
