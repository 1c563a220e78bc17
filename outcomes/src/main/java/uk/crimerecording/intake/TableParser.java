package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows under a heading: the columns are resolved once, by the heading. */
final class TableParser {

  private static final int MOST_SUSPECTS = 100;
  private static final int MOST_UNKNOWN = 1_000;

  private final CellSplitter rows;
  private final Layout layout;
  private final SourceNotes notes;
  private Column[] columns = new Column[0];

  /** What a column holds: fields of the record, of its victim, or of a numbered suspect. */
  private static final class Column {
    static final Column UNUSED = new Column(DomainField.Owner.RECORD, 0);

    final DomainField.Owner owner;
    final int suspect;
    final ValuePool[] fields;

    Column(DomainField.Owner owner, int suspect, ValuePool... fields) {
      this.owner = owner;
      this.suspect = suspect;
      this.fields = fields;
    }

    /** The same column with a further field of the same owner. */
    Column with(DomainField field) {
      ValuePool[] more = Arrays.copyOf(fields, fields.length + 1);
      more[fields.length] = new ValuePool(field);
      return new Column(owner, suspect, more);
    }

    boolean holds(DomainField field) {
      return Arrays.stream(fields).anyMatch(pool -> pool.field().equals(field));
    }
  }

  TableParser(CellSplitter rows, Layout layout, SourceNotes notes) {
    this.rows = rows;
    this.layout = layout;
    this.notes = notes;
  }

  /** Reads the heading, which is the record at hand. */
  void heading() {
    Map<String, Column> known = knownColumns();
    columns = new Column[rows.cells()];
    Set<String> seen = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    boolean reference = false;
    boolean essential = layout.content().essential().isEmpty();
    Arrays.fill(columns, Column.UNUSED);
    for (int cell = 0; cell < rows.stated(); cell++) {
      int i = rows.column(cell);
      String name = rows.text(cell);
      Column column = known.get(name.toLowerCase(Locale.ROOT));
      if (column == null) {
        if (!layout.ignored().contains(name)) {
          notes.report(ProblemCode.UNKNOWN_COLUMN, rows.line(), "column " + (i + 1));
          if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(name);
          }
        }
      } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        notes.report(ProblemCode.DUPLICATE_COLUMN, rows.line(), "column " + (i + 1));
      } else {
        columns[i] = column;
        reference |= column.holds(layout.content().reference());
        essential |= layout.content().essential().stream().anyMatch(column::holds);
      }
    }
    if (!reference) {
      notes.report(ProblemCode.MISSING_COLUMN, rows.line(), layout.content().reference().name());
    } else {
      // Without it the first row may be no heading at all, and its cells values.
      unknown.forEach(notes::unknownName);
    }
    if (!essential) {
      notes.report(
          ProblemCode.MISSING_COLUMN, rows.line(), layout.content().essential().get(0).name());
    }
  }

  private Map<String, Column> knownColumns() {
    Map<String, Column> known = new HashMap<>();
    layout
        .fields()
        .forEach(
            (field, place) -> {
              if (field.owner() == DomainField.Owner.SUSPECT) {
                for (int n = 1; n <= MOST_SUSPECTS; n++) {
                  add(known, place.replace(Layout.NUMBER, Integer.toString(n)), field, n);
                }
              } else {
                add(known, place, field, 0);
              }
            });
    return known;
  }

  private static void add(Map<String, Column> known, String place, DomainField field, int suspect) {
    String name = place.toLowerCase(Locale.ROOT);
    Column before = known.get(name);
    Column column = before == null ? new Column(field.owner(), suspect) : before;
    known.put(name, column.with(field));
  }

  /** Whether the row at hand has as many cells as the heading. */
  boolean fits() {
    return rows.cells() == columns.length;
  }

  /** Reads the row at hand. */
  void parse(RecordDraft draft) {
    RecordDraft.@Nullable PartyDraft victim = null;
    RecordDraft.@Nullable PartyDraft suspect = null;
    for (int cell = 0; cell < rows.stated(); cell++) {
      Column column = columns[rows.column(cell)];
      if (column == Column.UNUSED) {
        continue;
      }
      RawValue value = rows.value(cell, column.fields[0]);
      if (draft.isUnknown(value)) {
        continue;
      }
      if (column.owner == DomainField.Owner.VICTIM) {
        victim = victim != null ? victim : victim(draft);
        state(column, cell, value, victim);
      } else if (column.owner == DomainField.Owner.SUSPECT) {
        boolean same = suspect != null && suspect.number() == column.suspect;
        suspect = same && suspect != null ? suspect : suspect(draft, column.suspect);
        state(column, cell, value, suspect);
      } else {
        state(column, cell, value, draft);
      }
    }
  }

  private void state(Column column, int cell, RawValue first, PathWalk.Target target) {
    target.state(column.fields[0].field(), first);
    for (int i = 1; i < column.fields.length; i++) {
      target.state(column.fields[i].field(), rows.value(cell, column.fields[i], first));
    }
  }

  private static RecordDraft.PartyDraft victim(RecordDraft draft) {
    RecordDraft.PartyDraft victim = draft.party();
    victim.known(PartyRole.VICTIM);
    return victim;
  }

  /** The suspect of a number, whose columns need not stand side by side. */
  private static RecordDraft.PartyDraft suspect(RecordDraft draft, int number) {
    for (int i = 0; i < draft.parties(); i++) {
      if (draft.party(i).number() == number) {
        return draft.party(i);
      }
    }
    RecordDraft.PartyDraft suspect = draft.party();
    suspect.known(PartyRole.SUSPECT);
    suspect.number(number);
    return suspect;
  }
}
