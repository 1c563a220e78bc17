package uk.crimerecording.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceField;

class CatalogueImporterTest {

  @TempDir private Path folder;

  private ImportResult.Compiled compiled(Ods ods) throws IOException {
    ImportResult result = CatalogueImporter.compile(ods.write(folder));
    return assertInstanceOf(ImportResult.Compiled.class, result, result::toString);
  }

  private List<ImportProblem> problems(Path file) throws IOException {
    return assertInstanceOf(ImportResult.Rejected.class, CatalogueImporter.compile(file))
        .problems();
  }

  private ImportProblem problem(Ods ods) throws IOException {
    List<ImportProblem> problems = problems(ods.write(folder));
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private Offence offence(String row) throws IOException {
    OffenceCatalogue catalogue =
        CatalogueFile.parse(compiled(Ods.of(row)).text().getBytes(StandardCharsets.UTF_8));
    return catalogue.offences().get(0);
  }

  @Test
  void the_official_list_compiles_to_the_shipped_bytes() throws Exception {
    ImportResult result = CatalogueImporter.compile(Ods.official());
    ImportResult.Compiled compiled = assertInstanceOf(ImportResult.Compiled.class, result);
    assertEquals(Files.readString(Ods.shipped()), compiled.text());
    assertEquals(
        new ListFacts(1_698, 1_374, 1_630, 68, 61, 26, 234, 1_410, 54, 17), compiled.facts());
    assertEquals(17, compiled.notices().size());
    assertTrue(
        compiled.notices().stream()
            .anyMatch(n -> n.toString().startsWith("Notifiable_Offences_!P139: ")));
  }

  @Test
  void an_official_list_that_lost_a_row_is_rejected() throws Exception {
    Ods ods = Ods.of(Ods.ROW).replace("content.xml", "2027-28", "2026-27");
    ods.replace("meta.xml", "2027-04-05", "2026-04-07");
    assertTrue(problem(ods).message().contains("CAT-01"));
  }

  @Test
  void a_small_list_compiles_with_its_facts_unchecked() throws Exception {
    ImportResult.Compiled compiled = compiled(Ods.sound());
    assertEquals(new ListFacts(1, 1, 1, 0, 0, 0, 0, 1, 0, 1), compiled.facts());
    assertEquals(1, compiled.notices().size());
    OffenceCatalogue catalogue =
        CatalogueFile.parse(compiled.text().getBytes(StandardCharsets.UTF_8));
    assertEquals("2027-28", catalogue.edition().name());
    assertEquals("2027-04-05", catalogue.source().published().toString());
    assertEquals("A remark", catalogue.reportedIncidents().get(0).comment().orElseThrow());
    assertEquals(compiled.text(), compiled(Ods.sound()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 8/6, CODE, 008/06",
    "1, 'I ', MODE, I",
    "2, 6m , MAX_SENTENCE, 6m",
    "2, Fine, MAX_SENTENCE, fine",
    "2, life, MAX_SENTENCE, Life",
    "3, s/v, BASIS, S/V",
    "4, violence against the person , GROUP, Violence Against The Person",
    "5, Violence With Injury, SUBGROUP, Violence with injury",
    "7, 'Two  words', TITLE, Two words",
    "11, 01 April 2017, CHANGED, 2017-04-01",
    "11, Aug 2024, CHANGED, 2024-08",
    "11, 2015, CHANGED, 2015",
    "12, TBC, COMMENCED, unconfirmed",
    "13, 28/02/22?, CEASED, 2022-02-28?",
    "13, 23 Februay 2011, CEASED, 2011-02-23",
    "13, 01-Apr-19, CEASED, 2019-04-01"
  })
  void spellings_are_normalised_and_kept_raw(
      int column, String text, OffenceField field, String value) throws IOException {
    String[] cells = Ods.ROW.split("\\|", -1);
    cells[column] = text;
    Offence offence = offence(String.join("|", cells));
    assertEquals(value, offence.value(field));
    assertEquals(text.equals(value) ? null : text, offence.rawSpellings().get(field));
  }

  @Test
  void no_break_blanks_line_breaks_and_repeated_blanks_are_normalised() throws IOException {
    String act =
        "<table:table-cell><text:p>Act\u00a0of<text:s text:c=\"3\"/>1861</text:p>"
            + "<text:p>as<text:line-break/>amended<text:tab/>now</text:p></table:table-cell>";
    Offence offence = offence(Ods.ROW.replace("Act 1861", act));
    assertEquals("Act of 1861 as amended now", offence.act());
    assertEquals(
        "Act\u00a0of   1861\nas\namended\tnow", offence.rawSpellings().get(OffenceField.ACT));
  }

  @Test
  void typed_dates_are_preferred_and_those_shown_as_months_are_months() throws IOException {
    String typed = "<table:table-cell office:date-value=\"2025-11-01T00:00:00\"><text:p>";
    String end = "</text:p></table:table-cell>";
    String row =
        Ods.ROW.replace(
            "|Y||||", "|Y|" + typed + "Nov-25" + end + "|" + typed + "1.11.25" + end + "||");
    Offence offence = offence(row);
    assertEquals("2025-11", offence.value(OffenceField.CHANGED));
    assertEquals("2025-11-01", offence.value(OffenceField.COMMENCED));
    assertEquals(Map.of(), offence.rawSpellings());
  }

  @Test
  void repeated_cells_and_rows_are_counted() throws IOException {
    String row =
        Ods.ROW.replace(
            "|Y||||",
            "|Y|<table:table-cell table:number-columns-repeated=\"3\"/>|Replaced by 088/15");
    Offence offence = offence(row);
    assertEquals("Replaced by 088/15", offence.comment().orElseThrow());
    assertTrue(offence.successor().isEmpty());
    Ods ods =
        Ods.of("x|E")
            .replace(
                "content.xml",
                "<table:table-row><table:table-cell><text:p>x<",
                "<table:table-row table:number-rows-repeated=\"5\"/>"
                    + "<table:table-row><table:table-cell><text:p>x<");
    assertEquals(8, problems(ods.write(folder)).get(0).row());
  }

  @Test
  void the_successor_of_a_withdrawn_row_is_read_from_its_comment() throws IOException {
    String withdrawn = Ods.ROW.replace("|Y|", "|N|");
    assertEquals(
        "078/29", offence(withdrawn + "Replaced by 078/029").value(OffenceField.SUCCESSOR));
    assertEquals(
        "062/20",
        offence(withdrawn + "Duplicate entry - record under code 062/20")
            .value(OffenceField.SUCCESSOR));
    assertEquals(
        "", offence(withdrawn + "Replaced codes 8/33 and 8/40").value(OffenceField.SUCCESSOR));
  }

  @Test
  void the_most_used_spelling_of_a_class_stands_for_all() throws IOException {
    String other = Ods.ROW.replace("8N Assault with injury", "8N Assault with Injury ");
    Ods ods =
        Ods.of(
            other.replace("Sec 47", "Sec 1"),
            Ods.ROW.replace("Sec 47", "Sec 2"),
            Ods.ROW.replace("Sec 47", "Sec 3"));
    OffenceCatalogue catalogue =
        CatalogueFile.parse(compiled(ods).text().getBytes(StandardCharsets.UTF_8));
    assertEquals("Assault with injury", catalogue.findClass("8N").orElseThrow().title());
    assertEquals(
        "8N Assault with Injury ",
        catalogue.offences().get(0).rawSpellings().get(OffenceField.CLASS));
    assertEquals(Map.of(), catalogue.offences().get(1).rawSpellings());
  }

  @ParameterizedTest
  @CsvSource({
    "0, A, N100/01, offence code",
    "0, A, unknown, offence code",
    "1, B, X, mode of trial",
    "1, B, i, mode of trial",
    "2, C, 15, maximum sentence",
    "3, D, N, basis",
    "4, E, Other, group",
    "5, F, Other, subgroup",
    "6, G, Assault, class",
    "6, G, Various sub classes, open",
    "7, H, '', blank",
    "8, I, '', blank",
    "10, K, y, Y nor N",
    "11, L, lately, 'day, month or year'",
    "12, M, 31 February 2011, 'day, month or year'",
    "13, N, 01 Foo 2011, 'day, month or year'"
  })
  void what_is_unknown_is_refused_with_its_place(
      int column, String letter, String text, String message) throws IOException {
    String[] cells = Ods.ROW.split("\\|", -1);
    cells[column] = text;
    ImportProblem problem = problem(Ods.of(Ods.ROW, String.join("|", cells)));
    assertEquals("Notifiable_Offences_", problem.sheet());
    assertEquals(4, problem.row());
    assertEquals(letter, problem.column());
    assertTrue(problem.message().contains(message), problem.message());
    assertTrue(problem.toString().startsWith("Notifiable_Offences_!" + letter + "4: "));
  }

  @Test
  void every_problem_is_reported_not_only_the_first() throws IOException {
    String row = Ods.ROW.replace("|E|5|V|", "|X|Y|Z|");
    assertEquals(3, problems(Ods.of(row).write(folder)).size());
  }

  @Test
  void problems_never_repeat_the_contents() throws IOException {
    String row = Ods.ROW.replace("|E|5|V|", "|secret|secret|secret|");
    for (ImportProblem problem : problems(Ods.of(row).write(folder))) {
      assertFalse(problem.toString().contains("secret"));
    }
  }

  @Test
  void an_incident_under_another_class_is_refused() throws IOException {
    ImportProblem problem = problem(Ods.sound().replace("content.xml", ">100/01<", ">200/01<"));
    assertEquals("Notifiable_Reported_Incidents", problem.sheet());
    assertEquals(1_048_002, problem.row());
    assertEquals("A", problem.column());
  }

  @Test
  void a_missing_sheet_column_heading_or_title_is_named() throws IOException {
    assertEquals(
        "Notifiable_Reported_Incidents: the sheet is missing",
        problem(Ods.sound().replace("content.xml", "Notifiable_Reported_Incidents", "Other"))
            .toString());
    assertEquals(
        "Notifiable_Offences_!2: the column \"Max Sentence\" is missing",
        problem(Ods.sound().replace("content.xml", "Max Sentence", "Sentence")).toString());
    assertTrue(
        problems(Ods.sound().replace("content.xml", "Home Office code", "Code").write(folder))
            .get(0)
            .message()
            .contains("no row begins with"));
    assertTrue(
        problem(Ods.sound().replace("content.xml", "2027-28", "")).message().contains("edition"));
    assertEquals(
        "meta.xml: the file bears no date",
        problem(Ods.sound().replace("meta.xml", "dc:date", "dc:creator")).toString());
  }

  @Test
  void the_same_row_twice_is_refused() throws IOException {
    assertTrue(problem(Ods.of(Ods.ROW, Ods.ROW)).message().contains("natural key"));
  }

  @Test
  void a_file_that_is_no_zip_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("list.ods"), "code,mode\n008/06,E\n");
    assertTrue(problems(file).get(0).message().contains("not an OpenDocument spreadsheet"));
    Path empty = Files.createFile(folder.resolve("empty.ods"));
    assertTrue(problems(empty).get(0).message().contains("not an OpenDocument spreadsheet"));
  }

