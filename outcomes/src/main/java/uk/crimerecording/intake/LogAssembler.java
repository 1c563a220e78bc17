package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.dispatch.DispatchReference;
import uk.crimerecording.dispatch.Disposal;
import uk.crimerecording.dispatch.Employees;
import uk.crimerecording.dispatch.Involvement;
import uk.crimerecording.dispatch.Narrative;
import uk.crimerecording.dispatch.NarrativeCategory;
import uk.crimerecording.dispatch.SupplementaryPerson;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.IncidentQualifier;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.offence.CodeReading;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

/**
 * Turns the raw values of an incident log into a dispatch event, the same way for every system.
 * What cannot be read stays not stated and becomes a problem (rule SYS-02); only a log without a
 * usable event number cannot be mapped. Not thread-safe.
 */
final class LogAssembler implements Intake.Assembler<DispatchEvent> {

  private final OffenceCatalogue catalogue;
  private final RecordDraft draft;
  private final Coverage coverage;
  private final ValueReader values;
  private final FactReader facts;

  LogAssembler(
      ForceProfile profile, IntakeSettings settings, Coverage coverage, RecordDraft draft) {
    this.catalogue = settings.catalogue();
    this.draft = draft;
    this.coverage = coverage;
    this.values = new ValueReader(profile, settings.today(), coverage, draft);
    this.facts = new FactReader(draft, values);
  }

  @Override
  public Optional<RecordKind> statedKind() {
    return Optional.of(RecordKind.INCIDENT);
  }

  @Override
  public RecordKind kindOf(DispatchEvent event) {
    return RecordKind.INCIDENT;
  }

  @Override
  public String identityOf(DispatchEvent event) {
    return event.reference().toString();
  }

  @Override
  public Optional<DispatchEvent> assemble() {
    String event = event();
    if (event == null) {
      return Optional.empty();
    }
    ZonedDateTime opened = values.time(DomainField.LOG_OPENED_AT);
    ZonedDateTime reported = values.time(DomainField.LOG_REPORTED_AT);
    DispatchReference reference =
        new DispatchReference(
            event,
            Optional.ofNullable(values.code(DomainField.LOG_AGENCY)),
            Optional.ofNullable(day(opened, reported)));
    List<Narrative> narratives = narratives();
    List<Disposal> disposals = disposals();
    DispatchEvent read =
        new DispatchEvent(
            reference,
            log(opened, narratives, disposals),
            matter(reported),
            Optional.ofNullable(values.code(DomainField.LOG_DISPATCH_TYPE)),
            Optional.ofNullable(values.code(DomainField.LOG_POLICE_TYPE)),
            Optional.ofNullable(values.code(DomainField.LOG_PRIORITY)),
            employees(),
            persons(),
            narratives,
            disposals);
    return draft.isRejected() ? Optional.empty() : Optional.of(read);
  }

  private @Nullable String event() {
    String raw = values.raw(DomainField.LOG_EVENT);
    if (raw == null) {
      values.reject(ProblemCode.MISSING_FIELD, DomainField.LOG_EVENT, "");
      return null;
    }
    if (FactType.CODE.parse(raw).isEmpty()) {
      values.reject(ProblemCode.INVALID_REFERENCE, DomainField.LOG_EVENT, raw);
      return null;
    }
    return raw;
  }

  /** The day of the serial: that which the log names, otherwise the day it was opened. */
  private @Nullable LocalDate day(
      @Nullable ZonedDateTime opened, @Nullable ZonedDateTime reported) {
    LocalDate stated = values.day(DomainField.LOG_DATE);
    ZonedDateTime moment = opened != null ? opened : reported;
    return stated != null || moment == null
        ? stated
        : moment.withZoneSameInstant(CrimeRecord.ZONE).toLocalDate();
  }

  // The log

  private IncidentLog log(
      @Nullable ZonedDateTime opened, List<Narrative> narratives, List<Disposal> disposals) {
    IncidentLog.Builder log = IncidentLog.builder();
    ZonedDateTime closed = values.time(DomainField.LOG_CLOSED_AT);
    if (opened != null && closed != null && closed.toInstant().isBefore(opened.toInstant())) {
      // Neither can be trusted; a log without times counts as closed, which this one is.
      values.warn(ProblemCode.IMPOSSIBLE_PERIOD, DomainField.LOG_CLOSED_AT, "");
    } else {
      Optional.ofNullable(opened).ifPresent(log::openedAt);
      Optional.ofNullable(closed).ifPresent(log::closedAt);
    }
    Optional.ofNullable(values.pick(DomainField.LOG_OPENING_CATEGORY, StatedCategory.class))
        .ifPresent(log::openingCategory);
    closingCategory(disposals).ifPresent(log::closingCategory);
    qualifiers(disposals).ifPresent(log::qualifiers);
    log.reporterTold(values.answer(DomainField.LOG_REPORTER_TOLD));
    log.thrive(thrive(narratives));
    linkedCrimes().ifPresent(log::linkedCrimes);
    reportedIncident().ifPresent(log::reportedIncident);
    return log.build();
  }

