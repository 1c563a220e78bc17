package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Period;
import uk.crimerecording.record.CollarNumber;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;
import uk.crimerecording.record.Viewer;

class DetailsAssemblerTest {

  private static final ForceProfile PROFILE =
      ForceProfile.parse(
          """
          {"schema": "crime-recording/force-profile/1", "name": "details",
           "extends": "national-vocabulary", "system": "sample", "dates": ["yyyy-MM-dd"],
           "layouts": {"csv": {"fields": {
             "reference": "Ref", "kind": "Type", "offenceCode": "Code",
             "occurredFrom": "From", "occurredTo": "To",
             "details.status": "Status", "details.crimeType": "Type",
             "details.outcome": "Outcome", "details.hateCrime": "Hate",
             "details.modusOperandi": "MO", "details.features": "Features",
             "details.recordingOfficer": "Officer", "details.supervisingOfficer": "Supervisor",
             "details.offenceFrom": "From", "details.offenceTo": "To",
             "details.exactTimeKnown": "Exact", "details.earlierCrimes": "Earlier",
             "details.repeatVictim": "Repeat", "details.openingCode": "Opening",
             "details.closingCode": "Closing", "details.restricted": "Restricted",
             "details.accessList": "Access", "details.locations": "locations",
             "details.suspectEntries": "suspectEntries",
             "details.propertyStolen": "propertyStolen",
             "details.propertyDamaged": "propertyDamaged",
             "details.propertyRecovered": "propertyRecovered",
             "details.vehicles": "vehicles"}}},
           "values": {"details.status": {"Unknown": "not-stated"},
             "details.features": {"Crowbar": "forced-entry", "Not recorded": "not-stated"},
             "details.supervisingOfficer": {"TBC": "not-stated"},
             "details.restricted": {"?": "not-stated"}}}
          """);

  private record Read(CrimeRecord record, List<Problem> problems) {

    RecordDetails details() {
      return record.details();
    }

    List<ProblemCode> codes() {
      return problems.stream().map(Problem::code).toList();
    }
  }

  /** The record of a row with these columns beside reference and code. */
  private static Read read(String columns, String cells) {
    String text = "Ref,Code," + columns + "\n1,008/06," + cells + "\n";
    Run<CrimeRecord> run = Samples.run(PROFILE, text);
    return new Read(
        run.onlyRecord(),
        run.results().stream().flatMap(result -> result.problems().stream()).toList());
  }

  @Test
  void a_record_without_details_has_the_details_of_none() {
    assertSame(RecordDetails.none(), read("Notes", "x").details());
    assertSame(RecordDetails.none(), read("Status", "").details());
  }

