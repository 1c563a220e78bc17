package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.offence.OffenceCatalogue;

/** Work items by themselves and against each other (PNC-01 to PNC-08). */
class ItemConflictsTest {

  private static final PncRules RULES = PncRules.of(OffenceCatalogue.april2026());

  private static PncAssessment check(PncWorkItem.Builder... items) {
    return RULES.checkAll(List.of(items).stream().map(PncWorkItem.Builder::build).toList());
  }

  private static void assertConflict(String rule, List<String> items, PncAssessment assessment) {
    assertEquals(Set.of(rule), Items.rules(assessment));
    assertEquals(1, assessment.conflicts().size());
    PncConflict conflict = assessment.conflicts().get(0);
    assertEquals(items, conflict.items());
    assertEquals(assessment.findings(), List.of(conflict.finding()));
    assertEquals(Severity.REWORK, conflict.finding().severity());
    assertEquals(items.get(0), conflict.finding().arguments().get("item").text());
  }

  private static void assertSound(PncAssessment assessment) {
    assertEquals(List.of(), assessment.findings());
    assertEquals(List.of(), assessment.conflicts());
    assertEquals(Set.of(), assessment.missing());
  }

  private static void assertOpen(String missing, PncAssessment assessment) {
    assertEquals(List.of(), assessment.findings());
    assertTrue(assessment.missing().contains(missing), () -> assessment.missing().toString());
  }

  // ---- Check letters and forms (PNC-01, PNC-02) -----------------------------------------------

