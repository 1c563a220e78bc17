package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.flag.FlagAssessment;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Victim;

/** What the desk has to do with a record as a whole. */
class AssessmentTest {

  private static final Desk DESK = Desk.standard();

  private static Assessment assess(String baseline, String terms) {
    Baseline complete =
        Baseline.all().stream().filter(b -> b.name().equals(baseline)).findFirst().orElseThrow();
    Tweaks tweaks = new Tweaks(complete, terms);
    return DESK.assess(tweaks.record().toBuilder().apply(tweaks.application()).build());
  }

  @ParameterizedTest
  @CsvSource({
    "15 on 008/06, victimSupports=true, ACCEPT",
    "15 on 008/06, victimSupports=false, REFUSE",
    "15 on 008/06, -victimSupports, RETURN",
    "15 on 019/08, by=sergeant, REFER",
    "15 on 019/08, by=sergeant -victimInformed, RETURN REFER",
    "15 on 019/08, by=sergeant victimSupports=false -victimInformed, REFUSE RETURN REFER",
    "15 on 019/08, by=sergeant victimSupports=false, REFUSE REFER",
    "18 on 044/00, outcome=18, ACCEPT",
    "15 on 008/06, onlineElement=true, RETURN",
    "15 on 008/06, relationship=stranger offence=008/67, RETURN"
  })
  void the_most_urgent_work_comes_first_and_acceptance_stands_alone(
      String baseline, String terms, String actions) {
    assertEquals(
        actions,
        assess(baseline, terms).work().stream()
            .map(item -> item.action().name())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void one_return_lists_everything_on_the_application_the_class_and_the_flags() {
    Assessment assessment =
        assess("15 on 008/06", "offence=008/67 -victimInformed relationship=stranger");
    List<WorkItem> work = assessment.work();

    assertEquals(1, work.size());
    assertEquals(
        List.of("OUT-01", "CLS-18", "FLG-03"),
        work.get(0).findings().stream().map(finding -> finding.rule().id().value()).toList());
    assertEquals(assessment.findings(), work.get(0).findings());
  }

  @Test
  void findings_are_those_of_the_decision_then_of_the_class_then_of_the_flags() {
    Assessment assessment =
        assess("15 on 008/06", "offence=008/67 victimSupports=false relationship=friend");
    List<Finding> expected = new ArrayList<>(assessment.decision().orElseThrow().findings());
    expected.addAll(assessment.recordFindings());
    expected.addAll(assessment.flags().findings());

    assertEquals(1, assessment.recordFindings().size());
    assertEquals(1, assessment.flags().findings().size());
    assertEquals(expected, assessment.findings());
  }

  @Test
  void a_referral_names_who_decides_and_a_refusal_names_the_alternatives() {
    Assessment assessment =
        assess("15 on 019/08", "by=sergeant victimSupports=false -victimInformed");
    WorkItem refuse = assessment.work().get(0);
    WorkItem giveBack = assessment.work().get(1);
    WorkItem refer = assessment.work().get(2);

    assertEquals(List.of(new Alternative(Alternative.Kind.OUTCOME, "16")), refuse.alternatives());
    assertEquals(Optional.empty(), refuse.authority());
    assertEquals(List.of(), giveBack.alternatives());
    assertEquals(Optional.empty(), giveBack.authority());
    assertEquals(Optional.of(Authority.INSPECTOR), refer.authority());
    assertEquals(List.of(), refer.alternatives());
    for (WorkItem item : assessment.work()) {
      assertEquals(Optional.empty(), item.due());
      assertFalse(item.findings().isEmpty());
    }
    assertEquals(refuse.alternatives(), assessment.alternatives());
    assertEquals(refer.authority(), assessment.authorityNeeded());
    assertEquals(Set.of("victimInformed"), assessment.missing());
    assertEquals(Optional.of(Verdict.REFUSE), assessment.verdict());
  }

  @Test
  void an_acceptance_carries_the_notes() {
    WorkItem item = assess("18 on 044/00", "outcome=18").work().get(0);

    assertEquals(Action.ACCEPT, item.action());
    assertEquals(List.of(Severity.NOTE), item.findings().stream().map(Finding::severity).toList());
  }

  @Test
  void a_record_on_which_nothing_is_applied_for_has_no_work_unless_it_is_wrong_itself() {
    CrimeRecord record =
        CrimeRecord.builder("R-7", RecordedOffence.ofCode(OffenceCode.of("019/08")))
            .flags(Set.of())
            .victim(
                new Victim(
                    Optional.of(PartyKind.PERSON),
                    Optional.of(30),
                    Optional.of(Sex.MALE),
                    Optional.empty()))
            .build();
    Assessment wrong = DESK.assess(record);
    Assessment right = DESK.assess(record.toBuilder().victim(Victim.person(30)).build());

    assertEquals(List.of(Action.RETURN), wrong.work().stream().map(WorkItem::action).toList());
    assertEquals(List.of(), right.work());
    assertEquals(Optional.empty(), right.verdict());
  }

  @Test
  void facts_known_beside_an_application_are_checked_against_class_and_flags() {
    CrimeRecord record =
        CrimeRecord.builder("R-7", RecordedOffence.ofCode(OffenceCode.of("149/00")))
            .flags(EnumSet.of(CrimeFlag.ALCOHOL))
            .build();
    Facts facts =
        Facts.builder()
            .state(FactVocabulary.standard().bool("onlineElement"), true)
            .state(FactVocabulary.standard().money("damageValue"), new java.math.BigDecimal("6000"))
            .build();
    Assessment assessment = DESK.assess(record, facts);

    assertEquals(
        List.of("CLS-18", "FLG-04"),
        assessment.findings().stream().map(finding -> finding.rule().id().value()).toList());
    assertEquals(EnumSet.of(CrimeFlag.ONLINE_CRIME), assessment.flags().implied());
    assertEquals(Optional.empty(), assessment.decision());
    assertEquals(assessment.flags(), DESK.checkFlags(record, facts));
    assertEquals("R-7", assessment.reference());
  }

  @Test
  void the_group_of_violence_against_women_and_girls_is_told_of_a_record() {
    CrimeRecord record =
        CrimeRecord.builder("R-7", RecordedOffence.ofCode(OffenceCode.of("149/00"))).build();

    assertEquals(Answer.NOT_STATED, DESK.isViolenceAgainstWomenAndGirls(record));
    assertEquals(
        Answer.YES,
        DESK.isViolenceAgainstWomenAndGirls(
            record.toBuilder().flags(EnumSet.of(CrimeFlag.DOMESTIC_ABUSE)).build()));
  }

  @Test
  void an_assessment_and_its_work_cannot_be_changed() {
    Assessment assessment = assess("15 on 008/06", "-victimInformed");
    WorkItem item = assessment.work().get(0);

    assertThrows(UnsupportedOperationException.class, () -> assessment.recordFindings().clear());
    assertThrows(UnsupportedOperationException.class, () -> item.findings().clear());
    assertThrows(UnsupportedOperationException.class, () -> item.alternatives().clear());
    FlagAssessment flags = assessment.flags();
    assertTrue(flags.findings().isEmpty() && flags.implied().isEmpty());
  }
}
