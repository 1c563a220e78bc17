package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.Rank;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;

/** Several files of rows that are joined by the reference. */
class JoinedTablesTest {

  private static final String TABLES =
      """
      "layouts": {"csv": {"tables": {
        "persons": {"file": "*persons*.csv", "key": "Ref", "role": "Role", "ignore": ["Name"],
          "fields": {"victim.kind": "Kind", "victim.age": "Age", "suspects.age": "Age",
            "suspects.named": "Named"}},
        "officers": {"file": "officers.csv", "key": "Ref", "role": "Role",
          "fields": {"application.by.rank": "Rank", "application.by.trained": "Trained"}},
        "tasks": {"file": "tasks*.csv", "key": "Ref",
          "fields": {"task.type": "Type", "task.status": "Status", "task.on": "Date",
            "application.outcome": "Outcome", "application.on": "On",
            "application.by.role": "By", "facts.*": "F.*"}}}}}
      """;

  static final ForceProfile PROFILE = Samples.profile(TABLES);

  /** Names and texts of files, in turn. */
  static Run<CrimeRecord> run(IntakeLimits limits, String... files) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      byte[] bytes = files[i + 1].getBytes(StandardCharsets.UTF_8);
      boolean gzip = files[i].endsWith(".gz");
      sources.add(Source.of(files[i], new ByteArrayInputStream(gzip ? Inputs.gzip(bytes) : bytes)));
    }
    return run(limits, sources);
  }

  static Run<CrimeRecord> run(IntakeLimits limits, List<Source> sources) {
    IntakeSettings settings = IntakeSettings.standard().with(limits);
    try (Intake<CrimeRecord> intake = Samples.adapter(PROFILE, settings).read(sources)) {
      return Run.of(intake);
    }
  }

  private static Run<CrimeRecord> run(String... files) {
    return run(IntakeLimits.standard(), files);
  }

  private static IntakeLimits holding(int rows) {
    return new IntakeLimits(1 << 10, 1 << 12, 8).holding(rows * 256);
  }

  private static String crimes(String... references) {
    StringBuilder text = new StringBuilder("Ref,Code\n");
    Arrays.stream(references).forEach(ref -> text.append(ref).append(",008/06\n"));
    return text.toString();
  }

  private static String persons(String... rows) {
    return "Ref,Role,Kind,Age,Named\n" + String.join("\n", rows) + "\n";
  }

  private static String tasks(String... rows) {
    return "Ref,Type,Status,Date,Outcome,On,By,F.victimInformed\n" + String.join("\n", rows) + "\n";
  }

  private static List<ProblemCode> codes(IntakeResult<CrimeRecord> result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  // Persons

  @Test
  void a_person_is_what_its_link_says() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26", "0002/26"),
            "persons.csv",
            persons(
                "0002/26,VIC,person,41,",
                "0001/26,SUS,person,30,Y",
                "0001/26,WIT,person,50,",
                "0001/26,VIC,person,30,Y"));
    assertEquals(List.of(), run.codes());
    CrimeRecord first = run.mapped().get(0);
    assertEquals(Optional.of(30), first.victim().orElseThrow().age());
    Suspect suspect = first.suspects().orElseThrow().get(0);
    assertEquals(Optional.of(30), suspect.age());
    assertEquals(Answer.YES, suspect.named());
    assertEquals(Answer.YES, suspect.linked());
    assertEquals(Optional.of(41), run.mapped().get(1).victim().orElseThrow().age());
    assertEquals(Optional.empty(), run.mapped().get(1).suspects());
    assertEquals(2, run.totals().sources());
  }

  @Test
  void files_of_one_table_are_read_one_after_the_other_and_compression_does_not_count() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv.gz",
            crimes("0001/26"),
            "Persons-1.csv.gz",
            persons("0001/26,SUS,person,30,"),
            "persons-2.CSV",
            "Role,Ref,Age\nSUS,0001/26,31\n");
    assertEquals(List.of(), run.codes());
    assertEquals(
        List.of(Optional.of(30), Optional.of(31)),
        run.mapped().get(0).suspects().orElseThrow().stream().map(Suspect::age).toList());
    assertEquals(3, run.totals().sources());
  }

  @Test
  void a_role_that_is_blank_or_unmapped_leaves_the_suspects_not_stated() {
    for (String role : List.of("", "ZZZ")) {
      Run<CrimeRecord> run =
          run(
              "crimes.csv",
              crimes("0001/26"),
              "persons.csv",
              persons("0001/26,SUS,,,", "0001/26," + role + ",,30,"));
      assertEquals(1, run.codes().size());
      assertEquals(Optional.empty(), run.mapped().get(0).suspects());
    }
  }

  @Test
  void a_directory_with_tables_is_one_input(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("crimes.csv"), crimes("0001/26"));
    Files.writeString(folder.resolve("persons.csv"), persons("0001/26,VIC,person,41,"));
    try (Intake<CrimeRecord> intake =
        Samples.adapter(PROFILE, IntakeSettings.standard()).read(folder)) {
      Run<CrimeRecord> run = Run.of(intake);
      assertEquals(Optional.of(41), run.onlyRecord().victim().orElseThrow().age());
    }
  }

  @Test
  void a_file_that_would_be_a_table_is_read_as_records_where_there_is_no_other() {
    Run<CrimeRecord> run = run("persons.csv", crimes("0001/26"));
    assertEquals("0001/26", run.onlyRecord().reference());
  }

  // Nothing is lost

  @Test
  void a_row_without_its_record_is_a_rejected_record_of_its_own() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "persons.csv",
            persons("0001/26,VIC,person,41,", "0009/26,VIC,person,\"4\n2\",", ",VIC,,,"),
            "tasks.csv",
            tasks("0008/26,finalisation,open,,18,,,"));
    assertEquals(1, run.totals().mapped());
    assertEquals(
        List.of(ProblemCode.MISSING_FIELD, ProblemCode.ORPHAN_ROW, ProblemCode.ORPHAN_ROW),
        run.codes());
    assertEquals("0009/26,VIC,person,\"4\n2\",", run.rejected().get(1).source().text());
    assertEquals(new Location("persons.csv", 3, 2), run.rejected().get(1).location());
    assertEquals(new Location("tasks.csv", 2, 1), run.rejected().get(2).location());
  }

  @Test
  void a_rejected_record_keeps_its_rows_whole() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            "Ref,Code\n0001/26,999/99\n0002/26,008/06\n",
            "persons.csv",
            persons("0001/26,VIC,person,41,", "0002/26,VIC,person,42,", "0001/26,SUS,,,Y"));
    SourceRecord rejected = run.rejected().get(0).source();
    assertEquals("0001/26,999/99", rejected.text());
    assertEquals(
        List.of("0001/26,VIC,person,41,", "0001/26,SUS,,,Y"),
        rejected.joined().stream().map(SourceRecord::text).toList());
    assertEquals(
        List.of(2L, 4L),
        rejected.joined().stream().map(SourceRecord::location).map(Location::line).toList());
    assertTrue(rejected.toString().endsWith("with 2 joined rows"));
    assertEquals(1, run.totals().mapped());
  }

  @Test
  void a_repeated_reference_has_no_rows_left() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26", "0001/26"),
            "persons.csv",
            persons("0001/26,VIC,person,41,"));
    assertEquals(List.of(ProblemCode.DUPLICATE_REFERENCE), run.codes());
    assertEquals(Optional.of(41), run.mapped().get(0).victim().orElseThrow().age());
    assertEquals(List.of(), run.rejected().get(0).source().joined());
  }

  @Test
  void rows_of_a_record_that_is_broken_stand_alone() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            "Ref,Code\n0001/26,008/06,more\n",
            "persons.csv",
            persons("0001/26,VIC,person,41,"));
    assertEquals(List.of(ProblemCode.COLUMN_COUNT, ProblemCode.ORPHAN_ROW), run.codes());
  }

  @Test
  void a_broken_row_spoils_itself_alone() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26", "0002/26"),
            "persons.csv",
            persons("0001/26,VIC", "0001/26,VIC,per\"son,\"4\"1,", "0002/26,VIC,person,42,"));
    assertEquals(List.of(ProblemCode.COLUMN_COUNT, ProblemCode.BROKEN_QUOTE), run.codes());
    assertEquals(2, run.totals().mapped());
    assertEquals(Optional.of(42), run.mapped().get(1).victim().orElseThrow().age());
  }

  @Test
  void a_table_in_another_format_is_one_rejected_record() {
    Run<CrimeRecord> run = run("crimes.csv", crimes("0001/26"), "persons.csv", "<persons/>");
    assertEquals(2, run.totals().seen());
    assertEquals(List.of(ProblemCode.UNKNOWN_FORMAT, ProblemCode.TRUNCATED_INPUT), run.codes());
  }

  @Test
  void a_table_that_cannot_be_opened_is_one_rejected_record() {
    Run<CrimeRecord> run =
        run(
            IntakeLimits.standard(),
            List.of(
                Source.of(
                    "crimes.csv",
                    new ByteArrayInputStream(crimes("0001/26").getBytes(StandardCharsets.UTF_8))),
                Source.of(
                    "persons.csv",
                    () -> {
                      throw new java.io.IOException("MARKED");
                    })));
    assertEquals(List.of(ProblemCode.UNREADABLE_SOURCE, ProblemCode.TRUNCATED_INPUT), run.codes());
    assertFalse(run.results().toString().contains("MARKED"));
  }

  @Test
  void an_empty_table_is_noted() {
    Run<CrimeRecord> run = run("crimes.csv", crimes("0001/26"), "persons.csv", "");
    assertEquals(1, run.totals().mapped());
    assertEquals(ProblemCode.EMPTY_SOURCE, run.notes().get(0).code());
    assertEquals("persons.csv", run.notes().get(0).location().source());
  }

  @Test
  void headings_are_checked_as_in_one_file() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "persons.csv",
            "Ref,Role,Age,age,Shoe,Name\n0001/26,SUS,30,31,9,MARKED\n",
            "officers.csv",
            "Number,Role\n0001/26,supervisor\n");
    assertEquals(
        List.of(
            ProblemCode.DUPLICATE_COLUMN,
            ProblemCode.UNKNOWN_COLUMN,
            ProblemCode.UNKNOWN_COLUMN,
            ProblemCode.MISSING_COLUMN),
        run.notes().stream().map(Problem::code).toList());
    assertEquals(List.of("Shoe"), run.coverage().unknownNames());
    assertEquals(List.of(ProblemCode.MISSING_FIELD), run.codes());
    assertEquals(Optional.of(30), run.mapped().get(0).suspects().orElseThrow().get(0).age());
  }

  @Test
  void a_table_that_breaks_off_leaves_what_may_be_incomplete_not_stated() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26", "0002/26", "0003/26"),
            "persons.csv",
            persons("0001/26,VIC,person,41,", "0002/26,VIC,person,42,", "0002/26,SU").strip());
    assertEquals(
        List.of(
            ProblemCode.TRUNCATED_INPUT, ProblemCode.TRUNCATED_INPUT, ProblemCode.TRUNCATED_INPUT),
        run.codes());
    assertEquals(Optional.of(41), run.mapped().get(0).victim().orElseThrow().age());
    assertEquals(Optional.empty(), run.mapped().get(1).victim());
    assertEquals(Optional.empty(), run.mapped().get(2).victim());
    assertEquals("0002/26,SU", run.rejected().get(0).source().text());
  }

  // Memory

  @Test
  void a_large_table_sorted_by_its_key_is_joined_with_a_few_rows_held() {
    List<String> references = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String reference = String.format("%04d/26", i);
      if (i % 3 > 0) {
        references.add(reference);
      }
      rows.add(reference + ",VIC,person," + i % 90 + ",");
    }
    Run<CrimeRecord> run =
        run(
            holding(8),
            "crimes.csv",
            crimes(references.toArray(String[]::new)),
            "persons.csv",
            persons(rows.toArray(String[]::new)));
    assertEquals(references, run.mapped().stream().map(CrimeRecord::reference).toList());
    for (CrimeRecord record : run.mapped()) {
      int number = Integer.parseInt(record.reference().substring(0, 4));
      assertEquals(Optional.of(number % 90), record.victim().orElseThrow().age());
    }
    assertEquals(667, run.totals().rejected());
    assertEquals(Map.of(ProblemCode.ORPHAN_ROW, 667L), run.totals().problems());
  }

  @Test
  void a_row_that_comes_long_after_its_record_is_rejected() {
    Run<CrimeRecord> run =
        run(
            holding(2),
            "crimes.csv",
            crimes("0001/26", "0002/26", "0003/26", "0004/26"),
            "persons.csv",
            persons(
                "0002/26,VIC,,42,", "0003/26,VIC,,43,", "0004/26,VIC,,44,", "0001/26,VIC,,41,"));
    assertEquals(List.of(ProblemCode.ROW_OUT_OF_ORDER), run.codes());
    assertEquals("0001/26,VIC,,41,", run.rejected().get(0).source().text());
    assertEquals(Optional.of(44), run.mapped().get(3).victim().orElseThrow().age());
  }

  @Test
  void a_record_that_comes_after_its_rows_were_let_go_of_says_so() {
    Run<CrimeRecord> run =
        run(
            holding(2),
            "crimes.csv",
            crimes("0004/26", "0001/26"),
            "persons.csv",
            persons(
                "0001/26,VIC,,41,", "0002/26,VIC,,42,", "0003/26,VIC,,43,", "0004/26,VIC,,44,"));
    assertEquals(Optional.of(44), run.mapped().get(0).victim().orElseThrow().age());
    assertEquals(Optional.empty(), run.mapped().get(1).victim());
    assertEquals(2, run.totals().mapped());
    assertEquals(3, run.totals().rejected());
    assertTrue(run.codes().contains(ProblemCode.ROW_OUT_OF_ORDER));
  }

  @Test
  void a_record_with_more_rows_than_can_be_held_is_rejected_and_no_row_is_lost() {
    String[] rows = new String[20];
    Arrays.fill(rows, "0001/26,SUS,person,30,");
    Run<CrimeRecord> run =
        run(holding(5), "crimes.csv", crimes("0001/26", "0002/26"), "persons.csv", persons(rows));
    IntakeResult.Rejected<CrimeRecord> first = run.rejected().get(0);
    assertEquals(List.of(ProblemCode.RECORD_TOO_LONG), codes(first));
    assertEquals(5, first.source().joined().size());
    assertEquals(16, run.totals().rejected());
    assertEquals(1, run.totals().mapped());
  }

  // Tasks and officers

  private static OutcomeApplication application(Run<CrimeRecord> run) {
    return (OutcomeApplication) run.mapped().get(0).application().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "finalisation,open,true",
    "finalisation,submitted,true",
    "Finalise,Awaiting decision,true",
    "finalisation,closed,false",
    "finalisation,Cancelled,false",
    "rework,open,false",
    "review,submitted,false",
    "enquiry,open,false",
    "other,open,false"
  })
  void a_finalisation_that_waits_states_the_application(String type, String status, boolean is) {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "tasks.csv",
            tasks("0001/26," + type + "," + status + ",2026-06-01,18,2026-06-02,supervisor,Y"));
    assertEquals(List.of(), run.codes());
    assertEquals(is, run.mapped().get(0).application().isPresent());
    if (is) {
      assertEquals(OutcomeType.TYPE_18, application(run).type());
      assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), application(run).on());
      assertEquals(1, application(run).facts().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ZZZ,open,UNMAPPED_VALUE",
    "finalisation,ZZZ,UNMAPPED_VALUE",
    ",open,MISSING_FIELD",
    "finalisation,,MISSING_FIELD"
  })
  void a_task_of_which_it_is_not_known_whether_it_waits_states_nothing(
      String type, String status, ProblemCode code) {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "tasks.csv",
            tasks(
                "0001/26,"
                    + (type == null ? "" : type)
                    + ","
                    + (status == null ? "" : status)
                    + ",,18,,,"));
    assertEquals(List.of(code), run.codes());
    assertEquals(Optional.empty(), run.mapped().get(0).application());
  }

  @Test
  void of_several_finalisations_that_wait_the_last_by_date_is_taken_whole() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "tasks.csv",
            tasks(
                "0001/26,finalisation,open,2026-06-09T10:00,15,,supervisor,",
                "0001/26,finalisation,closed,2026-07-01,16,,,",
                "0001/26,finalisation,submitted,2026-06-09T09:59,18,2026-06-01,oic,Y"));
    assertEquals(List.of(ProblemCode.SEVERAL_APPLICATIONS), run.codes());
    assertEquals(OutcomeType.TYPE_15, application(run).type());
    assertEquals(Optional.empty(), application(run).on());
    assertEquals(0, application(run).facts().size());
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01,2026-06-01", "2026-06-01,", "2026-06-01,soon"})
  void finalisations_whose_order_is_not_known_state_nothing(String first, String second) {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "tasks.csv",
            tasks(
                "0001/26,finalisation,open," + first + ",15,,,",
                "0001/26,finalisation,open," + (second == null ? "" : second) + ",18,,,"));
    assertTrue(run.codes().contains(ProblemCode.CONFLICTING_APPLICATIONS));
    assertEquals(Optional.empty(), run.mapped().get(0).application());
  }

  @Test
  void the_application_of_the_record_itself_stands_before_those_of_tasks() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            "Ref,Code,Outcome\n0001/26,008/06,16\n",
            "tasks.csv",
            tasks("0001/26,finalisation,open,,18,2026-06-01,supervisor,Y"));
    assertEquals(List.of(ProblemCode.SEVERAL_APPLICATIONS), run.codes());
    assertEquals(OutcomeType.TYPE_16, application(run).type());
    assertEquals(Optional.empty(), application(run).on());
  }

  @Test
  void the_officer_in_the_role_that_decides_is_told_more_about() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "tasks.csv",
            tasks("0001/26,finalisation,open,,18,,supervisor,"),
            "officers.csv",
            "Ref,Role,Rank,Trained\n0001/26,oic,PC,N\n0001/26,Supervisor,Sergeant,Y\n");
    assertEquals(List.of(), run.codes());
    var by = application(run).by().orElseThrow();
    assertEquals(Optional.of(DecisionRole.SUPERVISOR), by.role());
    assertEquals(Optional.of(Rank.SERGEANT), by.rank());
    assertEquals(Answer.YES, by.trained());
  }

  @Test
  void two_officers_in_the_role_that_decides_tell_nothing() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "tasks.csv",
            tasks("0001/26,finalisation,open,,18,,supervisor,"),
            "officers.csv",
            "Ref,Role,Rank\n0001/26,supervisor,PC\n0001/26,supervisor,Sergeant\n");
    assertEquals(List.of(ProblemCode.REPEATED_LINK), run.codes());
    assertEquals(Optional.empty(), application(run).by().orElseThrow().rank());
  }

  @Test
  void problems_in_tables_are_located_by_table_and_column() {
    Run<CrimeRecord> run =
        run(
            "crimes.csv",
            crimes("0001/26"),
            "persons.csv",
            persons("0001/26,SUS,,old,"),
            "tasks.csv",
            tasks("0001/26,finalisation,open,,18,soon,,"));
    assertEquals(
        List.of(Optional.of("persons/Age"), Optional.of("tasks/On")),
        run.results().get(0).problems().stream()
            .sorted(java.util.Comparator.comparing(Problem::code))
            .map(Problem::place)
            .toList());
  }

  // Profiles

  private static List<String> problems(String tables) {
    return ForceProfile.check(
            "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"local\","
                + " \"extends\": \"sample\", \"layouts\": {\"csv\": {\"tables\": "
                + tables
                + "}}}",
            Samples.profile())
        .stream()
        .map(p -> p.pointer().replace("/layouts/csv/tables", "") + " " + p.code())
        .toList();
  }

  @Test
  void tables_are_checked_with_their_profile() {
    assertEquals(List.of("/shoes UNKNOWN_KEY"), problems("{\"shoes\": {}}"));
    assertEquals(
        List.of(
            "/persons/role MISSING_KEY", "/persons/file MISSING_KEY", "/persons/key MISSING_KEY"),
        problems("{\"persons\": {}}"));
    assertEquals(
        List.of("/tasks/fields/task.type MISSING_KEY", "/tasks/role WRONG_VALUE"),
        problems("{\"tasks\": {\"file\": \"t\", \"key\": \"k\", \"role\": \"r\"}}").stream()
            .sorted()
            .toList());
    assertEquals(
        List.of(
            "/persons/fields/application.on UNKNOWN_FIELD",
            "/persons/fields/victim.age WRONG_TYPE",
            "/persons/fields/suspects.named DUPLICATE_MAPPING"),
        problems(
            "{\"persons\": {\"file\": \"p\", \"key\": \"k\", \"role\": \"r\", \"fields\":"
                + " {\"application.on\": \"a\", \"victim.age\": 1, \"suspects.age\": \"b\","
                + " \"suspects.named\": \"b\"}}}"));
    assertEquals(
        List.of("/officers/fields/application.by.role UNKNOWN_FIELD"),
        problems(
            "{\"officers\": {\"file\": \"p\", \"key\": \"k\", \"role\": \"r\", \"fields\":"
                + " {\"application.by.role\": \"a\"}}}"));
  }

  @ParameterizedTest
  @CsvSource({
    "*persons*.csv,2026-persons-1.csv,true",
    "*persons*.csv,PERSONS.CSV.GZ,true",
    "*persons*.csv,crimes.csv,false",
    "persons.csv,persons.csv.gz,true",
    "persons.csv,persons.csv.bak,false",
    "per*ons.csv,perons.csv,true",
    "ab*ba,aba,false",
    "a*b*c,abbc,true",
    "a*b*c,acb,false",
    "*,anything,true"
  })
  void a_file_is_of_a_table_by_its_name(String pattern, String name, boolean is) {
    JoinedTable table =
        new JoinedTable(
            JoinedTable.Kind.TASKS, pattern, "key", Optional.empty(), Map.of(), java.util.Set.of());
    assertEquals(is, table.isIn(name));
  }
}