  @Test
  void a_failed_check_letter_is_a_note_for_each_kind_of_identifier() {
    PncAssessment assessment =
        check(
            Items.withCro(
                Items.withPncId(Items.of("W1", "p1", Items.FAILED_ASN), Items.FAILED_PNC_ID),
                Items.FAILED_CRO));
    assertEquals(Set.of("PNC-01"), Items.rules(assessment));
    assertEquals(
        Set.of("asn", "pnc-id", "cro"),
        Set.copyOf(
            assessment.findings().stream()
                .map(finding -> finding.arguments().get("pnc-identifier").text())
                .toList()));
    assertTrue(assessment.findings().stream().allMatch(f -> f.severity() == Severity.NOTE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1101ZD01-0000448754K"})
  void an_identifier_of_another_form_is_rejected(String number) {
    PncAssessment assessment = check(Items.of("W1", "p1", Items.ASN, number));
    assertEquals(Set.of("PNC-02"), Items.rules(assessment));
    Finding finding = assessment.findings().get(0);
    assertEquals(Severity.PROHIBITION, finding.severity());
    assertEquals("pnc.asn", finding.where());
    assertEquals("W1", finding.arguments().get("item").text());
  }

  @Test
  void identifiers_that_hold_give_no_finding() {
    assertSound(
        check(
            Items.withCro(
                Items.withPncId(Items.of("W1", "p1", Items.ASN), Items.PNC_ID), Items.CRO)));
  }

  // ---- One thing has one other thing (PNC-03, PNC-05, PNC-07, PNC-08) -------------------------

  /** A sound item: everything is stated, and nothing of it is shared with another. */
  private static PncWorkItem.Builder whole(
      String reference, String number, String pncId, String person, String arrest, String offence) {
    return Items.withPncId(Items.of(reference, person, number), pncId)
        .arrest(new ArrestKey(arrest))
        .offences(Items.offences(offence));
  }

  @Test
  void two_arrests_of_two_persons_agree() {
    assertSound(
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.OTHER_ASN, Items.OTHER_PNC_ID, "p2", "a2", "TH68010")));
  }

  @Test
  void two_arrests_of_one_person_agree() {
    assertSound(
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.OTHER_ASN, Items.PNC_ID, "p1", "a2", "TH68010")));
  }

  @Test
  void one_number_on_different_persons_is_found() {
    assertConflict(
        "PNC-03",
        List.of("W1", "W2"),
        check(
            whole("W2", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010").crimes(Set.of("R-1")),
            whole("W1", Items.ASN, Items.OTHER_PNC_ID, "p2", "a1", "TH68010")
                .crimes(Set.of("R-2"))));
  }

  @Test
  void several_numbers_for_one_arrest_are_found() {
    assertConflict(
        "PNC-05",
        List.of("W1", "W2"),
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.OTHER_ASN, Items.PNC_ID, "p1", "a1", "TH68010")));
  }

  @Test
  void several_numbers_on_one_record_are_found_without_the_arrest() {
    PncAssessment assessment = check(Items.of("W1", "p1", Items.ASN, Items.OTHER_ASN));
    assertConflict("PNC-05", List.of("W1"), assessment);
    assertEquals("pnc.several-numbers-on-one", assessment.findings().get(0).message());
  }

  @Test
  void one_number_spelt_in_two_forms_is_one_number() {
    assertSound(check(Items.of("W1", "p1", Items.ASN, "11/01zd/01/448754k")));
  }

  @Test
  void one_pnc_id_on_different_persons_is_found() {
    assertConflict(
        "PNC-07",
        List.of("W1", "W2"),
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.OTHER_ASN, Items.PNC_ID, "p2", "a2", "TH68010")));
  }

  @Test
  void a_person_with_several_pnc_ids_is_found() {
    assertConflict(
        "PNC-08",
        List.of("W1", "W2"),
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.OTHER_ASN, Items.OTHER_PNC_ID, "p1", "a2", "TH68010")));
  }

  @Test
  void dummies_that_many_persons_share_are_no_conflict() {
    PncAssessment assessment =
        check(
            whole("W1", Items.FAILED_ASN, Items.FAILED_PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.FAILED_ASN, Items.FAILED_PNC_ID, "p2", "a2", "TH68010"));
    assertEquals(Set.of("PNC-01"), Items.rules(assessment));
    assertEquals(List.of(), assessment.conflicts());
  }

  @Test
  void a_conflict_names_all_its_records_and_counts_them() {
    PncAssessment assessment =
        check(
            Items.withPncId(Items.disposal("W3"), Items.PNC_ID).person(new PersonKey("p1")),
            Items.withPncId(Items.disposal("W1"), Items.PNC_ID).person(new PersonKey("p2")),
            Items.withPncId(Items.disposal("W2"), Items.PNC_ID),
            Items.withPncId(Items.disposal("W4"), Items.PNC_ID).person(new PersonKey("p3")));
    PncConflict conflict = assessment.conflicts().get(0);
    assertEquals(new RuleId("PNC-07"), conflict.finding().rule().id());
    assertEquals(List.of("W1", "W3", "W4"), conflict.items());
    assertEquals("3", conflict.finding().arguments().get("items").text());
    assertTrue(assessment.missing().contains("pnc.person"));
  }

  @ParameterizedTest
  @CsvSource({"pnc.person", "pnc.arrest", "pnc.asn", "pnc.pncId"})
  void what_is_not_stated_is_missing_and_no_conflict(String missing) {
    PncAssessment assessment =
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            Items.arrest("W2").offences(Items.offences("TH68010")));
    assertOpen(missing, assessment);
  }

  @Test
  void of_one_record_nothing_is_missing() {
    assertSound(check(Items.arrest("W1")));
  }

  @Test
  void no_record_no_answer() {
    PncAssessment assessment = check();
    assertSound(assessment);
    assertEquals(0, assessment.items());
    assertEquals(Set.of(), assessment.reasoning().trace().applied());
  }

  // ---- Offences under one number (PNC-04, PNC-06) ---------------------------------------------

  private static PncWorkItem.Builder under(
      PncWorkItem.Builder item, String crime, String... offences) {
    return Items.numbered(item, Items.ASN)
        .person(new PersonKey("p1"))
        .arrest(new ArrestKey("a1"))
        .pncId(PncId.read(Items.PNC_ID, Year.of(2026)))
        .crimes(Set.of(crime))
        .offences(Items.offences(offences));
  }

  @Test
  void arrest_records_of_one_number_without_a_common_offence_contradict() {
    assertConflict(
        "PNC-04",
        List.of("W1", "W2"),
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.arrest("W2"), "R-2", "CJ88116")));
  }

  @Test
  void arrest_records_of_one_number_with_a_common_offence_agree() {
    assertSound(
        check(
            under(Items.arrest("W1"), "R-1", "TH68010", "CJ88116"),
            under(Items.arrest("W2"), "R-2", "CJ88116")));
  }

  @Test
  void an_attempt_is_another_offence_than_the_completed_one() {
    assertConflict(
        "PNC-04",
        List.of("W1", "W2"),
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.arrest("W2"), "R-2", "TH68010A")));
  }

  @Test
  void disposals_of_offences_of_the_arrest_agree_with_it_and_each_other() {
    assertSound(
        check(
            under(Items.arrest("W1"), "R-1", "TH68010", "CJ88116"),
            under(Items.disposal("W2"), "R-1", "TH68010"),
            under(Items.disposal("W3"), "R-1", "CJ88116")));
  }

  @Test
  void a_disposal_of_an_offence_that_the_arrest_lacks_contradicts_it() {
    assertConflict(
        "PNC-04",
        List.of("W1", "W2"),
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.disposal("W2"), "R-1", "CJ88116")));
  }

  @Test
  void a_disposal_may_be_of_an_arrest_record_that_states_no_offences_yet() {
    PncAssessment assessment =
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            Items.of("W2", "p1", Items.ASN),
            under(Items.disposal("W3"), "R-1", "CJ88116"));
    assertOpen("pnc.offences", assessment);
  }

  @Test
  void disposals_without_a_record_of_the_arrest_contradict_nothing() {
    assertSound(
        check(
            under(Items.disposal("W1"), "R-1", "TH68010"),
            under(Items.disposal("W2"), "R-1", "CJ88116")));
  }

  @Test
  void offences_with_codes_of_two_kinds_cannot_be_compared() {
    PncAssessment assessment =
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.arrest("W2"), "R-2").offences(List.of(Items.acpoOffence("5:5:5:1"))));
    assertOpen("pnc.offences.code", assessment);
  }

  @Test
  void offences_that_all_have_the_other_code_are_compared_by_it() {
    assertConflict(
        "PNC-04",
        List.of("W1", "W2"),
        check(
            under(Items.arrest("W1"), "R-1").offences(List.of(Items.acpoOffence("5:5:5:1"))),
            under(Items.arrest("W2"), "R-2").offences(List.of(Items.acpoOffence("1:9:7:1")))));
  }

  @ParameterizedTest
  @EnumSource(WorkType.class)
  void the_same_number_and_offence_on_two_records_is_a_duplicate(WorkType type) {
    PncAssessment assessment =
        check(
            under(PncWorkItem.builder("W1", type), "R-1", "TH68010"),
            under(PncWorkItem.builder("W2", type), "R-1", "TH68010"));
    assertConflict("PNC-06", List.of("W1", "W2"), assessment);
    assertEquals("TH68010", assessment.findings().get(0).arguments().get("offence").text());
  }

  @Test
  void an_external_and_a_custody_record_of_one_arrest_are_duplicates() {
    assertConflict(
        "PNC-06",
        List.of("W1", "W2"),
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(PncWorkItem.builder("W2", WorkType.EXTERNAL_ARREST_RECORD), "R-1", "TH68010")));
  }

  @Test
  void a_disposal_does_not_repeat_the_record_of_the_arrest() {
    assertSound(
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.disposal("W2"), "R-1", "TH68010")));
  }

  @Test
  void counts_of_two_crimes_are_no_duplicates() {
    assertSound(
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.arrest("W2"), "R-2", "TH68010")));
  }

  @Test
  void two_counts_on_one_record_are_no_duplicates() {
    assertSound(check(under(Items.arrest("W1"), "R-1", "TH68010", "TH68010")));
  }

  @Test
  void the_crime_of_an_offence_goes_before_the_crimes_of_its_record() {
    PncWorkItem.Builder one =
        under(Items.arrest("W1"), "R-1")
            .crimes(Set.of("R-1", "R-2"))
            .offences(List.of(Items.offence("TH68010").ofCrime("R-1")));
    PncWorkItem.Builder two =
        under(Items.arrest("W2"), "R-2")
            .crimes(Set.of("R-1", "R-2"))
            .offences(List.of(Items.offence("TH68010").ofCrime("R-2")));
    assertSound(check(one, two));
  }

  @Test
  void records_that_share_a_crime_with_nobody_are_not_among_the_duplicates() {
    assertConflict(
        "PNC-06",
        List.of("W1", "W3"),
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.arrest("W2"), "R-2", "TH68010"),
            under(Items.arrest("W3"), "R-1", "TH68010")));
  }

  @Test
  void a_record_without_crimes_tells_no_count_apart() {
    assertConflict(
        "PNC-06",
        List.of("W1", "W2"),
        check(
            under(Items.arrest("W1"), "R-1", "TH68010"),
            under(Items.arrest("W2"), "R-2", "TH68010").crimes(Set.of())));
  }

  @Test
  void records_of_two_numbers_are_never_duplicates() {
    assertSound(
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            Items.numbered(
                whole("W2", Items.ASN, Items.PNC_ID, "p1", "a2", "TH68010"), Items.OTHER_ASN)));
  }

  @Test
  void a_stated_lack_of_numbers_is_compared_with_nothing() {
    assertSound(
        check(
            whole("W1", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010"),
            whole("W2", Items.ASN, Items.PNC_ID, "p1", "a1", "TH68010")
                .arrestSummonsNumbers(List.of())));
  }

  // ---- Many items -----------------------------------------------------------------------------

  @Test
  void many_records_of_one_number_are_one_conflict() {
    int many = 100_000;
    List<PncWorkItem> items =
        IntStream.range(0, many)
            .mapToObj(
                i ->
                    under(Items.arrest("W" + i), "R-" + i, "TH68010")
                        .person(new PersonKey("p" + i))
                        .build())
            .toList();
    PncAssessment assessment = RULES.checkAll(items);
    assertEquals(many, assessment.items());
    assertEquals(Set.of("PNC-03", "PNC-07"), Items.rules(assessment));
    assertEquals(2, assessment.conflicts().size());
    assertEquals(many, assessment.conflicts().get(0).items().size());
  }

  @Test
  void more_items_than_can_be_checked_together_are_refused() {
    List<PncWorkItem> items =
        Stream.of("W3", "W1", "W2", "W1").map(ref -> Items.arrest(ref).build()).toList();
    assertEquals(
        List.of("W1", "W2", "W3"),
        PncRules.distinct(items, 3).stream().map(PncWorkItem::reference).toList());
    assertThrows(IllegalArgumentException.class, () -> PncRules.distinct(items, 2));
  }
}
