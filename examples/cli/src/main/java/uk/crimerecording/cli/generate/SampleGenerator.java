package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.cli.generate.DefectPlan.Planted;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.offence.OffenceCatalogue;

/** Writes generated records in one format. Immutable and thread-safe. */
final class SampleGenerator {

  private static final String DETAILS = "details.";

  private final SampleFormat format;
  private final CrimeGenerator generator;
  private final DefectPlan plan;
  private final long records;

  SampleGenerator(
      SampleFormat format, long records, long seed, long defects, OffenceCatalogue catalogue) {
    this.format = format;
    this.records = records;
    this.generator = new CrimeGenerator(seed, format.references(), catalogue);
    this.plan = new DefectPlan(generator, records, defects);
  }

  /** The record of an ordinal, from 1, with its defect if it has one. */
  Planted at(long ordinal) {
    return plan.at(ordinal);
  }

  /** Writes all records. */
  void write(Writer out) throws IOException {
    RecordWriter writer = format.writer(statedFields());
    writer.begin(out);
    for (long ordinal = 1; ordinal <= records; ordinal++) {
      writer.write(plan.at(ordinal).row().raw(format), out);
    }
    writer.end(out);
  }

  /** Every field that some record states. */
  private Set<DomainField> statedFields() {
    Set<String> facts = generator.factNames();
    return DomainField.all().stream()
        .filter(field -> field.fact().map(fact -> facts.contains(fact.name())).orElse(true))
        .filter(field -> !ExportRow.NEVER_STATED.contains(field.name()))
        .filter(field -> !field.name().startsWith(DETAILS))
        .collect(Collectors.toUnmodifiableSet());
  }
}
