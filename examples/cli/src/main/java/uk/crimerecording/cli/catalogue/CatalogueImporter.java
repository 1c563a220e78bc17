package uk.crimerecording.cli.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.CatalogueFormatException;
import uk.crimerecording.offence.CodeReading;
import uk.crimerecording.offence.ListedDate;
import uk.crimerecording.offence.MaximumSentence;
import uk.crimerecording.offence.ModeOfTrial;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceField;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.offence.OffenceSubgroup;
import uk.crimerecording.offence.RawText;

/**
 * Compiles the official spreadsheet of notifiable offences into the text that an {@link
 * OffenceCatalogue} loads (rules CAT-01, CAT-05). The same spreadsheet always gives the same bytes.
 *
 * <p>Whatever the importer does not know, an unknown mark, a missing column, a date it cannot read,
 * rejects the spreadsheet with sheet, row and column. Stateless and thread-safe.
 */
public final class CatalogueImporter {

  private static final String OFFENCES = "Notifiable_Offences_";
  private static final String INCIDENTS = "Notifiable_Reported_Incidents";
  private static final int HEADER_WITHIN_ROWS = 10;
  private static final int MAX_PROBLEMS = 100;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern EDITION = Pattern.compile("\\b(20\\d\\d-\\d\\d)\\b");
  private static final Pattern INCIDENT_CLASS = Pattern.compile("N\\d00");
  private static final Pattern SUCCESSOR =
      Pattern.compile(
          "(?:replaced by|under code|replaced by .* code) (\\d{2,3}/\\d{2,3})\\b",
          Pattern.CASE_INSENSITIVE);

  private CatalogueImporter() {}

  /**
   * Compiles a spreadsheet.
   *
   * @param spreadsheet the official spreadsheet, an OpenDocument file
   * @return the compiled list, or why the spreadsheet was rejected
   * @throws IOException if the file cannot be opened or read
   */
  public static ImportResult compile(Path spreadsheet) throws IOException {
    OdsFile file;
    try {
      file = OdsFile.read(spreadsheet);
    } catch (OdsFile.UnreadableException e) {
      return new ImportResult.Rejected(List.of(e.problem()));
    }
    return new Compilation(file).run();
  }

  /** The columns of the sheet of offences by the heading that the list prints. */
  private enum Heading {
    CODE("Home Office code"),
    MODE("Mode"),
    MAX_SENTENCE("Max Sentence"),
    BASIS("Victim or State Based"),
    GROUP("Class"),
    SUBGROUP("Sub class"),
    CLASS("Offence category"),
    TITLE("Offence"),
    ACT("Act"),
    SECTION("Section"),
    CURRENT("Current"),
    CHANGED("Year added/amended/deleted"),
    COMMENCED("Commencement date"),
    CEASED("Cessation date"),
    COMMENT("Comment");

    private final String text;

    Heading(String text) {
      this.text = text;
    }
  }

  /** The columns of the sheet of reported incidents; the comments stand under no heading. */
  private enum IncidentHeading {
    CODE("Home Office code"),
    CLASS("Class"),
    CLASS_TITLE("Incident category"),
    TITLE("Incident"),
    ADDED("Year Added"),
    DELETED("Year deleted");

    private final String text;

    IncidentHeading(String text) {
      this.text = text;
    }
  }

  /** One run over one spreadsheet. */
  private static final class Compilation {
    private final OdsFile file;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportProblem> notices = new ArrayList<>();
    private final List<Map<OffenceField, String>> rows = new ArrayList<>();
    private final List<Map<OffenceField, String>> raws = new ArrayList<>();
    private final List<String> incidents = new ArrayList<>();
    private String title = "";
    private String edition = "";

    Compilation(OdsFile file) {
      this.file = file;
    }

