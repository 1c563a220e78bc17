package uk.crimerecording.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table divided by tabs.
 *
 * @param line its line in the resource, from 1
 * @param cells its cells
 */
public record Row(int line, List<String> cells) {

  /** A row. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A cell, from 0. */
  public String cell(int column) {
    return cells.get(column);
  }

  /**
   * The rows of a table without comments, which begin with {@code #}, and blank lines.
   *
   * @param table UTF-8; closed here
   */
  public static List<Row> read(InputStream table) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
