package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** Documents of the Police iHub standard data model, and what departs from it. */
class IhubTest {

  private static final String DOCUMENT =
      """
      {"jsonapi": {"version": "1.0"},
       "data": {"type": "incident", "id": "7f6d0c1e-invented", "attributes": {
         "crimeType": "crime", "homeOfficeClassification": "008/06", "crimeOutcome": "16",
         "crimeOffenceCode": "OF61102", "crimeStatus": "Open", "hateCrime": "Yes",
         "modusOperandi": "An invented way of doing an invented thing",
         "incidentStartDateTime": "2026-05-03T22:00:00+01:00",
         "incidentEndDateTime": "2026-05-04T01:00:00+01:00", "incidentExactTimeKnown": true,
         "hadWeapon": false, "nsirOpeningCode": "001", "nsirClosingCode": "002"},
        "relationships": {
         "victim": {"data": [{"type": "person", "id": "p1"}]},
         "knownSuspect": {"data": {"type": "person", "id": "p2"}},
         "personReporting": [{"type": "person", "id": "p1"}],
         "officerInCase": {"data": {"type": "officer", "id": "o1"}},
         "incidentLocation": {"data": [{"type": "location", "id": "l1"}]},
         "submission": {"data": {"type": "submission", "id": "s1"}}}},
       "included": [
        {"type": "person", "id": "p1", "attributes": {"age": 41, "gender": "GNDR_0001",
          "givenName": ["Invented"], "surname": "Invented", "dateOfBirth": "1985-01-01"},
         "relationships": {"exPartner": {"data": [{"type": "person", "id": "p2"}]}}},
        {"type": "person", "id": "p2", "attributes": {"age": 30, "gender": "GNDR_0003"}},
        {"type": "officer", "id": "o1", "attributes": {"collarNumber": "AB123"}},
        {"type": "location", "id": "l1", "attributes": {"postcode": "ZZ99 9ZZ"}},
        {"type": "submission", "id": "s1", "attributes": {
          "submitTime": "2026-05-04T10:15:00+01:00"}}]}
      """;

  private static final SystemAdapter ADAPTER =
      ConnectSystem.adapter().with(ConnectSystem.ihubProfile());

