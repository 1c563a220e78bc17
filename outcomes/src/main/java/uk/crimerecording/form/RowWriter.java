package uk.crimerecording.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.DomainField.Owner;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Layout;

/** Writes one row of cells a record, with numbered columns for its suspects. */
final class RowWriter implements RecordWriter {

  private final Layout layout;

  /** Fields by column, without those of suspects; two fields may share one. */
  private final Map<String, List<DomainField>> columns = new LinkedHashMap<>();

  private final Map<String, DomainField> suspectColumns = new LinkedHashMap<>();
  private final int suspects;
  private final ForceProfile profile;

  RowWriter(Layout layout, Set<DomainField> stated, int suspects, ForceProfile profile) {
    this.layout = layout;
    this.suspects = suspects;
    this.profile = profile;
    layout
        .fields()
        .forEach(
            (field, column) -> {
              if (stated.contains(field)) {
                add(field, column);
              }
            });
  }

  private void add(DomainField field, String column) {
    if (field.owner() == Owner.SUSPECT) {
      suspectColumns.put(column, field);
    } else {
      columns.computeIfAbsent(column, name -> new ArrayList<>(1)).add(field);
    }
  }

  @Override
  public void begin(Appendable out) throws IOException {
    List<String> heading = new ArrayList<>(columns.keySet());
    for (int n = 1; n <= suspects; n++) {
      for (String column : suspectColumns.keySet()) {
        heading.add(column.replace(Layout.NUMBER, Integer.toString(n)));
      }
    }
    line(heading, out);
  }

  @Override
  public void write(RawRecord record, Appendable out) throws IOException {
    List<String> cells = new ArrayList<>(columns.size() + suspects * suspectColumns.size());
    Map<DomainField, List<String>> victim = record.victim().orElse(Map.of());
    for (List<DomainField> fields : columns.values()) {
      String cell = "";
      for (DomainField field : fields) {
        if (cell.isEmpty()) {
          cell = cell(field, field.owner() == Owner.VICTIM ? victim : record.record());
        }
      }
      cells.add(cell);
    }
    for (int n = 0; n < suspects; n++) {
      Map<DomainField, List<String>> suspect =
          n < record.suspects().size() ? record.suspects().get(n) : Map.of();
      suspectColumns.values().forEach(field -> cells.add(cell(field, suspect)));
    }
    line(cells, out);
  }

  private String cell(DomainField field, Map<DomainField, List<String>> values) {
    return String.join(profile.listSeparator(field), values.getOrDefault(field, List.of()));
  }

  @Override
  public void end(Appendable out) {}

  private void line(List<String> cells, Appendable out) throws IOException {
    Iterator<String> cell = cells.iterator();
    while (cell.hasNext()) {
      quoted(cell.next(), out);
      if (cell.hasNext()) {
        out.append(layout.separator());
      }
    }
    out.append("\r\n");
  }

  private void quoted(String cell, Appendable out) throws IOException {
    boolean plain =
        cell.chars().noneMatch(c -> c == layout.separator() || c == '"' || c == '\n' || c == '\r');
    if (plain) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
