package uk.crimerecording.cli.catalogue;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of an OpenDocument spreadsheet, read within bounds: the size of every part, the number
 * of rows, columns and characters are limited, and document types and external entities refused, so
 * that no file can exhaust the process or reach beyond itself.
 */
final class OdsFile {

  static final int MAX_PART_BYTES = 64 * 1024 * 1024;
  static final int MAX_FILE_BYTES = 32 * 1024 * 1024;
  static final int MAX_ROWS = 100_000;
  static final int MAX_COLUMNS = 64;
  static final int MAX_CELL_CHARACTERS = 32_768;

  private static final String MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private final List<Sheet> sheets;
  private final Optional<String> modified;
  private final String sha256;

  private OdsFile(List<Sheet> sheets, Optional<String> modified, String sha256) {
    this.sheets = List.copyOf(sheets);
    this.modified = modified;
    this.sha256 = sha256;
  }

  /** A sheet with the rows that have any contents. */
  record Sheet(String name, List<Row> rows) {
    Sheet {
      rows = List.copyOf(rows);
    }
  }

  /** A row with its number, from 1. */
  record Row(int number, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
  }

  /**
   * A cell.
   *
   * @param text what the cell shows
   * @param date the typed date, as ISO text; blank where the cell is no date
   */
  record Cell(String text, String date) {
    static final Cell EMPTY = new Cell("", "");

    boolean isEmpty() {
      return text.isEmpty() && date.isEmpty();
    }
  }

  /** A file that is no spreadsheet, is damaged, or exceeds the bounds. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient ImportProblem problem;

    UnreadableException(ImportProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    ImportProblem problem() {
      return problem;
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Optional<Sheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  /** The day on which the file was last changed, as ISO text, where the file says so. */
  Optional<String> modified() {
    return modified;
  }

  String sha256() {
    return sha256;
  }

  /** The letters of a column: A for 0. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException if the file is not a spreadsheet within the bounds
   * @throws IOException if the file cannot be opened at all
   */
  static OdsFile read(Path file) throws IOException, UnreadableException {
    String sha256 = sha256(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String mimeType = new String(part(zip, "mimetype").readNBytes(128), StandardCharsets.UTF_8);
      if (!mimeType.strip().equals(MIME_TYPE)) {
        throw new UnreadableException(
            ImportProblem.ofFile("the file is not an OpenDocument spreadsheet"));
      }
      Optional<String> modified;
      try (InputStream in = part(zip, "meta.xml")) {
        modified = modified(in);
      }
      try (InputStream in = part(zip, "content.xml")) {
        return new OdsFile(content(in), modified, sha256);
      }
    } catch (ZipException | EOFException e) {
      throw new UnreadableException(
          ImportProblem.ofFile("the file is not an OpenDocument spreadsheet, or it is damaged"));
    }
  }

