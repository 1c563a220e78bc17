package uk.crimerecording.recording;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.offence.ReportedIncident;
import uk.crimerecording.table.OffencePattern;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/** The traits of every offence of a list: code, class, and code under a class. Thread-safe. */
final class TraitTable {

  /** The resources of this module. */
  static final Resources RESOURCES = new Resources(TraitTable::open);

  private final OffenceCatalogue catalogue;
  private final Map<OffenceTrait, OffencePattern> patterns = new EnumMap<>(OffenceTrait.class);
  private final ImmutableMap<RecordedOffence, OffenceTraits> traits;

  TraitTable(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    for (Row row : RESOURCES.table(TraitTable.class, "traits.tsv")) {
      patterns.put(OffenceTrait.valueOf(row.cell(0)), OffencePattern.parse(row.cell(1), catalogue));
    }
    ImmutableMap.Builder<RecordedOffence, OffenceTraits> all = ImmutableMap.builder();
    for (RecordedOffence offence : offences()) {
      all.put(offence, OffenceTraits.of(offence, catalogue, patterns));
    }
    this.traits = all.buildOrThrow();
  }

  private Set<RecordedOffence> offences() {
    Set<RecordedOffence> offences = new HashSet<>();
    for (OffenceEntry entry : catalogue.entries()) {
      offences.add(RecordedOffence.ofCode(entry.code()));
      for (OffenceClass each : entry.classes()) {
        offences.add(RecordedOffence.of(entry.code(), each.code()));
      }
    }
    for (OffenceClass each : catalogue.classes()) {
      offences.add(RecordedOffence.ofClass(each.code()));
    }
    for (ReportedIncident incident : catalogue.reportedIncidents()) {
      offences.add(RecordedOffence.ofCode(incident.code()));
    }
    return offences;
  }

  /** The traits of an offence; of one that the list has not in this form, worked out each time. */
  OffenceTraits of(RecordedOffence offence) {
    OffenceTraits known = traits.get(offence);
    return known == null ? OffenceTraits.of(offence, catalogue, patterns) : known;
  }

  private static InputStream open(Class<?> owner, String resource) {
    return Resources.present(owner.getResourceAsStream(resource), resource);
  }
}
