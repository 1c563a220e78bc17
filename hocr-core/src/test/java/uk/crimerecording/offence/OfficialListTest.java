package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Compares the shipped catalogue with the official spreadsheet, read in another, plainer way. */
class OfficialListTest {

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final int COLUMNS = 15;

  private final OffenceCatalogue catalogue = OffenceCatalogue.april2026();

  /** A cell as the spreadsheet shows it, and its typed date. */
  private record Cell(String shown, String date) {}

  private static Path spreadsheet() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "the root of the repository is not above");
    Path file = folder.resolve("../shared/data/notifiable-offence-list-2026-27.ods");
    assumeTrue(Files.exists(file), "the official list is not beside the repository");
    return file;
  }

  private static List<List<Cell>> sheet(String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root;
    try (ZipFile zip = new ZipFile(spreadsheet().toFile());
        InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
      root = factory.newDocumentBuilder().parse(in).getDocumentElement();
    }
    List<List<Cell>> rows = new ArrayList<>();
    NodeList tables = root.getElementsByTagNameNS(TABLE, "table");
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      if (table.getAttributeNS(TABLE, "name").equals(name)) {
        NodeList rowElements = table.getElementsByTagNameNS(TABLE, "table-row");
        for (int k = 0; k < rowElements.getLength(); k++) {
          rows.add(cells((Element) rowElements.item(k)));
        }
      }
    }
    return rows;
  }

  private static List<Cell> cells(Element row) {
    List<Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      Element cell = (Element) node;
      String repeated = cell.getAttributeNS(TABLE, "number-columns-repeated");
      int times = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
      for (int i = 0; i < times && cells.size() < COLUMNS; i++) {
        cells.add(new Cell(text(cell), cell.getAttributeNS(OFFICE, "date-value")));
      }
    }
    while (cells.size() < COLUMNS) {
      cells.add(new Cell("", ""));
    }
    return cells;
  }

  private static String text(Element cell) {
    List<String> paragraphs = new ArrayList<>();
    for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
      StringBuilder paragraph = new StringBuilder();
      append(node, paragraph);
      paragraphs.add(paragraph.toString());
    }
    return String.join("\n", paragraphs);
  }

  private static void append(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (TEXT.equals(node.getNamespaceURI()) && node.getLocalName().equals("s")) {
      String count = ((Element) node).getAttributeNS(TEXT, "c");
      text.append(" ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count)));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      append(child, text);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static String lower(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  @Test
  void the_catalogue_has_every_row_of_the_official_list_and_nothing_else() throws Exception {
    List<List<Cell>> rows = sheet("Notifiable_Offences_");
    List<List<Cell>> offences = new ArrayList<>();
    for (List<Cell> row : rows) {
      if (row.get(0).shown().matches("\\d{3}/\\d\\d")) {
        offences.add(row);
      }
    }
    assertEquals(offences.size(), catalogue.offences().size());
    for (int i = 0; i < offences.size(); i++) {
      assertSameRow(offences.get(i), catalogue.offences().get(i));
    }
  }

  private static void assertSameRow(List<Cell> row, Offence offence) {
    String where = "row " + offence.position();
    assertEquals(row.get(0).shown(), offence.code().value(), where);
    assertEquals(lower(row.get(1).shown()), lower(listed(offence, OffenceField.MODE)), where);
    assertEquals(
        lower(row.get(2).shown()), lower(listed(offence, OffenceField.MAX_SENTENCE)), where);
    assertEquals(lower(row.get(3).shown()), lower(listed(offence, OffenceField.BASIS)), where);
    assertEquals(lower(row.get(4).shown()), lower(listed(offence, OffenceField.GROUP)), where);
    assertEquals(lower(row.get(5).shown()), lower(listed(offence, OffenceField.SUBGROUP)), where);
    String printedClass =
        listed(offence, OffenceField.CLASS) + listed(offence, OffenceField.CLASS_TITLE);
    assertEquals(
        lower(row.get(6).shown()).replace(" ", ""), lower(printedClass).replace(" ", ""), where);
    assertEquals(plain(row.get(7).shown()), listed(offence, OffenceField.TITLE), where);
    assertEquals(plain(row.get(8).shown()), listed(offence, OffenceField.ACT), where);
    assertEquals(plain(row.get(9).shown()), listed(offence, OffenceField.SECTION), where);
    assertEquals(plain(row.get(10).shown()), listed(offence, OffenceField.CURRENT), where);
    assertSameDate(row.get(11), offence, OffenceField.CHANGED);
    assertSameDate(row.get(12), offence, OffenceField.COMMENCED);
    assertSameDate(row.get(13), offence, OffenceField.CEASED);
    assertEquals(plain(row.get(14).shown()), listed(offence, OffenceField.COMMENT), where);
    assertRaw(row.get(7), offence, OffenceField.TITLE);
    assertRaw(row.get(8), offence, OffenceField.ACT);
    assertRaw(row.get(9), offence, OffenceField.SECTION);
    assertRaw(row.get(14), offence, OffenceField.COMMENT);
    assertRaw(row.get(2), offence, OffenceField.MAX_SENTENCE);
    assertRaw(row.get(4), offence, OffenceField.GROUP);
    assertRaw(row.get(5), offence, OffenceField.SUBGROUP);
  }

  private static String listed(Offence offence, OffenceField field) {
    return offence.listedValue(field);
  }

  private static void assertRaw(Cell cell, Offence offence, OffenceField field) {
    String raw = offence.rawSpellings().getOrDefault(field, listed(offence, field));
    assertEquals(cell.shown(), raw, "row " + offence.position());
  }

  private static void assertSameDate(Cell cell, Offence offence, OffenceField field) {
    String where = "row " + offence.position() + " " + field;
    String listed = listed(offence, field);
    if (!cell.date().isEmpty()) {
      assertTrue(cell.date().startsWith(listed), where);
      assertEquals(cell.shown().matches("[A-Za-z]{3}-\\d\\d") ? 7 : 10, listed.length(), where);
    } else if (plain(cell.shown()).isEmpty()) {
      assertEquals("", listed, where);
    } else {
      assertEquals(cell.shown(), offence.rawSpellings().getOrDefault(field, listed), where);
      assertTrue(ListedDate.parse(listed).isPresent(), where);
    }
  }

  @Test
  void the_catalogue_has_every_reported_incident_of_the_official_list() throws Exception {
    List<List<Cell>> incidents = new ArrayList<>();
    for (List<Cell> row : sheet("Notifiable_Reported_Incidents")) {
      if (row.get(1).shown().matches("N\\d00")) {
        incidents.add(row);
      }
    }
    assertEquals(incidents.size(), catalogue.reportedIncidents().size());
    for (int i = 0; i < incidents.size(); i++) {
      List<Cell> row = incidents.get(i);
      ReportedIncident incident = catalogue.reportedIncidents().get(i);
      assertEquals("N" + row.get(0).shown(), incident.code().value());
      assertEquals(row.get(1).shown(), incident.incidentClass().code());
      assertEquals(plain(row.get(2).shown()), incident.incidentClass().title());
      assertEquals(plain(row.get(3).shown()), incident.title());
      assertEquals(row.get(4).shown(), incident.added().map(ListedDate::toString).orElse(""));
      assertEquals(row.get(6).shown(), incident.deleted().map(ListedDate::toString).orElse(""));
    }
  }
}
