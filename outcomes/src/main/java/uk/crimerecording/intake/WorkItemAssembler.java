package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.identifier.PoliceIdentifier;
import uk.crimerecording.pnc.ArrestKey;
import uk.crimerecording.pnc.Disposal;
import uk.crimerecording.pnc.DisposalCode;
import uk.crimerecording.pnc.DisposalKind;
import uk.crimerecording.pnc.PersonKey;
import uk.crimerecording.pnc.PncOffence;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.pnc.WorkType;
import uk.crimerecording.record.CrimeRecord;

/**
 * Turns the raw values of a record into a work item for the Police National Computer, the same way
 * for every system. An item without a reference or a type cannot be mapped, nor one with an
 * identifier of a wrong form; a check letter that fails is a warning, for dummies exist. Not
 * thread-safe.
 */
final class WorkItemAssembler implements Intake.Assembler<PncWorkItem> {

  private static final int LONGEST_KEY = 100;

  private final RecordDraft draft;
  private final ValueReader values;
  private final Year year;

  WorkItemAssembler(
      ForceProfile profile, IntakeSettings settings, Coverage coverage, RecordDraft draft) {
    this.draft = draft;
    this.values = new ValueReader(profile, settings.today(), coverage, draft);
    LocalDate day = settings.today().orElse(settings.catalogue().edition().from());
    this.year = Year.from(day);
  }

  @Override
  public Optional<RecordKind> statedKind() {
    return Optional.of(RecordKind.WORK_ITEM);
  }

  @Override
  public RecordKind kindOf(PncWorkItem item) {
    return RecordKind.WORK_ITEM;
  }

  @Override
  public String identityOf(PncWorkItem item) {
    return item.reference();
  }

  @Override
  public Optional<PncWorkItem> assemble() {
    String reference = reference();
    WorkType type = type();
    if (reference == null || type == null) {
      return Optional.empty();
    }
    PncWorkItem.Builder item = PncWorkItem.builder(reference, type);
    identifier(DomainField.ITEM_PNC_ID, text -> PncId.read(text, year)).ifPresent(item::pncId);
    identifier(DomainField.ITEM_CRO_NUMBER, CroNumber::read).ifPresent(item::croNumber);
    numbers().ifPresent(item::arrestSummonsNumbers);
    key(DomainField.ITEM_PERSON).map(PersonKey::new).ifPresent(item::person);
    key(DomainField.ITEM_ARREST).map(ArrestKey::new).ifPresent(item::arrest);
    crimes().ifPresent(item::crimes);
    offences().ifPresent(item::offences);
    return draft.isRejected() ? Optional.empty() : Optional.of(item.build());
  }

  private @Nullable String reference() {
    String raw = values.raw(DomainField.ITEM_REFERENCE);
    if (raw == null) {
      values.reject(ProblemCode.MISSING_FIELD, DomainField.ITEM_REFERENCE, "");
      return null;
    }
    if (FactType.CODE.parse(raw).isEmpty()) {
      values.reject(ProblemCode.INVALID_REFERENCE, DomainField.ITEM_REFERENCE, raw);
      return null;
    }
    return raw;
  }

  private @Nullable WorkType type() {
    WorkType type = values.pick(DomainField.ITEM_TYPE, WorkType.class);
    if (type == null) {
      values.reject(ProblemCode.MISSING_FIELD, DomainField.ITEM_TYPE, "");
    }
    return type;
  }

  // Identifiers

  private <T extends PoliceIdentifier> Optional<IdentifierReading<T>> identifier(
      DomainField field, Function<String, IdentifierReading<T>> read) {
    String raw = values.raw(field);
    return raw == null || values.isNotStated(field, raw)
        ? Optional.empty()
        : Optional.of(checked(field, raw, read));
  }

  private <T extends PoliceIdentifier> IdentifierReading<T> checked(
      DomainField field, String raw, Function<String, IdentifierReading<T>> read) {
    IdentifierReading<T> reading = read.apply(raw);
    switch (reading.status()) {
      case VALID -> {}
      case CHECK_FAILED -> values.warn(ProblemCode.CHECK_LETTER, field, raw);
      case WRONG_FORM -> values.reject(ProblemCode.IDENTIFIER_FORM, field, raw);
    }
    return reading;
  }

