package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of a joined table, resolved once by its heading. */
final class TableColumns {

  private static final int NONE = -1;

  private final List<List<ValuePool>> fields = new ArrayList<>();
  private final ValuePool roles;
  private int key = NONE;
  private int role = NONE;

  private TableColumns(DomainField role) {
    this.roles = new ValuePool(role);
  }

  /**
   * The columns of a heading.
   *
   * @param names the names in the heading; null where a cell is blank
   */
  static TableColumns of(
      @Nullable String[] names, JoinedTable table, long line, SourceNotes notes) {
    TableColumns columns = new TableColumns(table.kind().role());
    Map<String, List<ValuePool>> known = new HashMap<>();
    table
        .fields()
        .forEach(
            (field, place) ->
                known
                    .computeIfAbsent(small(place), n -> new ArrayList<>())
                    .add(new ValuePool(field)));
    Set<String> seen = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      List<ValuePool> read = List.of();
      if (name != null) {
        boolean isKey = small(name).equals(small(table.key()));
        boolean isRole = table.role().filter(role -> small(role).equals(small(name))).isPresent();
        read = known.getOrDefault(small(name), List.of());
        if (!isKey && !isRole && read.isEmpty()) {
          if (!table.ignored().contains(name)) {
            notes.report(ProblemCode.UNKNOWN_COLUMN, line, "column " + (i + 1));
            unknown.add(name);
          }
        } else if (!seen.add(small(name))) {
          notes.report(ProblemCode.DUPLICATE_COLUMN, line, "column " + (i + 1));
          read = List.of();
        } else {
          columns.key = isKey ? i : columns.key;
          columns.role = isRole ? i : columns.role;
        }
      }
      columns.fields.add(read);
    }
    if (columns.key == NONE) {
      notes.report(ProblemCode.MISSING_COLUMN, line, table.key());
    } else {
      // Without it the first row may be no heading at all, and its cells values.
      unknown.forEach(notes::unknownName);
    }
    if (table.role().isPresent() && columns.role == NONE) {
      notes.report(ProblemCode.MISSING_COLUMN, line, table.role().get());
    }
    return columns;
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The number of columns. */
  int count() {
    return fields.size();
  }

  /** The row at hand, with as many cells as there are columns. */
  JoinedRow row(CellSplitter rows, SourceRecord source) {
    String reference = null;
    RawValue linked = null;
    List<JoinedRow.Cell> stated = new ArrayList<>();
    for (int cell = 0; cell < rows.stated(); cell++) {
      int column = rows.column(cell);
      if (column == key) {
        reference = rows.text(cell);
      }
      if (column == role) {
        linked = rows.value(cell, roles);
      }
      for (ValuePool field : fields.get(column)) {
        stated.add(new JoinedRow.Cell(field.field(), rows.value(cell, field)));
      }
    }
    return reference == null
        ? JoinedRow.flawed(source, ProblemCode.MISSING_FIELD)
        : new JoinedRow(source, reference, Optional.ofNullable(linked), stated, Optional.empty());
  }
}
