package uk.crimerecording.intake;

import java.util.ArrayList;
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
    static final Column UNUSED = new Column(List.of(), 0);

    final List<DomainField> fields;
    final DomainField.Owner owner;
    final int suspect;
    final boolean repeats;

    Column(List<DomainField> fields, int suspect) {
      this.fields = fields;
      this.suspect = suspect;
      this.owner = fields.isEmpty() ? DomainField.Owner.RECORD : fields.get(0).owner();
      this.repeats = !fields.isEmpty() && repeats(fields.get(0).type());
    }

    /** The same column with a further field of the same owner. */
    Column with(DomainField field) {
      List<DomainField> more = new ArrayList<>(fields);
      more.add(field);
      return new Column(List.copyOf(more), suspect);
    }

    private static boolean repeats(DomainField.Type type) {
      return switch (type) {
        case PICK, PICKS, YES_NO, NUMBER, OFFENCE -> true;
        default -> false;
      };
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
    for (int i = 0; i < columns.length; i++) {
      String name = rows.cell(i);
      columns[i] = Column.UNUSED;
      if (name == null) {
        continue;
      }
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
        reference |= column.fields.contains(layout.content().reference());
        essential |= layout.content().essential().stream().anyMatch(column.fields::contains);
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
    known.put(name, before == null ? new Column(List.of(field), suspect) : before.with(field));
  }

  /** Whether the row at hand has as many cells as the heading. */
  boolean fits() {
    return rows.cells() == columns.length;
  }

  /** Reads the row at hand. */
  void parse(RecordDraft draft) {
    RecordDraft.@Nullable PartyDraft victim = null;
    RecordDraft.@Nullable PartyDraft suspect = null;
    int suspectNumber = 0;
    for (int i = 0; i < columns.length; i++) {
      Column column = columns[i];
      if (column.fields.isEmpty()) {
        continue;
      }
      String value = rows.cell(i, column.repeats);
      if (value == null || draft.isUnknown(value)) {
        continue;
      }
      RecordDraft.@Nullable PartyDraft party = null;
      if (column.owner == DomainField.Owner.VICTIM) {
        if (victim == null) {
          victim = draft.party();
          victim.known(PartyRole.VICTIM);
        }
        party = victim;
      } else if (column.owner == DomainField.Owner.SUSPECT) {
        if (suspect == null || suspectNumber != column.suspect) {
          suspect = numbered(draft, column.suspect);
          suspectNumber = column.suspect;
        }
        party = suspect;
      }
      for (int f = 0; f < column.fields.size(); f++) {
        if (party != null) {
          party.state(column.fields.get(f), value);
        } else {
          draft.state(column.fields.get(f), value);
        }
      }
    }
  }

  /** The suspect of a number, whose columns need not stand side by side. */
  private static RecordDraft.PartyDraft numbered(RecordDraft draft, int number) {
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
