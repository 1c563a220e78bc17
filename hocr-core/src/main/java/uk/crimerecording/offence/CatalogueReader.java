package uk.crimerecording.offence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.decision.Edition;

/**
 * Builds a catalogue out of the compiled list, the overlay and the two tables about classes.
 *
 * <p>Plain loops and no records as keys: in a fresh process the first lambda, the first joined text
 * and the first record hash each cost more than reading the whole list.
 */
final class CatalogueReader {

  private static final String OVERLAY = "overlay";
  private static final String NFIB = "fraud and cyber classes";
  private static final String DISTINCTIONS = "class distinctions";
  private static final String FORMAT = "format 1";
  private static final String OFFENCES = "# sheet offences";
  private static final String INCIDENTS = "# sheet incidents";
  private static final String OFFENCE_COLUMNS = offenceColumns();
  private static final String INCIDENT_COLUMNS =
      "code\tclass\tclass_title\ttitle\tadded\tdeleted\tcomment";

  private final Edition edition;
  private final Map<String, String> header = new HashMap<>();
  private final List<CompiledRow> rows = new ArrayList<>();
  private final Map<String, List<CompiledRow>> rowsByCode = new LinkedHashMap<>();
  private final List<String[]> incidentRows = new ArrayList<>();
  private final List<ReportedIncident> incidents = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final Map<String, OffenceClass> classes = new LinkedHashMap<>();
  private final List<NfibClass> nfibClasses = new ArrayList<>();
  private final List<OffenceClass> openCandidates = new ArrayList<>();

  private CatalogueReader(Edition edition) {
    this.edition = edition;
  }

  static OffenceCatalogue read(
      Edition edition, byte[] list, byte[] overlay, byte[] nfib, byte[] distinctions) {
    CatalogueReader reader = new CatalogueReader(edition);
    reader.readList(list);
    reader.readOverlay(overlay);
    reader.collectClasses();
    reader.readNfib(nfib);
    Map<String, Map<ClassQuestion, String>> answers = reader.readDistinctions(distinctions);
    List<Offence> offences = reader.offences();
    return new OffenceCatalogue(
        edition,
        new OffenceCatalogue.Source(
            reader.headerValue("source"), reader.published(), reader.headerValue("source-sha256")),
        list,
        offences,
        reader.entries(offences, answers),
        new ArrayList<>(reader.classes.values()),
        answers,
        reader.incidents,
        reader.nfibClasses,
        reader.corrections);
  }

  private void readList(byte[] bytes) {
    ResourceLines lines = new ResourceLines(CompiledRow.PART, bytes);
    int columns = OffenceField.values().length + 1;
    String sheet = "";
    boolean columnsNext = false;
    while (lines.advance()) {
      if (lines.isComment()) {
        String line = lines.text();
        if (line.equals(OFFENCES) || line.equals(INCIDENTS)) {
          sheet = line;
          columnsNext = true;
        } else {
          readHeader(line);
        }
      } else if (columnsNext) {
        columnsNext = false;
        String expected = sheet.equals(OFFENCES) ? OFFENCE_COLUMNS : INCIDENT_COLUMNS;
        if (!lines.text().equals(expected)) {
          throw lines.problem("the columns are not those of " + FORMAT);
        }
      } else if (sheet.equals(OFFENCES)) {
        addRow(new CompiledRow(rows.size() + 1, lines.number(), lines.split(columns)));
      } else if (sheet.equals(INCIDENTS)) {
        String[] row = lines.split(7);
        checkIncident(lines, row);
        incidentRows.add(row);
      } else {
        throw lines.problem("a row stands before the first sheet");
      }
    }
    if (rows.isEmpty()) {
      throw new CatalogueFormatException(CompiledRow.PART, 0, "there are no offences");
    }
    if (!headerValue("compiled-by").equals(FORMAT)) {
      throw new CatalogueFormatException(CompiledRow.PART, 0, "the list is not of " + FORMAT);
    }
    if (!headerValue("edition").equals(edition.name())) {
      throw new CatalogueFormatException(
          CompiledRow.PART, 0, "the list is not of the edition " + edition.name());
    }
  }

  private void addRow(CompiledRow row) {
    List<CompiledRow> sisters = rowsByCode.get(row.get(OffenceField.CODE));
    if (sisters == null) {
      sisters = new ArrayList<>(1);
      rowsByCode.put(row.get(OffenceField.CODE), sisters);
    } else if (sisters.get(0).group() != row.group()) {
      throw row.problem(OffenceField.GROUP);
    }
    rows.add(row);
    sisters.add(row);
  }

