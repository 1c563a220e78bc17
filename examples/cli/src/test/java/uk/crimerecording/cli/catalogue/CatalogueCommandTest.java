package uk.crimerecording.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CatalogueCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private int catalogue(String... arguments) {
    return run(new CatalogueCommand(), arguments);
  }

  private int offence(String... arguments) {
    return run(new OffenceCommand(), arguments);
  }

  @Test
  void an_import_writes_the_compiled_list_and_says_what_was_left_out() throws IOException {
    Path target = folder.resolve("list.tsv");
    Path ods = Ods.of(Ods.ROW + "|stray").write(folder);
    assertEquals(0, catalogue("import", ods.toString(), "--out", target.toString()));
    assertTrue(Files.readString(target).startsWith("# crime-recording offence list\n"));
    assertTrue(out.toString().startsWith("1 rows, 1 codes, 1 current, 1 reported incidents"));
    assertTrue(err.toString().contains("note: Notifiable_Offences_!P3: "));
  }

  @Test
  void a_rejected_import_writes_nothing_and_ends_with_3() throws IOException {
    Path target = folder.resolve("list.tsv");
    Path ods = Ods.of(Ods.ROW.replace("|E|", "|X|")).write(folder);
    assertEquals(3, catalogue("import", ods.toString(), "--out", target.toString()));
    assertFalse(Files.exists(target));
    assertTrue(err.toString().startsWith("rejected: Notifiable_Offences_!B3: "));
  }

  @Test
  void a_file_that_is_not_there_ends_with_3() {
    Path nowhere = folder.resolve("nowhere.ods");
    assertEquals(
        3, catalogue("import", nowhere.toString(), "--out", folder.resolve("x").toString()));
    assertEquals(3, catalogue("diff", nowhere.toString(), nowhere.toString()));
  }

  @Test
  void bad_usage_ends_with_2() {
    assertEquals(2, catalogue());
    assertEquals(2, catalogue("import"));
    assertEquals(2, catalogue("export", "--format", "yaml"));
    assertEquals(2, offence());
    assertEquals(2, offence("8N", "--on", "yesterday"));
  }

  @Test
  void a_difference_fails_the_run_only_when_asked_to() throws IOException {
    Path one = Ods.sound().write(Files.createDirectory(folder.resolve("one")));
    Path two =
        Ods.of(Ods.ROW.replace("|5|", "|7|")).write(Files.createDirectory(folder.resolve("two")));
    assertEquals(0, catalogue("diff", one.toString(), two.toString()));
    assertTrue(out.toString().contains("max_sentence: 5 -> 7"));
    assertEquals(1, catalogue("diff", "--fail-on-difference", one.toString(), two.toString()));
    assertEquals(0, catalogue("diff", "--fail-on-difference", one.toString(), one.toString()));
  }

  @Test
  void an_export_goes_to_standard_output_or_to_a_file() throws IOException {
    Path target = folder.resolve("list.csv");
    assertEquals(0, catalogue("export", "--format", "csv", "--out", target.toString()));
    assertEquals("", out.toString());
    assertEquals(0, catalogue("export", "--format", "csv"));
    assertEquals(Files.readString(target), out.toString());
  }

  @Test
  void a_look_up_by_code_gives_candidates_and_what_tells_them_apart() {
    assertEquals(0, offence("8/6"));
    String text = out.toString().replace(System.lineSeparator(), "\n");
    assertTrue(text.startsWith("read as the code 008/06 (changed: leading zeros)\n"), text);
    assertTrue(text.contains("class 8T "));
    assertTrue(text.contains("what tells them apart: victim role\n"));
    assertTrue(text.contains("  constable: 8S\n"));
    assertTrue(text.contains("maximum sentence 5 years; basis V"));
  }

  @Test
  void a_look_up_judges_a_day_when_asked() {
    assertEquals(0, offence("008/71", "--on", "2026-05-01"));
    assertTrue(
        out.toString().contains("008/71 on 2026-05-01: ceased 2024-01-31; use 088/15"),
        out.toString());
  }

  @Test
  void a_look_up_shows_corrections_and_notes() {
    assertEquals(0, offence("093/78"));
    assertTrue(out.toString().contains("corrected max_sentence: "));
    assertEquals(0, offence("058/04"));
    assertTrue(out.toString().contains("noted     code: "));
  }

  @Test
  void a_look_up_by_words_is_limited_and_says_so() {
    assertEquals(0, offence("burglary", "--limit", "2"));
    assertTrue(out.toString().contains("... and "));
  }

  @Test
  void a_look_up_of_an_incident_shows_its_status() {
    assertEquals(0, offence("N200/01"));
    assertTrue(out.toString().contains("not current; added 2019; withdrawn 2025"));
  }

  @Test
  void a_look_up_that_finds_nothing_ends_with_1() {
    assertEquals(1, offence("xyzzy"));
    assertEquals(1, offence("999/98"));
    assertTrue(out.toString().contains("not on the list"));
    assertEquals(1, offence(" "));
  }

  @Test
  void a_code_shows_how_each_of_its_classes_counts_and_its_rank() {
    assertEquals(0, offence("008/06"));
    assertEquals(
        List.of(
            "  counts by victim: One crime per victim",
            "  except    Spiking intent unknown/injure: 008/02; FGM mandatory reports recorded even"
                + " if abroad; C5 only for s47",
            "  stands in CRR 2026/27, Assaults, p. 42",
            "  rank      30 of 39 in the look-up table of the principal crime rule"),
        countingLines().subList(0, 4));
    assertEquals(10, countingLines().size(), "8S and 8T have no exceptions");
  }

  @Test
  void a_class_shows_how_it_counts_once_and_the_rank_of_each_code() {
    assertEquals(0, offence("8N"));
    List<String> lines = countingLines();
    assertEquals("  counts by victim: One crime per victim", lines.get(0));
    assertEquals(
        "  rank      17 (008/01), 18 (008/77), 30 (008/06) of 39 in the look-up table of the"
            + " principal crime rule",
        lines.get(3));
    assertEquals(1, lines.stream().filter(line -> line.startsWith("  counts by ")).count());
  }

  @Test
  void a_code_that_counts_otherwise_than_its_class_says_so_below_the_class() {
    assertEquals(0, offence("8Q"));
    assertTrue(
        countingLines().contains("  counts by offender: One crime per offender"), out.toString());
  }

  @Test
  void what_the_look_up_table_does_not_list_has_no_rank() {
    assertEquals(0, offence("N300/01"));
    assertEquals(
        List.of(
            "  counts by death: One N300 record per reported death",
            "  except    None for natural causes unless the force opts into N300/07; homicide goes"
                + " straight to a crime",
            "  stands in CRR 2026/27, N300, p. 35",
            "  rank      none in the look-up table of the principal crime rule"),
        countingLines());
  }

  private List<String> countingLines() {
    return out.toString()
        .lines()
        .filter(line -> line.matches(" {2}(counts by|except|stands in|rank) .*"))
        .toList();
  }
}
