package uk.crimerecording.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.offence.CodeReading;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** Reads the offences of the record at hand against the offence list. Not thread-safe. */
final class OffenceReader {

  private final OffenceCatalogue catalogue;
  private final RecordDraft draft;
  private final ValueReader values;
  private final OffencesInForce inForce;

  /** What a list was read as. */
  private record Several(List<RecordedOffence> offences) {}

  /** What a code was read as beside the raw classes that it was met with last. */
  private static final class WithClasses {
    private static final int MOST = 4;

    private final @Nullable RawValue[] rawClasses = new RawValue[MOST];
    private final @Nullable RecordedOffence[] offences = new RecordedOffence[MOST];
    private int next;

    @Nullable RecordedOffence with(@Nullable RawValue rawClass) {
      for (int i = 0; i < MOST; i++) {
        if (rawClasses[i] == rawClass && offences[i] != null) {
          return offences[i];
        }
      }
      return null;
    }

    void keep(@Nullable RawValue rawClass, RecordedOffence offence) {
      rawClasses[next] = rawClass;
      offences[next] = offence;
      next = (next + 1) % MOST;
    }
  }

  OffenceReader(OffenceCatalogue catalogue, RecordDraft draft, ValueReader values) {
    this.catalogue = catalogue;
    this.draft = draft;
    this.values = values;
    this.inForce = new OffencesInForce(catalogue);
  }

  /** The offence of the record; null where it has none that the list knows. */
  @Nullable RecordedOffence offence() {
    RawValue rawCode = draft.value(DomainField.OFFENCE_CODE);
    RawValue rawClass = draft.value(DomainField.OFFENCE_CLASS);
    if (rawCode == null && rawClass == null) {
      values.reject(ProblemCode.MISSING_FIELD, DomainField.OFFENCE_CODE, "");
      return null;
    }
    if (rawCode == null) {
      return rawClass == null ? null : ofClass(rawClass.text());
    }
    WithClasses known =
        rawCode.reading() instanceof WithClasses kept ? kept : rawCode.readAs(new WithClasses());
    RecordedOffence before = known.with(rawClass);
    if (before != null) {
      return before;
    }
    long problems = draft.problemCount();
    RecordedOffence offence = ofCode(rawCode.text(), rawClass);
    if (offence != null && draft.problemCount() == problems) {
      known.keep(rawClass, offence);
    }
    return offence;
  }

  private @Nullable RecordedOffence ofClass(String rawClass) {
    String classCode = classCode(DomainField.OFFENCE_CLASS, rawClass);
    if (classCode == null) {
      values.reject(ProblemCode.UNKNOWN_OFFENCE_CODE, DomainField.OFFENCE_CLASS, rawClass);
      return null;
    }
    return RecordedOffence.ofClass(classCode);
  }

  private @Nullable RecordedOffence ofCode(String rawCode, @Nullable RawValue rawClass) {
    OffenceCode code = code(DomainField.OFFENCE_CODE, rawCode);
    if (code == null) {
      values.reject(ProblemCode.UNKNOWN_OFFENCE_CODE, DomainField.OFFENCE_CODE, rawCode);
      return null;
    }
    if (rawClass == null) {
      return RecordedOffence.ofCode(code);
    }
    String classCode = classCode(DomainField.OFFENCE_CLASS, rawClass.text());
    if (classCode == null) {
      values.warn(ProblemCode.UNKNOWN_OFFENCE_CODE, DomainField.OFFENCE_CLASS, rawClass.text());
      return RecordedOffence.ofCode(code);
    }
    return RecordedOffence.of(code, classCode);
  }

  /** Several offences; null where one of them is unknown, as the rest would not be all. */
  @Nullable List<RecordedOffence> offences(DomainField field) {
    RawValue value = draft.value(field);
    if (value == null) {
      return null;
    }
    if (value.reading() instanceof Several known) {
      return known.offences();
    }
    long problems = draft.problemCount();
    List<RecordedOffence> offences = offences(field, value.text());
    if (offences != null && draft.problemCount() == problems) {
      value.readAs(new Several(offences));
    }
    return offences;
  }

  private @Nullable List<RecordedOffence> offences(DomainField field, String raw) {
    List<RecordedOffence> offences = new ArrayList<>();
    for (String item : values.items(field, raw)) {
      RecordedOffence offence = values.isUnknown(item) ? null : offence(field, item);
      if (offence == null) {
        return null;
      }
      offences.add(offence);
    }
    return List.copyOf(offences);
  }

  /**
   * The listed offence that a text spells by its code or its class, or null. A class that looks
   * like a code in a sloppy spelling, such as 4/8, is a class.
   */
  @Nullable RecordedOffence offence(DomainField field, String raw) {
    String classCode = classCode(field, raw);
    boolean exact =
        OffenceCode.read(values.translated(field, raw)).map(CodeReading::isExact).orElse(false);
    OffenceCode code = classCode == null || exact ? code(field, raw) : null;
    if (code != null) {
      return RecordedOffence.ofCode(code);
    }
    if (classCode == null) {
      values.warn(ProblemCode.UNKNOWN_OFFENCE_CODE, field, raw);
      return null;
    }
    return RecordedOffence.ofClass(classCode);
  }

  /** The listed code that a text spells, or null. */
  private @Nullable OffenceCode code(DomainField field, String raw) {
    Optional<CodeReading> reading = OffenceCode.read(values.translated(field, raw));
    if (reading.isEmpty()) {
      return null;
    }
    OffenceCode code = reading.get().code();
    if (catalogue.find(code).isEmpty() && catalogue.reportedIncident(code).isEmpty()) {
      return null;
    }
    if (!reading.get().isExact()) {
      values.warn(ProblemCode.MENDED_OFFENCE_CODE, field, raw);
    }
    return code;
  }

  private @Nullable String classCode(DomainField field, String raw) {
    String spelt = OffenceClass.spellCanonically(values.translated(field, raw));
    return catalogue.findClass(spelt).map(OffenceClass::code).orElse(null);
  }

  /** Warns of a code that was not in force on the day of recording. */
  void checkInForce(RecordedOffence offence, LocalDate recorded) {
    if (offence.code().isPresent() && !inForce.on(offence.code().get(), recorded)) {
      values.warn(ProblemCode.OFFENCE_NOT_IN_FORCE, DomainField.OFFENCE_CODE, "");
    }
  }
}
