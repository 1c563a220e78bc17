package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * Turns the raw values of a record into a crime record, the same way for every system. What cannot
 * be read stays not stated and becomes a problem (rule SYS-02); only a record without a reference
 * or an offence cannot be mapped. Not thread-safe.
 */
final class CrimeRecordAssembler implements Intake.Assembler<CrimeRecord> {

  private static final int OLDEST = 130;

  private final ForceProfile profile;
  private final RecordDraft draft;
  private final ValueReader values;
  private final OffenceReader offences;
  private final FactReader facts;
  private final DetailsAssembler details;

  /** What all flags of a record were read as. */
  private record ReadFlags(Set<CrimeFlag> flags) {}

  CrimeRecordAssembler(
      ForceProfile profile, IntakeSettings settings, Coverage coverage, RecordDraft draft) {
    this.profile = profile;
    this.draft = draft;
    this.values = new ValueReader(profile, settings.today(), coverage, draft);
    this.offences = new OffenceReader(settings.catalogue(), draft, values);
    this.facts = new FactReader(draft, values);
    this.details = new DetailsAssembler(profile, draft, values);
  }

  @Override
  public Optional<RecordKind> statedKind() {
    return Optional.ofNullable(values.pick(DomainField.KIND, RecordKind.class));
  }

  @Override
  public RecordKind kindOf(CrimeRecord record) {
    boolean incident = record.offence().code().map(OffenceCode::isReportedIncident).orElse(false);
    return incident ? RecordKind.INCIDENT : RecordKind.CRIME;
  }

  @Override
  public String identityOf(CrimeRecord record) {
    return record.reference();
  }

  @Override
  public Optional<CrimeRecord> assemble() {
    String reference = reference();
    RecordedOffence offence = offences.offence();
    if (reference == null || offence == null || draft.isRejected()) {
      return Optional.empty();
    }
    CrimeRecord.Builder record = CrimeRecord.builder(reference, offence);
    times(record, offence);
    flags(record);
    record.highRiskDomesticAbuse(values.answer(DomainField.HIGH_RISK));
    record.intimatePartner(values.answer(DomainField.INTIMATE_PARTNER));
    record.enhancedRights(values.answer(DomainField.ENHANCED_RIGHTS));
    Religion religion = values.pick(DomainField.PERCEIVED_RELIGION, Religion.class);
    if (religion != null) {
      record.perceivedReligion(religion);
    }
    parties(record);
    related(record);
    history(record);
    application().ifPresent(record::apply);
    details.assemble().ifPresent(record::details);
    return draft.isRejected() ? Optional.empty() : Optional.of(record.build());
  }

  // Reference and times

  /** The reference in the form that a record can have, or null. */
  private @Nullable String reference() {
    String raw = values.raw(DomainField.REFERENCE);
    if (raw == null) {
      values.reject(ProblemCode.MISSING_FIELD, DomainField.REFERENCE, "");
      return null;
    }
    if (!CrimeRecord.isReference(raw)) {
      values.reject(ProblemCode.INVALID_REFERENCE, DomainField.REFERENCE, raw);
      return null;
    }
    if (!profile.hasReferenceForm(raw)) {
      values.warn(ProblemCode.REFERENCE_FORM, DomainField.REFERENCE, raw);
    }
    return raw;
  }

  private void times(CrimeRecord.Builder record, RecordedOffence offence) {
    ZonedDateTime reported = values.time(DomainField.REPORTED_AT);
    if (reported != null) {
      record.reportedAt(reported);
    }
    ZonedDateTime recorded = values.time(DomainField.RECORDED_AT);
    if (recorded != null) {
      record.recordedAt(recorded);
      offences.checkInForce(offence, recorded.withZoneSameInstant(CrimeRecord.ZONE).toLocalDate());
    }
    LocalDate from = values.day(DomainField.OCCURRED_FROM, false);
    LocalDate to = values.day(DomainField.OCCURRED_TO, true);
    if (from != null) {
      if (to == null || !to.isBefore(from)) {
        record.occurred(to == null ? Period.on(from) : new Period(from, to));
        return;
      }
    }
    if (to != null) {
      values.warn(ProblemCode.IMPOSSIBLE_PERIOD, DomainField.OCCURRED_TO, "");
    }
  }

  // Parties

