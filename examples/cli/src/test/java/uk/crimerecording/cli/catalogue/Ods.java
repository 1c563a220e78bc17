package uk.crimerecording.cli.catalogue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small spreadsheets for tests: a sound one, and every part of it open to change. */
final class Ods {

  static final String HEADINGS =
      "Home Office code|Mode|Max Sentence|Victim or State Based|Class|Sub class|Offence category"
          + "|Offence|Act|Section|Current|Year added/amended/deleted|Commencement date"
          + "|Cessation date|Comment";
  static final String ROW =
      "008/06|E|5|V|Violence Against The Person|Violence with injury|8N Assault with injury"
          + "|Actual bodily harm|Act 1861|Sec 47|Y||||";
  static final String INCIDENT_HEADINGS =
      "Home Office code|Class|Incident category|Incident|Year Added||Year deleted";
  static final String INCIDENT = "100/01|N100|Reported rape|Not confirmed|2015|A remark|";

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Ods() {}

  static Ods sound() {
    return of(ROW);
  }

  static Ods of(String... offences) {
    StringBuilder content = new StringBuilder();
    content.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content");
    content.append(NAMESPACES).append("><office:body><office:spreadsheet>");
    content.append("<table:table table:name=\"Notifiable_Offences_\">");
    content.append(row("|Notifiable Offence List  2027-28")).append(row(HEADINGS));
    for (String offence : offences) {
      content.append(row(offence));
    }
    content.append("</table:table><table:table table:name=\"Notifiable_Reported_Incidents\">");
    content.append("<table:table-row table:number-rows-repeated=\"1048000\"/>");
    content.append(row(INCIDENT_HEADINGS)).append(row(INCIDENT));
    content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
    Ods ods = new Ods();
    ods.parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    ods.parts.put("content.xml", content.toString());
    ods.parts.put(
        "meta.xml",
        "<m xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:date>2027-04-05T10:00:00Z</dc:date>"
            + "</m>");
    return ods;
  }

  /** A row of cells between vertical lines; a cell that begins with a bracket is XML. */
  static String row(String cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells.split("\\|", -1)) {
      row.append(
          cell.startsWith("<")
              ? cell
              : "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  Ods replace(String part, String from, String to) {
    String text = parts.getOrDefault(part, "");
    if (!text.contains(from)) {
      throw new IllegalArgumentException("the part does not contain what is to be replaced");
    }
    parts.put(part, text.replace(from, to));
    return this;
  }

  Ods without(String part) {
    parts.remove(part);
    return this;
  }

  Path write(Path folder) throws IOException {
    Path file = folder.resolve("list.ods");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** The root of the repository; the test is skipped where there is none. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "the root of the repository is not above");
    return folder;
  }

  /** The official list beside the repository; the test is skipped where it is not there. */
  static Path official() {
    Path file = root().resolve("../shared/data/notifiable-offence-list-2026-27.ods").normalize();
    assumeTrue(Files.exists(file), "the official list is not beside the repository");
    return file;
  }

  /** The compiled list that the library ships. */
  static Path shipped() {
    return root()
        .resolve("hocr-core/src/main/resources/uk/crimerecording/offence/offences-2026-27.tsv");
  }
}