  @Test
  void a_zip_that_is_no_spreadsheet_is_refused() throws IOException {
    assertTrue(problem(Ods.sound().without("mimetype")).message().contains("mimetype"));
    assertTrue(problem(Ods.sound().without("content.xml")).message().contains("content.xml"));
    assertTrue(
        problem(Ods.sound().replace("mimetype", "spreadsheet", "text"))
            .message()
            .contains("not an OpenDocument spreadsheet"));
  }

  @Test
  void a_file_cut_short_anywhere_is_refused() throws IOException {
    byte[] whole = Files.readAllBytes(Ods.sound().write(folder));
    Path cut = folder.resolve("cut.ods");
    for (int length = 0; length < whole.length; length += 37) {
      Files.write(cut, Arrays.copyOf(whole, length));
      assertFalse(problems(cut).isEmpty());
    }
  }

  @Test
  void a_damaged_file_is_refused_or_read_and_never_fails() throws IOException {
    byte[] whole = Files.readAllBytes(Ods.sound().write(folder));
    Path damaged = folder.resolve("damaged.ods");
    int refused = 0;
    for (int at = 0; at < whole.length; at += 7) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 0x55;
      Files.write(damaged, bytes);
      refused += CatalogueImporter.compile(damaged) instanceof ImportResult.Rejected ? 1 : 0;
    }
    assertTrue(refused > 0);
  }

  @Test
  void contents_that_are_not_well_formed_are_refused_with_their_line() throws IOException {
    ImportProblem problem =
        problem(Ods.sound().replace("content.xml", "</office:spreadsheet>", "\n<broken"));
    assertEquals("content.xml", problem.sheet());
    assertTrue(problem.message().contains("not well-formed XML at line 2"), problem.message());
  }

  @Test
  void a_document_type_is_refused() throws IOException {
    Ods ods =
        Ods.sound()
            .replace(
                "content.xml",
                "<office:document-content",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                    + "<office:document-content")
            .replace("content.xml", "Sec 47", "&e;");
    ImportProblem problem = problem(ods);
    assertEquals("content.xml", problem.sheet());
    assertEquals("document types and entities are refused", problem.message());
    Ods meta = Ods.sound().replace("meta.xml", "<m ", "<!DOCTYPE m [<!ENTITY a \"aaaa\">]><m ");
    assertEquals("meta.xml: document types and entities are refused", problem(meta).toString());
  }

  @Test
  void a_part_that_unpacks_beyond_the_bound_is_refused() throws IOException {
    Path bomb = folder.resolve("bomb.ods");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("meta.xml"));
      zip.write("<m/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write("<a>".getBytes(StandardCharsets.UTF_8));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 80; i++) {
        zip.write(blanks);
      }
    }
    assertTrue(Files.size(bomb) < 1_000_000);
    ImportProblem problem = problems(bomb).get(0);
    assertEquals("content.xml", problem.sheet());
    assertTrue(problem.message().contains("larger than 67108864 bytes"), problem.message());
  }

  @ParameterizedTest
  @CsvSource({
    "'<table:table-row table:number-rows-repeated=\"1000000\">', more than 100000 rows",
    "'<table:table-row table:number-rows-repeated=\"-1\">', not a positive number",
    "'<table:table-row table:number-rows-repeated=\"many\">', not a number"
  })
  void repetitions_are_bounded(String start, String message) throws IOException {
    Ods ods =
        Ods.sound()
            .replace(
                "content.xml",
                "<table:table-row><table:table-cell><text:p>008/06",
                start + "<table:table-cell><text:p>008/06");
    ImportProblem problem = problem(ods);
    assertEquals(3, problem.row());
    assertTrue(problem.message().contains(message), problem.message());
  }

  @Test
  void contents_far_to_the_right_and_endless_cells_are_refused() throws IOException {
    String far =
        "|<table:table-cell table:number-columns-repeated=\"16000\"/>"
            + "|<table:table-cell><text:p>x</text:p></table:table-cell>";
    assertTrue(problem(Ods.of(Ods.ROW + far)).message().contains("beyond column BL"));
    String endless =
        "<table:table-cell><text:p><text:s text:c=\"2000000000\"/>x</text:p></table:table-cell>";
    assertTrue(
        problem(Ods.of(Ods.ROW.replace("Act 1861", endless)))
            .message()
            .contains("more than 32768 characters"));
  }

  @Test
  void a_file_that_is_not_there_is_an_input_error() {
    assertThrows(
        NoSuchFileException.class, () -> CatalogueImporter.compile(folder.resolve("nowhere.ods")));
  }
}