  private static String sha256(Path file) throws IOException, UnreadableException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_FILE_BYTES + 1);
      if (bytes.length > MAX_FILE_BYTES) {
        throw new UnreadableException(
            ImportProblem.ofFile("the file is larger than " + MAX_FILE_BYTES + " bytes"));
      }
      return HexFormat.of().formatHex(digest.digest(bytes));
    }
  }

  private static InputStream part(ZipFile zip, String name)
      throws IOException, UnreadableException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnreadableException(
          ImportProblem.ofFile(
              "the file is not an OpenDocument spreadsheet: it has no part " + name));
    }
    return new BoundedStream(zip.getInputStream(entry));
  }

  /** Stops at the bound on the size of a part, whatever size the file claims. */
  private static final class BoundedStream extends FilterInputStream {
    private long left = MAX_PART_BYTES;

    BoundedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }

  /** A part that is larger than the bound. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private interface XmlWork<T> {
    T run(XMLStreamReader xml) throws XMLStreamException, UnreadableException;
  }

  private static <T> T parse(String part, InputStream in, XmlWork<T> work)
      throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((message, type, related, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are refused");
        });
    try {
      // Decoded here, because the parser itself prints what it cannot decode to standard error.
      XMLStreamReader xml =
          factory.createXMLStreamReader(
              new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      return work.run(xml);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooLargeException) {
        throw new UnreadableException(
            ImportProblem.ofSheet(
                part, "the part is larger than " + MAX_PART_BYTES + " bytes when unpacked"));
      }
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new UnreadableException(
          ImportProblem.ofSheet(part, "the part is not well-formed XML at line " + line));
    }
  }

  private static int next(String part, XMLStreamReader xml)
      throws XMLStreamException, UnreadableException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableException(
          ImportProblem.ofSheet(part, "document types and entities are refused"));
    }
    return event;
  }

  private static Optional<String> modified(InputStream in) throws UnreadableException {
    return parse(
        "meta.xml",
        in,
        xml -> {
          while (xml.hasNext()) {
            if (next("meta.xml", xml) == XMLStreamConstants.START_ELEMENT
                && DUBLIN_CORE.equals(xml.getNamespaceURI())
                && xml.getLocalName().equals("date")) {
              String text = xml.getElementText();
              return text.length() >= 10 ? Optional.of(text.substring(0, 10)) : Optional.empty();
            }
          }
          return Optional.empty();
        });
  }

  private static List<Sheet> content(InputStream in) throws UnreadableException {
    return parse("content.xml", in, xml -> new ContentReader(xml).read());
  }

  /** Walks through the sheets, rows and cells of the contents. */
  private static final class ContentReader {
    private static final String PART = "content.xml";

    private final XMLStreamReader xml;
    private final List<Sheet> sheets = new ArrayList<>();
    private String sheet = "";
    private List<Row> rows = new ArrayList<>();
    private int row;
    private int keptRows;

    ContentReader(XMLStreamReader xml) {
      this.xml = xml;
    }

    List<Sheet> read() throws XMLStreamException, UnreadableException {
      while (xml.hasNext()) {
        int event = next(PART, xml);
        if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
          if (xml.getLocalName().equals("table")) {
            sheet = attribute(TABLE, "name");
            rows = new ArrayList<>();
            row = 0;
          } else if (xml.getLocalName().equals("table-row")) {
            readRow();
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && TABLE.equals(xml.getNamespaceURI())
            && xml.getLocalName().equals("table")) {
          sheets.add(new Sheet(sheet, rows));
        }
      }
      return sheets;
    }

    private void readRow() throws XMLStreamException, UnreadableException {
      int repeated = repeated("number-rows-repeated");
      List<Cell> cells = new ArrayList<>();
      int blanks = 0;
      while (true) {
        int event = next(PART, xml);
        if (event == XMLStreamConstants.END_ELEMENT) {
          break;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          int times = repeated("number-columns-repeated");
          Cell cell = readCell();
          if (cell.isEmpty()) {
            blanks = Math.min(blanks + times, MAX_COLUMNS + 1);
            continue;
          }
          if (cells.size() + blanks + (long) times > MAX_COLUMNS) {
            throw problem("there are contents beyond column " + letters(MAX_COLUMNS - 1));
          }
          for (; blanks > 0; blanks--) {
            cells.add(Cell.EMPTY);
          }
          for (int i = 0; i < times; i++) {
            cells.add(cell);
          }
        }
      }
      if (!cells.isEmpty()) {
        if (keptRows + (long) repeated > MAX_ROWS) {
          throw problem("there are more than " + MAX_ROWS + " rows with contents");
        }
        keptRows += repeated;
        for (int i = 1; i <= repeated; i++) {
          rows.add(new Row(row + i, cells));
        }
      }
      row = (int) Math.min((long) row + repeated, Integer.MAX_VALUE);
    }

    /** Reads up to the end of the cell: its paragraphs, one per line; notes are passed over. */
    private Cell readCell() throws XMLStreamException, UnreadableException {
      String date = attribute(OFFICE, "date-value");
      StringBuilder text = new StringBuilder();
      int depth = 1;
      int noteDepth = 0;
      int paragraphs = 0;
      int paragraphDepth = 0;
      while (depth > 0) {
        int event = next(PART, xml);
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (noteDepth > 0) {
            continue;
          }
          String name = xml.getLocalName();
          if (OFFICE.equals(xml.getNamespaceURI()) && name.equals("annotation")) {
            noteDepth = depth;
          } else if (TEXT.equals(xml.getNamespaceURI())) {
            if (name.equals("p") && paragraphDepth == 0) {
              paragraphDepth = depth;
              if (paragraphs++ > 0) {
                text.append('\n');
              }
            } else if (name.equals("s")) {
              text.append(" ".repeat(Math.min(count(TEXT, "c"), MAX_CELL_CHARACTERS)));
            } else if (name.equals("tab")) {
              text.append('\t');
            } else if (name.equals("line-break")) {
              text.append('\n');
            }
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          noteDepth = depth == noteDepth ? 0 : noteDepth;
          paragraphDepth = depth == paragraphDepth ? 0 : paragraphDepth;
          depth--;
        } else if (isText(event) && paragraphDepth > 0 && noteDepth == 0) {
          text.append(xml.getText());
        }
        if (text.length() > MAX_CELL_CHARACTERS) {
          throw problem("a cell has more than " + MAX_CELL_CHARACTERS + " characters");
        }
      }
      return new Cell(text.toString(), date.length() >= 10 ? date.substring(0, 10) : "");
    }

    private static boolean isText(int event) {
      return event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE;
    }

    private String attribute(String namespace, String name) {
      String value = xml.getAttributeValue(namespace, name);
      return value == null ? "" : value;
    }

    private int repeated(String name) throws UnreadableException {
      return count(TABLE, name);
    }

    /** A count that defaults to one. */
    private int count(String namespace, String name) throws UnreadableException {
      String value = attribute(namespace, name);
      if (value.isEmpty()) {
        return 1;
      }
      try {
        int count = Integer.parseInt(value);
        if (count > 0) {
          return count;
        }
      } catch (NumberFormatException e) {
        throw problem("a repetition is not a number");
      }
      throw problem("a repetition is not a positive number");
    }

    private UnreadableException problem(String message) {
      return new UnreadableException(new ImportProblem(sheet, row + 1, "", message));
    }
  }
}
