package uk.crimerecording.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.consistency.ClassConsistency;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Viewer;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.Resources;
import uk.crimerecording.table.OffenceReadings;

/**
 * Checks the data of a record (DAT-01 to DAT-18, CLS-18). Silence is a finding in a mandatory field
 * only; every other rule needs what it reads, and otherwise the report says what keeps it open.
 * Build one and keep it. Immutable and thread-safe; equal records give equal reports.
 */
public final class DataQuality {

  private static final int LONG_RANGE_IN_DAYS = 31;

  private final OffenceCatalogue catalogue;
  private final RuleRegister register;
  private final ClassConsistency consistency;
  private final FieldChecks fields;
  private final TimeChecks times;
  private final ClassDemands demands;
  private final FeatureFlags featureFlags;
  private final MessageCatalogue texts;

  private DataQuality(OffenceCatalogue catalogue, int longRange) {
    OffenceTraits traits = OffenceTraits.of(catalogue);
    this.catalogue = catalogue;
    this.consistency = ClassConsistency.of(traits);
    this.register = register(catalogue.edition()).and(consistency.register());
    this.fields = new FieldChecks(catalogue);
    this.times = new TimeChecks(traits, longRange);
    this.demands = ClassDemands.of(catalogue);
    this.featureFlags = FeatureFlags.load();
    this.texts = messages().and(Resources.messages(Desk.class));
  }

  /** The checks of an offence list's edition; a range of more than 31 days is a long one. */
  public static DataQuality of(OffenceCatalogue catalogue) {
    return of(catalogue, LONG_RANGE_IN_DAYS);
  }

  /**
   * The checks of an offence list's edition.
   *
   * @param longRange days that the range of an offence may span without being noted, from 0
   * @throws IllegalArgumentException if it is negative
   */
  public static DataQuality of(OffenceCatalogue catalogue, int longRange) {
    if (longRange < 0) {
      throw new IllegalArgumentException("A range does not span less than 0 days");
    }
    return new DataQuality(catalogue, longRange);
  }

  /** The rules of the data of records; that of class and facts (CLS-18) belongs to the desk. */
  public static RuleRegister register(Edition edition) {
    return Resources.rules(DataQuality.class, "rules.tsv", edition);
  }

  /** The texts of findings; those of CLS-18 belong to the desk. */
  public static MessageCatalogue messages() {
    return Resources.messages(DataQuality.class);
  }

  /**
   * Checks a record, with the facts that its waiting application states.
   *
   * @param viewer for whom
   * @param asOf the day on which the question is asked
   */
  public QualityReport check(CrimeRecord record, Viewer viewer, LocalDate asOf) {
    Facts facts = record.application().map(Application::facts).orElse(Facts.none());
    return check(record, facts, viewer, asOf);
  }

  /**
   * Checks a record.
   *
   * @param facts what is known beside the record
   * @param viewer for whom
   * @param asOf the day on which the question is asked
   */
  public QualityReport check(CrimeRecord record, Facts facts, Viewer viewer, LocalDate asOf) {
    Sheet sheet = new Sheet(register);
    boolean withheld = !viewer.mayRead(record);
    if (withheld) {
      Sheet.Item item = sheet.ask(Question.ACCESS);
      item.add(item.finding(Severity.REFERRAL, "restricted", Paths.RESTRICTED));
    } else {
      ask(record, facts, asOf, sheet);
    }
    Trace trace = sheet.trace();
    SortedMap<String, String> used = new TreeMap<>();
    if (!withheld) {
      for (String path : trace.read()) {
        Paths.spelled(path, record, facts).ifPresent(value -> used.put(path, value));
      }
    }
    Reasoning reasoning =
        new Reasoning(catalogue.edition(), catalogue.hash(), sheet.findings(), trace, used);
    return new QualityReport(record.reference(), withheld, sheet.open(), reasoning);
  }

  private void ask(CrimeRecord record, Facts facts, LocalDate asOf, Sheet sheet) {
    OffenceReadings offence = OffenceReadings.of(record.offence(), catalogue);
    fields.check(record, sheet);
    times.check(record, asOf, sheet);
    demands.check(record, offence, facts, sheet);
    Sheet.Item classAndFacts = sheet.ask(Question.CLASS_AND_FACTS).applies();
    consistency.check(record, facts).forEach(classAndFacts::add);
    EntryChecks.check(record, offence, sheet);
    featureFlags.check(record, sheet.ask(Question.FEATURES_AND_FLAGS));
    Sheet.Item access = sheet.ask(Question.ACCESS);
    if (record.details().restriction().restricted().isStated()) {
      access.applies();
    }
  }

  /** A report in plain words: one line for each finding, in the order of the questions. */
  public List<String> explain(QualityReport report) {
    return report.findings().stream().map(texts::render).toList();
  }
}
