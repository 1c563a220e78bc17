package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.Problem.Severity;
import uk.crimerecording.offence.CodeReading;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceStatus;
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

  private static final Pattern GROUPED_AMOUNT =
      Pattern.compile("\u00a3?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{1,2})?|\u00a3[0-9.]+");

  private final ForceProfile profile;
  private final IntakeSettings settings;
  private final Coverage coverage;
  private final DayAndTime dates;
  private final RecordDraft draft;
  private final DetailsAssembler details;

  CrimeRecordAssembler(
      ForceProfile profile, IntakeSettings settings, Coverage coverage, RecordDraft draft) {
    this.profile = profile;
    this.settings = settings;
    this.coverage = coverage;
    this.dates = new DayAndTime(profile);
    this.draft = draft;
    this.details = new DetailsAssembler(profile, draft, this);
  }

  @Override
  public Optional<RecordKind> statedKind() {
    return Optional.ofNullable(pick(DomainField.KIND, RecordKind.class));
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
    RecordedOffence offence = offence();
    if (reference == null || offence == null || draft.isRejected()) {
      return Optional.empty();
    }
    CrimeRecord.Builder record = CrimeRecord.builder(reference, offence);
    times(record, offence);
    flags(record);
    record.highRiskDomesticAbuse(answer(DomainField.HIGH_RISK));
    record.intimatePartner(answer(DomainField.INTIMATE_PARTNER));
    record.enhancedRights(answer(DomainField.ENHANCED_RIGHTS));
    Religion religion = pick(DomainField.PERCEIVED_RELIGION, Religion.class);
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

  // Reference and offence

  /** The reference in the form that a record can have, or null. */
  private @Nullable String reference() {
    String raw = draft.value(DomainField.REFERENCE);
    if (raw == null) {
      reject(ProblemCode.MISSING_FIELD, DomainField.REFERENCE, "");
      return null;
    }
    if (!CrimeRecord.isReference(raw)) {
      reject(ProblemCode.INVALID_REFERENCE, DomainField.REFERENCE, raw);
      return null;
    }
    if (!profile.hasReferenceForm(raw)) {
      warn(ProblemCode.REFERENCE_FORM, DomainField.REFERENCE, raw);
    }
    return raw;
  }

  private @Nullable RecordedOffence offence() {
    String rawCode = draft.value(DomainField.OFFENCE_CODE);
    String rawClass = draft.value(DomainField.OFFENCE_CLASS);
    if (rawCode == null && rawClass == null) {
      reject(ProblemCode.MISSING_FIELD, DomainField.OFFENCE_CODE, "");
      return null;
    }
    OffenceCode code = null;
    if (rawCode != null) {
      code = code(DomainField.OFFENCE_CODE, rawCode);
      if (code == null) {
        reject(ProblemCode.UNKNOWN_OFFENCE_CODE, DomainField.OFFENCE_CODE, rawCode);
        return null;
      }
    }
    String classCode = null;
    if (rawClass != null) {
      classCode = classCode(DomainField.OFFENCE_CLASS, rawClass);
      if (classCode == null) {
        problem(
            code == null ? Severity.REJECTING : Severity.WARNING,
            ProblemCode.UNKNOWN_OFFENCE_CODE,
            DomainField.OFFENCE_CLASS,
            rawClass);
        if (code == null) {
          return null;
        }
      }
    }
    return new RecordedOffence(Optional.ofNullable(code), Optional.ofNullable(classCode));
  }

  /** The listed code that a text spells, or null. */
  private @Nullable OffenceCode code(DomainField field, String raw) {
    Optional<CodeReading> reading = OffenceCode.read(translated(field, raw));
    if (reading.isEmpty()) {
      return null;
    }
    OffenceCode code = reading.get().code();
    boolean listed =
        settings.catalogue().find(code).isPresent()
            || settings.catalogue().reportedIncident(code).isPresent();
    if (!listed) {
      return null;
    }
    if (!reading.get().isExact()) {
      warn(ProblemCode.MENDED_OFFENCE_CODE, field, raw);
    }
    return code;
  }

  private @Nullable String classCode(DomainField field, String raw) {
    String spelt = OffenceClass.spellCanonically(translated(field, raw));
    return settings.catalogue().findClass(spelt).map(OffenceClass::code).orElse(null);
  }

  /** Several offences; null where one of them is unknown, as the rest would not be all. */
  private @Nullable List<RecordedOffence> offences(DomainField field) {
    String raw = draft.value(field);
    if (raw == null) {
      return null;
    }
    List<RecordedOffence> offences = new ArrayList<>();
    for (String item : items(field, raw)) {
      if (item.equals(DomainField.NONE)) {
        continue;
      }
      if (profile.isUnknown(item)) {
        return null;
      }
      RecordedOffence offence = offence(field, item);
      if (offence == null) {
        return null;
      }
      offences.add(offence);
    }
    return offences;
  }

  /**
   * The listed offence that a text spells by its code or its class, or null. A class that looks
   * like a code in a sloppy spelling, such as 4/8, is a class.
   */
  private @Nullable RecordedOffence offence(DomainField field, String raw) {
    String classCode = classCode(field, raw);
    boolean exact =
        OffenceCode.read(translated(field, raw)).map(CodeReading::isExact).orElse(false);
    OffenceCode code = classCode == null || exact ? code(field, raw) : null;
    if (code != null) {
      return RecordedOffence.ofCode(code);
    }
    if (classCode == null) {
      warn(ProblemCode.UNKNOWN_OFFENCE_CODE, field, raw);
      return null;
    }
    return RecordedOffence.ofClass(classCode);
  }

  // Times

  private void times(CrimeRecord.Builder record, RecordedOffence offence) {
    ZonedDateTime reported = time(DomainField.REPORTED_AT);
    if (reported != null) {
      record.reportedAt(reported);
    }
    ZonedDateTime recorded = time(DomainField.RECORDED_AT);
    if (recorded != null) {
      record.recordedAt(recorded);
      checkInForce(offence, recorded.withZoneSameInstant(CrimeRecord.ZONE).toLocalDate());
    }
    LocalDate from = occurred(DomainField.OCCURRED_FROM);
    LocalDate to = occurred(DomainField.OCCURRED_TO);
    if (from != null) {
      if (to == null || !to.isBefore(from)) {
        record.occurred(to == null ? Period.on(from) : new Period(from, to));
        return;
      }
    }
    if (to != null) {
      warn(ProblemCode.IMPOSSIBLE_PERIOD, DomainField.OCCURRED_TO, "");
    }
  }

  private void checkInForce(RecordedOffence offence, LocalDate recorded) {
    if (offence.code().isPresent()) {
      OffenceStatus status = settings.catalogue().inForce(offence.code().get(), recorded);
      if (!(status instanceof OffenceStatus.InForce)) {
        warn(ProblemCode.OFFENCE_NOT_IN_FORCE, DomainField.OFFENCE_CODE, "");
      }
    }
  }

  /** One value may hold both days of a period. */
  private @Nullable LocalDate occurred(DomainField field) {
    String raw = draft.value(field);
    String side = raw == null ? null : side(raw, field == DomainField.OCCURRED_TO);
    return side == null || !readDate(field, side) ? null : dates.day();
  }

  /** The beginning or end of a value that may hold both, or null where that side is not stated. */
  @Nullable String side(String raw, boolean end) {
    Optional<String> separator = profile.rangeSeparator();
    String side = separator.isEmpty() ? raw : DateRange.side(raw, separator.get(), end);
    return side == null || profile.isUnknown(side) ? null : side;
  }

  private @Nullable LocalDate day(DomainField field) {
    String raw = draft.value(field);
    return raw == null || !readDate(field, raw) ? null : dates.day();
  }

  private @Nullable ZonedDateTime time(DomainField field) {
    String raw = draft.value(field);
    if (raw == null || !readDate(field, raw)) {
      return null;
    }
    LocalTime time = dates.time();
    if (time == null) {
      warn(ProblemCode.MISSING_TIME, field, raw);
      return dates.day().atStartOfDay(CrimeRecord.ZONE);
    }
    ZoneOffset offset = dates.offset();
    if (offset != null) {
      return ZonedDateTime.of(dates.day(), time, offset);
    }
    return inLondon(dates.day(), time, field, raw);
  }

  /** A time of London; null where its clocks do not show it. */
  @Nullable ZonedDateTime inLondon(LocalDate day, LocalTime time, DomainField field, String raw) {
    ZonedDateTime local = ZonedDateTime.of(day, time, CrimeRecord.ZONE);
    if (!local.toLocalTime().equals(time)) {
      warn(ProblemCode.IMPOSSIBLE_DATE, field, raw);
      return null;
    }
    if (!local.withLaterOffsetAtOverlap().getOffset().equals(local.getOffset())) {
      warn(ProblemCode.AMBIGUOUS_DATE, field, raw);
    }
    return local;
  }

  private boolean readDate(DomainField field, String raw) {
    String text = translated(field, raw);
    ProblemCode problem =
        text.equals(ForceProfile.NOT_STATED)
            ? ProblemCode.UNREADABLE_DATE
            : dates.read(field, text);
    if (problem == null
        && settings.today().isPresent()
        && dates.day().isAfter(settings.today().get())) {
      problem = ProblemCode.FUTURE_DATE;
    }
    if (problem != null && !isNotStated(field, raw)) {
      warn(problem, field, raw);
    }
    return problem == null;
  }

  // Parties

  private void flags(CrimeRecord.Builder record) {
    String raw = draft.value(DomainField.FLAGS);
    if (raw == null) {
      return;
    }
    Set<CrimeFlag> flags = EnumSet.noneOf(CrimeFlag.class);
    boolean complete = true;
    for (String item : items(DomainField.FLAGS, raw)) {
      if (item.equals(DomainField.NONE)) {
        continue;
      }
      if (profile.isUnknown(item)) {
        complete = false;
        continue;
      }
      Object meaning = profile.meaning(DomainField.FLAGS, item);
      if (meaning instanceof CrimeFlag flag) {
        flags.add(flag);
      } else if (meaning == null) {
        unmapped(DomainField.FLAGS, item);
        complete = false;
      } else if (meaning.equals(ForceProfile.NOT_STATED)) {
        complete = false;
      }
    }
    if (complete || !flags.isEmpty()) {
      record.flags(flags);
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
      warn(ProblemCode.SEVERAL_VICTIMS, DomainField.VICTIM_KIND, "");
    }
    Integer count = number(DomainField.SUSPECT_COUNT, draft.value(DomainField.SUSPECT_COUNT));
    if (count != null && count != suspects.size()) {
      warn(ProblemCode.SUSPECT_COUNT, DomainField.SUSPECT_COUNT, "");
    } else if (understood && (count != null || !suspects.isEmpty())) {
      record.suspects(suspects);
    }
  }

  private @Nullable PartyRole role(RecordDraft.PartyDraft party) {
    PartyRole known = party.known();
    String raw = party.role();
    if (known != null || raw == null) {
      return known;
    }
    return pick(DomainField.ROLE, raw, PartyRole.class);
  }

  private Victim victim(RecordDraft.PartyDraft party) {
    return new Victim(
        Optional.ofNullable(
            pick(DomainField.VICTIM_KIND, party.victim(DomainField.VICTIM_KIND), PartyKind.class)),
        age(DomainField.VICTIM_AGE, party.victim(DomainField.VICTIM_AGE)),
        Optional.ofNullable(
            pick(DomainField.VICTIM_SEX, party.victim(DomainField.VICTIM_SEX), Sex.class)),
        Optional.ofNullable(
            pick(
                DomainField.VICTIM_ROLE, party.victim(DomainField.VICTIM_ROLE), VictimRole.class)));
  }

  private Suspect suspect(RecordDraft.PartyDraft party, PartyRole role) {
    Answer unknown = role == PartyRole.UNKNOWN_SUSPECT ? Answer.NO : Answer.NOT_STATED;
    Answer linked = party.isLinked() ? Answer.YES : Answer.NOT_STATED;
    return new Suspect(
        Optional.ofNullable(
            pick(
                DomainField.SUSPECT_KIND,
                party.suspect(DomainField.SUSPECT_KIND),
                PartyKind.class)),
        age(DomainField.SUSPECT_AGE, party.suspect(DomainField.SUSPECT_AGE)),
        Optional.ofNullable(
            pick(DomainField.SUSPECT_SEX, party.suspect(DomainField.SUSPECT_SEX), Sex.class)),
        suspectAnswer(DomainField.SUSPECT_NAMED, party, unknown),
        suspectAnswer(DomainField.SUSPECT_IDENTIFIED, party, unknown),
        suspectAnswer(DomainField.SUSPECT_LINKED, party, linked));
  }

  private Answer suspectAnswer(DomainField field, RecordDraft.PartyDraft party, Answer byTheLink) {
    String raw = party.suspect(field);
    return raw == null ? byTheLink : answer(field, raw);
  }

  private Optional<Integer> age(DomainField field, @Nullable String raw) {
    Integer age = number(field, raw);
    if (age != null && age > OLDEST) {
      warn(ProblemCode.OUT_OF_RANGE, field, raw == null ? "" : raw);
      return Optional.empty();
    }
    return Optional.ofNullable(age);
  }

  private void related(CrimeRecord.Builder record) {
    List<RecordedOffence> related = offences(DomainField.RELATED);
    if (related == null) {
      return;
    }
    List<RecordedOffence> chargeable = offences(DomainField.RELATED_CHARGEABLE);
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
    OutcomeType outcome = pick(DomainField.EARLIER_OUTCOME, OutcomeType.class);
    if (outcome != null) {
      record.event(
          new HistoryEntry.OutcomeApplied(
              outcome, Optional.ofNullable(day(DomainField.EARLIER_OUTCOME_ON))));
    }
    CancellationCode cancelled = pick(DomainField.EARLIER_CANCELLATION, CancellationCode.class);
    if (cancelled != null) {
      record.event(
          new HistoryEntry.Cancelled(
              cancelled, Optional.ofNullable(day(DomainField.EARLIER_CANCELLATION_ON))));
    }
  }

  private Optional<uk.crimerecording.record.Application> application() {
    Facts facts = facts();
    OutcomeType outcome = pick(DomainField.OUTCOME, OutcomeType.class);
    CancellationCode cancellation = pick(DomainField.CANCELLATION, CancellationCode.class);
    String reclassified = draft.value(DomainField.RECLASSIFICATION);
    if ((outcome != null && cancellation != null)
        || (reclassified != null && (outcome != null || cancellation != null))) {
      DomainField other =
          reclassified == null ? DomainField.CANCELLATION : DomainField.RECLASSIFICATION;
      warn(ProblemCode.CONFLICTING_APPLICATIONS, other, "");
      return Optional.empty();
    }
    Optional<LocalDate> on = Optional.ofNullable(day(DomainField.APPLIED_ON));
    Optional<DecisionMaker> by = decisionMaker();
    if (outcome != null) {
      return Optional.of(
          new OutcomeApplication(
              outcome,
              on,
              by,
              Optional.ofNullable(offences(DomainField.CHARGED)),
              Optional.ofNullable(texts(DomainField.CHARGED_STATUTES)),
              facts));
    }
    if (cancellation != null) {
      return Optional.of(
          new CancellationApplication(
              cancellation,
              on,
              by,
              Optional.ofNullable(code(DomainField.DUPLICATE_OF)),
              Optional.ofNullable(code(DomainField.RECEIVING_FORCE)),
              Optional.ofNullable(code(DomainField.RECEIVING_REFERENCE)),
              facts));
    }
    if (reclassified != null) {
      return Optional.ofNullable(offence(DomainField.RECLASSIFICATION, reclassified))
          .map(to -> new ReclassificationApplication(to, on, by, facts));
    }
    boolean unread =
        draft.value(DomainField.OUTCOME) != null || draft.value(DomainField.CANCELLATION) != null;
    if (!unread && (facts.size() > 0 || by.isPresent())) {
      warn(ProblemCode.NO_APPLICATION, DomainField.OUTCOME, "");
    }
    return Optional.empty();
  }

  private Optional<DecisionMaker> decisionMaker() {
    DecisionMaker maker =
        new DecisionMaker(
            Optional.ofNullable(pick(DomainField.BY_ROLE, DecisionRole.class)),
            Optional.ofNullable(pick(DomainField.BY_RANK, Rank.class)),
            answer(DomainField.BY_STAFF),
            answer(DomainField.BY_ACCREDITED),
            answer(DomainField.BY_TRAINED),
            answer(DomainField.BY_INDEPENDENT),
            answer(DomainField.BY_FCR_TEAM));
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

  private Facts facts() {
    Facts.Builder facts = Facts.builder();
    for (int i = 0; i < draft.statedCount(); i++) {
      DomainField field = draft.stated(i);
      if (field.fact().isPresent()) {
        String raw = draft.value(field);
        if (raw != null) {
          state(facts, field, field.fact().get(), raw);
        }
      }
    }
    return facts.build();
  }

  private <T> void state(Facts.Builder facts, DomainField field, Fact<T> fact, String raw) {
    Object value =
        switch (fact.type()) {
          case BOOLEAN -> {
            Answer answer = answer(field, raw);
            yield answer.isStated() ? Boolean.valueOf(answer == Answer.YES) : null;
          }
          case ENUM -> pick(field, raw, String.class);
          case DATE -> day(field);
          case INTEGER -> number(field, raw);
          case MONEY, CODE -> parsed(field, fact, raw);
        };
    if (value != null) {
      fact.check(value).ifPresent(checked -> facts.state(fact, checked));
    }
  }

  private @Nullable Object parsed(DomainField field, Fact<?> fact, String raw) {
    String text = translated(field, raw);
    Optional<?> value = fact.parse(fact.type() == FactType.MONEY ? plainAmount(text) : text);
    if (value.isEmpty() && !isNotStated(field, raw)) {
      warn(ProblemCode.UNREADABLE_VALUE, field, raw);
    }
    return isNotStated(field, raw) ? null : value.orElse(null);
  }

  /** Pounds without their sign and without the commas between thousands. */
  private static String plainAmount(String text) {
    return GROUPED_AMOUNT.matcher(text).matches()
        ? text.replace("\u00a3", "").replace(",", "")
        : text;
  }

  // Values

  private @Nullable String code(DomainField field) {
    String raw = draft.value(field);
    if (raw == null || isNotStated(field, raw)) {
      return null;
    }
    String text = translated(field, raw);
    if (FactType.CODE.parse(text).isEmpty()) {
      warn(ProblemCode.UNREADABLE_VALUE, field, raw);
      return null;
    }
    return text;
  }

  private @Nullable List<String> texts(DomainField field) {
    String raw = draft.value(field);
    if (raw == null) {
      return null;
    }
    List<String> texts = new ArrayList<>(items(field, raw));
    texts.remove(DomainField.NONE);
    return texts.stream().anyMatch(profile::isUnknown) ? null : texts;
  }

  @Nullable Integer number(DomainField field) {
    return number(field, draft.value(field));
  }

  private @Nullable Integer number(DomainField field, @Nullable String raw) {
    if (raw == null || isNotStated(field, raw)) {
      return null;
    }
    String text = translated(field, raw);
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i > 8) {
        warn(ProblemCode.UNREADABLE_VALUE, field, raw);
        return null;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  Answer answer(DomainField field) {
    String raw = draft.value(field);
    return raw == null ? Answer.NOT_STATED : answer(field, raw);
  }

  private Answer answer(DomainField field, String raw) {
    Boolean truth = profile.truth(field, raw);
    if (truth != null) {
      return Answer.of(truth);
    }
    if (!isNotStated(field, raw)) {
      unmapped(field, raw);
    }
    return Answer.NOT_STATED;
  }

  private <T> @Nullable T pick(DomainField field, Class<T> type) {
    return pick(field, draft.value(field), type);
  }

  private <T> @Nullable T pick(DomainField field, @Nullable String raw, Class<T> type) {
    if (raw == null) {
      return null;
    }
    Object meaning = profile.meaning(field, raw);
    if (meaning == null) {
      unmapped(field, raw);
      return null;
    }
    return type.isInstance(meaning) && !meaning.equals(ForceProfile.NOT_STATED)
        ? type.cast(meaning)
        : null;
  }

  /** What the profile says instead of a raw value, otherwise the value itself. */
  String translated(DomainField field, String raw) {
    String target = profile.target(field, raw);
    return target == null ? raw : target;
  }

  private boolean isNotStated(DomainField field, String raw) {
    return ForceProfile.NOT_STATED.equals(profile.target(field, raw));
  }

  List<String> items(DomainField field, String raw) {
    List<String> items = new ArrayList<>();
    char separator = profile.listSeparator(field).charAt(0);
    int from = 0;
    while (from <= raw.length()) {
      int to = raw.indexOf(separator, from);
      String item = raw.substring(from, to < 0 ? raw.length() : to).strip();
      if (!item.isEmpty()) {
        items.add(item);
      }
      from = to < 0 ? raw.length() + 1 : to + 1;
    }
    return items;
  }

  void unmapped(DomainField field, String raw) {
    coverage.count(field, raw);
    warn(ProblemCode.UNMAPPED_VALUE, field, raw);
  }

  void warn(ProblemCode code, DomainField field, String raw) {
    problem(Severity.WARNING, code, field, raw);
  }

  private void reject(ProblemCode code, DomainField field, String raw) {
    problem(Severity.REJECTING, code, field, raw);
  }

  private void problem(Severity severity, ProblemCode code, DomainField field, String raw) {
    draft.problem(code, severity, field, raw);
  }
}
