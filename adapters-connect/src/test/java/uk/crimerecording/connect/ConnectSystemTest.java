package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import uk.crimerecording.contract.Inputs;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.ProblemCode;
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

  private static List<String> references(Run<CrimeRecord> runs) {
    return runs.mapped().stream().map(CrimeRecord::reference).toList();
  }

  @Test
  void rows_and_pole_give_the_same_record() {
    for (String text :
        List.of(CSV, INVESTIGATION, "[" + INVESTIGATION + "]", document(INVESTIGATION))) {
      Run<CrimeRecord> runs = Run.of(ConnectSystem.adapter(), text);
      assertEquals(List.of(), runs.codes());
      assertEquals(List.of(), runs.notes());
      assertEquals(List.of(expected()), runs.mapped());
    }
  }

  @Test
  void investigations_may_stand_a_line_each(@TempDir Path folder) throws Exception {
    String lines =
        investigation("35/1/20", "") + "\n\n{\"broken\n" + investigation("35/2/20", "") + "\n";
    Path file = folder.resolve("export.jsonl");
    Files.writeString(file, lines);
    try (Intake<CrimeRecord> intake = ConnectSystem.adapter().read(file)) {
      Run<CrimeRecord> runs = Run.of(intake);
      assertEquals(List.of("35/1/20", "35/2/20"), references(runs));
      assertEquals(List.of(ProblemCode.MALFORMED_RECORD), runs.codes());
      assertEquals(3, runs.rejected().get(0).location().line());
    }
    Path compressed = folder.resolve("export.ndjson.gz");
    Files.write(compressed, Inputs.gzip(lines + "{\"event\":"));
    try (Intake<CrimeRecord> intake = ConnectSystem.adapter().read(compressed)) {
      assertEquals(
          List.of(ProblemCode.MALFORMED_RECORD, ProblemCode.TRUNCATED_INPUT),
          Run.of(intake).codes());
    }
  }

  @Test
  void an_unknown_suspect_and_an_empty_list_are_statements() {
    Run<CrimeRecord> runs =
        Run.of(
            ConnectSystem.adapter(),
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
    Run<CrimeRecord> runs =
        Run.of(
            ConnectSystem.adapter(),
            document(investigation("35/1/20", odd), investigation("35/2/20", odd)));
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
    Run<CrimeRecord> rows =
        Run.of(
            ConnectSystem.adapter(),
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
    Run<CrimeRecord> pole =
        Run.of(ConnectSystem.adapter(), investigation("35/1/20", attributes.toString()));
    for (Run<CrimeRecord> runs : List.of(rows, pole)) {
      assertEquals(List.of(), runs.notes());
      assertEquals(List.of(), runs.codes());
      assertEquals(List.of("35/1/20"), references(runs));
    }
  }

  @Test
  void rows_may_give_the_answers_that_are_no_relations() {
    Run<CrimeRecord> runs =
        Run.of(
            ConnectSystem.adapter(),
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
    Run<CrimeRecord> runs =
        Run.of(
            ConnectSystem.adapter(),
            document(
                investigation("35/1/20", ""),
                broken.replace(';', ','),
                investigation("35/2/20", "")));
    assertEquals(2, runs.totals().mapped());
    assertTrue(runs.totals().rejected() >= 1);
    assertTrue(runs.codes().contains(ProblemCode.MALFORMED_RECORD));
  }

  @Test
  void a_source_in_xml_is_one_rejected_record() {
    assertEquals(
        List.of(ProblemCode.UNKNOWN_FORMAT), Run.of(ConnectSystem.adapter(), "<a/>").codes());
  }
}
