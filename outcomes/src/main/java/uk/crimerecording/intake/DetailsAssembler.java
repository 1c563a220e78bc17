package uk.crimerecording.intake;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.record.CollarNumber;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;

/**
 * Turns the raw values of the fields {@code details.*} into the details of a record. Texts become
 * lengths here, and are not kept. A record that states none of these fields costs nothing. Not
 * thread-safe.
 */
final class DetailsAssembler {

  private final ForceProfile profile;
  private final RecordDraft draft;
  private final ValueReader values;
  private final DayAndTime dates;

  DetailsAssembler(ForceProfile profile, RecordDraft draft, ValueReader values) {
    this.profile = profile;
    this.draft = draft;
    this.values = values;
    this.dates = new DayAndTime(profile);
  }

  /** The details; empty where the record states none. */
  Optional<RecordDetails> assemble() {
    boolean times = false;
    for (int i = 0; i < draft.statedCount(); i++) {
      DomainField field = draft.stated(i);
      if (field == DomainField.OFFENCE_FROM || field == DomainField.OFFENCE_TO) {
        times = true;
      } else if (field.isDetail()) {
        return Optional.of(details());
      }
    }
    return times ? timesAlone() : Optional.empty();
  }

  /** Many records state a time beside each day of the offence, and nothing else of the details. */
  private Optional<RecordDetails> timesAlone() {
    if (isDay(DomainField.OFFENCE_FROM, DomainField.OCCURRED_FROM)
        && isDay(DomainField.OFFENCE_TO, DomainField.OCCURRED_TO)) {
      return Optional.empty();
    }
    RecordDetails.Builder details = RecordDetails.builder();
    return times(details) ? Optional.of(details.build()) : Optional.empty();
  }

  /** Whether the value of a time is that of a day as well, and too short to be more. */
  private boolean isDay(DomainField field, DomainField day) {
    RawValue value = draft.value(field);
    return value == null
        || (value.equals(draft.value(day))
            && value.length() <= DayAndTime.DAY_LENGTH
            && profile.declared(field).isEmpty());
  }

  private RecordDetails details() {
    RecordDetails.Builder details =
        RecordDetails.builder()
            .statusStated(presence(DomainField.STATUS))
            .crimeTypeStated(presence(DomainField.CRIME_TYPE))
            .outcomeStated(presence(DomainField.OUTCOME_STATED))
            .hateCrime(values.answer(DomainField.HATE_CRIME))
            .exactTimeKnown(values.answer(DomainField.EXACT_TIME))
            .repeatVictim(values.answer(DomainField.REPEAT_VICTIM))
            .restriction(restriction());
    String method = stated(DomainField.MODUS_OPERANDI);
    if (method != null) {
      details.modusOperandiLength(method.codePointCount(0, method.length()));
    }
    features(details);
    officersAndCodes(details);
    times(details);
    numbers(details);
    return details.build();
  }

  /** What the record states, unless the profile says that it states nothing. */
  private @Nullable String stated(DomainField field) {
    String raw = values.raw(field);
    if (raw == null) {
      return null;
    }
    String text = values.translated(field, raw);
    return text.equals(ForceProfile.NOT_STATED) ? null : text;
  }

  private Answer presence(DomainField field) {
    return stated(field) == null ? Answer.NOT_STATED : Answer.YES;
  }

  private void officersAndCodes(RecordDetails.Builder details) {
    String recording = stated(DomainField.RECORDING_OFFICER);
    if (recording != null) {
      details.recordingOfficer(CollarNumber.read(recording));
    }
    String supervising = stated(DomainField.SUPERVISING_OFFICER);
    if (supervising != null) {
      details.supervisingOfficer(CollarNumber.read(supervising));
    }
    String opening = stated(DomainField.OPENING_CODE);
    if (opening != null) {
      details.openingCode(IncidentCode.read(opening));
    }
    String closing = stated(DomainField.CLOSING_CODE);
    if (closing != null) {
      details.closingCode(IncidentCode.read(closing));
    }
  }

  private void numbers(RecordDetails.Builder details) {
    Integer earlier = values.number(DomainField.EARLIER_CRIMES);
    if (earlier != null) {
      details.earlierCrimes(earlier);
    }
    for (EntryKind kind : DomainField.ENTRY_KINDS) {
      Integer number = values.number(DomainField.of(kind));
      if (number != null) {
        details.count(kind, number);
      }
    }
  }

  private void features(RecordDetails.Builder details) {
    String raw = values.raw(DomainField.FEATURES);
    Set<CrimeFeature> features =
        raw == null ? null : values.picks(DomainField.FEATURES, raw, CrimeFeature.class);
    if (features != null) {
      details.features(features);
    }
  }

  /**
   * What cannot be read keeps a record closed: one whose restriction is not understood is for
   * nobody, and a code that is none admits nobody.
   */
  private Restriction restriction() {
    Answer restricted = values.answer(DomainField.RESTRICTED);
    if (restricted == Answer.NO) {
      return Restriction.none();
    }
    List<String> list = accessList();
    if (stated(DomainField.RESTRICTED) == null && list.isEmpty()) {
      return Restriction.notStated();
    }
    return Restriction.to(list.stream().filter(this::isCode).toList());
  }

  private List<String> accessList() {
    String raw = values.raw(DomainField.ACCESS_LIST);
    return raw == null
        ? List.of()
        : values.items(DomainField.ACCESS_LIST, raw).stream()
            .filter(code -> !profile.isUnknown(code))
            .toList();
  }

  private boolean isCode(String code) {
    boolean isCode = Restriction.isCode(code);
    if (!isCode) {
      values.warn(ProblemCode.UNREADABLE_VALUE, DomainField.ACCESS_LIST, code);
    }
    return isCode;
  }

  /** States the times of the offence; whether there is one. */
  private boolean times(RecordDetails.Builder details) {
    ZonedDateTime from = time(DomainField.OFFENCE_FROM, DomainField.OCCURRED_FROM);
    if (from != null) {
      details.offenceFrom(from);
    }
    ZonedDateTime to = time(DomainField.OFFENCE_TO, DomainField.OCCURRED_TO);
    if (to != null) {
      details.offenceTo(to);
    }
    return from != null || to != null;
  }

  /**
   * A time as it was entered; a day without a time is none. What is wrong with a text that the day
   * is read from too is said there.
   */
  private @Nullable ZonedDateTime time(DomainField field, DomainField day) {
    String whole = stated(field);
    if (whole == null) {
      return null;
    }
    String text = values.side(whole, field == DomainField.OFFENCE_TO);
    if (text == null) {
      return null;
    }
    ProblemCode problem = dates.read(field, text);
    if (problem != null) {
      if (!whole.equals(values.raw(day))) {
        values.warn(problem, field, text);
      }
      return null;
    }
    LocalTime time = dates.time();
    if (time == null) {
      return null;
    }
    ZoneOffset offset = dates.offset();
    if (offset != null) {
      return ZonedDateTime.of(dates.day(), time, offset);
    }
    return values.inLondon(dates.day(), time, field, text);
  }
}
