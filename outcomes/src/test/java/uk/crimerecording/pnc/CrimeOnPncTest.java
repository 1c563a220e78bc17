package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeType;

/** A recorded crime beside its work items (PNC-09 to PNC-12). */
class CrimeOnPncTest {

  private static final PncRules RULES = PncRules.of(OffenceCatalogue.april2026(), Items.table());

  private static PncAssessment check(CrimeRecord crime, PncWorkItem.Builder... items) {
    return RULES.check(crime, List.of(items).stream().map(PncWorkItem.Builder::build).toList());
  }

  private static CrimeRecord shoplifting(String outcome) {
    return Items.crime("046/00", OutcomeType.ofCode(outcome).orElseThrow());
  }

  /** The record of an arrest for shoplifting, of this crime and no other. */
  private static PncWorkItem.Builder arrestFor(PncOffence... offences) {
    return Items.of("W1", "p1", Items.ASN).crimes(Set.of(Items.CRIME)).offences(List.of(offences));
  }

  private static PncOffence theft(DisposalKind kind) {
    return Items.offence("TH68010", kind);
  }

  private static void assertFound(String rule, PncAssessment assessment) {
    assertEquals(Set.of(rule), Items.rules(assessment));
  }

  private static void assertSound(PncAssessment assessment) {
    assertEquals(List.of(), assessment.findings());
    assertEquals(Set.of(), assessment.missing());
  }

  private static void assertOpen(String missing, PncAssessment assessment) {
    assertEquals(List.of(), assessment.findings());
    assertEquals(Set.of(missing), assessment.missing());
  }

  // ---- Class (PNC-09) -------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"046/00, TH68010", "105/01, CJ88116", "008/06, OF61102", "105/01, PL96001"})
  void an_offence_that_may_have_the_class_of_the_crime_does_not_differ(
      String recorded, String onPnc) {
    PncAssessment assessment = check(Items.crime(recorded), arrestFor(Items.offence(onPnc)));
    assertSound(assessment);
    assertEquals(Answer.NO, assessment.offences().get(0).differs());
  }

  @ParameterizedTest
  @CsvSource({
    "105/01, OF61102, pnc.other-class, 008/06, 1",
    "046/00, RT88007, pnc.other-class, 000/00, 1",
    "105/01, TH68010A, pnc.other-class-of-base, 046/00, 1"
  })
  void an_offence_of_another_class_is_worth_a_note_with_its_candidates(
      String recorded, String onPnc, String message, String candidate, String candidates) {
    PncAssessment assessment = check(Items.crime(recorded), arrestFor(Items.offence(onPnc)));
    assertFound("PNC-09", assessment);
    Finding finding = assessment.findings().get(0);
    assertEquals(Severity.NOTE, finding.severity());
    assertEquals(message, finding.message());
    assertEquals(onPnc, finding.arguments().get("offence").text());
    assertEquals(recorded, finding.arguments().get("crime-offence").text());
    assertEquals(candidate, finding.arguments().get("candidate").text());
    assertEquals(candidates, finding.arguments().get("candidates").text());
    OffenceComparison comparison = assessment.offences().get(0);
    assertEquals("W1", comparison.item());
    assertEquals(Answer.YES, comparison.differs());
    assertEquals(message.endsWith("base"), comparison.lookup().isOfBase());
  }

  @Test
  void the_class_on_the_crime_decides_among_the_classes_of_its_code() {
    CrimeRecord crime =
        CrimeRecord.builder(Items.CRIME, RecordedOffence.of(OffenceCode.of("008/06"), "8S"))
            .build();
    assertSound(check(crime, arrestFor(Items.offence("OF61102"))));
    CrimeRecord byClass = CrimeRecord.builder(Items.CRIME, RecordedOffence.ofClass("105A")).build();
    assertFound("PNC-09", check(byClass, arrestFor(Items.offence("OF61102"))));
  }

  @ParameterizedTest
  @CsvSource({"046/00, TH68011, pnc.candidates", "046/00, PL96001, pnc.candidates"})
  void a_class_that_is_not_known_does_not_differ(String recorded, String onPnc, String missing) {
    PncAssessment assessment = check(Items.crime(recorded), arrestFor(Items.offence(onPnc)));
    assertOpen(missing, assessment);
    assertEquals(Answer.NOT_STATED, assessment.offences().get(0).differs());
  }

