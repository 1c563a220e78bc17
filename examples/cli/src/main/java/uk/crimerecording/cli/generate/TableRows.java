package uk.crimerecording.cli.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table beside this class: tab-separated, lines that begin with # left out. */
final class TableRows {

  private TableRows() {}

  static List<String[]> of(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = TableRows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + resource + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells.length != columns) {
            throw new IllegalStateException(resource + " line " + number + ": columns");
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