  private Optional<List<IdentifierReading<ArrestSummonsNumber>>> numbers() {
    List<String> stated = few(DomainField.ITEM_NUMBERS);
    if (stated == null) {
      return Optional.empty();
    }
    List<IdentifierReading<ArrestSummonsNumber>> numbers = new ArrayList<>();
    for (String raw : stated) {
      numbers.add(checked(DomainField.ITEM_NUMBERS, raw, ArrestSummonsNumber::read));
    }
    return Optional.of(numbers);
  }

  /** The items of a list; null where it is not stated, or rejected as too long. */
  private @Nullable List<String> few(DomainField field) {
    List<String> items = values.texts(field);
    return items == null || isTooMany(items.size(), field) ? null : items;
  }

  private boolean isTooMany(int entries, DomainField field) {
    if (entries > PncWorkItem.MOST_ENTRIES) {
      values.reject(ProblemCode.OUT_OF_RANGE, field, "");
      return true;
    }
    return false;
  }

  private Optional<String> key(DomainField field) {
    String raw = values.raw(field);
    if (raw == null || values.isNotStated(field, raw)) {
      return Optional.empty();
    }
    if (raw.length() > LONGEST_KEY) {
      values.warn(ProblemCode.UNREADABLE_VALUE, field, raw);
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  /** The crimes; not stated where one of them is no reference, as the rest would not be all. */
  private Optional<Set<String>> crimes() {
    List<String> stated = few(DomainField.ITEM_CRIMES);
    if (stated == null) {
      return Optional.empty();
    }
    for (String reference : stated) {
      if (!CrimeRecord.isReference(reference)) {
        values.warn(ProblemCode.INVALID_REFERENCE, DomainField.ITEM_CRIMES, reference);
        return Optional.empty();
      }
    }
    return Optional.of(new LinkedHashSet<>(stated));
  }

  // Offences

  private Optional<List<PncOffence>> offences() {
    if (draft.parts() == 0 || draft.missesRows()) {
      return Optional.empty();
    }
    if (isTooMany(draft.parts(), DomainField.OFFENCE_CJS_CODE)) {
      return Optional.empty();
    }
    List<PncOffence> offences = new ArrayList<>();
    for (int i = 0; i < draft.parts(); i++) {
      offences.add(offence(draft.part(i)));
    }
    return Optional.of(offences);
  }

  private PncOffence offence(RecordDraft.PartDraft part) {
    Optional<DisposalCode> code = value(part, DomainField.OFFENCE_DISPOSAL, DisposalCode::read);
    Optional<DisposalKind> kind =
        Optional.ofNullable(
            values.pick(
                DomainField.OFFENCE_DISPOSAL_KIND,
                part.value(DomainField.OFFENCE_DISPOSAL_KIND),
                DisposalKind.class));
    return new PncOffence(
        value(part, DomainField.OFFENCE_CJS_CODE, CjsOffenceCode::read),
        value(part, DomainField.OFFENCE_ACPO_CODE, AcpoOffenceCode::read),
        code.isEmpty() && kind.isEmpty() ? Optional.empty() : Optional.of(new Disposal(code, kind)),
        value(
            part,
            DomainField.OFFENCE_CRIME,
            text -> Optional.of(text).filter(CrimeRecord::isReference)));
  }

  private <T> Optional<T> value(
      RecordDraft.PartDraft part, DomainField field, Function<String, Optional<T>> read) {
    RawValue stated = part.value(field);
    if (stated == null || values.isNotStated(field, stated.text())) {
      return Optional.empty();
    }
    String raw = stated.text();
    Optional<T> value = read.apply(values.translated(field, raw));
    if (value.isEmpty()) {
      values.warn(ProblemCode.UNREADABLE_VALUE, field, raw);
    }
    return value;
  }
}