  @Test
  void a_crime_whose_class_is_not_known_does_not_differ() {
    assertOpen("crime.offence", check(Items.crime("104/99"), arrestFor(Items.offence("TH68010"))));
  }

  @Test
  void an_offence_without_a_code_of_the_justice_system_has_no_candidates() {
    assertOpen(
        "pnc.offences.code", check(Items.crime("046/00"), arrestFor(Items.acpoOffence("5:5:5:1"))));
  }

  @Test
  void an_offence_of_another_crime_is_not_compared() {
    PncWorkItem.Builder item =
        arrestFor(
                Items.offence("TH68010").ofCrime(Items.CRIME),
                Items.offence("OF61102").ofCrime("R-2"))
            .crimes(Set.of(Items.CRIME, "R-2"));
    assertSound(check(Items.crime("046/00"), item));
  }

  @Test
  void an_offence_of_which_the_crime_is_not_stated_may_be_of_the_other_one() {
    PncWorkItem.Builder item =
        arrestFor(Items.offence("TH68010"), Items.offence("OF61102"))
            .crimes(Set.of(Items.CRIME, "R-2"));
    assertOpen("pnc.offences.crime", check(Items.crime("046/00"), item));
  }

  @Test
  void a_record_of_other_crimes_only_is_not_compared_with_the_crime() {
    assertSound(
        check(Items.crime("046/00"), arrestFor(Items.offence("OF61102")).crimes(Set.of("R-2"))));
  }

  @Test
  void an_offence_that_names_the_crime_links_its_record_to_it() {
    assertFound(
        "PNC-09",
        check(
            Items.crime("046/00"),
            arrestFor(Items.offence("OF61102").ofCrime(Items.CRIME)).crimes(Set.of("R-2"))));
  }

  @Test
  void beside_an_offence_of_another_crime_one_without_a_crime_may_be_of_either() {
    PncOffence ofOther = Items.offence("TH68010").ofCrime("R-2");
    PncWorkItem.Builder stated = arrestFor(ofOther, Items.offence("OF61102"));
    assertOpen("pnc.offences.crime", check(Items.crime("046/00"), stated));
    PncWorkItem.Builder notStated =
        Items.of("W1", "p1", Items.ASN).offences(List.of(ofOther, Items.offence("OF61102")));
    assertOpen("pnc.offences.crime", check(Items.crime("046/00"), notStated));
    PncOffence ofCrime = Items.offence("TH68010").ofCrime(Items.CRIME);
    PncWorkItem.Builder ofOthers =
        arrestFor(ofCrime, Items.offence("OF61102")).crimes(Set.of("R-2"));
    assertOpen("pnc.offences.crime", check(Items.crime("046/00"), ofOthers));
  }

  @Test
  void a_record_that_states_no_crimes_is_of_the_crime_it_comes_with() {
    assertFound(
        "PNC-09",
        check(
            Items.crime("046/00"),
            Items.of("W1", "p1", Items.ASN).offences(Items.offences("OF61102"))));
  }

  @Test
  void without_items_or_offences_the_class_stays_open() {
    assertOpen("pnc.items", RULES.check(Items.crime("046/00")));
    assertOpen("pnc.offences", check(Items.crime("046/00"), Items.arrest("W1")));
    assertSound(check(Items.crime("046/00")));
  }

  // ---- Charged or cautioned against the outcome (PNC-10) --------------------------------------

  @ParameterizedTest
  @CsvSource({
    "14, CHARGED", "15, CHARGED", "16, CHARGED", "18, CHARGED",
    "14, CAUTIONED", "15, CAUTIONED", "16, CAUTIONED", "18, CAUTIONED",
    "14, CONVICTED", "15, CONVICTED", "16, CONVICTED", "18, CONVICTED"
  })
  void a_charge_or_caution_does_not_go_with_an_outcome_without_one(
      String outcome, DisposalKind kind) {
    PncAssessment assessment = check(shoplifting(outcome), arrestFor(theft(kind)));
    assertFound("PNC-10", assessment);
    Finding finding = assessment.findings().get(0);
    assertEquals(Severity.REWORK, finding.severity());
    assertEquals("crime.outcome", finding.where());
    assertEquals(outcome, finding.arguments().get("outcome").text());
    assertEquals(kind.code(), finding.arguments().get("pnc-disposal").text());
  }

