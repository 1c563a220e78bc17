package uk.crimerecording.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceField;

class CatalogueDiffTest {

  private static final String SECOND = Ods.ROW.replace("Sec 47", "Sec 48");
  private static final String THIRD = Ods.ROW.replace("Sec 47", "Sec 49");

  @TempDir private Path folder;

  private OffenceCatalogue list(Ods ods) throws IOException {
    return assertInstanceOf(CatalogueFile.Loaded.class, CatalogueFile.read(ods.write(folder)))
        .catalogue();
  }

  @Test
  void a_list_does_not_differ_from_itself() throws IOException {
    CatalogueDiff diff = CatalogueDiff.between(list(Ods.sound()), list(Ods.sound()));
    assertTrue(diff.isEmpty());
    assertEquals(1, diff.unchanged());
  }

  @Test
  void the_order_of_rows_is_no_difference() throws IOException {
    assertTrue(
        CatalogueDiff.between(list(Ods.of(Ods.ROW, SECOND)), list(Ods.of(SECOND, Ods.ROW)))
            .isEmpty());
  }

  @Test
  void added_removed_and_changed_rows_are_told_apart() throws IOException {
    OffenceCatalogue before = list(Ods.of(Ods.ROW, SECOND));
    OffenceCatalogue after = list(Ods.of(Ods.ROW.replace("|E|5|", "|I|Life|"), THIRD));
    CatalogueDiff diff = CatalogueDiff.between(before, after);
    assertEquals("Sec 49", diff.added().get(0).section().orElseThrow());
    assertEquals("Sec 48", diff.removed().get(0).section().orElseThrow());
    assertEquals(
        List.of(OffenceField.MODE, OffenceField.MAX_SENTENCE), diff.changed().get(0).fields());
    assertEquals(0, diff.unchanged());
    StringBuilder text = new StringBuilder();
    diff.write(text);
    assertTrue(text.toString().contains("    max_sentence: 5 -> Life\n"), text.toString());
    assertTrue(text.toString().endsWith("1 added, 1 removed, 1 changed\n"));
  }

  @Test
  void what_one_way_adds_the_other_way_removes() throws IOException {
    OffenceCatalogue before = list(Ods.of(Ods.ROW));
    OffenceCatalogue after = list(Ods.of(Ods.ROW, SECOND));
    assertEquals(1, CatalogueDiff.between(before, after).added().size());
    assertEquals(1, CatalogueDiff.between(after, before).removed().size());
  }

  @Test
  void reported_incidents_are_compared_too() throws IOException {
    OffenceCatalogue before = list(Ods.sound());
    OffenceCatalogue reworded =
        list(Ods.sound().replace("content.xml", "Not confirmed", "Not yet confirmed"));
    assertEquals(1, CatalogueDiff.between(before, reworded).changedIncidents().size());
    OffenceCatalogue other = list(Ods.sound().replace("content.xml", ">100/01<", ">100/02<"));
    CatalogueDiff diff = CatalogueDiff.between(before, other);
    assertEquals("N100/02", diff.addedIncidents().get(0).code().value());
    assertEquals("N100/01", diff.removedIncidents().get(0).code().value());
    assertFalse(diff.isEmpty());
  }

  @Test
  void a_compiled_list_and_its_spreadsheet_do_not_differ() throws IOException {
    CatalogueFile.Result spreadsheet = CatalogueFile.read(Ods.official());
    CatalogueFile.Result compiled = CatalogueFile.read(Ods.shipped());
    assertTrue(
        CatalogueDiff.between(
                ((CatalogueFile.Loaded) spreadsheet).catalogue(),
                ((CatalogueFile.Loaded) compiled).catalogue())
            .isEmpty());
  }

  @Test
  void a_file_that_is_neither_is_rejected() throws IOException {
    Path file = Files.writeString(folder.resolve("list.tsv"), "nothing\tof the kind\n");
    CatalogueFile.Rejected rejected =
        assertInstanceOf(CatalogueFile.Rejected.class, CatalogueFile.read(file));
    assertEquals(
        "compiled list!1: a row stands before the first sheet",
        rejected.problems().get(0).toString());
  }
}