  /** The category that the log names, otherwise the one that all of its disposals have. */
  private Optional<StatedCategory> closingCategory(List<Disposal> disposals) {
    StatedCategory stated = values.pick(DomainField.LOG_CLOSING_CATEGORY, StatedCategory.class);
    if (stated != null || draft.value(DomainField.LOG_CLOSING_CATEGORY) != null) {
      return Optional.ofNullable(stated);
    }
    Set<Optional<StatedCategory>> found = new HashSet<>();
    disposals.forEach(disposal -> found.add(disposal.category()));
    if (found.size() > 1) {
      values.warn(ProblemCode.REPEATED_VALUE, DomainField.DISPOSAL_CATEGORY, "");
      return Optional.empty();
    }
    return found.stream().findFirst().flatMap(category -> category);
  }

  /** The qualifiers of the log and of its disposals; none is stated only where all state that. */
  private Optional<Set<IncidentQualifier>> qualifiers(List<Disposal> disposals) {
    List<Optional<Set<IncidentQualifier>>> stated = new ArrayList<>();
    RawValue raw = draft.value(DomainField.LOG_QUALIFIERS);
    if (raw != null) {
      stated.add(qualifiers(DomainField.LOG_QUALIFIERS, raw));
    }
    disposals.forEach(disposal -> stated.add(disposal.qualifiers()));
    Set<IncidentQualifier> all = EnumSet.noneOf(IncidentQualifier.class);
    stated.forEach(some -> some.ifPresent(all::addAll));
    boolean known = !stated.isEmpty() && stated.stream().allMatch(Optional::isPresent);
    return known || !all.isEmpty() ? Optional.of(all) : Optional.empty();
  }

  private Optional<Set<IncidentQualifier>> qualifiers(DomainField field, @Nullable RawValue raw) {
    if (raw == null) {
      return Optional.empty();
    }
    Set<IncidentQualifier> qualifiers = EnumSet.noneOf(IncidentQualifier.class);
    boolean complete = true;
    for (String text : values.items(field, raw.text())) {
      RawValue item = RawValue.of(text);
      Object meaning = values.known(field, item, Object.class);
      if (meaning instanceof IncidentQualifier qualifier) {
        qualifiers.add(qualifier);
      } else if (meaning == null) {
        values.pick(field, item, IncidentQualifier.class);
        complete = false;
      }
    }
    return complete || !qualifiers.isEmpty() ? Optional.of(qualifiers) : Optional.empty();
  }

  /** A narrative that says something shows the assessment; that there is none shows nothing. */
  private Answer thrive(List<Narrative> narratives) {
    Answer stated = values.answer(DomainField.LOG_THRIVE);
    boolean written = narratives.stream().anyMatch(one -> one.says(NarrativeCategory.THRIVE));
    return written && !stated.isStated() ? Answer.YES : stated;
  }

  /** The crimes; not stated where one of them is no reference, as the rest would not be all. */
  private Optional<List<String>> linkedCrimes() {
    List<String> linked = values.texts(DomainField.LOG_LINKED_CRIMES);
    if (linked == null) {
      return Optional.empty();
    }
    for (String reference : linked) {
      if (!CrimeRecord.isReference(reference)) {
        values.warn(ProblemCode.INVALID_REFERENCE, DomainField.LOG_LINKED_CRIMES, reference);
        return Optional.empty();
      }
    }
    return Optional.of(linked);
  }

  private Optional<OffenceCode> reportedIncident() {
    Optional<OffenceCode> code = offence(DomainField.LOG_REPORTED_INCIDENT);
    if (code.isPresent() && !code.get().isReportedIncident()) {
      values.warn(
          ProblemCode.UNKNOWN_OFFENCE_CODE, DomainField.LOG_REPORTED_INCIDENT, code.get().value());
      return Optional.empty();
    }
    return code;
  }

  // What was reported