    ImportResult run() {
      Optional<OdsFile.Sheet> offences = requireSheet(OFFENCES);
      Optional<OdsFile.Sheet> reported = requireSheet(INCIDENTS);
      if (file.modified().isEmpty()) {
        problems.add(ImportProblem.ofSheet("meta.xml", "the file bears no date"));
      }
      offences.ifPresent(this::readOffences);
      reported.ifPresent(this::readIncidents);
      if (!problems.isEmpty()) {
        return rejected();
      }
      normaliseClassTitles();
      String text = text();
      OffenceCatalogue catalogue;
      try {
        catalogue = CatalogueFile.parse(text.getBytes(StandardCharsets.UTF_8));
      } catch (CatalogueFormatException e) {
        problems.add(ImportProblem.of(e));
        return rejected();
      }
      ListFacts facts = ListFacts.of(catalogue);
      Optional<ListFacts> expected = ListFacts.expected(catalogue);
      if (expected.isEmpty()) {
        notices.add(
            ImportProblem.ofFile("the facts of this list are not known and were not checked"));
      } else if (!expected.get().equals(facts)) {
        problems.add(
            ImportProblem.ofFile(
                "the list is not the one that was published (CAT-01): expected "
                    + expected.get()
                    + ", found "
                    + facts));
        return rejected();
      }
      return new ImportResult.Compiled(text, facts, notices);
    }

