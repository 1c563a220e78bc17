package uk.crimerecording.niche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

class NicheSystemTest {

  private static final String CSV =
      "OccurrenceNumber,OccurrenceClass,HomeOfficeCode,HomeOfficeClass,ReportedDateTime,"
          + "RecordedDateTime,OccurredFrom,OccurredTo,Flags,HighRiskDomesticAbuse,"
          + "IntimatePartner,VictimType,VictimAge,VictimSex,VictimRole,SuspectCount,"
          + "Suspect1Type,Suspect1Age,Suspect1Sex,Suspect1Named,Suspect1IdentityEstablished,"
          + "Suspect1Linked,RelatedOffences,RelatedOffencesChargeable,PreviousOutcome,"
          + "PreviousOutcomeDate,FinalisationOutcome,FinalisationDate,ChargedOffences,"
          + "ChargedStatutes,FinalisedByRole,FinalisedByRank,FinalisedByTrained,"
          + "FinalisedByIndependent,Fact.victimInformed,Fact.cautionKind,Summary\n"
          + "55220133119,Crime,008/06,8N,2026-05-04T10:15,2026-05-04 11:15,2026-05-03,"
          + "2026-05-04,Domestic abuse;alcohol,Y,N,Person,41,Female,none,1,Person,30,M,Y,Y,Y,"
          + "149/00,149/00,18,2026-05-20,1A,2026-06-15,149/00,SOA 2003 s.13,supervisor,"
          + "Sergeant,Y,N,true,simple,\"A \"\"note\"\", on\ntwo lines\"\n";

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <occurrences xmlns:x="urn:x">
        <occurrence number="55220133119" class="Crime">
          <classification code="008/06" class="8N"/>
          <dates><reported>2026-05-04T10:15</reported><recorded>2026-05-04 11:15</recorded>
            <occurredFrom>2026-05-03</occurredFrom><occurredTo> 2026-05-04 </occurredTo></dates>
          <flags><flag>Domestic abuse</flag><flag><![CDATA[alcohol]]></flag></flags>
          <highRiskDomesticAbuse>Y</highRiskDomesticAbuse><intimatePartner>N</intimatePartner>
          <involvements suspects="1">
            <involvement role="WIT"><party type="person"><age>50</age></party></involvement>
            <involvement role="SUS"><party type="Person"><age>30</age><sex>M</sex>
              <named>Y</named><identityEstablished>Y</identityEstablished></party></involvement>
            <x:involvement role="VIC"><x:party type="Person"><age>41</age><sex>Female</sex>
              <capacity>none</capacity></x:party></x:involvement>
          </involvements>
          <related><offence>149/00</offence><chargeable>149/00</chargeable></related>
          <previous><outcome>18</outcome><outcomeDate>2026-05-20</outcomeDate></previous>
          <finalisation><outcome>1A</outcome><date>2026-06-15</date>
            <by><role>supervisor</role><rank>Sergeant</rank><trained>Y</trained>
              <independent>N</independent></by>
            <charged><offence>149/00</offence><statute>SOA 2003 s.13</statute></charged>
            <facts><victimInformed>true</victimInformed><cautionKind>simple</cautionKind></facts>
          </finalisation>
          <summary>Not &amp; wanted <b>at all</b></summary>
        </occurrence>
      </occurrences>
      """;

  private static final String JSON =
      """
      {"number": "55220133119", "class": "Crime", "classification": {"code": "008/06", "class": "8N"},\
       "dates": {"reported": "2026-05-04T10:15", "recorded": "2026-05-04 11:15",\
         "occurredFrom": "2026-05-03", "occurredTo": " 2026-05-04 "},\
       "flags": ["Domestic abuse", "alcohol"], "highRiskDomesticAbuse": true,\
       "intimatePartner": "N", "suspects": 1, "involvements": [\
         {"role": "WIT", "party": {"type": "person", "age": 50}},\
         {"role": "SUS", "party": {"type": "Person", "age": 30, "sex": "M", "named": true,\
           "identityEstablished": "Y"}},\
         {"role": "VIC", "party": {"id": "P1", "type": "Person", "age": "41", "sex": "Female",\
           "capacity": "none"}}],\
       "related": {"offences": ["149/00"], "chargeable": ["149/00"]},\
       "previous": {"outcome": "18", "outcomeDate": "2026-05-20"},\
       "finalisation": {"outcome": "1A", "date": "2026-06-15",\
         "by": {"role": "supervisor", "rank": "Sergeant", "trained": true, "independent": false},\
         "charged": {"offences": ["149/00"], "statutes": ["SOA 2003 s.13"]},\
         "facts": {"victimInformed": true, "cautionKind": "simple"}},\
       "summary": {"not": ["wanted", {"at": "all"}]}, "tasks": []}
      """;

  private static CrimeRecord expected() {
    FactVocabulary facts = FactVocabulary.standard();
    RecordedOffence damage = RecordedOffence.ofCode(OffenceCode.of("149/00"));
    return CrimeRecord.builder("55220133119", RecordedOffence.of(OffenceCode.of("008/06"), "8N"))
        .reportedAt(ZonedDateTime.parse("2026-05-04T10:15+01:00[Europe/London]"))
        .recordedAt(ZonedDateTime.parse("2026-05-04T11:15+01:00[Europe/London]"))
        .occurred(new Period(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4)))
        .flags(EnumSet.of(CrimeFlag.DOMESTIC_ABUSE, CrimeFlag.ALCOHOL))
        .highRiskDomesticAbuse(Answer.YES)
        .intimatePartner(Answer.NO)
        .victim(
            new Victim(
                Optional.of(PartyKind.PERSON),
                Optional.of(41),
                Optional.of(Sex.FEMALE),
                Optional.of(VictimRole.NONE)))
        .suspects(
            List.of(
                new Suspect(
                    Optional.of(PartyKind.PERSON),
                    Optional.of(30),
                    Optional.of(Sex.MALE),
                    Answer.YES,
                    Answer.YES,
                    Answer.YES)))
        .related(List.of(new RelatedCrime(damage, Answer.YES)))
        .event(
            new HistoryEntry.OutcomeApplied(
                OutcomeType.TYPE_18, Optional.of(LocalDate.of(2026, 5, 20))))
        .apply(
            new OutcomeApplication(
                OutcomeType.TYPE_1A,
                Optional.of(LocalDate.of(2026, 6, 15)),
                Optional.of(
                    DecisionMaker.of(DecisionRole.SUPERVISOR)
                        .withRank(Rank.SERGEANT)
                        .withStanding(Answer.YES, Answer.NO)),
                Optional.of(List.of(damage)),
                Optional.of(List.of("SOA 2003 s.13")),
                Facts.builder()
                    .state(facts.bool("victimInformed"), true)
                    .state(facts.text("cautionKind"), "simple")
                    .build()))
        .build();
  }

  private static String document(String... occurrences) {
    return "<occurrences>\n" + String.join("\n", occurrences) + "\n</occurrences>";
  }

  private static String occurrence(String number, String content) {
    return "<occurrence number='"
        + number
        + "'><classification code='008/06'/>"
        + content
        + "</occurrence>";
  }

  @Test
  void rows_and_xml_and_json_give_the_same_record() {
    for (String text : List.of(CSV, XML, JSON)) {
      Run<CrimeRecord> runs = Run.of(NicheSystem.adapter(), text);
      assertEquals(List.of(), runs.codes());
      assertEquals(List.of(), runs.notes());
      assertEquals(List.of(expected()), runs.mapped());
      assertTrue(runs.coverage().isComplete());
    }
  }

  @Test
  void an_occurrence_that_is_no_crime_is_kept_as_such() {
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(
                "<occurrence number='55220133119' class='Non-crime'>"
                    + "<classification code='N100/01'/></occurrence>"));
    IntakeResult<CrimeRecord> result = runs.results().get(0);
    assertEquals(RecordKind.INCIDENT, ((IntakeResult.Mapped<CrimeRecord>) result).kind());
    assertEquals(1, runs.totals().incidents());
  }

  @Test
  void a_role_that_is_not_mapped_leaves_the_suspects_not_stated() {
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(
                occurrence(
                    "55220133119",
                    "<involvements><involvement role='SUS'><party/></involvement>"
                        + "<involvement role='ZZZ'><party/></involvement></involvements>")));
    assertEquals(List.of(ProblemCode.UNMAPPED_VALUE), runs.codes());
    assertEquals(Map.of("role", Map.of("ZZZ", 1L)), runs.coverage().unmapped());
    assertEquals(Optional.empty(), runs.mapped().get(0).suspects());
  }

  @Test
  void one_person_in_two_roles_is_two_parties() {
    String party = "<party type='person'><age>20</age></party>";
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(
                occurrence(
                    "55220133119",
                    "<involvements><involvement role='SUS'>"
                        + party
                        + "</involvement><involvement role='VIC'>"
                        + party
                        + "</involvement></involvements>")));
    CrimeRecord record = runs.mapped().get(0);
    assertEquals(Optional.of(20), record.victim().orElseThrow().age());
    assertEquals(Answer.YES, record.suspects().orElseThrow().get(0).linked());
  }

  @Test
  void several_victims_leave_the_victim_not_stated() {
    String victim = "<involvement role='VIC'><party type='person'/></involvement>";
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(
                occurrence("55220133119", "<involvements>" + victim + victim + "</involvements>")));
    assertEquals(List.of(ProblemCode.SEVERAL_VICTIMS), runs.codes());
    assertEquals(Optional.empty(), runs.mapped().get(0).victim());
  }

  @Test
  void an_unknown_suspect_is_neither_named_nor_identified() {
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(
                occurrence(
                    "55220133119",
                    "<involvements><involvement role='unknown-suspect'/></involvements>")));
    Suspect suspect = runs.mapped().get(0).suspects().orElseThrow().get(0);
    assertEquals(Answer.NO, suspect.named());
    assertEquals(Answer.NO, suspect.identityEstablished());
  }

  @Test
  void unknown_elements_and_attributes_are_noted_once_a_source() {
    String odd = "<shoe size='9'><lace/></shoe><flags colour='red'/>";
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(occurrence("55220133119", odd), occurrence("55220133120", odd)));
    assertEquals(2, runs.totals().mapped());
    assertEquals(
        List.of(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.UNKNOWN_ELEMENT), runs.noteCodes());
    assertEquals(List.of("shoe", "@colour"), runs.coverage().unknownNames());
  }

  // Broken input

  @Test
  void a_force_says_only_what_differs(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("force.json");
    Files.writeString(
        file,
        """
        {"schema": "crime-recording/force-profile/1", "name": "force", "extends": "niche-default",
         "force": "55", "encoding": "windows-1252", "dates": ["dd/MM/yyyy"],
         "layouts": {"csv": {"separator": ";", "fields": {"reference": "OEL"}}},
         "values": {"kind": {"Verbrechen": "crime"}}}
        """);
    ForceProfile profile = new NicheSystem().profile(file);
    Path input = folder.resolve("export.csv");
    Files.write(
        input,
        "OEL;HomeOfficeCode;OccurredFrom;OccurrenceClass;Summary\n1;008/06;03/05/2026;Verbrechen;é"
            .getBytes(Charset.forName("windows-1252")));
    try (Intake<CrimeRecord> intake = NicheSystem.adapter().with(profile).read(input)) {
      Run<CrimeRecord> runs = Run.of(intake);
      assertEquals(List.of(ProblemCode.REFERENCE_FORM), runs.codes());
      assertEquals(
          Optional.of(Period.on(LocalDate.of(2026, 5, 3))), runs.mapped().get(0).occurred());
    }
    assertEquals(Optional.of("55"), profile.force());
  }

  @Test
  void entities_are_never_followed() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE o [<!ENTITY e0 'boom'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" '");
      bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
    }
    bomb.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]>\n");
    for (String entity : List.of("&e29;", "&file;", "&undeclared;")) {
      Run<CrimeRecord> runs =
          Run.of(
              NicheSystem.adapter(),
              bomb
                  + document(
                      occurrence(
                          "55220133119",
                          "<highRiskDomesticAbuse>" + entity + "</highRiskDomesticAbuse>"),
                      occurrence("55220133120", "")));
      assertEquals(List.of(ProblemCode.MALFORMED_RECORD), runs.codes());
      assertEquals(1, runs.totals().mapped());
      assertTrue(runs.noteCodes().contains(ProblemCode.DECLARATION_IGNORED));
    }
  }

  @Test
  void an_entity_in_an_attribute_is_never_followed() {
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            "<!DOCTYPE o [<!ENTITY a '008/06'>]>"
                + document(
                    "<occurrence number='55220133119'><classification code='&a;'/></occurrence>"));
    assertEquals(List.of(ProblemCode.MALFORMED_RECORD), runs.codes());
  }

  @Test
  void thousands_of_records_in_changing_surroundings_are_read_alike() {
    StringBuilder text = new StringBuilder("<all>");
    int records = 10_000;
    for (int i = 0; i < records; i++) {
      String prefix = "p" + i / 1_000;
      if (i % 1_000 == 0) {
        text.append(i == 0 ? "" : "</group>").append("<group xmlns:" + prefix + "='u'>");
      }
      String tag = prefix + ":occurrence";
      text.append("<" + tag + " number='5526%07d' name%d='x'>".formatted(i, i))
          .append("<classification code='008/06'/></" + tag + ">")
          .append(i % 3_000 == 0 ? "<occurrence><dates></occurrence>" : "");
    }
    Run<CrimeRecord> runs = Run.of(NicheSystem.adapter(), text.append("</group></all>").toString());
    assertEquals(records, runs.mapped().size());
    assertEquals(4, runs.rejected().size());
    assertEquals("55260009999", runs.mapped().get(records - 1).reference());
  }

  @Test
  void broken_xml_spoils_its_record_alone() {
    Run<CrimeRecord> runs =
        Run.of(
            NicheSystem.adapter(),
            document(
                occurrence("55220133119", "<a></b>"),
                occurrence("55220133120", "&"),
                occurrence("55220133121", "<a x=1/>"),
                occurrence("55220133122", "")));
    assertEquals(3, runs.totals().rejected());
    assertEquals(List.of("55220133122"), references(runs));
  }

  private static List<String> references(Run<CrimeRecord> runs) {
    return runs.mapped().stream().map(CrimeRecord::reference).toList();
  }

  @Test
  void a_source_in_a_format_without_a_layout_is_one_rejected_record() {
    ForceProfile rowsOnly =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "rows", "system": "niche",
             "extends": "niche-default", "layouts": {"json": null}}
            """,
            NicheSystem.adapter().profile());
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    try (Intake<CrimeRecord> intake =
        NicheSystem.adapter().with(rowsOnly).read(new java.io.ByteArrayInputStream(json), "in")) {
      assertEquals(List.of(ProblemCode.UNKNOWN_FORMAT), Run.of(intake).codes());
    }
  }
}
