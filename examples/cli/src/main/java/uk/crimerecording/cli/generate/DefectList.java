package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * The list of planted defects, the same for every format: which record, its reference in each
 * system, the kind of defect, and what must come of it. Immutable and thread-safe.
 */
final class DefectList {

  /** The name of the file. */
  static final String FILE = "planted-defects.csv";

  private static final String HEADING = "record,niche,connect,kind,verdict,rule,problem\n";
  private static final String REFERENCE = "reference";

  private final long records;
  private final DefectPlan niche;
  private final DefectPlan connect;

  DefectList(long records, long seed, long defects, OffenceCatalogue catalogue) {
    this.records = records;
    this.niche = plan(ReferenceStyle.OCCURRENCE, records, seed, defects, catalogue);
    this.connect = plan(ReferenceStyle.INVESTIGATION, records, seed, defects, catalogue);
  }

  private static DefectPlan plan(
      ReferenceStyle references,
      long records,
      long seed,
      long defects,
      OffenceCatalogue catalogue) {
    return new DefectPlan(new CrimeGenerator(seed, references, catalogue), records, defects);
  }

  /** Writes the list. */
  void write(Writer out) throws IOException {
    out.write(HEADING);
    for (long ordinal = 1; ordinal <= records; ordinal++) {
      Optional<DefectKind> kind = niche.kindAt(ordinal);
      if (kind.isPresent()) {
        out.write(line(ordinal, kind.get()));
      }
    }
  }

  private String line(long ordinal, DefectKind kind) {
    return String.join(
            ",",
            Long.toString(ordinal),
            niche.at(ordinal).row().get(REFERENCE),
            connect.at(ordinal).row().get(REFERENCE),
            kind.name(),
            kind.verdict(),
            kind.rule().orElse(""),
            kind.problem().orElse(""))
        + "\n";
  }
}
