package uk.crimerecording.location;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/** The names of the forces by their codes. */
final class ForceTable {

  static final Map<String, String> NAMES =
      Resources.CORE.table(ForceTable.class, "forces.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(ForceTable::code, row -> row.cell(1)));

  private ForceTable() {}

  private static String code(Row row) {
    return row.cell(0);
  }

  static String name(String code) {
    return Objects.requireNonNull(NAMES.get(code));
  }
}