  @Test
  void a_record_states_what_its_row_states() {
    Read read =
        read(
            "Type,Status,Outcome,Hate,MO,Features,Officer,Supervisor,From,To,Exact,Earlier,"
                + "Repeat,Opening,Closing,Restricted,Access,locations,vehicles",
            "crime,Open,None yet,N,An invented text of 32 characters,knife;Crowbar,12ab,99,"
                + "2026-05-03T22:00,2026-05-04T06:30,false,2,Y,012,700,Y,CMU;DDM-1,1,0");

    assertEquals(List.of(), read.problems());
    assertEquals(
        RecordDetails.builder()
            .crimeTypeStated(Answer.YES)
            .statusStated(Answer.YES)
            .outcomeStated(Answer.YES)
            .hateCrime(Answer.NO)
            .modusOperandiLength(33)
            .features(Set.of(CrimeFeature.KNIFE, CrimeFeature.FORCED_ENTRY))
            .recordingOfficer(CollarNumber.read("12AB"))
            .supervisingOfficer(CollarNumber.read("99"))
            .offenceFrom(ZonedDateTime.parse("2026-05-03T22:00+01:00[Europe/London]"))
            .offenceTo(ZonedDateTime.parse("2026-05-04T06:30+01:00[Europe/London]"))
            .exactTimeKnown(Answer.NO)
            .earlierCrimes(2)
            .repeatVictim(Answer.YES)
            .openingCode(IncidentCode.read("012"))
            .closingCode(IncidentCode.read("700"))
            .restriction(Restriction.to(Set.of("CMU", "DDM-1")))
            .count(EntryKind.LOCATIONS, 1)
            .count(EntryKind.VEHICLES, 0)
            .build(),
        read.details());
    assertTrue(read.record().occurred().map(Period::from).isPresent());
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void every_kind_of_entries_has_a_field(EntryKind kind) {
    assertEquals(Optional.of(7), read(kind.code(), "7").details().count(kind));
    assertEquals("details." + kind.code(), DomainField.of(kind).name());
    assertTrue(DomainField.of(kind).isDetail());
    assertFalse(DomainField.REFERENCE.isDetail());
    assertFalse(DomainField.BY_FCR_TEAM.isDetail());
    assertFalse(DomainField.VICTIM_AGE.isDetail());
    assertFalse(DomainField.ROLE.isDetail());
    assertFalse(DomainField.find("facts.attempted").orElseThrow().isDetail());
  }

  @Test
  void the_text_of_a_modus_operandi_is_measured_and_not_kept() {
    Read read = read("MO,Features", "  \ud83d\udd25 ZZMARK  ,fire");

    assertEquals(Optional.of(8), read.details().modusOperandiLength());
    assertFalse(read.details().toString().contains("ZZMARK"));
    assertEquals(Optional.empty(), read("MO,Features", "   ,fire").details().modusOperandiLength());
  }

  @Test
  void what_a_profile_says_to_be_not_stated_is_not() {
    Read read = read("Status,Supervisor,Features", "unknown,TBC,Not recorded");

    assertEquals(List.of(), read.problems());
    assertEquals(Answer.NOT_STATED, read.details().statusStated());
    assertEquals(Optional.empty(), read.details().supervisingOfficer());
    assertEquals(Optional.empty(), read.details().features());
  }

  @Test
  void an_entry_of_another_form_is_known_to_be_there_and_not_kept() {
    Read read = read("Officer,Opening", "PC ZZMARK,7");

    assertEquals(List.of(), read.problems());
    assertFalse(read.details().recordingOfficer().orElseThrow().isValid());
    assertFalse(read.details().openingCode().orElseThrow().isValid());
  }

  @Test
  void a_list_of_features_with_one_that_is_not_understood_states_nothing() {
    Read read = read("Features", "knife;ZZMARK");

    assertEquals(List.of(ProblemCode.UNMAPPED_VALUE), read.codes());
    assertFalse(read.problems().toString().contains("ZZMARK"));
    assertEquals(Optional.empty(), read.details().features());
    assertEquals(Optional.of(Set.of()), read("Features", "none").details().features());
  }

  @Test
  void a_day_without_a_time_states_no_time() {
    Read read = read("From,Hate", "2026-05-03,N");

    assertEquals(List.of(), read.problems());
    assertEquals(Optional.empty(), read.details().offenceFrom());
    assertTrue(read.record().occurred().isPresent());
  }

  @Test
  void times_alone_state_no_other_details() {
    assertSame(RecordDetails.none(), read("From,To", "2026-05-03,2026-05-04").details());
    assertEquals(
        RecordDetails.builder()
            .offenceTo(ZonedDateTime.parse("2026-05-04T06:30+01:00[Europe/London]"))
            .build(),
        read("From,To", "2026-05-03,2026-05-04T06:30").details());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-03T22:00Z, 2026-05-03T23:00+01:00[Europe/London]",
    "2026-01-03T22:00, 2026-01-03T22:00Z[Europe/London]"
  })
  void a_time_is_one_of_london_unless_it_has_an_offset(String text, String expected) {
    assertEquals(
        Optional.of(ZonedDateTime.parse(expected)), read("From", text).details().offenceFrom());
  }

  @Test
  void what_is_wrong_with_a_date_is_said_once() {
    Read read = read("From,Hate", "the third,N");

    assertEquals(List.of(ProblemCode.UNREADABLE_DATE), read.codes());
    assertEquals(Optional.empty(), read.details().offenceFrom());
  }

  @Test
  void a_time_that_the_clocks_leave_out_is_a_problem() {
    Read read = read("From", "2026-03-29T01:30");

    assertEquals(List.of(ProblemCode.IMPOSSIBLE_DATE), read.codes());
    assertEquals(Optional.empty(), read.details().offenceFrom());
  }

  @Test
  void a_range_is_kept_as_it_was_entered() {
    Read read = read("From,To", "2026-05-04T10:00,2026-05-03T10:00");

    assertTrue(
        read.details()
            .offenceTo()
            .orElseThrow()
            .isBefore(read.details().offenceFrom().orElseThrow()));
  }

  // ---- Restriction ------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Y|CMU|true|false",
        "Y||false|false",
        "Y|none|false|false",
        "N||true|true",
        "N|CMU|true|true",
        "''|CMU|true|false",
        "''|none|true|true",
        "?|''|true|true",
        "perhaps|''|false|false",
        "perhaps|CMU|true|false"
      })
  void what_is_not_understood_keeps_a_record_closed(
      String restricted, String list, boolean member, boolean anybody) {
    Read read =
        read("Restricted,Access,Status", restricted + "," + (list == null ? "" : list) + ",Open");

    assertEquals(member, Viewer.of(Set.of("CMU")).mayRead(read.record()));
    assertEquals(anybody, Viewer.none().mayRead(read.record()));
  }

  @Test
  void a_code_of_another_form_admits_nobody_and_is_not_repeated() {
    Read read = read("Restricted,Access", "Y,ZZ MARK;CMU");

    assertEquals(List.of(ProblemCode.UNREADABLE_VALUE), read.codes());
    assertFalse(read.problems().toString().contains("ZZ"));
    assertEquals(Set.of("CMU"), read.details().restriction().accessList());
  }
}