  private static void checkIncident(ResourceLines lines, String[] row) {
    if (OffenceCode.numberOf(row[0]) < OffenceCode.INCIDENT_OFFSET) {
      throw lines.problem("column code is no code of a reported incident");
    }
    for (int column = 4; column <= 5; column++) {
      if (!row[column].isEmpty() && ListedDate.parse(row[column]).isEmpty()) {
        throw lines.problem("a date of a reported incident is not valid");
      }
    }
  }

  private static String offenceColumns() {
    StringBuilder columns = new StringBuilder();
    for (OffenceField field : OffenceField.values()) {
      columns.append(field.column()).append('\t');
    }
    return columns.append("raw").toString();
  }

  private void readHeader(String line) {
    int name = 2;
    int space = line.indexOf(' ', name);
    if (space > name) {
      header.put(line.substring(name, space), line.substring(space + 1));
    }
  }

  private String headerValue(String name) {
    String value = header.get(name);
    if (value == null) {
      throw new CatalogueFormatException(CompiledRow.PART, 0, "the header lacks " + name);
    }
    return value;
  }

  private LocalDate published() {
    Optional<ListedDate> day = ListedDate.parse(headerValue("published"));
    if (day.isEmpty()
        || day.get().precision() != ListedDate.Precision.DAY
        || day.get().firstDay().isEmpty()) {
      throw new CatalogueFormatException(CompiledRow.PART, 0, "published is no day");
    }
    return day.get().firstDay().get();
  }

  private void readOverlay(byte[] bytes) {
    ResourceLines lines = new ResourceLines(OVERLAY, bytes);
    for (boolean row = lines.advanceToRow(true); row; row = lines.advanceToRow(false)) {
      corrections.add(correction(lines, lines.split(9)));
    }
  }

  private Correction correction(ResourceLines lines, String[] columns) {
    Optional<OffenceField> field = OffenceField.ofColumn(columns[5]);
    if (field.isEmpty()) {
      throw lines.problem("the overlay names no field of the list");
    }
    int number = OffenceCode.numberOf(columns[0]);
    if (number == OffenceCode.NOT_A_CODE) {
      throw lines.problem("the overlay names no code");
    }
    OffenceCode code = OffenceCode.ofNumber(number);
    boolean noted = columns[6].equals("note");
    if (!noted && !columns[6].equals("correct")) {
      throw lines.problem("the kind is neither correct nor note");
    }
    if (columns[2].isEmpty()) {
      if (!noted) {
        throw lines.problem("a correction needs the key of a row");
      }
      return new Correction(
          code, Optional.empty(), field.get(), Correction.Kind.NOTED, "", "", columns[8]);
    }
    for (CompiledRow row : rowsByCode.getOrDefault(columns[0], List.of())) {
      if (row.hasKey(columns)) {
        String listed = row.listed(field.get());
        Correction correction =
            new Correction(
                code,
                Optional.of(row.position()),
                field.get(),
                noted ? Correction.Kind.NOTED : Correction.Kind.CORRECTED,
                listed,
                noted ? listed : columns[7],
                columns[8]);
        if (!row.correct(correction)) {
          throw lines.problem("the field is corrected already");
        }
        return correction;
      }
    }
    throw lines.problem("no row of the list has this key");
  }

  private void collectClasses() {
    for (CompiledRow row : rows) {
      String code = row.get(OffenceField.CLASS);
      if (code.isEmpty()) {
        continue;
      }
      OffenceClass known = classes.get(code);
      if (known == null) {
        classes.put(
            code,
            new OffenceClass(
                code,
                row.get(OffenceField.CLASS_TITLE),
                Optional.of(row.group()),
                row.subgroup(),
                row.current(),
                OffenceClass.Source.OFFENCE_LIST));
      } else if (!known.title().equals(row.get(OffenceField.CLASS_TITLE))) {
        throw row.problem(OffenceField.CLASS_TITLE);
      } else if ((row.current() && !known.current()) || !known.subgroup().equals(row.subgroup())) {
        classes.put(
            code,
            new OffenceClass(
                code,
                known.title(),
                known.group(),
                known.subgroup().equals(row.subgroup()) ? known.subgroup() : Optional.empty(),
                known.current() || row.current(),
                known.source()));
      }
    }
    for (String[] row : incidentRows) {
      OffenceClass known = classes.get(row[1]);
      boolean current = row[5].isEmpty() || (known != null && known.current());
      classes.put(
          row[1],
          new OffenceClass(
              row[1],
              row[2],
              Optional.empty(),
              Optional.empty(),
              current,
              OffenceClass.Source.REPORTED_INCIDENTS));
    }
    for (String[] row : incidentRows) {
      OffenceClass incidentClass = classes.get(row[1]);
      if (incidentClass != null) {
        incidents.add(
            new ReportedIncident(
                OffenceCode.of(row[0]),
                incidentClass,
                row[3],
                ListedDate.parse(row[4]),
                ListedDate.parse(row[5]),
                row[6].isEmpty() ? Optional.empty() : Optional.of(row[6])));
      }
    }
  }