  @ParameterizedTest
  @CsvSource({
    "14, NO_FURTHER_ACTION",
    "15, NO_FURTHER_ACTION",
    "16, OTHER",
    "18, OTHER",
    "1, CHARGED",
    "2, CAUTIONED",
    "3, CAUTIONED",
    "1A, CONVICTED",
    "8, CHARGED",
    "21, CHARGED"
  })
  void a_disposal_that_goes_with_the_outcome_gives_no_finding(String outcome, DisposalKind kind) {
    assertSound(check(shoplifting(outcome), arrestFor(theft(kind))));
  }

  @Test
  void a_charge_on_a_crime_without_outcome_gives_no_finding() {
    assertSound(check(Items.crime("046/00"), arrestFor(theft(DisposalKind.CHARGED))));
  }

  @Test
  void a_disposal_that_is_not_stated_keeps_the_answer_open() {
    assertOpen(
        "pnc.offences.disposal", check(shoplifting("15"), arrestFor(Items.offence("TH68010"))));
    assertOpen(
        "pnc.offences.disposal",
        check(
            shoplifting("15"),
            arrestFor(
                Items.offence("TH68010")
                    .with(new Disposal(Optional.of(new DisposalCode("1234")), Optional.empty())))));
  }

  @Test
  void a_charge_that_may_be_of_another_crime_keeps_the_answer_open() {
    assertOpen(
        "pnc.offences.crime",
        check(
            shoplifting("16"),
            arrestFor(theft(DisposalKind.CHARGED)).crimes(Set.of(Items.CRIME, "R-2"))));
  }

  @Test
  void a_charge_for_another_crime_goes_with_any_outcome() {
    assertSound(
        check(
            shoplifting("16"),
            arrestFor(theft(DisposalKind.CHARGED).ofCrime("R-2"))
                .crimes(Set.of(Items.CRIME, "R-2"))));
  }

  @Test
  void one_charge_among_others_is_enough() {
    PncAssessment assessment =
        check(
            shoplifting("16"),
            arrestFor(
                theft(DisposalKind.NO_FURTHER_ACTION),
                Items.offence("TH68010"),
                theft(DisposalKind.CHARGED)));
    assertFound("PNC-10", assessment);
    assertEquals(1, assessment.findings().size());
    assertTrue(assessment.missing().contains("pnc.offences.disposal"));
  }

  // ---- A number for every charge and caution (PNC-11) -----------------------------------------

