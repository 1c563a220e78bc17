package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.crimerecording.intake.Layout;

/** Writes one row of cells a record, with a column for every field that is ever stated. */
final class CsvExport implements ExportWriter {

  private static final String NUMBER = "{n}";
  private static final String SUSPECT_PREFIX = "suspects.";
  private static final String VICTIM_PREFIX = "victim.";
  private static final int SUSPECTS = 2;

  private final char separator;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final List<String> suspectFields = new ArrayList<>();

  /**
   * A writer.
   *
   * @param layout where each field stands
   * @param stated the fields that are ever stated
   */
  CsvExport(Layout layout, Set<String> stated) {
    this.separator = layout.separator();
    Map<String, String> suspectColumns = new LinkedHashMap<>();
    layout
        .fields()
        .forEach(
            (field, column) -> {
              if (stated.contains(field.name())) {
                boolean suspect = field.name().startsWith(SUSPECT_PREFIX);
                (suspect ? suspectColumns : columns).put(field.name(), column);
              }
            });
    suspectFields.addAll(suspectColumns.keySet());
    for (int n = 1; n <= SUSPECTS; n++) {
      for (Map.Entry<String, String> column : suspectColumns.entrySet()) {
        String name = column.getValue().replace(NUMBER, Integer.toString(n));
        columns.put(column.getKey() + NUMBER + n, name);
      }
    }
  }

  @Override
  public void begin(Writer out) throws IOException {
    line(columns.values(), out);
  }

  @Override
  public void write(ExportRow row, Writer out) throws IOException {
    List<String> cells = new ArrayList<>(columns.size());
    for (String field : columns.keySet()) {
      if (field.startsWith(VICTIM_PREFIX)) {
        cells.add(row.victim().getOrDefault(field, ""));
      } else if (!field.startsWith(SUSPECT_PREFIX)) {
        cells.add(row.get(field));
      }
    }
    for (int n = 0; n < SUSPECTS; n++) {
      Map<String, String> suspect = n < row.suspects().size() ? row.suspects().get(n) : Map.of();
      suspectFields.forEach(field -> cells.add(suspect.getOrDefault(field, "")));
    }
    line(cells, out);
  }

  @Override
  public void end(Writer out) {}

  private void line(Iterable<String> cells, Writer out) throws IOException {
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        out.write(separator);
      }
      out.write(quoted(cell));
      first = false;
    }
    out.write("\r\n");
  }

  private String quoted(String cell) {
    boolean plain = cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
