package uk.crimerecording.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.requirement.Resources;
import uk.crimerecording.table.Row;

/** Which flags go with which features (DAT-17), as a table. Immutable and thread-safe. */
final class FeatureFlags {

  private record Pair(CrimeFeature feature, List<CrimeFlag> flags, Severity withoutFlag) {}

  private final List<Pair> pairs;

  private FeatureFlags(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  static FeatureFlags load() {
    List<Pair> pairs = new ArrayList<>();
    for (Row row : Resources.table(FeatureFlags.class, "feature-flags.tsv")) {
      pairs.add(
          new Pair(
              CrimeFeature.ofCode(row.cell(0)).orElseThrow(),
              Arrays.stream(row.cell(1).split(" ", -1))
                  .map(code -> CrimeFlag.ofCode(code).orElseThrow())
                  .toList(),
              Severity.valueOf(row.cell(2))));
    }
    return new FeatureFlags(pairs);
  }

  void check(CrimeRecord record, Sheet.Item item) {
    Optional<Set<CrimeFeature>> features = record.details().features();
    Optional<Set<CrimeFlag>> flags = record.flags();
    if (features.isEmpty()) {
      item.open(Paths.FEATURES);
    }
    if (flags.isEmpty()) {
      item.open(Paths.FLAGS);
    }
    if (features.isEmpty() || flags.isEmpty()) {
      return;
    }
    item.applies();
    for (Pair pair : pairs) {
      boolean marked = features.get().contains(pair.feature());
      boolean flagged = !Collections.disjoint(flags.get(), pair.flags());
      if (marked && !flagged) {
        add(item, pair, pair.withoutFlag(), "feature-not-flagged", Paths.FLAGS);
      } else if (flagged && !marked) {
        add(item, pair, Severity.NOTE, "flag-not-marked", Paths.FEATURES);
      }
    }
  }

  private static void add(
      Sheet.Item item, Pair pair, Severity severity, String message, String where) {
    item.add(
        item.finding(severity, message, where)
            .with("quality-feature", Argument.code(pair.feature().code()))
            .withMissing(List.of(where)));
  }
}