  private static PncWorkItem.Builder numbered(String... numbers) {
    return Items.numbered(
        Items.arrest("W1").crimes(Set.of(Items.CRIME)).offences(List.of()), numbers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1A", "2", "2A", "3", "3A"})
  void a_charge_or_caution_without_a_number_is_found_where_it_is_stated_that_there_is_none(
      String outcome) {
    for (PncAssessment assessment :
        List.of(check(shoplifting(outcome)), check(shoplifting(outcome), numbered()))) {
      assertFound("PNC-11", assessment);
      assertEquals(Set.of("pnc.asn"), assessment.missing());
      assertEquals(outcome, assessment.findings().get(0).arguments().get("outcome").text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "8", "14", "16", "18", "21", "22"})
  void other_outcomes_need_no_number(String outcome) {
    assertSound(check(shoplifting(outcome)));
    assertSound(check(shoplifting(outcome), numbered()));
  }

  @Test
  void a_crime_without_outcome_needs_no_number() {
    assertSound(check(Items.crime("046/00"), numbered()));
  }

  @Test
  void a_number_whose_check_fails_is_one() {
    assertFound("PNC-01", check(shoplifting("3"), numbered(Items.FAILED_ASN)));
  }

  @Test
  void a_number_of_another_form_leaves_open_whether_there_is_one() {
    PncAssessment assessment = check(shoplifting("3"), numbered("12345"));
    assertFound("PNC-02", assessment);
    assertEquals(Set.of("pnc.asn"), assessment.missing());
  }

  @Test
  void a_number_that_is_not_stated_is_missing_and_not_found_wrong() {
    assertOpen(
        "pnc.asn",
        check(
            shoplifting("3"), Items.arrest("W1").crimes(Set.of(Items.CRIME)).offences(List.of())));
  }

  @Test
  void one_number_among_several_records_is_enough() {
    assertEquals(
        Set.of(),
        Items.rules(
            check(
                shoplifting("3"),
                numbered(Items.ASN),
                Items.arrest("W2").crimes(Set.of(Items.CRIME)))));
  }

  @Test
  void a_number_on_a_record_of_another_crime_is_none_of_this_one() {
    assertFound("PNC-11", check(shoplifting("3"), numbered(Items.ASN).crimes(Set.of("R-2"))));
  }

  @Test
  void without_items_the_number_stays_open() {
    assertOpen("pnc.items", RULES.check(shoplifting("3")));
  }

  // ---- A charge behind outcome 1 (PNC-12) -----------------------------------------------------

  @Test
  void outcome_1_does_not_go_with_no_further_action() {
    PncAssessment assessment =
        check(shoplifting("1"), arrestFor(theft(DisposalKind.NO_FURTHER_ACTION)));
    assertFound("PNC-12", assessment);
    assertEquals("W1", assessment.findings().get(0).arguments().get("item").text());
  }

  @Test
  void outcome_1_does_not_go_with_a_caution_and_no_further_action() {
    assertFound(
        "PNC-12",
        check(
            shoplifting("1"),
            arrestFor(theft(DisposalKind.CAUTIONED), theft(DisposalKind.NO_FURTHER_ACTION))));
  }

  @ParameterizedTest
  @CsvSource({"CHARGED", "CONVICTED"})
  void no_further_action_against_another_suspect_goes_with_outcome_1(DisposalKind kind) {
    assertSound(
        check(shoplifting("1"), arrestFor(theft(DisposalKind.NO_FURTHER_ACTION), theft(kind))));
  }

  @Test
  void outcome_1_with_offences_that_were_not_ended_gives_no_finding() {
    assertSound(check(shoplifting("1"), arrestFor(theft(DisposalKind.CAUTIONED))));
    assertSound(check(shoplifting("1"), arrestFor()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "1A", "16"})
  void no_further_action_goes_with_other_outcomes(String outcome) {
    assertSound(check(shoplifting(outcome), arrestFor(theft(DisposalKind.NO_FURTHER_ACTION))));
  }

  @Test
  void a_disposal_that_may_be_a_charge_keeps_outcome_1_open() {
    assertOpen(
        "pnc.offences.disposal",
        check(
            shoplifting("1"),
            arrestFor(theft(DisposalKind.NO_FURTHER_ACTION), Items.offence("TH68010"))));
    assertOpen(
        "pnc.offences.disposal",
        check(
            shoplifting("1"),
            arrestFor(theft(DisposalKind.NO_FURTHER_ACTION), theft(DisposalKind.OTHER))));
  }

  @Test
  void an_end_of_what_may_be_another_crime_keeps_outcome_1_open() {
    assertOpen(
        "pnc.offences.crime",
        check(
            shoplifting("1"),
            arrestFor(theft(DisposalKind.NO_FURTHER_ACTION)).crimes(Set.of(Items.CRIME, "R-2"))));
  }

  // ---- All together ---------------------------------------------------------------------------

  @Test
  void the_items_of_a_crime_are_compared_with_each_other_too() {
    assertFound(
        "PNC-03",
        check(
            Items.crime("046/00"),
            arrestFor(theft(DisposalKind.CHARGED)),
            Items.numbered(Items.disposal("W2"), Items.ASN)
                .person(new PersonKey("p2"))
                .crimes(Set.of(Items.CRIME))
                .offences(List.of(theft(DisposalKind.CHARGED)))));
  }

  @Test
  void an_answer_says_what_it_rests_on() {
    PncAssessment assessment = check(shoplifting("1"), arrestFor(theft(DisposalKind.CHARGED)));
    assertEquals(Optional.of(Items.CRIME), assessment.crime());
    assertEquals(1, assessment.items());
    assertEquals(
        "{crime.offence=046/00, crime.outcome=1, pnc.items=1}",
        assessment.reasoning().factsUsed().toString());
    assertEquals(12, assessment.reasoning().trace().steps().size());
  }
}
