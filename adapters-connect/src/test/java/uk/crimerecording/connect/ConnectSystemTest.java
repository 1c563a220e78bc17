package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.ProfileException;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

class ConnectSystemTest {

  private static final String CSV =
      "InvestigationReference,CrimeType,HomeOfficeClassification,ReportedDateTime,"
          + "RecordedDateTime,IncidentStartDate,IncidentEndDate,Flags,IntimatePartner,"
          + "VictimKind,VictimAge,VictimSex,SuspectCount,Suspect1Kind,Suspect1Age,Suspect1Sex,"
          + "Suspect1Named,Suspect1Linked,RelatedOffences,RelatedOffencesChargeable,"
          + "CrimeOutcome,ApplicationDate,ChargedOffences,DecidedByRole,DecidedByRank,"
          + "Fact.victimInformed\n"
          + "35/59505/20,crime,008/06,2026-05-04T10:15,2026-05-04T11:15,2026-05-03T22:00,"
          + "2026-05-04,alcohol,N,person,41,GNDR_0001,1,person,30,GNDR_0003,true,true,149/00,none,1A,"
          + "2026-06-15,149/00;008/06,supervisor,sergeant,true\n";

  private static final String INVESTIGATION =
      """
      {"event": {"id": "e1", "type": "investigation", "attributes": {
         "reference": "35/59505/20", "crimeType": "crime", "homeOfficeClassification": "008/06",
         "reportedDateTime": "2026-05-04T10:15", "recordedDateTime": "2026-05-04T11:15",
         "incidentStartDateTime": "2026-05-03T22:00", "incidentEndDateTime": "2026-05-04",
         "flags": ["alcohol"], "highRiskDomesticAbuse": null, "intimatePartner": false,
         "suspectCount": 1, "relatedOffences": ["149/00"], "relatedOffencesChargeable": [],
         "incidentDescription": {"not": ["wanted"]},
         "application": {"crimeOutcome": "1A", "date": "2026-06-15",
           "by": {"role": "supervisor", "rank": "sergeant"},
           "chargedOffences": ["149/00", "008/06"], "facts": {"victimInformed": true}}}},
       "entities": [
         {"id": "p2", "type": "person", "attributes": {"age": 30, "sex": "GNDR_0003", "named": true}},
         {"id": "p1", "type": "person", "attributes": {"age": 41, "sex": "GNDR_0001", "pncID": "1"}},
         {"id": "l1", "type": "location", "attributes": {"town": "x"}}],
       "links": [
         {"from": "e1", "to": "p1", "reason": "victim"},
         {"from": "p2", "to": "e1", "reason": "knownSuspect"},
         {"from": "e1", "to": "p1", "reason": "personReporting"},
         {"from": "p1", "to": "p2", "reason": "nextOfKin"},
         {"from": "e1", "to": "l1", "reason": "incidentLocation"}]}
      """;

