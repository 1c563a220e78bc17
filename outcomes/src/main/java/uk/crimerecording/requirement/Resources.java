package uk.crimerecording.requirement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.crimerecording.decision.MessageCatalogue;

/** The resources of this module: tables with a line for each row, and texts. */
public final class Resources {

  /**
   * A row of a table.
   *
   * @param line its line in the resource, from 1
   * @param cells its cells
   */
  public record Row(int line, List<String> cells) {

    /** A cell, from 0. */
    public String cell(int column) {
      return cells.get(column);
    }
  }

  private Resources() {}

  /**
   * The rows of a table divided by tabs, without comments and blank lines.
   *
   * @param owner a class of this module beside which the resource stands
   * @throws IllegalStateException if the resource is missing
   */
  public static List<Row> table(Class<?> owner, String resource) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(owner, resource), StandardCharsets.UTF_8))) {
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

  /**
   * The texts of a package.
   *
   * @param owner a class of this module beside which {@code messages.properties} stands
   * @throws IllegalStateException if the resource is missing
   */
  public static MessageCatalogue messages(Class<?> owner) {
    try (InputStream in = open(owner, "messages.properties")) {
      return MessageCatalogue.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Class<?> owner, String resource) {
    InputStream in = owner.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("Resource " + resource + " is missing from the library");
    }
    return in;
  }
}