    private ImportResult rejected() {
      return new ImportResult.Rejected(
          problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
    }

    private Optional<OdsFile.Sheet> requireSheet(String name) {
      Optional<OdsFile.Sheet> sheet = file.sheet(name);
      if (sheet.isEmpty()) {
        problems.add(ImportProblem.ofSheet(name, "the sheet is missing"));
      }
      return sheet;
    }

    /** Finds the row of headings and the column of each; empty where one is missing. */
    private Optional<Integer> findColumns(
        OdsFile.Sheet sheet, List<String> headings, Map<String, Integer> columns) {
      for (int i = 0; i < Math.min(HEADER_WITHIN_ROWS, sheet.rows().size()); i++) {
        OdsFile.Row row = sheet.rows().get(i);
        if (!normalise(row.cell(0).text()).equals(headings.get(0))) {
          continue;
        }
        for (int column = 0; column < row.cells().size(); column++) {
          String heading = normalise(row.cell(column).text());
          if (!heading.isEmpty()) {
            columns.putIfAbsent(heading, column);
          }
        }
        for (String heading : headings) {
          if (!columns.containsKey(heading)) {
            problems.add(
                new ImportProblem(
                    sheet.name(), row.number(), "", "the column \"" + heading + "\" is missing"));
          }
        }
        return columns.keySet().containsAll(headings) ? Optional.of(i) : Optional.empty();
      }
      problems.add(
          ImportProblem.ofSheet(
              sheet.name(), "no row begins with the heading \"" + headings.get(0) + "\""));
      return Optional.empty();
    }

    private void readOffences(OdsFile.Sheet sheet) {
      Map<String, Integer> columns = new HashMap<>();
      List<String> headings = new ArrayList<>();
      for (Heading heading : Heading.values()) {
        headings.add(heading.text);
      }
      Optional<Integer> header = findColumns(sheet, headings, columns);
      if (header.isEmpty()) {
        return;
      }
      readTitle(sheet, header.get());
      Set<Integer> known = new HashSet<>();
      headings.forEach(heading -> known.add(columns.getOrDefault(heading, 0)));
      for (OdsFile.Row row : sheet.rows().subList(header.get() + 1, sheet.rows().size())) {
        new OffenceRow(sheet.name(), row, columns).read();
        for (int column = 0; column < row.cells().size(); column++) {
          if (!known.contains(column) && !normalise(row.cell(column).text()).isEmpty()) {
            notice(sheet.name(), row, column, "a cell under no heading was left out");
          }
        }
      }
    }

    private void readTitle(OdsFile.Sheet sheet, int header) {
      for (OdsFile.Row row : sheet.rows().subList(0, header)) {
        for (OdsFile.Cell cell : row.cells()) {
          Matcher matcher = EDITION.matcher(cell.text());
          if (matcher.find()) {
            title = normalise(cell.text());
            edition = matcher.group(1);
            return;
          }
        }
      }
      problems.add(
          ImportProblem.ofSheet(
              sheet.name(), "no title above the headings names an edition such as 2026-27"));
    }

    private void notice(String sheet, OdsFile.Row row, int column, String message) {
      notices.add(new ImportProblem(sheet, row.number(), OdsFile.letters(column), message));
    }

    /** Reads one row of the sheet of offences. */
    private final class OffenceRow {
      private final String sheet;
      private final OdsFile.Row row;
      private final Map<String, Integer> columns;
      private final Map<OffenceField, String> values = new EnumMap<>(OffenceField.class);
      private final Map<OffenceField, String> raw = new EnumMap<>(OffenceField.class);

      OffenceRow(String sheet, OdsFile.Row row, Map<String, Integer> columns) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
      }

      void read() {
        put(OffenceField.CODE, Heading.CODE, code());
        readClass();
        put(OffenceField.TITLE, Heading.TITLE, required(Heading.TITLE));
        put(OffenceField.ACT, Heading.ACT, required(Heading.ACT));
        put(OffenceField.SECTION, Heading.SECTION, text(Heading.SECTION));
        put(OffenceField.COMMENT, Heading.COMMENT, text(Heading.COMMENT));
        put(OffenceField.MODE, Heading.MODE, mode());
        put(OffenceField.MAX_SENTENCE, Heading.MAX_SENTENCE, maximumSentence());
        put(OffenceField.BASIS, Heading.BASIS, basis());
        put(OffenceField.GROUP, Heading.GROUP, group());
        put(OffenceField.SUBGROUP, Heading.SUBGROUP, subgroup());
        put(OffenceField.CURRENT, Heading.CURRENT, current());
        putDate(OffenceField.CHANGED, Heading.CHANGED);
        putDate(OffenceField.COMMENCED, Heading.COMMENCED);
        putDate(OffenceField.CEASED, Heading.CEASED);
        values.put(OffenceField.SUCCESSOR, successor());
        rows.add(values);
        raws.add(raw);
      }

      private OdsFile.Cell cell(Heading heading) {
        return row.cell(columns.getOrDefault(heading.text, 0));
      }

      private String text(Heading heading) {
        return normalise(cell(heading).text());
      }

      private void put(OffenceField field, Heading heading, String value) {
        values.put(field, value);
        if (!value.equals(cell(heading).text())) {
          raw.put(field, cell(heading).text());
        }
      }

      private String refuse(Heading heading, String message) {
        int column = columns.getOrDefault(heading.text, 0);
        problems.add(new ImportProblem(sheet, row.number(), OdsFile.letters(column), message));
        return "";
      }

      private String required(Heading heading) {
        String text = text(heading);
        return text.isEmpty() ? refuse(heading, "the cell is blank") : text;
      }

      private String code() {
        Optional<CodeReading> reading = OffenceCode.read(text(Heading.CODE));
        if (reading.isEmpty() || reading.get().code().isReportedIncident()) {
          return refuse(Heading.CODE, "not an offence code such as 008/06");
        }
        return reading.get().code().value();
      }

      private void readClass() {
        Optional<ListedClass> read = ListedClass.read(text(Heading.CLASS));
        if (read.isEmpty()) {
          refuse(Heading.CLASS, "not a class with its title, such as 8N Assault with injury");
          return;
        }
        values.put(OffenceField.CLASS, read.get().code());
        values.put(OffenceField.CLASS_TITLE, read.get().title());
        raw.put(OffenceField.CLASS, cell(Heading.CLASS).text());
        if (read.get().code().isEmpty()) {
          if (!group().equals(OffenceGroup.NFIB_FRAUD.title())) {
            refuse(Heading.CLASS, "only a fraud may leave its class open");
          }
          int column = columns.getOrDefault(Heading.CLASS.text, 0);
          notice(sheet, row, column, "the class is left open");
        }
      }

      private String mode() {
        return ModeOfTrial.ofLetter(text(Heading.MODE))
            .map(mode -> String.valueOf(mode.letter()))
            .orElseGet(() -> refuse(Heading.MODE, "not a mode of trial (I, E, S)"));
      }

      private String maximumSentence() {
        String text = text(Heading.MAX_SENTENCE);
        for (String spelling : List.of(text, lower(text), capitalised(text))) {
          Optional<MaximumSentence> sentence = MaximumSentence.ofNotation(spelling);
          if (sentence.isPresent()) {
            return sentence.get().notation();
          }
        }
        return refuse(
            Heading.MAX_SENTENCE,
            "not a maximum sentence (fine, 1m, 3m, 6m, 51 weeks, 1 to 14, Life, ?)");
      }

      private String basis() {
        return Basis.ofMark(upper(text(Heading.BASIS)))
            .map(Basis::mark)
            .orElseGet(() -> refuse(Heading.BASIS, "not a basis (V, S, S/V)"));
      }

      private String group() {
        return OffenceGroup.ofTitle(text(Heading.GROUP))
            .map(OffenceGroup::title)
            .orElseGet(() -> refuse(Heading.GROUP, "not a group of the list"));
      }

      private String subgroup() {
        String text = text(Heading.SUBGROUP);
        return text.isEmpty()
            ? ""
            : OffenceSubgroup.ofTitle(text)
                .map(OffenceSubgroup::title)
                .orElseGet(() -> refuse(Heading.SUBGROUP, "not a subgroup of the list"));
      }

      private String current() {
        String text = text(Heading.CURRENT);
        return text.equals("Y") || text.equals("N")
            ? text
            : refuse(Heading.CURRENT, "neither Y nor N");
      }

      private void putDate(OffenceField field, Heading heading) {
        OdsFile.Cell cell = cell(heading);
        String shown = normalise(cell.text());
        if (!cell.date().isEmpty()) {
          values.put(field, date(heading, ListedDates.typed(cell.date(), shown)));
        } else {
          put(field, heading, shown.isEmpty() ? "" : date(heading, ListedDates.inWords(shown)));
        }
      }

      private String date(Heading heading, Optional<ListedDate> date) {
        return date.map(ListedDate::toString)
            .orElseGet(() -> refuse(heading, "not a day, month or year"));
      }

      /** The code named last is the one in use. */
      private String successor() {
        boolean withdrawn =
            value(OffenceField.CURRENT).equals("N") || !value(OffenceField.CEASED).isEmpty();
        String successor = "";
        Matcher matcher = SUCCESSOR.matcher(value(OffenceField.COMMENT));
        while (withdrawn && matcher.find()) {
          successor =
              OffenceCode.read(matcher.group(1))
                  .map(reading -> reading.code().value())
                  .orElse(successor);
        }
        return successor;
      }

      private String value(OffenceField field) {
        return values.getOrDefault(field, "");
      }
    }