  private static CrimeRecord expected() {
    return CrimeRecord.builder(
            "7f6d0c1e-invented", RecordedOffence.ofCode(OffenceCode.of("008/06")))
        .reportedAt(ZonedDateTime.parse("2026-05-04T10:15:00+01:00"))
        .occurred(new Period(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4)))
        .victim(
            new Victim(
                Optional.of(PartyKind.PERSON),
                Optional.of(41),
                Optional.of(Sex.FEMALE),
                Optional.empty()))
        .suspects(
            List.of(
                new Suspect(
                    Optional.of(PartyKind.PERSON),
                    Optional.of(30),
                    Optional.of(Sex.MALE),
                    Answer.NOT_STATED,
                    Answer.NOT_STATED,
                    Answer.YES)))
        .details(
            RecordDetails.builder()
                .statusStated(Answer.YES)
                .crimeTypeStated(Answer.YES)
                .outcomeStated(Answer.YES)
                .offenceFrom(ZonedDateTime.parse("2026-05-03T22:00:00+01:00"))
                .offenceTo(ZonedDateTime.parse("2026-05-04T01:00:00+01:00"))
                .hateCrime(Answer.YES)
                .modusOperandiLength(42)
                .exactTimeKnown(Answer.YES)
                .openingCode(IncidentCode.read("001"))
                .closingCode(IncidentCode.read("002"))
                .build())
        .apply(
            new OutcomeApplication(
                OutcomeType.TYPE_16,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.builder().build()))
        .build();
  }

  private static Run<CrimeRecord> run(String text) {
    return run(ADAPTER, text);
  }

  private static Run<CrimeRecord> run(SystemAdapter adapter, String text) {
    try (Intake<CrimeRecord> intake =
        adapter.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "documents")) {
      return Run.of(intake);
    }
  }

  private static List<String> problems(Run<CrimeRecord> runs) {
    return runs.results().get(0).problems().stream().map(IhubTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.place().orElse("");
  }

  /** The document with a part of it written otherwise. */
  private static String with(String part, String other) {
    assertTrue(DOCUMENT.contains(part), part);
    return DOCUMENT.replace(part, other);
  }

  @Test
  void a_document_by_the_model_gives_its_crime_without_a_problem() {
    for (String text :
        List.of(
            DOCUMENT,
            "[" + DOCUMENT + "]",
            "{\"documents\":[" + DOCUMENT + "]}",
            DOCUMENT.replace('\n', ' '))) {
      Run<CrimeRecord> runs = run(text);
      assertEquals(List.of(), problems(runs));
      assertEquals(List.of(), runs.notes());
      assertEquals(List.of(expected()), runs.mapped());
    }
  }

  @Test
  void documents_may_stand_a_line_each(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("documents.jsonl");
    String line = DOCUMENT.replace("\n", " ");
    Files.writeString(file, line + "\n" + line.replace("7f6d0c1e-invented", "other") + "\n");
    try (Intake<CrimeRecord> intake = ADAPTER.read(file)) {
      Run<CrimeRecord> runs = Run.of(intake);
      assertEquals(2, runs.totals().mapped());
      assertEquals(expected(), runs.mapped().get(0));
    }
  }

  @Test
  void each_notation_is_told_by_its_document_whatever_the_profile() {
    Run<CrimeRecord> national = run(ConnectSystem.adapter(), DOCUMENT);
    assertEquals(List.of(expected()), national.mapped());
    assertEquals(List.of("REFERENCE_FORM data/id"), problems(national));
    String pole =
        "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\"35/1/20\","
            + "\"homeOfficeClassification\":\"999/99\"}}}";
    assertEquals(
        List.of(
            "MISSING_LOCATION links",
            "UNKNOWN_OFFENCE_CODE event/attributes/homeOfficeClassification"),
        problems(run(pole)));
    Run<CrimeRecord> both = run("[" + pole.replace("999/99", "008/06") + "," + DOCUMENT + "]");
    assertEquals(2, both.totals().mapped());
  }

  @Test
  void the_order_of_the_members_does_not_matter() {
    int data = DOCUMENT.indexOf("\"data\": {\"type\": \"incident\"");
    int included = DOCUMENT.indexOf("\"included\"");
    String turned =
        DOCUMENT.substring(0, data)
            + DOCUMENT.substring(included, DOCUMENT.lastIndexOf('}'))
            + ","
            + DOCUMENT.substring(data, included).strip().replaceAll(",$", "")
            + "}";
    assertEquals(List.of(expected()), run(turned).mapped());
    assertEquals(List.of(), problems(run(turned)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Names
        "\"data\": {\"type\": \"incident\" | \"Data\": {\"type\": \"incident\" | MENDED_NAME data",
        "\"included\" | \"Include\" | MENDED_NAME included",
        "\"relationships\": {\\n   \"victim\" | \"relationship\": {\\n   \"victim\""
            + " | MENDED_NAME data/relationships",
        "\"homeOfficeClassification\" | \"homeOfficeClasification\""
            + " | MENDED_NAME data/attributes/homeOfficeClassification",
        "\"incidentStartDateTime\" | \"IncidentStartDatetime\""
            + " | MENDED_NAME data/attributes/incidentStartDateTime",
        "\"crimeOutcome\" | \"crime_outcome\" | MENDED_NAME data/attributes/crimeOutcome",
        "\"knownSuspect\" | \"knowSuspect\" | MENDED_NAME data/relationships/knownSuspect",
        "\"knownSuspect\" | \"KnownSuspect\" | MENDED_NAME data/relationships/knownSuspect",
        "\"submitTime\" | \"SubmitTime\" | MENDED_NAME included/4/attributes/submitTime",
        // Coded values and types
        "\"GNDR_0001\" | \"gndr_0001\" | MENDED_VALUE included/0/attributes/gender",
        "\"GNDR_0001\" | \"GNDR0001\" | MENDED_VALUE included/0/attributes/gender",
        "\"GNDR_0001\" | \"FEMALE\" | MENDED_VALUE included/0/attributes/gender",
        "{\"type\": \"person\", \"id\": \"p1\", \"attributes\""
            + " | {\"type\": \"Person\", \"id\": \"p1\", \"attributes\""
            + " | MENDED_VALUE included/0/type",
        // Types of values
        "\"incidentExactTimeKnown\": true | \"incidentExactTimeKnown\": \"Yes\""
            + " | MENDED_TYPE data/attributes/incidentExactTimeKnown",
        "\"hadWeapon\": false | \"hadWeapon\": \"false\" | MENDED_TYPE data/attributes/hadWeapon",
        "\"age\": 41 | \"age\": \"41\" | MENDED_TYPE included/0/attributes/age",
        "\"crimeOutcome\": \"16\" | \"crimeOutcome\": 16"
            + " | MENDED_TYPE data/attributes/crimeOutcome",
        "\"homeOfficeClassification\": \"008/06\" | \"homeOfficeClassification\": [\"008/06\"]"
            + " | MENDED_TYPE data/attributes/homeOfficeClassification",
        "[\"Invented\"] | \"Invented\" | MENDED_TYPE included/0/attributes/givenName",
        // Lengths and formats
        "OF61102 | OF611 | ATTRIBUTE_FORMAT data/attributes/crimeOffenceCode",
        "OF61102 | OF61102XX | ATTRIBUTE_FORMAT data/attributes/crimeOffenceCode",
        "2026-05-03T22:00:00+01:00 | 2026-05-03 22:00"
            + " | ATTRIBUTE_FORMAT data/attributes/incidentStartDateTime",
        "1985-01-01 | 01/01/1985 | ATTRIBUTE_FORMAT included/0/attributes/dateOfBirth",
        "AB123 | AB123456789 | ATTRIBUTE_FORMAT included/2/attributes/collarNumber",
      })
  void what_departs_from_the_model_is_read_as_it_is_meant_and_reported(
      String part, String other, String problem) {
    Run<CrimeRecord> runs = run(with(part.replace("\\n", "\n"), other.replace("\\n", "\n")));
    assertEquals(List.of(problem), problems(runs));
    assertEquals(List.of(), runs.notes());
    assertEquals(List.of(expected()), runs.mapped());
  }

  @ParameterizedTest
  @CsvSource({
    "An invented way of doing an invented thing,Short,modusOperandi",
    "'\"001\"','\"01\"',nsirOpeningCode",
    "'\"002\"','\"0002\"',nsirClosingCode",
    "'\"Open\"','\"\"',crimeStatus",
  })
  void a_value_of_another_length_is_kept(String part, String other, String attribute) {
    Run<CrimeRecord> runs = run(with(part, other));
    assertTrue(problems(runs).contains("ATTRIBUTE_FORMAT data/attributes/" + attribute));
    assertEquals(1, runs.totals().mapped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8/6", "8/06", "008 06", "00806"})
  void a_sloppy_classification_is_mended(String spelling) {
    Run<CrimeRecord> runs = run(with("\"008/06\"", "\"" + spelling + "\""));
    assertEquals(List.of(expected()), runs.mapped());
    assertTrue(
        problems(runs).contains("MENDED_OFFENCE_CODE data/attributes/homeOfficeClassification"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "incidentStartDateTime | \"start\": \"%1$s\", \"end\": \"%2$s\"",
        "incidentStartDateTime | \"to\": \"%2$s\", \"from\": \"%1$s\"",
        "incidentEndDateTime | \"startDateTime\": \"%1$s\", \"endDateTime\": \"%2$s\"",
        "incidentApproximateDate | \"dateFrom\": \"%1$s\", \"DateTo\": \"%2$s\"",
      })
  void a_range_where_one_date_is_expected_is_taken_for_start_and_end(String name, String range) {
    String from = "2026-05-03T22:00:00+01:00";
    String to = "2026-05-04T01:00:00+01:00";
    String text =
        with(
                "\"incidentStartDateTime\": \"" + from + "\"",
                "\"" + name + "\": {" + range.formatted(from, to) + "}")
            .replaceAll("\"incidentEndDateTime\": \"[^\"]*\", ", "");
    Run<CrimeRecord> runs = run(text);
    assertEquals(List.of("MENDED_TYPE data/attributes/" + name), problems(runs));
    assertEquals(List.of(expected()), runs.mapped());
  }

  @Test
  void a_range_without_known_ends_is_reported_and_states_nothing() {
    Run<CrimeRecord> runs = run(with("\"2026-05-03T22:00:00+01:00\"", "{\"whenever\": 1}"));
    assertEquals(
        List.of(
            "MENDED_TYPE data/attributes/incidentStartDateTime",
            "UNREADABLE_DATE data/attributes/incidentStartDateTime",
            "IMPOSSIBLE_PERIOD data/attributes/incidentEndDateTime"),
        problems(runs));
    assertEquals(Optional.empty(), runs.mapped().get(0).occurred());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"id\": \"p1\", \"linkReason\": \"victim\"}, {\"id\": \"p2\", \"linkReason\": \"knownSuspect\"}]",
        "[{\"id\": \"p1\", \"meta\": {\"linkReason\": \"victim\"}},"
            + " {\"id\": \"p2\", \"meta\": {\"linkReason\": \"knownSuspect\"}}]",
        "{\"person\": {\"data\": [{\"id\": \"p1\", \"linkReason\": \"victim\"},"
            + " {\"id\": \"p2\", \"linkReason\": \"knownSuspect\"}]}}",
        "{\"victim\": \"p1\", \"knownSuspect\": [\"p2\"]}",
        "{\"victim\": {\"id\": \"p1\"}, \"knownSuspect\": [{\"data\": {\"id\": \"p2\"}}]}",
      })
  void a_link_reason_is_read_wherever_it_stands(String relationships) {
    String text =
        DOCUMENT.replaceAll(
            "(?s)\"relationships\": \\{\\s+\"victim\".*?\\}\\}\\},",
            java.util.regex.Matcher.quoteReplacement("\"relationships\": " + relationships + "},"));
    Run<CrimeRecord> runs = run(text);
    assertEquals(expected().victim(), runs.mapped().get(0).victim());
    assertEquals(expected().suspects(), runs.mapped().get(0).suspects());
  }

  @Test
  void a_business_is_a_business() {
    String text =
        DOCUMENT
            .replace(
                "\"person\", \"id\": \"p1\", \"attributes\": {",
                "\"business\", \"id\": \"p1\", \"attributes\": {")
            .replace("\"age\": 41, \"gender\": \"GNDR_0001\",", "\"businessName\": \"Invented\",");
    assertEquals(Optional.of(Victim.of(PartyKind.BUSINESS)), run(text).mapped().get(0).victim());
  }

  @Test
  void a_coded_value_of_unknown_meaning_states_nothing_and_is_covered_by_the_report() {
    Run<CrimeRecord> runs = run(with("\"GNDR_0001\"", "\"GNDR_0099\""));
    assertEquals(List.of("UNMAPPED_VALUE attributes/gender"), problems(runs));
    assertEquals(Optional.empty(), runs.mapped().get(0).victim().orElseThrow().sex());
    assertEquals(
        Optional.of(1L),
        Optional.ofNullable(runs.coverage().unmapped().get("victim.sex").get("GNDR_0099")));
  }

  @Test
  void a_document_without_classification_is_rejected_and_kept_whole() {
    Run<CrimeRecord> runs = run(with("\"homeOfficeClassification\": \"008/06\",", ""));
    assertEquals(List.of("MISSING_FIELD data/attributes/homeOfficeClassification"), problems(runs));
    assertEquals(
        with("\"homeOfficeClassification\": \"008/06\",", "").strip(),
        runs.rejected().get(0).source().text());
  }

  @Test
  void a_list_with_one_incident_is_read_and_one_with_two_is_rejected() {
    String one =
        DOCUMENT
            .replace("\"data\": {\"type\": \"incident\"", "\"data\": [{\"type\": \"incident\"")
            .replace("}},\n \"included\"", "}}],\n \"included\"");
    Run<CrimeRecord> runs = run(one);
    assertEquals(List.of("MENDED_TYPE data"), problems(runs));
    assertEquals(List.of(expected()), runs.mapped());
    Run<CrimeRecord> two = run(one.replace("}}],\n \"included\"", "}}, {}],\n \"included\""));
    assertEquals(1, two.totals().rejected());
    assertTrue(problems(two).contains("SEVERAL_EVENTS data"));
  }

  @Test
  void a_force_says_where_its_own_values_stand() {
    ForceProfile force =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "x", "extends": "connect-ihub",
             "references": ["FF/N{1,7}/YY"],
             "layouts": {"json": {"fields": {"reference": "data/attributes/ReportNo"}}}}
            """,
            ConnectSystem.ihubProfile());
    Run<CrimeRecord> runs =
        run(
            ConnectSystem.adapter().with(force),
            with("\"crimeType\"", "\"ReportNo\": \"35/1/20\", \"crimeType\""));
    assertEquals(List.of(), problems(runs));
    assertEquals("35/1/20", runs.mapped().get(0).reference());
  }

  @Test
  void a_force_may_place_fields_in_entities_and_below_attributes() {
    ForceProfile force =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "x", "extends": "connect-ihub",
             "layouts": {"json": {"fields": {
               "recordedAt": "included/attributes/enteredAt",
               "offenceCode": "data/attributes/homeOfficeClassification/code"}}}}
            """,
            ConnectSystem.ihubProfile());
    Run<CrimeRecord> runs =
        run(
            ConnectSystem.adapter().with(force),
            with("\"008/06\"", "{\"code\": \"008/06\"}")
                .replace("\"submitTime\"", "\"enteredAt\": \"2026-05-04T11:00\", \"submitTime\""));
    assertEquals(List.of(), problems(runs));
    assertEquals(
        Optional.of(ZonedDateTime.parse("2026-05-04T11:00+01:00[Europe/London]")),
        runs.mapped().get(0).recordedAt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"data\": 1}",
        "{\"data\": {\"attributes\": 1}}",
        "{\"data\": {\"id\": \"a\"}, \"included\": 1}",
        "{\"data\": {\"id\": \"a\"}, \"included\": [1]}",
      })
  void a_part_of_another_shape_altogether_rejects_the_document(String text) {
    Run<CrimeRecord> runs = run("[" + text + "," + DOCUMENT + "]");
    assertEquals(1, runs.totals().rejected());
    assertEquals(1, runs.totals().mapped());
    assertTrue(runs.codes().contains(ProblemCode.MALFORMED_RECORD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p1", "person", "GNDR_0001", "2026-05-03T22:00:00+01:00", "submission", "exPartner",
        "knownSuspect", "AB123", "1985-01-01", "16", "crimeStatus", "OF61102"
      })
  void no_value_of_a_document_ever_shows(String part) {
    Run<CrimeRecord> runs = run(with(part, "MARKED"));
    assertFalse(runs.results().get(0).problems().toString().contains("MARKED"));
    assertFalse(
        runs.notes().stream()
            .filter(note -> note.code() != ProblemCode.UNKNOWN_ELEMENT)
            .toList()
            .toString()
            .contains("MARKED"));
    assertFalse(runs.totals().toString().contains("MARKED"));
  }
}
