package uk.crimerecording.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceField;

class CatalogueExportTest {

  private static final String HEADINGS =
      "code,class,class_title,title,act,section,mode,max_sentence,basis,group,subgroup,current,"
          + "commenced,ceased";

  private final OffenceCatalogue catalogue = OffenceCatalogue.april2026();

  private String csv(CatalogueExport.Values values) throws IOException {
    StringBuilder out = new StringBuilder();
    CatalogueExport.csv(catalogue, values, out);
    return out.toString();
  }

  private List<CsvRecord> records(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }

  @Test
  void there_is_exactly_one_line_per_row_under_the_headings() throws IOException {
    List<String> lines = csv(CatalogueExport.Values.AS_LISTED).lines().toList();
    assertEquals(HEADINGS, lines.get(0));
    assertEquals(catalogue.offences().size() + 1, lines.size());
  }

  @Test
  void every_value_is_read_back_as_it_is_listed() throws IOException {
    List<CsvRecord> records = records(csv(CatalogueExport.Values.AS_LISTED));
    List<String> headings = records.get(0).getFields();
    for (Offence offence : catalogue.offences()) {
      CsvRecord record = records.get(offence.position());
      for (int i = 0; i < headings.size(); i++) {
        OffenceField field = OffenceField.ofColumn(headings.get(i)).orElseThrow();
        assertEquals(offence.listedValue(field), record.getField(i), offence.toString());
      }
    }
  }

  @Test
  void corrected_values_are_given_only_when_asked_for() throws IOException {
    String listed = csv(CatalogueExport.Values.AS_LISTED);
    String corrected = csv(CatalogueExport.Values.CORRECTED);
    assertTrue(listed.contains("Misuse of Drugs Act 1971,45962,"));
    assertTrue(
        corrected.contains("class unspecified,Misuse of Drugs Act 1971,Sec 19,"), "corrected");
    List<String> listedLines = listed.lines().toList();
    List<String> correctedLines = corrected.lines().toList();
    int differing = 0;
    for (int i = 0; i < listedLines.size(); i++) {
      differing += listedLines.get(i).equals(correctedLines.get(i)) ? 0 : 1;
    }
    assertEquals(7, differing);
  }
}