  private void flags(CrimeRecord.Builder record) {
    RawValue value = draft.value(DomainField.FLAGS);
    if (value == null) {
      return;
    }
    if (value.reading() instanceof ReadFlags known) {
      record.flags(known.flags());
      return;
    }
    Set<CrimeFlag> flags = values.picks(DomainField.FLAGS, value.text(), CrimeFlag.class);
    if (flags != null) {
      record.flags(value.readAs(new ReadFlags(flags)).flags());
    }
  }

  private void parties(CrimeRecord.Builder record) {
    List<Suspect> suspects = new ArrayList<>(draft.parties());
    int victims = 0;
    boolean understood = !draft.missesRows();
    Victim victim = null;
    for (int i = 0; i < draft.parties(); i++) {
      RecordDraft.PartyDraft party = draft.party(i);
      PartyRole role = role(party);
      if (role == null) {
        understood &= party.role() == null;
        continue;
      }
      switch (role) {
        case VICTIM -> {
          victims++;
          victim = victim(party);
        }
        case SUSPECT, UNKNOWN_SUSPECT -> suspects.add(suspect(party, role));
        case WITNESS, REPORTER, OFFICER_IN_CASE, LOCATION, OTHER -> {}
      }
    }
    if (victims == 1 && victim != null && !draft.missesRows()) {
      record.victim(victim);
    } else if (victims > 1) {
      values.warn(ProblemCode.SEVERAL_VICTIMS, DomainField.VICTIM_KIND, "");
    }
    Integer count = values.number(DomainField.SUSPECT_COUNT);
    if (count != null && count != suspects.size()) {
      values.warn(ProblemCode.SUSPECT_COUNT, DomainField.SUSPECT_COUNT, "");
    } else if (understood && (count != null || !suspects.isEmpty())) {
      record.suspects(suspects);
    }
  }

  private @Nullable PartyRole role(RecordDraft.PartyDraft party) {
    PartyRole known = party.known();
    RawValue raw = party.role();
    if (known != null || raw == null) {
      return known;
    }
    return values.pick(DomainField.ROLE, raw, PartyRole.class);
  }

  private Victim victim(RecordDraft.PartyDraft party) {
    return new Victim(
        Optional.ofNullable(
            values.pick(
                DomainField.VICTIM_KIND, party.victim(DomainField.VICTIM_KIND), PartyKind.class)),
        age(DomainField.VICTIM_AGE, party.victim(DomainField.VICTIM_AGE)),
        Optional.ofNullable(
            values.pick(DomainField.VICTIM_SEX, party.victim(DomainField.VICTIM_SEX), Sex.class)),
        Optional.ofNullable(
            values.pick(
                DomainField.VICTIM_ROLE, party.victim(DomainField.VICTIM_ROLE), VictimRole.class)));
  }

  private Suspect suspect(RecordDraft.PartyDraft party, PartyRole role) {
    Answer unknown = role == PartyRole.UNKNOWN_SUSPECT ? Answer.NO : Answer.NOT_STATED;
    Answer linked = party.isLinked() ? Answer.YES : Answer.NOT_STATED;
    return new Suspect(
        Optional.ofNullable(
            values.pick(
                DomainField.SUSPECT_KIND,
                party.suspect(DomainField.SUSPECT_KIND),
                PartyKind.class)),
        age(DomainField.SUSPECT_AGE, party.suspect(DomainField.SUSPECT_AGE)),
        Optional.ofNullable(
            values.pick(
                DomainField.SUSPECT_SEX, party.suspect(DomainField.SUSPECT_SEX), Sex.class)),
        suspectAnswer(DomainField.SUSPECT_NAMED, party, unknown),
        suspectAnswer(DomainField.SUSPECT_IDENTIFIED, party, unknown),
        suspectAnswer(DomainField.SUSPECT_LINKED, party, linked));
  }

  private Answer suspectAnswer(DomainField field, RecordDraft.PartyDraft party, Answer byTheLink) {
    RawValue raw = party.suspect(field);
    return raw == null ? byTheLink : values.answer(field, raw);
  }

  private Optional<Integer> age(DomainField field, @Nullable RawValue value) {
    Integer age = values.number(field, value);
    if (value != null && age != null && age > OLDEST) {
      values.warn(ProblemCode.OUT_OF_RANGE, field, value.text());
      return Optional.empty();
    }
    return Optional.ofNullable(age);
  }

