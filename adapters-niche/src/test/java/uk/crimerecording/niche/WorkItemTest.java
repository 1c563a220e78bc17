package uk.crimerecording.niche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.intake.Source;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.pnc.ArrestKey;
import uk.crimerecording.pnc.Disposal;
import uk.crimerecording.pnc.DisposalCode;
import uk.crimerecording.pnc.DisposalKind;
import uk.crimerecording.pnc.PersonKey;
import uk.crimerecording.pnc.PncOffence;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.pnc.WorkType;

/** Work items for the Police National Computer, as rows and as JSON lines. */
class WorkItemTest {

  private static final String NUMBER = "1101ZD0100000448754K";

  private static final String JSON =
      """
      {"number": "W-1", "type": "CAR", "pncId": "79/163001B", "croNumber": "65656/91H",\
       "arrestSummonsNumbers": ["1101ZD0100000448754K"], "person": "P 1", "arrest": "A-7",\
       "occurrences": ["93260000001"], "offences": [\
         {"cjsCode": "th68010", "acpoCode": "12:15:24:1", "occurrence": "93260000001",\
          "disposal": {"code": "1015", "kind": "charged"}},\
         {"cjsCode": "TH68010A"}]}
      """;

  private static final String ROWS =
      """
      WorkItemNumber,WorkItemType,PncId,CroNumber,ArrestSummonsNumbers,PersonKey,ArrestKey,Occurrences
      W-1,Custody arrest record,1979/0163001b,65656/91H,1101ZD0100000448754K,P 1,A-7,93260000001
      """;

  private static final String OFFENCES =
      """
      WorkItemNumber,CjsCode,AcpoCode,DisposalCode,Disposal,OccurrenceNumber
      W-1,TH68010,12:15:24:1,1015,charged,93260000001
      W-1,TH68010A,,,,
      """;

