package uk.crimerecording.counting;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;
import uk.crimerecording.table.RuleTable;

/**
 * What each class counts by, with its general rule and exceptions (CNT-04). A row for a code goes
 * before the row of its class. Immutable and thread-safe.
 */
public final class CountingUnits {

  /**
   * What a class, or a code that differs from its class, counts by.
   *
   * @param subject the class or code
   * @param unit the unit
   * @param words the unit as the rules call it
   * @param citation where it stands; offences of one citation share one general rule
   * @param generalRule the general rule in short
   * @param exceptions the exceptions in short; empty where there are none
   */
  public record Entry(
      String subject,
      CountingUnit unit,
      String words,
      Citation citation,
      String generalRule,
      String exceptions) {}

  private final ImmutableMap<String, Entry> bySubject;

  private CountingUnits(ImmutableMap<String, Entry> bySubject) {
    this.bySubject = bySubject;
  }

  /** The units of the shipped edition. */
  public static CountingUnits standard() {
    ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
    for (Row row : Resources.CORE.table(CountingUnits.class, "counting-units.tsv")) {
      entries.put(row.cell(0), entry(row));
    }
    return new CountingUnits(entries.buildOrThrow());
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.cell(0),
        CountingUnit.valueOf(row.cell(1)),
        row.cell(2),
        RuleTable.citation(row.cell(3)),
        row.cell(4),
        row.cell(5));
  }

  /** All entries, classes and codes, in the order of the table. */
  public List<Entry> entries() {
    return bySubject.values().asList();
  }

  /** What a class counts by. */
  public Optional<Entry> ofClass(String classCode) {
    return Optional.ofNullable(bySubject.get(classCode));
  }

  /**
   * What an offence counts by: its own row, else the row of its class.
   *
   * @return empty where the class is open and the classes count differently, and for an offence
   *     that is not listed
   */
  public Optional<Entry> of(RecordedOffence offence, OffenceCatalogue catalogue) {
    Optional<Entry> own = offence.code().map(OffenceCode::value).map(bySubject::get);
    if (own.isPresent()) {
      return own;
    }
    if (offence.classCode().isPresent()) {
      return ofClass(offence.classCode().get());
    }
    return common(offence.code().orElseThrow(), catalogue);
  }

  /** The entry of the classes of a code where they all count by the same unit. */
  private Optional<Entry> common(OffenceCode code, OffenceCatalogue catalogue) {
    List<Entry> entries =
        catalogue.classesOf(code).stream()
            .flatMap(each -> ofClass(each.code()).stream())
            // a class of undefined offenders is chosen by what the victim can tell, never by code
            .filter(entry -> entry.unit() != CountingUnit.UNDEFINED_OFFENDERS)
            .toList();
    boolean same = entries.stream().map(Entry::unit).distinct().count() == 1;
    return same ? Optional.of(entries.get(0)) : Optional.empty();
  }
}