  private void related(CrimeRecord.Builder record) {
    List<RecordedOffence> related = offences.offences(DomainField.RELATED);
    if (related == null) {
      return;
    }
    List<RecordedOffence> chargeable = offences.offences(DomainField.RELATED_CHARGEABLE);
    List<RelatedCrime> crimes = new ArrayList<>();
    for (RecordedOffence offence : related) {
      Answer answer =
          chargeable == null ? Answer.NOT_STATED : Answer.of(chargeable.contains(offence));
      crimes.add(new RelatedCrime(offence, answer));
    }
    record.related(crimes);
  }

  // History and application

  private void history(CrimeRecord.Builder record) {
    OutcomeType outcome = values.pick(DomainField.EARLIER_OUTCOME, OutcomeType.class);
    if (outcome != null) {
      record.event(
          new HistoryEntry.OutcomeApplied(
              outcome, Optional.ofNullable(values.day(DomainField.EARLIER_OUTCOME_ON))));
    }
    CancellationCode cancelled =
        values.pick(DomainField.EARLIER_CANCELLATION, CancellationCode.class);
    if (cancelled != null) {
      record.event(
          new HistoryEntry.Cancelled(
              cancelled, Optional.ofNullable(values.day(DomainField.EARLIER_CANCELLATION_ON))));
    }
  }

  private Optional<uk.crimerecording.record.Application> application() {
    Facts stated = facts.facts();
    OutcomeType outcome = values.pick(DomainField.OUTCOME, OutcomeType.class);
    CancellationCode cancellation = values.pick(DomainField.CANCELLATION, CancellationCode.class);
    String reclassified = values.raw(DomainField.RECLASSIFICATION);
    if ((outcome != null && cancellation != null)
        || (reclassified != null && (outcome != null || cancellation != null))) {
      DomainField other =
          reclassified == null ? DomainField.CANCELLATION : DomainField.RECLASSIFICATION;
      values.warn(ProblemCode.CONFLICTING_APPLICATIONS, other, "");
      return Optional.empty();
    }
    Optional<LocalDate> on = Optional.ofNullable(values.day(DomainField.APPLIED_ON));
    Optional<DecisionMaker> by = decisionMaker();
    if (outcome != null) {
      return Optional.of(
          new OutcomeApplication(
              outcome,
              on,
              by,
              Optional.ofNullable(offences.offences(DomainField.CHARGED)),
              Optional.ofNullable(values.texts(DomainField.CHARGED_STATUTES)),
              stated));
    }
    if (cancellation != null) {
      return Optional.of(
          new CancellationApplication(
              cancellation,
              on,
              by,
              Optional.ofNullable(values.code(DomainField.DUPLICATE_OF)),
              Optional.ofNullable(values.code(DomainField.RECEIVING_FORCE)),
              Optional.ofNullable(values.code(DomainField.RECEIVING_REFERENCE)),
              stated));
    }
    if (reclassified != null) {
      return Optional.ofNullable(offences.offence(DomainField.RECLASSIFICATION, reclassified))
          .map(to -> new ReclassificationApplication(to, on, by, stated));
    }
    boolean unread =
        draft.value(DomainField.OUTCOME) != null || draft.value(DomainField.CANCELLATION) != null;
    if (!unread && (stated.size() > 0 || by.isPresent())) {
      values.warn(ProblemCode.NO_APPLICATION, DomainField.OUTCOME, "");
    }
    return Optional.empty();
  }

  private Optional<DecisionMaker> decisionMaker() {
    DecisionMaker maker =
        new DecisionMaker(
            Optional.ofNullable(values.pick(DomainField.BY_ROLE, DecisionRole.class)),
            Optional.ofNullable(values.pick(DomainField.BY_RANK, Rank.class)),
            values.answer(DomainField.BY_STAFF),
            values.answer(DomainField.BY_ACCREDITED),
            values.answer(DomainField.BY_TRAINED),
            values.answer(DomainField.BY_INDEPENDENT),
            values.answer(DomainField.BY_FCR_TEAM));
    boolean stated =
        maker.role().isPresent()
            || maker.rank().isPresent()
            || maker.staffEquivalent().isStated()
            || maker.accredited().isStated()
            || maker.trained().isStated()
            || maker.independent().isStated()
            || maker.fcrTeam().isStated();
    return stated ? Optional.of(maker) : Optional.empty();
  }
}
