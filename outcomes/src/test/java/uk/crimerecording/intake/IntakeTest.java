package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

class IntakeTest {

  private static final RecordedOffence ASSAULT = RecordedOffence.ofCode(OffenceCode.of("008/06"));

  /** A record of the least that one needs, and one column more. */
  private static Run<CrimeRecord> with(String column, String value) {
    return Samples.run("Ref,Code," + column + "\n0001/26,008/06," + value + "\n");
  }

  private static ZonedDateTime london(String local) {
    return ZonedDateTime.parse(local + "[Europe/London]");
  }

  @Test
  void a_record_states_what_its_row_states() {
    Run<CrimeRecord> run =
        Samples.run(
            "Ref,Kind,Code,Class,Reported,Recorded,From,To,Flags,HighRisk,Partner,"
                + "VKind,VAge,VSex,VRole,Suspects,S1Age,S1Named,S1Known,S1Linked,S2Age,"
                + "Related,Chargeable,Was,WasOn,Outcome,On,Charged,Statutes,ByRole,ByRank,"
                + "ByTrained,ByIndependent,F.victimInformed,F.cautionKind,F.victimInformedOn\n"
                + "0001/26,crime,008/06,8N,2026-05-04T10:15,04/05/2026 11:15,2026-05-03,"
                + "2026-05-04,domestic-abuse;alcohol,Y,no,"
                + "Person,41,F,none,2,30,Y,N,true,19,"
                + "149/00;8N,149/00,Outcome 18,2026-05-20,1A,2026-06-15,149/00,SOA 2003 s.13,"
                + "supervisor,PS,Y,N,Y,simple,15/06/2026\n");
    FactVocabulary facts = FactVocabulary.standard();
    CrimeRecord expected =
        CrimeRecord.builder("0001/26", RecordedOffence.of(OffenceCode.of("008/06"), "8N"))
            .reportedAt(london("2026-05-04T10:15:00+01:00"))
            .recordedAt(london("2026-05-04T11:15:00+01:00"))
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
                        Optional.empty(),
                        Optional.of(30),
                        Optional.empty(),
                        Answer.YES,
                        Answer.NO,
                        Answer.YES),
                    new Suspect(
                        Optional.empty(),
                        Optional.of(19),
                        Optional.empty(),
                        Answer.NOT_STATED,
                        Answer.NOT_STATED,
                        Answer.NOT_STATED)))
            .related(
                List.of(
                    new RelatedCrime(RecordedOffence.ofCode(OffenceCode.of("149/00")), Answer.YES),
                    new RelatedCrime(RecordedOffence.ofClass("8N"), Answer.NO)))
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
                    Optional.of(List.of(RecordedOffence.ofCode(OffenceCode.of("149/00")))),
                    Optional.of(List.of("SOA 2003 s.13")),
                    Facts.builder()
                        .state(facts.bool("victimInformed"), true)
                        .state(facts.text("cautionKind"), "simple")
                        .state(facts.date("victimInformedOn"), LocalDate.of(2026, 6, 15))
                        .build()))
            .build();
    assertEquals(List.of(), run.codes());
    assertEquals(expected, run.onlyRecord());
    assertEquals(RecordKind.CRIME, run.only().kind());
    assertEquals(new Location("sample.csv", 2, 1), run.only().location());
  }

  @Test
  void a_cancellation_names_the_other_record_or_force() {
    Run<CrimeRecord> run =
        Samples.run(
            """
            Ref,Code,Cancel,On,DuplicateOf,ToForce,ToRef,Cancelled,CancelledOn
            0001/26,008/06,C3,2026-06-01,0002/26,35,35/1/26,C1,2026-05-30
            """);
    assertEquals(List.of(), run.codes());
    assertEquals(
        Optional.of(
            new CancellationApplication(
                CancellationCode.C3,
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.empty(),
                Optional.of("0002/26"),
                Optional.of("35"),
                Optional.of("35/1/26"),
                Facts.none())),
        run.onlyRecord().application());
    assertEquals(
        Optional.of(
            new HistoryEntry.Cancelled(
                CancellationCode.C1, Optional.of(LocalDate.of(2026, 5, 30)))),
        run.onlyRecord().cancellation());
  }

  @Test
  void what_is_blank_or_absent_is_not_stated() {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,Flags,VAge,S1Age,HighRisk\n0001/26,008/06, ,\"\",,\n");
    assertEquals(CrimeRecord.builder("0001/26", ASSAULT).build(), run.onlyRecord());
    assertEquals(List.of(), run.codes());
  }

  @Test
  void none_is_a_statement() {
    assertEquals(
        Optional.of(EnumSet.noneOf(CrimeFlag.class)), with("Flags", "none").onlyRecord().flags());
    assertEquals(Optional.of(List.of()), with("Suspects", "0").onlyRecord().suspects());
    assertEquals(Optional.of(List.of()), with("Related", "none").onlyRecord().related());
  }

  // Values without a mapping

  @ParameterizedTest
  @CsvSource({
    "Outcome,Gesichert,application.outcome",
    "Cancel,C9,application.cancellation",
    "Kind,felony,kind",
    "VKind,Robot,victim.kind",
    "HighRisk,perhaps,highRiskDomesticAbuse",
    "Flags,purple,flags",
    "F.cautionKind,loud,facts.cautionKind",
    "F.victimInformed,sort of,facts.victimInformed"
  })
  void a_value_without_a_mapping_is_never_guessed(String column, String value, String field) {
    Run<CrimeRecord> run = with(column, value);
    Problem problem = run.problem(ProblemCode.UNMAPPED_VALUE);
    assertEquals(Problem.Severity.WARNING, problem.severity());
    assertEquals(Optional.of(field), problem.field());
    assertEquals(Optional.of(column), problem.place());
    assertEquals(Map.of(field, Map.of(value, 1L)), run.coverage().unmapped());
    assertFalse(run.coverage().isComplete());
    assertEquals(1, run.totals().unmappedValues());
    CrimeRecord record = run.onlyRecord();
    assertEquals(Optional.empty(), record.application());
    assertEquals(Optional.empty(), record.flags());
  }

  @Test
  void of_flags_beside_one_that_is_not_mapped_nothing_is_stated_as_the_rest_may_not_be_all() {
    Run<CrimeRecord> run = with("Flags", "alcohol;purple");
    assertEquals(Optional.empty(), run.onlyRecord().flags());
    assertEquals(List.of(ProblemCode.UNMAPPED_VALUE), run.codes());
  }

  @Test
  void a_flag_of_the_force_alone_is_mapped_to_none_and_leaves_the_others_complete() {
    ForceProfile local =
        Samples.profile("\"values\": {\"flags\": {\"A\": \"alcohol\", \"Local\": \"none\"}}");
    Run<CrimeRecord> run = Samples.run(local, "Ref,Code,Flags\n0001/26,008/06,A;Local\n");
    assertEquals(Optional.of(EnumSet.of(CrimeFlag.ALCOHOL)), run.onlyRecord().flags());
    assertEquals(List.of(), run.codes());
  }

  @Test
  void where_a_profile_maps_values_of_a_field_the_domains_own_spelling_is_not_enough() {
    ForceProfile local =
        Samples.profile("\"values\": {\"facts.cautionKind\": {\"Simple caution\": \"simple\"}}");
    String head = "Ref,Code,Outcome,F.cautionKind\n0001/26,008/06,3,";
    assertEquals(
        List.of(ProblemCode.UNMAPPED_VALUE), Samples.run(local, head + "simple\n").codes());
    assertEquals(List.of(), Samples.run(local, head + "simple CAUTION\n").codes());
  }

  @Test
  void a_value_may_be_mapped_to_not_stated() {
    ForceProfile local =
        Samples.profile(
            "\"values\": {\"victim.sex\": {\"N/K\": \"not-stated\"},"
                + " \"highRiskDomesticAbuse\": {\"N/K\": \"not-stated\"},"
                + " \"reportedAt\": {\"N/K\": \"not-stated\"},"
                + " \"victim.age\": {\"N/K\": \"not-stated\"},"
                + " \"facts.victimInformedOn\": {\"N/K\": \"not-stated\"}}");
    Run<CrimeRecord> run =
        Samples.run(
            local,
            """
            Ref,Code,VSex,VAge,HighRisk,Reported,F.victimInformedOn,Outcome
            0001/26,008/06,N/K,n/k,N/K,N/K,N/K,15
            """);
    assertEquals(List.of(), run.codes());
    assertEquals(Optional.empty(), run.onlyRecord().victim().orElseThrow().sex());
  }

  @Test
  void a_local_offence_code_is_translated() {
    ForceProfile local = Samples.profile("\"values\": {\"offenceCode\": {\"AOABH\": \"008/06\"}}");
    assertEquals(ASSAULT, Samples.run(local, "Ref,Code\n0001/26,AOABH\n").onlyRecord().offence());
  }

  @Test
  void the_coverage_report_is_bounded_in_number_and_length() {
    StringBuilder rows = new StringBuilder("Ref,Code,VSex\n");
    for (int i = 0; i < 1_500; i++) {
      rows.append(String.format("%04d/26,008/06,value%d%n", i, i));
    }
    rows.append("9999/26,008/06,").append("x".repeat(61)).append('\n');
    rows.append("9998/26,008/06,value7\n");
    CoverageReport coverage = Samples.run(rows.toString()).coverage();
    assertEquals(1_000, coverage.unmapped().get("victim.sex").size());
    assertEquals("value7", coverage.unmapped().get("victim.sex").keySet().iterator().next());
    assertEquals(Map.of("victim.sex", 501L), coverage.others());
  }

  // Offences

  @ParameterizedTest
  @CsvSource({
    "Code,999/06,UNKNOWN_OFFENCE_CODE",
    "Code,assault,UNKNOWN_OFFENCE_CODE",
    "Class,999Z,UNKNOWN_OFFENCE_CODE"
  })
  void a_record_with_an_unknown_offence_is_rejected_whole(
      String column, String value, ProblemCode code) {
    Run<CrimeRecord> run = Samples.run("Ref," + column + ",VAge\n0001/26," + value + ",41\n");
    assertEquals(List.of(code), run.codes());
    assertEquals("0001/26," + value + ",41", run.rejected().get(0).source().text());
    assertTrue(run.rejected().get(0).source().isWhole());
  }

  @Test
  void a_record_may_have_a_class_and_no_code() {
    assertEquals(
        RecordedOffence.ofClass("8N"),
        Samples.run("Ref,Class\n0001/26,8n\n").onlyRecord().offence());
  }

  @Test
  void an_unknown_class_beside_a_known_code_is_left_out() {
    Run<CrimeRecord> run = Samples.run("Ref,Code,Class\n0001/26,008/06,999Z\n");
    assertEquals(ASSAULT, run.onlyRecord().offence());
    assertEquals(List.of(ProblemCode.UNKNOWN_OFFENCE_CODE), run.codes());
  }

  @Test
  void a_code_spelt_otherwise_is_mended_and_reported() {
    Run<CrimeRecord> run = Samples.run("Ref,Code\n0001/26,8/6\n");
    assertEquals(ASSAULT, run.onlyRecord().offence());
    assertEquals(List.of(ProblemCode.MENDED_OFFENCE_CODE), run.codes());
  }

  @Test
  void a_code_that_was_not_in_force_when_recorded_is_a_warning() {
    String withdrawn =
        IntakeSettings.standard().catalogue().entries().stream()
            .filter(e -> !e.current())
            .findFirst()
            .orElseThrow()
            .code()
            .value();
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,Recorded\n0001/26," + withdrawn + ",2026-05-04T10:15\n");
    assertEquals(List.of(ProblemCode.OFFENCE_NOT_IN_FORCE), run.codes());
    assertEquals(Problem.Severity.WARNING, run.only().problems().get(0).severity());
  }

  @Test
  void charges_with_an_unknown_offence_stay_not_stated() {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,Outcome,Charged\n0001/26,008/06,1,149/00;999/99\n");
    OutcomeApplication application =
        (OutcomeApplication) run.onlyRecord().application().orElseThrow();
    assertEquals(Optional.empty(), application.charged());
    assertEquals(List.of(ProblemCode.UNKNOWN_OFFENCE_CODE), run.codes());
  }

  // References

  @ParameterizedTest
  @CsvSource({
    "'',MISSING_FIELD",
    "'  ',MISSING_FIELD",
    "a b,INVALID_REFERENCE",
    "01234567890123456789012345678901234567890,INVALID_REFERENCE"
  })
  void a_record_without_a_usable_reference_is_rejected(String reference, ProblemCode code) {
    Run<CrimeRecord> run = Samples.run("Ref,Code\n\"" + reference + "\",008/06\n");
    assertEquals(List.of(code), run.codes());
    assertEquals(1, run.totals().rejected());
  }

  @Test
  void a_reference_of_another_form_is_a_warning() {
    Run<CrimeRecord> run = Samples.run("Ref,Code\nX1,008/06\n");
    assertEquals(List.of(ProblemCode.REFERENCE_FORM), run.codes());
    assertEquals("X1", run.onlyRecord().reference());
  }

  @Test
  void the_second_record_of_a_reference_is_rejected_and_kept() {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code\n0001/26,008/06\n0001/26,149/00\n0002/26,149/00\n");
    assertEquals(2, run.totals().mapped());
    assertEquals(1, run.totals().duplicates());
    assertEquals(ProblemCode.DUPLICATE_REFERENCE, run.rejected().get(0).problems().get(0).code());
    assertEquals("0001/26,149/00", run.rejected().get(0).source().text());
  }

  @Test
  void a_reference_that_only_a_rejected_record_had_is_free() {
    Run<CrimeRecord> run = Samples.run("Ref,Code\n0001/26,999/99\n0001/26,008/06\n");
    assertEquals(1, run.totals().mapped());
    assertEquals(0, run.totals().duplicates());
  }

  // Dates

  @ParameterizedTest
  @CsvSource({
    "Reported,2026-02-30,IMPOSSIBLE_DATE",
    "Recorded,1899-12-31T10:00,IMPOSSIBLE_DATE",
    "Recorded,2026-03-29T01:30,IMPOSSIBLE_DATE",
    "Reported,2026-05-04,MISSING_TIME",
    "Reported,2026-10-25T01:30,AMBIGUOUS_DATE",
    "From,01-02-2026,AMBIGUOUS_DATE",
    "From,soon,UNREADABLE_DATE",
    "From,2026-07-02,FUTURE_DATE",
    "To,2026-05-04,IMPOSSIBLE_PERIOD"
  })
  void a_date_that_cannot_be_so_is_a_warning(String column, String value, ProblemCode code) {
    byte[] row =
        ("Ref,Code," + column + "\n0001/26,008/06," + value + "\n")
            .getBytes(StandardCharsets.UTF_8);
    IntakeSettings settings = IntakeSettings.standard().asOf(LocalDate.of(2026, 12, 1));
    if (code == ProblemCode.FUTURE_DATE) {
      settings = settings.asOf(LocalDate.of(2026, 7, 1));
    }
    Run<CrimeRecord> run = Samples.run(Samples.profile(), settings, row);
    assertEquals(List.of(code), run.codes());
    boolean kept = code == ProblemCode.MISSING_TIME || value.startsWith("2026-10-25");
    assertEquals(kept, run.onlyRecord().reportedAt().isPresent());
    assertEquals(Optional.empty(), run.onlyRecord().recordedAt());
    assertEquals(Optional.empty(), run.onlyRecord().occurred());
  }

  @Test
  void a_future_date_is_none_where_no_day_counts_as_today() {
    assertEquals(List.of(), with("From", "2999-01-01").codes());
  }

  @Test
  void a_period_that_ends_before_it_begins_stays_not_stated() {
    Run<CrimeRecord> run = Samples.run("Ref,Code,From,To\n0001/26,008/06,2026-05-04,2026-05-03\n");
    assertEquals(List.of(ProblemCode.IMPOSSIBLE_PERIOD), run.codes());
    assertEquals(Optional.empty(), run.onlyRecord().occurred());
  }

  @Test
  void a_time_with_an_offset_is_that_instant() {
    assertEquals(
        Optional.of(london("2026-05-04T11:15:00+01:00")),
        with("Reported", "2026-05-04T10:15Z").onlyRecord().reportedAt());
  }

  // Parties and applications

  @Test
  void a_number_of_suspects_that_differs_leaves_them_not_stated() {
    Run<CrimeRecord> run = Samples.run("Ref,Code,Suspects,S1Age\n0001/26,008/06,2,30\n");
    assertEquals(List.of(ProblemCode.SUSPECT_COUNT), run.codes());
    assertEquals(Optional.empty(), run.onlyRecord().suspects());
  }

  @Test
  void suspects_are_told_apart_by_the_number_of_their_columns() {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,S2Age,S1Age,S2Named,S1Named\n0001/26,008/06,20,10,N,Y\n");
    List<Suspect> suspects = run.onlyRecord().suspects().orElseThrow();
    assertEquals(
        List.of(Optional.of(20), Optional.of(10)), suspects.stream().map(Suspect::age).toList());
    assertEquals(List.of(Answer.NO, Answer.YES), suspects.stream().map(Suspect::named).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "VAge,131,OUT_OF_RANGE",
    "VAge,-1,UNREADABLE_VALUE",
    "S1Age,forty,UNREADABLE_VALUE",
    "VAge,99999999999,UNREADABLE_VALUE",
    "Suspects,two,UNREADABLE_VALUE"
  })
  void a_number_that_cannot_be_is_a_warning(String column, String value, ProblemCode code) {
    assertEquals(code, with(column, value).problem(code).code());
    assertEquals(Optional.empty(), with(column, value).onlyRecord().victim().flatMap(Victim::age));
  }

  @Test
  void an_outcome_and_a_cancellation_at_once_are_neither() {
    Run<CrimeRecord> run = Samples.run("Ref,Code,Outcome,Cancel\n0001/26,008/06,15,C2\n");
    assertEquals(List.of(ProblemCode.CONFLICTING_APPLICATIONS), run.codes());
    assertEquals(Optional.empty(), run.onlyRecord().application());
  }

  @Test
  void facts_without_an_application_are_reported() {
    assertEquals(List.of(ProblemCode.NO_APPLICATION), with("F.victimInformed", "Y").codes());
    assertEquals(List.of(ProblemCode.NO_APPLICATION), with("ByRole", "fcr").codes());
  }

  @ParameterizedTest
  @CsvSource({"ToForce,a b", "F.agreedForce,a b"})
  void a_code_of_another_form_stays_not_stated(String column, String value) {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,Cancel," + column + "\n0001/26,008/06,C1," + value + "\n");
    assertEquals(List.of(ProblemCode.UNREADABLE_VALUE), run.codes());
  }

  @ParameterizedTest
  @CsvSource({
    "crime,008/06,CRIME",
    "'',008/06,CRIME",
    "'',N100/01,INCIDENT",
    "Non-crime,N100/01,INCIDENT",
    "incident,008/06,INCIDENT"
  })
  void a_record_says_whether_it_is_a_crime(String kind, String code, RecordKind expected) {
    Run<CrimeRecord> run = Samples.run("Ref,Kind,Code\n0001/26," + kind + "," + code + "\n");
    assertEquals(expected, run.only().kind());
    assertEquals(expected == RecordKind.CRIME ? 1 : 0, run.totals().crimes());
    assertEquals(expected == RecordKind.CRIME ? 0 : 1, run.totals().incidents());
  }

  @Test
  void an_incident_without_an_offence_is_rejected_as_an_incident() {
    Run<CrimeRecord> run = Samples.run("Ref,Kind,Code\n0001/26,incident,\n");
    assertEquals(List.of(ProblemCode.MISSING_FIELD), run.codes());
    assertEquals(Optional.of(RecordKind.INCIDENT), run.rejected().get(0).kind());
  }

  // Sources

  @Test
  void unknown_and_doubled_columns_are_noted_once_a_source() {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,Shoe,ref,Notes\n0001/26,008/06,9,x,y\n0002/26,008/06,9,x,y\n");
    assertEquals(2, run.totals().mapped());
    assertEquals(
        List.of(ProblemCode.UNKNOWN_COLUMN, ProblemCode.DUPLICATE_COLUMN),
        run.notes().stream().map(Problem::code).toList());
    assertEquals(List.of("Shoe"), run.coverage().unknownNames());
    assertEquals("sample.csv:1: UNKNOWN_COLUMN at column 3", run.notes().get(0).toString());
  }

  @Test
  void a_row_of_values_where_the_heading_should_be_shows_none_of_them() {
    Run<CrimeRecord> run = Samples.run("0001/26,008/06,Smith\n0002/26,008/06,Jones\n");
    assertEquals(List.of(), run.coverage().unknownNames());
    assertTrue(run.notes().stream().anyMatch(n -> n.code() == ProblemCode.MISSING_COLUMN));
    assertFalse(run.notes().toString().contains("Smith"));
    assertEquals(1, run.totals().rejected());
  }

  @Test
  void a_row_with_other_cells_than_the_heading_is_rejected() {
    Run<CrimeRecord> run =
        Samples.run("Ref,Code,VAge\n0001/26,008/06\n0002/26,008/06,1,2\n0003/26,008/06");
    assertEquals(
        List.of(ProblemCode.COLUMN_COUNT, ProblemCode.COLUMN_COUNT, ProblemCode.TRUNCATED_INPUT),
        run.codes());
  }

  @Test
  void a_source_that_holds_nothing_is_noted() {
    for (String text : List.of("", " \n \n", "Ref,Code\n", "\uFEFF")) {
      Run<CrimeRecord> run = Samples.run(text);
      assertEquals(0, run.totals().seen());
      assertEquals(1, run.totals().sources());
      assertTrue(run.notes().stream().anyMatch(n -> n.code() == ProblemCode.EMPTY_SOURCE));
    }
  }

  @Test
  void a_source_in_a_format_without_a_layout_is_one_rejected_record() {
    for (String text : List.of("<x/>", "{}", "[]")) {
      Run<CrimeRecord> run = Samples.run(text);
      assertEquals(List.of(ProblemCode.UNKNOWN_FORMAT), run.codes());
      assertEquals(1, run.totals().rejected());
    }
  }

  @Test
  void bytes_that_the_encoding_does_not_have_reject_their_record_alone() {
    byte[] bytes =
        "Ref,Code,Notes\n0001/26,008/06,caf\u00E9\n0002/26,008/06,tea\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Run<CrimeRecord> run = Samples.run(Samples.profile(), IntakeSettings.standard(), bytes);
    assertEquals(List.of(ProblemCode.WRONG_ENCODING), run.codes());
    assertEquals(2, run.rejected().get(0).location().line());
    byte[] kept = run.rejected().get(0).source().bytes();
    assertEquals("0001/26,008/06,caf\u00E9", new String(kept, StandardCharsets.ISO_8859_1));
    assertEquals(1, run.totals().mapped());
    Run<CrimeRecord> latin =
        Samples.run(
            Samples.profile("\"encoding\": \"windows-1252\""), IntakeSettings.standard(), bytes);
    assertEquals(2, latin.totals().mapped());
  }

  @Test
  void a_truncated_gzip_yields_what_was_whole_and_one_rejected_record() {
    StringBuilder rows = new StringBuilder("Ref,Code,Notes\n");
    for (int i = 0; i < 9_000; i++) {
      rows.append(String.format("%04d/26,008/06,%d%n", i, i * 7919L % 10_007));
    }
    byte[] bytes = Inputs.gzip(rows.toString());
    Run<CrimeRecord> whole = Samples.run(Samples.profile(), IntakeSettings.standard(), bytes);
    assertEquals(9_000, whole.totals().mapped());
    Run<CrimeRecord> run =
        Samples.run(
            Samples.profile(), IntakeSettings.standard(), Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(List.of(ProblemCode.TRUNCATED_INPUT), run.codes());
    assertEquals(1, run.totals().rejected());
    assertTrue(run.totals().mapped() > 1_000);
    assertTrue(run.rejected().get(0).location().line() > 1_000);
    Run<CrimeRecord> stub =
        Samples.run(Samples.profile(), IntakeSettings.standard(), Arrays.copyOf(bytes, 5));
    assertEquals(List.of(ProblemCode.TRUNCATED_INPUT), stub.codes());
  }

  @Test
  void a_stream_that_fails_between_records_is_one_rejected_record() {
    InputStream failing =
        new InputStream() {
          private final byte[] bytes =
              "Ref,Code\n0001/26,008/06\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() throws IOException {
            if (at == bytes.length) {
              throw new IOException("gone");
            }
            return bytes[at++];
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            into[offset] = (byte) read();
            return 1;
          }
        };
    Run<CrimeRecord> run = Samples.run(Samples.profile(), IntakeSettings.standard(), failing);
    assertEquals(1, run.totals().mapped());
    assertEquals(List.of(ProblemCode.UNREADABLE_SOURCE), run.codes());
  }

  @Test
  void a_directory_is_one_input_in_the_order_of_names(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("b.csv"), "Code,Ref\n149/00,0002/26\n008/06,0001/26\n");
    Files.write(folder.resolve("a.csv.gz"), Inputs.gzip("Ref,Code\n0001/26,008/06\n"));
    Files.writeString(folder.resolve(".hidden"), "not a record");
    Files.createDirectory(folder.resolve("sub"));
    try (Intake<CrimeRecord> intake =
        Samples.adapter(Samples.profile(), IntakeSettings.standard()).read(folder)) {
      Run<CrimeRecord> run = Run.of(intake);
      assertEquals(
          List.of("0001/26", "0002/26"),
          run.mapped().stream().map(CrimeRecord::reference).toList());
      assertEquals(List.of(ProblemCode.DUPLICATE_REFERENCE), run.codes());
      assertEquals("b.csv", run.rejected().get(0).location().source());
      assertEquals(2, run.totals().sources());
    }
  }

  @Test
  void there_must_be_something_to_read(@TempDir Path folder) throws Exception {
    IntakeSettings settings = IntakeSettings.standard();
    for (Path path : List.of(folder, folder.resolve("no.csv"))) {
      IntakeException thrown =
          assertThrows(
              IntakeException.class, () -> Samples.adapter(Samples.profile(), settings).read(path));
      assertTrue(thrown.getMessage().contains(path.getFileName().toString()));
    }
  }

  @Test
  void closing_ends_an_intake() {
    byte[] bytes = "Ref,Code\n1,008/06\n2,008/06\n".getBytes(StandardCharsets.UTF_8);
    Intake<CrimeRecord> intake =
        SystemAdapter.of(Samples.SYSTEM).read(Samples.trickle(bytes, 9), "sample.csv");
    try (intake) {
      assertTrue(intake.next().isPresent());
    }
    assertTrue(intake.next().isEmpty());
    assertEquals(1, intake.totals().seen());
  }

  @Test
  void an_account_that_does_not_add_up_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new IntakeTotals(1, 3, 1, 1, 1, 0, 0, 0, Map.of()));
  }

  @Test
  void a_record_is_rejected_for_a_reason() {
    SourceRecord source = new SourceRecord(Location.of("s"), "x", Charset.defaultCharset(), 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new IntakeResult.Rejected<CrimeRecord>(source, Optional.empty(), List.of()));
  }
}
