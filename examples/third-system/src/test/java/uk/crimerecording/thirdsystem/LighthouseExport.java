package uk.crimerecording.thirdsystem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Writes the rows of the sample data as Lighthouse would hold them, by hand and by no profile. */
final class LighthouseExport {

  private static final String LISTS = ";";

  private static final Map<String, String> SEXES =
      Map.of("female", "woman", "male", "man", "unknown", "nobody knows");

  private final NamedCsvRecord row;
  private final JsonGenerator json;

  private LighthouseExport(NamedCsvRecord row, JsonGenerator json) {
    this.row = row;
    this.json = json;
  }

  /** The cases of a compressed file of rows. */
  static String ofRows(Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
        JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("cases");
      for (NamedCsvRecord row : rows) {
        new LighthouseExport(row, json).record();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private void record() throws IOException {
    json.writeStartObject();
    cell("no", "OccurrenceNumber");
    text("entry", row.getField("OccurrenceClass").equals("crime") ? "case" : "note");
    json.writeObjectFieldStart("offence");
    cell("code", "HomeOfficeCode");
    cell("class", "HomeOfficeClass");
    json.writeEndObject();
    cell("told", "ReportedDateTime");
    cell("entered", "RecordedDateTime");
    json.writeObjectFieldStart("happened");
    cell("from", "OccurredFrom");
    cell("until", "OccurredTo");
    json.writeEndObject();
    list("marks", "Flags");
    json.writeObjectFieldStart("home");
    cell("highRisk", "HighRiskDomesticAbuse");
    cell("partner", "IntimatePartner");
    json.writeEndObject();
    cell("offenders", "SuspectCount");
    people();
    json.writeObjectFieldStart("other");
    list("offences", "RelatedOffences");
    list("chargeable", "RelatedOffencesChargeable");
    json.writeEndObject();
    json.writeObjectFieldStart("before");
    cell("closed", "PreviousOutcome");
    cell("closedOn", "PreviousOutcomeDate");
    cell("struckOut", "PreviousCancellation");
    cell("struckOutOn", "PreviousCancellationDate");
    json.writeEndObject();
    closing();
    text("station", "not wanted");
    json.writeEndObject();
  }

  private void people() throws IOException {
    json.writeArrayFieldStart("people");
    person("Injured party", "Victim", List.of());
    for (int n = 1; row.findField("Suspect" + n + "Type").isPresent(); n++) {
      person(
          "Alleged offender",
          "Suspect" + n,
          List.of("Named named", "IdentityEstablished identified", "Linked connected"));
    }
    json.writeEndArray();
  }

  private void person(String as, String columns, List<String> further) throws IOException {
    boolean nobody =
        row.getFieldsAsMap().entrySet().stream()
            .allMatch(cell -> !cell.getKey().startsWith(columns) || cell.getValue().isEmpty());
    if (nobody) {
      return;
    }
    json.writeStartObject();
    text("as", as);
    cell("is", columns + "Type");
    cell("years", columns + "Age");
    String sex = row.getField(columns + "Sex");
    text("sex", SEXES.getOrDefault(sex, sex));
    if (further.isEmpty()) {
      cell("attackedAs", columns + "Role");
    }
    for (String member : further) {
      String[] names = member.split(" ", -1);
      cell(names[1], columns + names[0]);
    }
    json.writeEndObject();
  }

  private void closing() throws IOException {
    json.writeObjectFieldStart("closing");
    cell("how", "FinalisationOutcome");
    cell("strikeOut", "FinalisationCancellation");
    cell("on", "FinalisationDate");
    list("charged", "ChargedOffences");
    list("statutes", "ChargedStatutes");
    cell("sameAs", "DuplicateOf");
    json.writeObjectFieldStart("passedTo");
    cell("force", "ReceivingForce");
    cell("no", "ReceivingReference");
    json.writeEndObject();
    json.writeObjectFieldStart("by");
    cell("role", "FinalisedByRole");
    cell("rank", "FinalisedByRank");
    cell("staff", "FinalisedByStaffEquivalent");
    cell("accredited", "FinalisedByAccredited");
    cell("trained", "FinalisedByTrained");
    cell("independent", "FinalisedByIndependent");
    cell("registrarsTeam", "FinalisedByFcrTeam");
    json.writeEndObject();
    json.writeObjectFieldStart("facts");
    for (String column : row.getHeader()) {
      if (column.startsWith("Fact.")) {
        cell(column.substring("Fact.".length()), column);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void cell(String name, String column) throws IOException {
    text(name, row.getField(column));
  }

  private void list(String name, String column) throws IOException {
    if (!row.getField(column).isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String item : row.getField(column).split(LISTS, -1)) {
        json.writeString(item);
      }
      json.writeEndArray();
    }
  }

  /** A member, unless there is nothing to say; days begin with their day of the month. */
  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(
          name, value.replaceFirst("^([0-9]{4})-([0-9]{2})-([0-9]{2})(T|$)", "$3/$2/$1$4"));
    }
  }
}