    private void readIncidents(OdsFile.Sheet sheet) {
      Map<String, Integer> columns = new HashMap<>();
      List<String> headings = new ArrayList<>();
      for (IncidentHeading heading : IncidentHeading.values()) {
        headings.add(heading.text);
      }
      Optional<Integer> header = findColumns(sheet, headings, columns);
      if (header.isEmpty()) {
        return;
      }
      for (OdsFile.Row row : sheet.rows().subList(header.get() + 1, sheet.rows().size())) {
        String incidentClass = cell(row, columns, IncidentHeading.CLASS);
        if (INCIDENT_CLASS.matcher(incidentClass).matches()) {
          readIncident(sheet.name(), row, columns, incidentClass);
        } else {
          notice(sheet.name(), row, 0, "a row without a class of reported incident was left out");
        }
      }
    }

    private void readIncident(
        String sheet, OdsFile.Row row, Map<String, Integer> columns, String incidentClass) {
      List<String> values = new ArrayList<>();
      Optional<CodeReading> code = OffenceCode.read("N" + cell(row, columns, IncidentHeading.CODE));
      if (code.isEmpty() || !code.get().code().value().startsWith(incidentClass)) {
        refuse(sheet, row, columns, IncidentHeading.CODE, "not a code of this class");
        return;
      }
      values.add(code.get().code().value());
      values.add(incidentClass);
      for (IncidentHeading heading : List.of(IncidentHeading.CLASS_TITLE, IncidentHeading.TITLE)) {
        String text = cell(row, columns, heading);
        if (text.isEmpty()) {
          refuse(sheet, row, columns, heading, "the cell is blank");
        }
        values.add(text);
      }
      for (IncidentHeading heading : List.of(IncidentHeading.ADDED, IncidentHeading.DELETED)) {
        String text = cell(row, columns, heading);
        Optional<ListedDate> date = ListedDates.inWords(text);
        if (date.isEmpty() && !text.isEmpty()) {
          refuse(sheet, row, columns, heading, "not a year");
        }
        values.add(date.map(ListedDate::toString).orElse(""));
      }
      List<String> comments = new ArrayList<>();
      for (int column = 0; column < row.cells().size(); column++) {
        String text = normalise(row.cell(column).text());
        if (!columns.containsValue(column) && !text.isEmpty()) {
          comments.add(text);
        }
      }
      values.add(String.join("; ", comments));
      incidents.add(String.join("\t", values));
    }