  /** Names and texts of files, in turn. */
  private static Run<PncWorkItem> read(SystemAdapter adapter, String... files) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      byte[] bytes = files[i + 1].getBytes(StandardCharsets.UTF_8);
      sources.add(Source.of(files[i], new ByteArrayInputStream(bytes)));
    }
    Run<PncWorkItem> items = Run.of(adapter.readWorkItems(sources));
    assertEquals(items.mapped().size(), items.totals().others());
    return items;
  }

  private static Run<PncWorkItem> read(String... files) {
    return read(NicheSystem.adapter(), files);
  }

  private static Run<PncWorkItem> lines(String... lines) {
    return read("items.jsonl", String.join("\n", lines));
  }

  private static Run<PncWorkItem> item(String members) {
    return lines("{\"number\": \"W-1\", \"type\": \"EAR\", " + members + "}");
  }

  private static PncWorkItem expected() {
    CjsOffenceCode code = CjsOffenceCode.read("TH68010").orElseThrow();
    PncOffence charged =
        new PncOffence(
            Optional.of(code),
            AcpoOffenceCode.read("12:15:24:1"),
            Optional.of(
                new Disposal(
                    Optional.of(new DisposalCode("1015")), Optional.of(DisposalKind.CHARGED))),
            Optional.of("93260000001"));
    return PncWorkItem.builder("W-1", WorkType.CUSTODY_ARREST_RECORD)
        .pncId(PncId.read("1979/0163001B", Year.of(2026)))
        .croNumber(CroNumber.read("65656/91H"))
        .arrestSummonsNumbers(List.of(ArrestSummonsNumber.read(NUMBER)))
        .person(new PersonKey("P 1"))
        .arrest(new ArrestKey("A-7"))
        .crimes(Set.of("93260000001"))
        .offences(List.of(charged, PncOffence.of(CjsOffenceCode.read("TH68010A").orElseThrow())))
        .build();
  }

  @Test
  void rows_joined_with_their_offences_and_json_lines_give_the_same_item() {
    for (Run<PncWorkItem> items :
        List.of(lines(JSON), read("items.csv", ROWS, "offences.csv", OFFENCES))) {
      assertEquals(List.of(), items.codes());
      assertEquals(List.of(), items.notes());
      assertEquals(List.of(expected()), items.mapped());
      IntakeResult<PncWorkItem> only = items.results().get(0);
      assertEquals(RecordKind.WORK_ITEM, ((IntakeResult.Mapped<PncWorkItem>) only).kind());
    }
  }

  @Test
  void items_are_neither_crimes_nor_incidents() {
    IntakeTotals totals = lines(JSON).totals();
    assertEquals(
        List.of(1L, 0L, 0L), List.of(totals.mapped(), totals.crimes(), totals.incidents()));
  }

  @Test
  void what_is_not_stated_stays_so_and_an_empty_list_states_none() {
    Run<PncWorkItem> items =
        lines(
            "{\"number\": \"W-1\", \"type\": \"standalone-disposal\"}",
            "{\"number\": \"W-2\", \"type\": \"EAR\", \"arrestSummonsNumbers\": [],"
                + " \"occurrences\": []}");
    assertEquals(List.of(), items.codes());
    assertEquals(
        PncWorkItem.builder("W-1", WorkType.STANDALONE_DISPOSAL).build(), items.mapped().get(0));
    assertEquals(Optional.of(List.of()), items.mapped().get(1).arrestSummonsNumbers());
    assertEquals(Optional.of(Set.of()), items.mapped().get(1).crimes());
  }

  @ParameterizedTest
  @CsvSource({
    "pncId,2012/0052494",
    "pncId,hello",
    "croNumber,65656",
    "arrestSummonsNumbers,1101ZD01",
  })
  void an_identifier_of_a_wrong_form_rejects_its_item_which_is_kept_whole(
      String member, String value) {
    Run<PncWorkItem> items = item("\"" + member + "\": \"" + value + "\"");
    assertEquals(List.of(ProblemCode.IDENTIFIER_FORM), items.codes());
    IntakeResult.Rejected<PncWorkItem> rejected =
        (IntakeResult.Rejected<PncWorkItem>) items.results().get(0);
    assertTrue(rejected.source().text().contains(value));
    assertFalse(rejected.toString().contains(value));
  }

  @ParameterizedTest
  @CsvSource({
    "pncId,1979/0163001C",
    "croNumber,65656/91J",
    "arrestSummonsNumbers,1101ZD0100000448754L",
  })
  void a_check_letter_that_fails_is_a_warning_and_the_reading_is_kept(String member, String value) {
    Run<PncWorkItem> items = item("\"" + member + "\": \"" + value + "\"");
    assertEquals(List.of(ProblemCode.CHECK_LETTER), items.codes());
    assertEquals(1, items.totals().mapped());
    PncWorkItem read = items.mapped().get(0);
    boolean valid =
        read.pncId().map(r -> r.isValid()).orElse(false)
            || read.croNumber().map(r -> r.isValid()).orElse(false)
            || read.arrestSummonsNumbers().stream()
                .flatMap(List::stream)
                .anyMatch(r -> r.isValid());
    assertFalse(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "type,ZZZ,UNMAPPED_VALUE MISSING_FIELD",
    "number,a b,INVALID_REFERENCE",
    "number,,MISSING_FIELD",
    "type,,MISSING_FIELD"
  })
  void an_item_without_a_usable_reference_or_type_is_rejected(
      String member, String value, String codes) {
    String line =
        JSON.replaceFirst(
            "\"" + member + "\": \"[^\"]*\"",
            "\"" + member + "\": \"" + (value == null ? "" : value) + "\"");
    Run<PncWorkItem> items = lines(line);
    assertEquals(0, items.totals().mapped());
    assertEquals(
        List.of(codes.split(" ", -1)), items.codes().stream().map(ProblemCode::name).toList());
  }

  @Test
  void other_values_that_cannot_be_read_stay_not_stated() {
    Run<PncWorkItem> items =
        item(
            "\"occurrences\": [\"a?b\"], \"person\": \""
                + "x".repeat(101)
                + "\", \"offences\": [{\"cjsCode\": \"ZZZ\", \"acpoCode\": \"ZZZ\","
                + " \"occurrence\": \"a?b\", \"disposal\": {\"code\": \"99\", \"kind\": \"ZZZ\"}}]");
    assertEquals(7, items.codes().size());
    PncWorkItem item = items.mapped().get(0);
    assertEquals(Optional.empty(), item.crimes());
    assertEquals(Optional.empty(), item.person());
    assertEquals(
        Optional.of(
            List.of(
                new PncOffence(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))),
        item.offences());
  }

  @Test
  void a_year_of_two_digits_lies_before_the_day_of_reading() {
    SystemAdapter later =
        NicheSystem.adapter().with(IntakeSettings.standard().asOf(LocalDate.of(2080, 1, 1)));
    String line = "{\"number\": \"W-1\", \"type\": \"EAR\", \"pncId\": \"79/163001B\"}";
    assertEquals(
        "2079/0163001B",
        read(later, "items.jsonl", line)
            .mapped()
            .get(0)
            .pncId()
            .orElseThrow()
            .identifier()
            .orElseThrow()
            .canonical());
  }

  @Test
  void more_entries_than_an_item_may_have_reject_it() {
    Run<PncWorkItem> items =
        item("\"offences\": [" + "{\"cjsCode\": \"TH68010\"},".repeat(1_000) + "{}]");
    assertEquals(List.of(ProblemCode.OUT_OF_RANGE), items.codes());
    assertEquals(1, items.totals().rejected());
  }

  @Test
  void offences_of_no_item_are_rejected_and_a_rejected_item_keeps_its_own() {
    Run<PncWorkItem> items =
        read(
            "items.csv",
            ROWS.replace("65656/91H", "65656"),
            "offences.csv",
            OFFENCES + "W-9,TH68010,,,,\n");
    assertEquals(List.of(ProblemCode.IDENTIFIER_FORM, ProblemCode.ORPHAN_ROW), items.codes());
    IntakeResult.Rejected<PncWorkItem> first =
        (IntakeResult.Rejected<PncWorkItem>) items.results().get(0);
    assertEquals(2, first.source().joined().size());
  }

  @Test
  void offences_that_break_off_are_not_stated() {
    Run<PncWorkItem> items =
        read("items.csv", ROWS, "offences.csv", OFFENCES.strip().replace("TH68010A,,,,", "TH"));
    assertEquals(List.of(ProblemCode.TRUNCATED_INPUT, ProblemCode.TRUNCATED_INPUT), items.codes());
    assertEquals(Optional.empty(), items.mapped().get(0).offences());
  }

  @Test
  void the_code_of_a_disposal_may_stand_for_its_kind_too() {
    ForceProfile profile =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "local", "system": "niche",
             "extends": "niche-default",
             "workItemLayouts": {"json": {"fields": {"item.offence.disposalKind": "disposal/code"}}},
             "values": {"item.offence.disposalKind": {"1015": "cautioned"}}}
            """,
            NicheSystem.adapter().profile());
    assertEquals(
        Optional.of(DisposalKind.CAUTIONED),
        read(NicheSystem.adapter().with(profile), "items.jsonl", JSON)
            .mapped()
            .get(0)
            .offences()
            .orElseThrow()
            .get(0)
            .disposal()
            .orElseThrow()
            .kind());
  }

  @Property(tries = 500)
  void the_account_adds_up_and_no_value_shows_however_broken_the_lines(
      @ForAll @IntRange(min = 0, max = 1_000) int place,
      @ForAll @IntRange(min = 32, max = 126) int noise) {
    String marked = JSON.replace("P 1", "MARKED").replace("79/163001B", "MARKED");
    StringBuilder text = new StringBuilder(marked + marked);
    text.setCharAt(place % text.length(), (char) noise);
    Run<PncWorkItem> items = lines(text.toString());
    for (IntakeResult<?> result : items.results()) {
      assertFalse(result.problems().toString().contains("MARKED"));
      assertFalse(result.toString().contains("MARKED"));
    }
  }
}
