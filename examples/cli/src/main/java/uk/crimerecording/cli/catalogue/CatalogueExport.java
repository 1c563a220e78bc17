package uk.crimerecording.cli.catalogue;

import java.io.IOException;
import java.util.List;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceField;

/**
 * Exports a list as comma-separated values: one line of headings, then exactly one line per row of
 * the list, in its order. Stateless and thread-safe.
 */
public final class CatalogueExport {

  private static final List<OffenceField> FIELDS =
      List.of(
          OffenceField.CODE,
          OffenceField.CLASS,
          OffenceField.CLASS_TITLE,
          OffenceField.TITLE,
          OffenceField.ACT,
          OffenceField.SECTION,
          OffenceField.MODE,
          OffenceField.MAX_SENTENCE,
          OffenceField.BASIS,
          OffenceField.GROUP,
          OffenceField.SUBGROUP,
          OffenceField.CURRENT,
          OffenceField.COMMENCED,
          OffenceField.CEASED);

  private CatalogueExport() {}

  /** Which values to export where the list has a known error (rule CAT-06). */
  public enum Values {
    /** The values of the list, normalised. */
    AS_LISTED,
    /** The values of the catalogue, known errors corrected. */
    CORRECTED
  }

  /**
   * Writes a list.
   *
   * @param catalogue the list
   * @param values which values to write
   * @param out receives the text
   * @throws IOException if the text cannot be written
   */
  public static void csv(OffenceCatalogue catalogue, Values values, Appendable out)
      throws IOException {
    String separator = "";
    for (OffenceField field : FIELDS) {
      out.append(separator).append(field.column());
      separator = ",";
    }
    out.append('\n');
    for (Offence offence : catalogue.offences()) {
      separator = "";
      for (OffenceField field : FIELDS) {
        String value =
            values == Values.AS_LISTED ? offence.listedValue(field) : offence.value(field);
        out.append(separator).append(quote(value));
        separator = ",";
      }
      out.append('\n');
    }
  }

  private static String quote(String value) {
    return value.indexOf(',') < 0 && value.indexOf('"') < 0
        ? value
        : '"' + value.replace("\"", "\"\"") + '"';
  }
}