  private static CrimeRecord expected() {
    RecordedOffence damage = RecordedOffence.ofCode(OffenceCode.of("149/00"));
    RecordedOffence assault = RecordedOffence.ofCode(OffenceCode.of("008/06"));
    return CrimeRecord.builder("35/59505/20", assault)
        .reportedAt(ZonedDateTime.parse("2026-05-04T10:15+01:00[Europe/London]"))
        .recordedAt(ZonedDateTime.parse("2026-05-04T11:15+01:00[Europe/London]"))
        .occurred(new Period(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4)))
        .flags(EnumSet.of(CrimeFlag.ALCOHOL))
        .intimatePartner(Answer.NO)
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
                    Answer.YES,
                    Answer.NOT_STATED,
                    Answer.YES)))
        .related(List.of(new RelatedCrime(damage, Answer.NO)))
        .details(
            RecordDetails.builder()
                .offenceFrom(ZonedDateTime.parse("2026-05-03T22:00+01:00[Europe/London]"))
                .build())
        .apply(
            new OutcomeApplication(
                OutcomeType.TYPE_1A,
                Optional.of(LocalDate.of(2026, 6, 15)),
                Optional.of(DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(Rank.SERGEANT)),
                Optional.of(List.of(damage, assault)),
                Optional.empty(),
                Facts.builder()
                    .state(FactVocabulary.standard().bool("victimInformed"), true)
                    .build()))
        .build();
  }

  private static String document(String... investigations) {
    return "{\"investigations\":[\n" + String.join(",\n", investigations) + "\n]}";
  }

  /** An investigation with a location, and further attributes. */
  private static String investigation(String reference, String attributes) {
    return "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\""
        + reference
        + "\",\"homeOfficeClassification\":\"008/06\""
        + attributes
        + "}},\"entities\":[{\"id\":\"l\",\"type\":\"location\"}],"
        + "\"links\":[{\"from\":\"e\",\"to\":\"l\",\"reason\":\"incidentLocation\"}]}";
  }

  /** An investigation with a location, and further entities and links. */
  private static String pole(String entities, String links) {
    return "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\"35/1/20\","
        + "\"homeOfficeClassification\":\"008/06\"}},"
        + "\"entities\":[{\"id\":\"l\",\"type\":\"location\"},"
        + entities
        + "],\"links\":[{\"from\":\"e\",\"to\":\"l\",\"reason\":\"incidentLocation\"},"
        + links
        + "]}";
  }

  private static List<String> references(Runs runs) {
    return runs.mapped().stream().map(CrimeRecord::reference).toList();
  }

  @Test
  void rows_and_pole_give_the_same_record() {
    for (String text :
        List.of(CSV, INVESTIGATION, "[" + INVESTIGATION + "]", document(INVESTIGATION))) {
      Runs runs = Runs.of(text);
      assertEquals(List.of(), runs.codes());
      assertEquals(List.of(), runs.notes());
      assertEquals(List.of(expected()), runs.mapped());
    }
  }

  @Test
  void plain_gzip_and_every_unicode_encoding_with_a_mark_give_the_same_record() {
    for (String text : List.of(CSV, document(INVESTIGATION))) {
      assertEquals(List.of(expected()), Runs.of(Runs.gzip(text)).mapped());
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        assertEquals(List.of(expected()), Runs.of(("\uFEFF" + text).getBytes(charset)).mapped());
      }
    }
  }

  @Test
  void investigations_may_stand_a_line_each(@TempDir Path folder) throws Exception {
    String lines =
        investigation("35/1/20", "") + "\n\n{\"broken\n" + investigation("35/2/20", "") + "\n";
    Path file = folder.resolve("export.jsonl");
    Files.writeString(file, lines);
    try (Intake<CrimeRecord> intake = Runs.adapter().read(file)) {
      Runs runs = Runs.of(intake);
      assertEquals(List.of("35/1/20", "35/2/20"), references(runs));
      assertEquals(List.of(ProblemCode.MALFORMED_RECORD), runs.codes());
      assertEquals(3, runs.rejected().get(0).location().line());
    }
    Path compressed = folder.resolve("export.ndjson.gz");
    Files.write(compressed, Runs.gzip(lines + "{\"event\":"));
    try (Intake<CrimeRecord> intake = Runs.adapter().read(compressed)) {
      assertEquals(
          List.of(ProblemCode.MALFORMED_RECORD, ProblemCode.TRUNCATED_INPUT),
          Runs.of(intake).codes());
    }
  }

  @Test
  void an_unknown_suspect_and_an_empty_list_are_statements() {
    Runs runs =
        Runs.of(
            document(
                pole(
                    "{\"id\":\"p\",\"type\":\"person\"}",
                    "{\"from\":\"e\",\"to\":\"p\",\"reason\":\"unknownSuspect\"}"),
                investigation("35/2/20", ",\"flags\":[],\"suspectCount\":0")));
    Suspect suspect = runs.mapped().get(0).suspects().orElseThrow().get(0);
    assertEquals(Answer.NO, suspect.identityEstablished());
    assertEquals(Answer.YES, suspect.linked());
    assertEquals(Optional.of(List.of()), runs.mapped().get(1).suspects());
    assertEquals(Optional.of(EnumSet.noneOf(CrimeFlag.class)), runs.mapped().get(1).flags());
  }

  @Test
  void unknown_members_are_noted_once_a_source() {
    String odd = ",\"shoe\":{\"size\":9},\"application\":{\"colour\":1}";
    Runs runs = Runs.of(document(investigation("35/1/20", odd), investigation("35/2/20", odd)));
    assertEquals(2, runs.totals().mapped());
    assertEquals(
        List.of(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.UNKNOWN_ELEMENT), runs.noteCodes());
    assertEquals(List.of("shoe", "colour"), runs.coverage().unknownNames());
  }

  @Test
  void columns_and_attributes_of_the_national_model_are_known() {
    String names =
        "CrimeOffenceCode,CrimeStatus,HateCrime,ModusOperandi,NsirOpeningCode,NsirClosingCode,"
            + "IncidentExactTimeKnown,IncidentReportedAlready,IncidentReportedAlreadyReference,"
            + "ChildPresent,HadWeapon";
    Runs rows =
        Runs.of(
            "InvestigationReference,HomeOfficeClassification,"
                + names
                + "\n35/1/20,008/06"
                + ",1".repeat(names.split(",", -1).length)
                + "\n");
    StringBuilder attributes = new StringBuilder();
    for (String name : names.split(",", -1)) {
      attributes.append(",\"").append(Character.toLowerCase(name.charAt(0)));
      attributes.append(name.substring(1)).append("\":\"1\"");
    }
    Runs pole = Runs.of(investigation("35/1/20", attributes.toString()));
    for (Runs runs : List.of(rows, pole)) {
      assertEquals(List.of(), runs.notes());
      assertEquals(List.of(), runs.codes());
      assertEquals(List.of("35/1/20"), references(runs));
    }
  }

  @Test
  void rows_may_give_the_answers_that_are_no_relations() {
    Runs runs =
        Runs.of(
            """
            InvestigationReference,HomeOfficeClassification,VictimKind,SuspectCount
            35/1/20,008/06,victimIsCrown,notKnownNoCurrentSuspect
            35/2/20,008/06,notRequiredAggrievedIsReginaBusiness,
            """);
    assertEquals(List.of(), runs.codes());
    assertEquals(Optional.of(Victim.of(PartyKind.STATE)), runs.mapped().get(0).victim());
    assertEquals(Optional.of(List.of()), runs.mapped().get(0).suspects());
    assertEquals(Optional.empty(), runs.mapped().get(1).victim().flatMap(victim -> victim.kind()));
  }

  // Broken input

  @Test
  void a_missing_file_stops_before_the_first_record(@TempDir Path folder) {
    assertThrows(IntakeException.class, () -> Runs.adapter().read(folder.resolve("none.json")));
  }

  @Test
  void a_profile_may_extend_each_shipped_one(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("force.json");
    for (String base : List.of("connect-default", "connect-ihub")) {
      Files.writeString(
          file,
          """
          {"schema": "crime-recording/force-profile/1", "name": "x", "extends": "%s"}
          """
              .formatted(base));
      assertEquals("connect", new ConnectSystem().profile(file).system());
    }
    assertEquals(
        List.of("connect-default", "connect-ihub"),
        new ConnectSystem().profiles().stream().map(ForceProfile::name).toList());
  }

  @Test
  void a_profile_that_is_not_valid_or_for_another_system_is_refused(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("force.json");
    Files.writeString(
        file,
        """
        {"schema": "crime-recording/force-profile/1", "name": "x", "extends": "connect-default",
         "colour": "blue"}
        """);
    assertThrows(ProfileException.class, () -> new ConnectSystem().profile(file));
    Files.writeString(file, Files.readString(file).replace("colour", "system"));
    assertThrows(IntakeException.class, () -> new ConnectSystem().profile(file));
  }

  @Test
  void a_wrong_encoding_rejects_the_record_and_keeps_its_bytes() {
    byte[] bytes =
        document(
                investigation("35/1/20", ",\"incidentDescription\":\"é\""),
                investigation("35/2/20", ""))
            .getBytes(StandardCharsets.ISO_8859_1);
    Runs runs = Runs.of(bytes);
    assertEquals(List.of(ProblemCode.WRONG_ENCODING), runs.codes());
    assertTrue(
        new String(runs.rejected().get(0).source().bytes(), StandardCharsets.ISO_8859_1)
            .contains("é"));
    assertEquals(List.of("35/2/20"), references(runs));
  }

  @Test
  void a_truncated_document_yields_what_was_whole() {
    String whole = document(investigation("35/1/20", ""), investigation("35/2/20", ""));
    Runs runs = Runs.of(whole.substring(0, whole.length() - 40));
    assertEquals(List.of("35/1/20"), references(runs));
    assertEquals(List.of(ProblemCode.TRUNCATED_INPUT), runs.codes());
    assertEquals(3, runs.rejected().get(0).location().line());
    Runs unclosed = Runs.of(whole.substring(0, whole.length() - 2));
    assertEquals(2, unclosed.totals().mapped());
    assertEquals(List.of(ProblemCode.TRUNCATED_INPUT), unclosed.codes());
  }

  @Test
  void a_truncated_gzip_yields_what_was_whole() {
    String[] records = new String[4_000];
    for (int i = 0; i < records.length; i++) {
      records[i] = investigation("35/" + i * 7919L % 10_007 + "/20", "");
    }
    byte[] bytes = Runs.gzip(document(records));
    Runs runs = Runs.of(java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(runs.totals().mapped() > 500);
    assertEquals(1, runs.totals().rejected());
    assertTrue(runs.codes().contains(ProblemCode.TRUNCATED_INPUT));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{\"event\" 1}",
        "{\"event\":{}} x}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":01}",
        "{\"a\":1;\"a\":2}",
        "{\"entities\":[1]}",
        "{\"links\":[[]]}",
        "{'a':1}",
        "{\"a\":nul}"
      })
  void broken_json_spoils_its_record_alone(String broken) {
    Runs runs =
        Runs.of(
            document(
                investigation("35/1/20", ""),
                broken.replace(';', ','),
                investigation("35/2/20", "")));
    assertEquals(2, runs.totals().mapped());
    assertTrue(runs.totals().rejected() >= 1);
    assertTrue(runs.codes().contains(ProblemCode.MALFORMED_RECORD));
  }

  @Test
  void a_record_nested_too_deep_is_rejected() {
    String deep = ",\"incidentDescription\":" + "[".repeat(10_000) + "]".repeat(10_000);
    Runs runs = Runs.of(document(investigation("35/1/20", deep), investigation("35/2/20", "")));
    assertEquals(List.of(ProblemCode.NESTED_TOO_DEEP), runs.codes());
    assertEquals(List.of("35/2/20"), references(runs));
  }

  @Test
  void a_field_of_100_megabytes_spoils_its_record_alone_and_is_not_held() {
    long length = 100L << 20;
    Runs json =
        Runs.of(
            Runs.around(
                "{\"investigations\":["
                    + investigation("35/1/20", "")
                    + ",{\"event\":{\"attributes\":{\"incidentDescription\":\"",
                length,
                "\"}}}," + investigation("35/2/20", "") + "]}"));
    assertEquals(List.of(ProblemCode.RECORD_TOO_LONG), json.codes());
    String head = "InvestigationReference,HomeOfficeClassification,CrimeStatus\n";
    Runs csv =
        Runs.of(
            Runs.around(
                head + "35/1/20,008/06,a\n35/3/20,008/06,", length, "\n35/2/20,008/06,b\n"));
    assertEquals(List.of(ProblemCode.FIELD_TOO_LONG), csv.codes());
    for (Runs runs : List.of(json, csv)) {
      assertEquals(List.of("35/1/20", "35/2/20"), references(runs));
      assertTrue(runs.rejected().get(0).source().length() > length);
      assertFalse(runs.rejected().get(0).source().isWhole());
      assertTrue(runs.rejected().get(0).source().text().length() <= 1 << 20);
    }
  }

  @Test
  void a_value_longer_than_the_limit_rejects_its_record() {
    SystemAdapter adapter =
        ConnectSystem.adapter()
            .with(IntakeSettings.standard().with(new IntakeLimits(30, 1 << 16, 64)));
    String text = investigation("35/1/20", ",\"crimeType\":\"" + "x".repeat(40) + "\"");
    try (Intake<CrimeRecord> intake =
        adapter.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in")) {
      assertEquals(List.of(ProblemCode.FIELD_TOO_LONG), Runs.of(intake).codes());
    }
  }

  @Test
  void duplicates_are_rejected() {
    Runs runs = Runs.of(document(investigation("35/1/20", ""), investigation("35/1/20", "")));
    assertEquals(List.of(ProblemCode.DUPLICATE_REFERENCE), runs.codes());
    assertEquals(1, runs.totals().duplicates());
  }

  @Test
  void an_unknown_offence_rejects_its_record_and_an_impossible_date_does_not() {
    Runs runs =
        Runs.of(
            document(
                investigation("35/1/20", "").replace("008/06", "999/99"),
                investigation("35/2/20", ",\"reportedDateTime\":\"2026-02-30T10:00\"")));
    assertEquals(
        List.of(ProblemCode.UNKNOWN_OFFENCE_CODE, ProblemCode.IMPOSSIBLE_DATE), runs.codes());
    assertEquals(List.of("35/2/20"), references(runs));
  }

  @Test
  void a_source_in_xml_is_one_rejected_record() {
    assertEquals(List.of(ProblemCode.UNKNOWN_FORMAT), Runs.of("<a/>").codes());
  }
}