  private ReportedMatter matter(@Nullable ZonedDateTime reported) {
    ReportedMatter.Builder matter = ReportedMatter.builder();
    Optional.ofNullable(reported).ifPresent(matter::receivedAt);
    Optional.ofNullable(values.pick(DomainField.LOG_CALL_SOURCE, Reporter.class))
        .ifPresent(matter::reporter);
    offence(DomainField.LOG_ALLEGED).map(RecordedOffence::ofCode).ifPresent(matter::alleged);
    ZonedDateTime recorded = values.time(DomainField.LOG_RECORDED_AT);
    if (recorded != null
        && reported != null
        && recorded.toInstant().isBefore(reported.toInstant())) {
      values.warn(ProblemCode.IMPOSSIBLE_PERIOD, DomainField.LOG_RECORDED_AT, "");
    } else if (recorded != null) {
      matter.recordedAt(recorded);
    }
    return matter.facts(facts.facts()).build();
  }

  /** The listed code that a value spells. */
  private Optional<OffenceCode> offence(DomainField field) {
    String raw = values.raw(field);
    if (raw == null || values.translated(field, raw).equals(ForceProfile.NOT_STATED)) {
      return Optional.empty();
    }
    Optional<OffenceCode> code =
        OffenceCode.read(values.translated(field, raw))
            .map(CodeReading::code)
            .filter(
                found ->
                    catalogue.find(found).isPresent()
                        || catalogue.reportedIncident(found).isPresent());
    if (code.isEmpty()) {
      values.warn(ProblemCode.UNKNOWN_OFFENCE_CODE, field, raw);
    }
    return code;
  }

  // Parts

  private List<RecordDraft.PartDraft> parts(RecordPart of) {
    List<RecordDraft.PartDraft> parts = new ArrayList<>();
    for (int i = 0; i < draft.parts(); i++) {
      if (draft.part(i).of() == of) {
        parts.add(draft.part(i));
      }
    }
    return parts;
  }

  private Optional<Employees> employees() {
    List<RecordDraft.PartDraft> parts = parts(RecordPart.EMPLOYEES);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Answer> answers =
        parts.stream()
            .map(
                part ->
                    values.answer(
                        DomainField.EMPLOYEE_RESPONSIBLE,
                        part.value(DomainField.EMPLOYEE_RESPONSIBLE)))
            .toList();
    Answer responsible =
        Stream.of(Answer.YES, Answer.NOT_STATED)
            .filter(answers::contains)
            .findFirst()
            .orElse(Answer.NO);
    return Optional.of(new Employees(parts.size(), responsible));
  }

  private List<SupplementaryPerson> persons() {
    return parts(RecordPart.PERSONS).stream()
        .map(part -> new SupplementaryPerson(Optional.ofNullable(involvement(part))))
        .toList();
  }

  /** The involvement as it was given; where that has no mapping, the one that the system gave. */
  private @Nullable Involvement involvement(RecordDraft.PartDraft part) {
    RawValue original = part.value(DomainField.PERSON_INVOLVEMENT);
    RawValue given = part.value(DomainField.PERSON_DEFAULT);
    Involvement known = values.known(DomainField.PERSON_INVOLVEMENT, original, Involvement.class);
    Involvement instead = values.known(DomainField.PERSON_DEFAULT, given, Involvement.class);
    if (known != null || original == null) {
      return known != null
          ? known
          : values.pick(DomainField.PERSON_DEFAULT, given, Involvement.class);
    }
    if (instead != null) {
      coverage.count(DomainField.PERSON_INVOLVEMENT, original.text());
      return instead;
    }
    return values.pick(DomainField.PERSON_INVOLVEMENT, original, Involvement.class);
  }

  private List<Narrative> narratives() {
    List<Narrative> narratives = new ArrayList<>();
    for (RecordDraft.PartDraft part : parts(RecordPart.NARRATIVES)) {
      RawValue value = part.value(DomainField.NARRATIVE_TEXT);
      String text = value == null ? "" : value.text();
      narratives.add(
          new Narrative(
              Optional.ofNullable(
                  values.pick(
                      DomainField.NARRATIVE_CATEGORY,
                      part.value(DomainField.NARRATIVE_CATEGORY),
                      NarrativeCategory.class)),
              Optional.ofNullable(
                  values.time(DomainField.NARRATIVE_AT, part.value(DomainField.NARRATIVE_AT))),
              text.codePointCount(0, text.length())));
    }
    return narratives;
  }

  private List<Disposal> disposals() {
    List<Disposal> disposals = new ArrayList<>();
    for (RecordDraft.PartDraft part : parts(RecordPart.DISPOSALS)) {
      disposals.add(
          new Disposal(
              Optional.ofNullable(
                  values.pick(
                      DomainField.DISPOSAL_CATEGORY,
                      part.value(DomainField.DISPOSAL_CATEGORY),
                      StatedCategory.class)),
              qualifiers(
                  DomainField.DISPOSAL_QUALIFIERS, part.value(DomainField.DISPOSAL_QUALIFIERS))));
    }
    return disposals;
  }
}
