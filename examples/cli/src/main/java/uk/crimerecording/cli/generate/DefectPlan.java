package uk.crimerecording.cli.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.cli.generate.DefectKind.Change;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeRecord;

/**
 * Which records have which defect: spread evenly, the kinds one after the other, never on two
 * records in a row. Immutable and thread-safe.
 */
final class DefectPlan {

  private static final String NO_REFERENCE_MARK = "?";
  private static final String LOCAL_REFERENCE = "LOCAL-";

  private final CrimeGenerator generator;
  private final List<DefectKind> kinds = DefectKind.load();
  private final long records;
  private final long defects;

  /**
   * A plan.
   *
   * @throws IllegalArgumentException if there were more defects than every second record
   */
  DefectPlan(CrimeGenerator generator, long records, long defects) {
    if (defects < 0 || defects > records / 2) {
      throw new IllegalArgumentException("At most every second record can have a defect");
    }
    this.generator = generator;
    this.records = records;
    this.defects = defects;
  }

  /**
   * A record as it is exported.
   *
   * @param generated the record as it would be without a defect
   * @param row its export
   * @param defect the defect planted in the row
   */
  record Planted(GeneratedRecord generated, ExportRow row, Optional<DefectKind> defect) {}

  /** The record of an ordinal, from 1. */
  Planted at(long ordinal) {
    Optional<DefectKind> kind = kindAt(ordinal);
    if (kind.isEmpty()) {
      GeneratedRecord generated = generator.at(ordinal);
      return new Planted(generated, ExportRow.of(generated), kind);
    }
    DefectKind defect = kind.get();
    GeneratedRecord generated = generator.at(ordinal, defect.applications(), defect.needs()::isMet);
    ExportRow row = ExportRow.of(generated);
    for (Change change : defect.changes()) {
      apply(change, generated.record(), ordinal, row);
    }
    return new Planted(generated, row, kind);
  }

  /** The n-th of K defects stands at the end of the n-th of K equal parts of the records. */
  Optional<DefectKind> kindAt(long ordinal) {
    long upTo = ordinal * defects / records;
    boolean planted = defects > 0 && upTo > (ordinal - 1) * defects / records;
    return planted ? Optional.of(kinds.get((int) ((upTo - 1) % kinds.size()))) : Optional.empty();
  }

  private void apply(Change change, CrimeRecord crime, long ordinal, ExportRow row) {
    if (change.text().equals("@none")) {
      row.removeSuspects();
      row.put("suspectCount", "0");
      return;
    }
    row.put(change.field(), text(change.text(), crime, ordinal));
  }

  private String text(String text, CrimeRecord crime, long ordinal) {
    return switch (text) {
      case "@before-recording" -> crime.recordedOn().orElseThrow().minusDays(1).toString();
      case "@reported" -> crime.reportedAt().orElseThrow().toLocalDate().toString();
      case "@after-decision" -> decidedOn(crime).plusDays(1).toString();
      case "@reference" -> crime.reference();
      case "@previous-reference" -> generator.reference(ordinal - 1);
      case "@invalid-reference" -> crime.reference() + NO_REFERENCE_MARK;
      case "@local-reference" -> LOCAL_REFERENCE + ordinal;
      default -> text;
    };
  }

  private static LocalDate decidedOn(CrimeRecord crime) {
    return crime.application().flatMap(Application::on).orElseThrow();
  }
}