    private static String cell(
        OdsFile.Row row, Map<String, Integer> columns, IncidentHeading heading) {
      return normalise(row.cell(columns.getOrDefault(heading.text, 0)).text());
    }

    private void refuse(
        String sheet,
        OdsFile.Row row,
        Map<String, Integer> columns,
        IncidentHeading heading,
        String message) {
      int column = columns.getOrDefault(heading.text, 0);
      problems.add(new ImportProblem(sheet, row.number(), OdsFile.letters(column), message));
    }

    /** Gives every row of a class the spelling of its title that most rows have. */
    private void normaliseClassTitles() {
      Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
      for (Map<OffenceField, String> row : rows) {
        spellings
            .computeIfAbsent(row.getOrDefault(OffenceField.CLASS, ""), c -> new LinkedHashMap<>())
            .merge(row.getOrDefault(OffenceField.CLASS_TITLE, ""), 1, Integer::sum);
      }
      for (int i = 0; i < rows.size(); i++) {
        Map<OffenceField, String> row = rows.get(i);
        String code = row.getOrDefault(OffenceField.CLASS, "");
        if (!code.isEmpty()) {
          row.put(OffenceField.CLASS_TITLE, mostUsed(spellings.getOrDefault(code, Map.of())));
        }
        String printed = ListedClass.print(code, row.getOrDefault(OffenceField.CLASS_TITLE, ""));
        raws.get(i).remove(OffenceField.CLASS, printed);
      }
    }

    private static String mostUsed(Map<String, Integer> spellings) {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
        if (spelling.getValue() > most) {
          best = spelling.getKey();
          most = spelling.getValue();
        }
      }
      return best;
    }

    private String text() {
      StringBuilder text = new StringBuilder(rows.size() * 300);
      text.append("# crime-recording offence list\n");
      text.append("# source ").append(title).append('\n');
      text.append("# edition ").append(edition).append('\n');
      text.append("# published ").append(file.modified().orElse("")).append('\n');
      text.append("# source-sha256 ").append(file.sha256()).append('\n');
      text.append("# compiled-by format 1\n");
      text.append(
          "# licence Contains public sector information licensed under the Open Government");
      text.append(" Licence v3.0\n");
      text.append("# sheet offences\n");
      for (OffenceField field : OffenceField.values()) {
        text.append(field.column()).append('\t');
      }
      text.append("raw\n");
      for (int i = 0; i < rows.size(); i++) {
        for (OffenceField field : OffenceField.values()) {
          text.append(rows.get(i).getOrDefault(field, "")).append('\t');
        }
        String separator = "";
        for (Map.Entry<OffenceField, String> raw : raws.get(i).entrySet()) {
          text.append(separator).append(raw.getKey().column()).append('=');
          text.append(RawText.encode(raw.getValue()));
          separator = "|";
        }
        text.append('\n');
      }
      text.append("# sheet incidents\n");
      text.append("code\tclass\tclass_title\ttitle\tadded\tdeleted\tcomment\n");
      incidents.forEach(incident -> text.append(incident).append('\n'));
      return text.toString();
    }
  }

  static String normalise(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : upper(text.substring(0, 1)) + lower(text.substring(1));
  }
}
