package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.cancellation.CancellationRules;
import uk.crimerecording.consistency.ClassConsistency;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.GoverningDate;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.SourceDocument;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.flag.FlagRules;
import uk.crimerecording.notification.DeadlineItem;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.outcome.OutcomeRules;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.policy.ForceRule;
import uk.crimerecording.process.ApplicationProcess;
import uk.crimerecording.reclassification.ReclassificationRules;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;

/** A desk built anew, and what it puts together. */
class DeskTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final LocalDate BEYOND = LocalDate.of(2027, 4, 1);

  private static Baseline baseline(String name) {
    return Baseline.all().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void a_new_desk_accepts_every_complete_application() {
    Desk desk = Desk.standard();
    for (Baseline baseline : Baseline.all()) {
      assertEquals(
          Verdict.ACCEPT,
          desk.decide(baseline.record(), baseline.application()).verdict(),
          baseline.name());
    }
    assertEquals("2026-27", desk.edition().name());
    assertTrue(desk.messages().text("refuse").isPresent());
  }

  @Test
  void the_rules_of_the_desk_are_those_of_its_parts() {
    ForcePolicy policy = ForcePolicy.standard();
    OutcomeRules outcomes = OutcomeRules.of(CATALOGUE, policy);
    Set<RuleId> parts = new TreeSet<>();
    for (RuleRegister register :
        List.of(
            outcomes.register(),
            CancellationRules.of(CATALOGUE, policy).register(),
            ReclassificationRules.of(CATALOGUE, policy, outcomes).register(),
            FlagRules.of(CATALOGUE).register(),
            ClassConsistency.of(CATALOGUE).register())) {
      register.rules().forEach(rule -> parts.add(rule.id()));
    }
    Set<RuleId> desk = new TreeSet<>();
    Desk.of(CATALOGUE, policy).rules().rules().forEach(rule -> desk.add(rule.id()));

    assertTrue(desk.containsAll(parts));
    desk.removeAll(parts);
    assertEquals(
        Set.of("DDL-02", "DDL-03", "DDL-04", "DDL-05", "DDL-06"),
        desk.stream().map(RuleId::value).collect(Collectors.toSet()));
  }

  @Test
  void disputing_a_decision_is_a_rule_of_its_own() {
    Desk desk = Desk.standard();
    assertEquals(
        List.of("ESC-01"),
        ApplicationProcess.rules(desk.edition()).rules().stream()
            .map(rule -> rule.id().value())
            .toList());
    assertTrue(desk.messages().text("rule.ESC-01").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "C2 on 019/08, by=dependent-ddm, accredited-fcr",
    "C2 on 019/08, offence=001/01 by=dependent-ddm, accredited-fcr",
    "C2 on 019/08, by=dependent-ddm forceHasAccreditedFcr=false, chief-officer",
    "C2 on 045/10, by=dependent-ddm, ddm",
    "C4 on 045/10, offence=019/08 by=dependent-ddm, ddm",
    "C3 on 045/10, offence=001/01 by=dependent-ddm, ddm",
    "C2 on 045/10, offence=008/52 fgmDutyReport=true by=dependent-ddm, fcr",
    "C4 on 045/10, offence=008/68 fgmDutyReport=true by=dependent-ddm, fcr",
    "C2 on 045/10, offence=008/52 fgmDutyReport=false by=dependent-ddm, ddm",
    "C2 on 045/10, fgmDutyReport=true by=dependent-ddm, ddm"
  })
  void a_decider_who_is_not_independent_is_told_who_has_to_decide_instead(
      String baseline, String terms, String authority) {
    Tweaks tweaks = new Tweaks(baseline(baseline), terms);
    Finding finding =
        Desk.standard().decide(tweaks.record(), tweaks.application()).findings().stream()
            .filter(found -> found.rule().id().equals(new RuleId("CAN-06")))
            .findFirst()
            .orElseThrow();

    assertEquals(Severity.REFERRAL, finding.severity());
    assertEquals(authority, finding.arguments().get("authority").text());
  }

  @Test
  void a_filed_18_that_is_reopened_with_a_suspect_has_to_change() {
    Tweaks tweaks = new Tweaks(baseline("18 on 044/00"), "outcome=18 suspects=identified");
    Tweaks other = new Tweaks(baseline("18 on 044/00"), "outcome=15 suspects=identified");
    Desk desk = Desk.standard();

    assertEquals(
        List.of("OUT-03", "OUT-05"),
        prohibitions(desk.decide(tweaks.record(), tweaks.application())));
    assertEquals(List.of("OUT-03"), prohibitions(desk.decide(other.record(), other.application())));
  }

  private static List<String> prohibitions(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.severity() == Severity.PROHIBITION)
        .map(finding -> finding.rule().id().value())
        .toList();
  }

  @Test
  void a_reclassification_to_a_reported_rape_is_for_an_accredited_registrar_from_the_start() {
    CrimeRecord rape =
        CrimeRecord.builder("R-1", RecordedOffence.ofCode(OffenceCode.of("019/08"))).build();
    ReclassificationApplication application =
        new ReclassificationApplication(
            RecordedOffence.ofCode(OffenceCode.of("N100/01")),
            Optional.of(Baseline.DECIDED),
            baseline("15 on 008/06").application().by(),
            Facts.none());
    Finding decider = Desk.standard().decide(rape, application).findings().get(0);

    assertEquals("RCL-01", decider.rule().id().value());
    assertEquals(Authority.ACCREDITED_FCR.code(), decider.arguments().get("authority").text());
  }

  /** Applications of all three kinds, dated after the edition. */
  private static List<Application> late() {
    Baseline cancelled = baseline("C3 on 045/10");
    return List.of(
        new Tweaks(baseline("18 on 044/00"), "on=" + BEYOND).application(),
        new CancellationApplication(
            ((CancellationApplication) cancelled.application()).cancellation(),
            Optional.of(BEYOND),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Facts.none()),
        new ReclassificationApplication(
            RecordedOffence.ofClass("8N"), Optional.of(BEYOND), Optional.empty(), Facts.none()));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void a_decision_dated_after_the_edition_says_so_to_those_who_judge_it(Audience audience) {
    Desk desk = Desk.standard();
    for (Application application : late()) {
      Decision decision = desk.decide(baseline("18 on 044/00").record(), application);

      assertTrue(decision.beyondEdition());
      assertEquals(
          audience != Audience.OFFICER,
          desk.explain(decision, audience).stream()
              .anyMatch(line -> line.startsWith("Dated after the edition 2026-27 ")));
    }
    Baseline inTime = baseline("18 on 044/00");
    assertFalse(
        desk.explain(desk.decide(inTime.record(), inTime.application()), audience).stream()
            .anyMatch(line -> line.startsWith("Dated after")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C4 on 045/10|notifiableCrimeOnBalance=true classInError=true|Instead: reclassification",
        "C3 on 045/10|offence=N100/01|Instead: cancellation C4, Recorded in error",
        "10 on 046/00|policeMayDecideCharge=false"
            + "|Instead: outcome 9, Prosecution not in the public interest (CPS)"
      })
  void what_to_do_instead_is_named_with_its_title(String baseline, String terms, String line) {
    Tweaks tweaks = new Tweaks(baseline(baseline), terms);
    Desk desk = Desk.standard();
    Decision decision = desk.decide(tweaks.record(), tweaks.application());
    for (Audience audience : Audience.values()) {
      assertTrue(desk.explain(decision, audience).contains(line), () -> audience.name());
    }
  }

  @Test
  void a_rule_of_the_force_is_asked_about_every_kind_of_application() {
    Rule own =
        new Rule(
            new RuleId("BTP-01"),
            "An invented local rule",
            List.of(new Citation(SourceDocument.PROJECT, "An invented local policy", "")),
            Optional.empty(),
            GoverningDate.DECIDED,
            Optional.empty(),
            Optional.empty(),
            Set.of(Subject.OUTCOME));
    ForceRule asked =
        new ForceRule() {
          @Override
          public Rule rule() {
            return own;
          }

          @Override
          public SortedMap<String, String> texts() {
            return new TreeMap<>();
          }

          @Override
          public List<Finding> check(CrimeRecord record, Application application) {
            return List.of();
          }
        };
    Desk desk = Desk.of(CATALOGUE, ForcePolicy.standard().withForceRules(List.of(asked)));
    for (Application application : late()) {
      assertTrue(
          desk.decide(baseline("18 on 044/00").record(), application)
              .trace()
              .applied()
              .contains(own.id()));
    }
  }

  @Test
  void dates_to_watch_are_work_and_what_is_late_is_a_finding() {
    LocalDate arrested = LocalDate.of(2026, 5, 13);
    CrimeRecord record =
        CrimeRecord.builder("R-7", RecordedOffence.ofCode(OffenceCode.of("008/30")))
            .recordedAt(LocalDateTime.of(2026, 5, 4, 10, 15).atZone(CrimeRecord.ZONE))
            .occurred(Period.on(LocalDate.of(2026, 5, 11)))
            .flags(Set.of())
            .victim(baseline("15 on 008/06").record().victim().orElseThrow())
            .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.ARREST, arrested)))
            .build();
    Desk desk = Desk.standard();
    Assessment assessment = desk.assess(record, LocalDate.of(2026, 6, 1));
    List<WorkItem> work = assessment.work();

    assertEquals(
        List.of(DeadlineItem.Status.OVERDUE, DeadlineItem.Status.DUE),
        assessment.deadlines().stream().map(DeadlineItem::status).toList());
    assertEquals(
        List.of("DDL-02"),
        assessment.findings().stream().map(finding -> finding.rule().id().value()).toList());
    assertEquals(
        List.of(Action.RETURN, Action.MONITOR), work.stream().map(WorkItem::action).toList());
    assertEquals(Optional.of(LocalDate.of(2026, 8, 11)), work.get(1).due());
    assertEquals(List.of(), desk.assess(record).deadlines());
    assertEquals("R-7", assessment.reference());
  }
}