  private void readNfib(byte[] bytes) {
    ResourceLines lines = new ResourceLines(NFIB, bytes);
    Map<String, String> headings = new HashMap<>();
    for (boolean row = lines.advanceToRow(true); row; row = lines.advanceToRow(false)) {
      String[] columns = lines.split(4);
      String code = columns[0];
      String title = columns[1];
      String series = columns[2];
      if (series.equals("heading")) {
        headings.put(code, title);
        continue;
      }
      nfibClasses.add(
          new NfibClass(code, title, series, Optional.ofNullable(headings.get(series))));
      OffenceClass offenceClass = classes.get(code);
      if (offenceClass == null) {
        offenceClass =
            new OffenceClass(
                code,
                title,
                Optional.of(OffenceGroup.NFIB_FRAUD),
                Optional.empty(),
                true,
                OffenceClass.Source.FRAUD_AND_CYBER_RULES);
        classes.put(code, offenceClass);
      }
      if (columns[3].equals("open")) {
        openCandidates.add(offenceClass);
      }
    }
  }

  private Map<String, Map<ClassQuestion, String>> readDistinctions(byte[] bytes) {
    ResourceLines lines = new ResourceLines(DISTINCTIONS, bytes);
    Map<String, Map<ClassQuestion, String>> answers = new HashMap<>();
    for (boolean row = lines.advanceToRow(true); row; row = lines.advanceToRow(false)) {
      String[] columns = lines.split(3);
      answer(answers, columns[0], ClassQuestion.valueOf(columns[1]), columns[2]);
    }
    for (NfibClass nfib : nfibClasses) {
      answer(answers, nfib.code(), ClassQuestion.KIND_OF_FRAUD, nfib.title());
    }
    for (Map.Entry<String, Map<ClassQuestion, String>> its : answers.entrySet()) {
      its.setValue(Collections.unmodifiableMap(its.getValue()));
    }
    return answers;
  }

  private static void answer(
      Map<String, Map<ClassQuestion, String>> answers,
      String code,
      ClassQuestion question,
      String answer) {
    Map<ClassQuestion, String> its = answers.get(code);
    if (its == null) {
      its = new EnumMap<>(ClassQuestion.class);
      answers.put(code, its);
    }
    its.put(question, answer);
  }

  private List<Offence> offences() {
    List<Offence> offences = new ArrayList<>(rows.size());
    String previous = "";
    OffenceCode code = OffenceCode.ofNumber(0);
    for (CompiledRow row : rows) {
      if (!row.get(OffenceField.CODE).equals(previous)) {
        previous = row.get(OffenceField.CODE);
        code = row.code(OffenceField.CODE);
      }
      Optional<OffenceCode> successor =
          row.get(OffenceField.SUCCESSOR).isEmpty()
              ? Optional.empty()
              : Optional.of(row.code(OffenceField.SUCCESSOR));
      OffenceClass offenceClass = classes.get(row.get(OffenceField.CLASS));
      offences.add(new Offence(row, code, Optional.ofNullable(offenceClass), successor));
    }
    return offences;
  }

  private List<OffenceEntry> entries(
      List<Offence> offences, Map<String, Map<ClassQuestion, String>> answers) {
    List<OffenceEntry> entries = new ArrayList<>(rowsByCode.size());
    for (List<CompiledRow> sisters : rowsByCode.values()) {
      List<Offence> its = new ArrayList<>(sisters.size());
      for (CompiledRow row : sisters) {
        its.add(offences.get(row.position() - 1));
      }
      List<OffenceClass> candidates = candidates(its);
      entries.add(
          new OffenceEntry(
              its.get(0).code(), its, candidates, ClassQuestions.between(candidates, answers)));
    }
    return entries;
  }

  private List<OffenceClass> candidates(List<Offence> offences) {
    if (offences.size() == 1 && offences.get(0).offenceClass().isPresent()) {
      return List.of(offences.get(0).offenceClass().get());
    }
    Map<String, OffenceClass> candidates = new LinkedHashMap<>();
    for (Offence offence : offences) {
      if (offence.offenceClass().isPresent()) {
        candidates.put(offence.offenceClass().get().code(), offence.offenceClass().get());
      } else {
        for (OffenceClass open : openCandidates) {
          candidates.put(open.code(), open);
        }
      }
    }
    return List.copyOf(candidates.values());
  }
}
