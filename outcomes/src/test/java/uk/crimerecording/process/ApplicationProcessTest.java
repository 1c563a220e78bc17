package uk.crimerecording.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.GoverningDate;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.SourceDocument;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.Rank;
import uk.crimerecording.process.Move.Refusal;
import uk.crimerecording.record.CrimeRecord;

class ApplicationProcessTest {

  private static final DecisionMaker OFFICER = DecisionMaker.of(DecisionRole.OFFICER_IN_CASE);
  private static final DecisionMaker OPERATIVE = DecisionMaker.of(DecisionRole.OPERATIVE);
  private static final DecisionMaker INSPECTOR =
      DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(Rank.INSPECTOR);
  private static final DecisionMaker DDM = DecisionMaker.of(DecisionRole.DDM);
  private static final DecisionMaker FCR =
      DecisionMaker.of(DecisionRole.FCR).withAccreditation(Answer.YES);
  private static final Reason REASON = new Reason("an invented reason");
  private static final Rule RULE =
      new Rule(
          new RuleId("OUT-28"),
          "a rule",
          List.of(new Citation(SourceDocument.OUT, "Outcome Type 15", "18")),
          Optional.empty(),
          GoverningDate.DECIDED,
          Optional.empty(),
          Optional.empty(),
          Set.of(Subject.OUTCOME));
  private static final Finding NOTE = Finding.of(RULE, Severity.NOTE, "crime", "note");
  private static final Finding REWORK = Finding.of(RULE, Severity.REWORK, "crime", "return");
  private static final Finding PROHIBITION =
      Finding.of(RULE, Severity.PROHIBITION, "crime", "refuse");
  private static final Finding REFERRAL = Finding.of(RULE, Severity.REFERRAL, "crime", "refer");

  private static ZonedDateTime at(int hour) {
    return LocalDateTime.of(2026, 6, 15, hour, 0).atZone(CrimeRecord.ZONE);
  }

  private static Decision decision(Finding... findings) {
    Decision.Builder decision =
        Decision.builder(
            Subject.OUTCOME,
            "15",
            Edition.APRIL_2026,
            "hash",
            new TreeMap<>(),
            name -> Optional.empty());
    for (Finding finding : findings) {
      decision.finding(finding);
      if (finding.severity() == Severity.REFERRAL) {
        decision.authority(Authority.INSPECTOR);
      }
    }
    return decision.build();
  }

  private static ApplicationProcess submitted() {
    return ApplicationProcess.submitted(at(8), OFFICER);
  }

  private static ApplicationProcess taken(Move move) {
    return move.taken().orElseThrow(() -> new AssertionError(move.toString()));
  }

  private static void assertRefused(Refusal refusal, Move move) {
    assertEquals(new Move.Refused(refusal), move);
  }

  @Test
  void what_the_rules_accept_or_refuse_is_decided() {
    ApplicationProcess accepted = taken(submitted().assessed(decision(NOTE), at(9), OPERATIVE));
    ApplicationProcess refused =
        taken(submitted().assessed(decision(PROHIBITION), at(9), OPERATIVE));

    assertEquals(State.DECIDED, accepted.state());
    assertEquals(Optional.of(Verdict.ACCEPT), accepted.history().get(1).verdict());
    assertEquals(State.DECIDED, refused.state());
    assertEquals(Optional.of(Verdict.REFUSE), refused.history().get(1).verdict());
    assertEquals(Optional.empty(), accepted.authorityNeeded());
  }

  @Test
  void what_is_returned_is_handed_in_again_and_assessed_anew() {
    ApplicationProcess returned = taken(submitted().assessed(decision(REWORK), at(9), OPERATIVE));
    ApplicationProcess again = taken(returned.resubmitted(at(10), OFFICER));
    ApplicationProcess decided = taken(again.assessed(decision(), at(11), OPERATIVE));

    assertEquals(State.RETURNED, returned.state());
    assertEquals(State.RESUBMITTED, again.state());
    assertEquals(State.DECIDED, decided.state());
    assertEquals(4, decided.history().size());
    assertEquals(submitted().history().get(0), decided.history().get(0));
  }

  @Test
  void a_referral_is_decided_by_whom_the_rules_name_only() {
    ApplicationProcess referred = taken(submitted().assessed(decision(REFERRAL), at(9), OPERATIVE));

    assertEquals(State.REFERRED, referred.state());
    assertEquals(Optional.of(Authority.INSPECTOR), referred.authorityNeeded());
    assertRefused(Refusal.AUTHORITY_NOT_STATED, referred.decided(true, at(10), OPERATIVE, REASON));
    ApplicationProcess decided = taken(referred.decided(true, at(10), INSPECTOR, REASON));
    assertEquals(State.DECIDED, decided.state());
    assertEquals(Optional.of(Verdict.ACCEPT), decided.history().get(2).verdict());
    assertEquals(Optional.of(REASON), decided.history().get(2).reason());
  }

  @Test
  void a_disputed_decision_goes_to_a_ddm_and_then_to_the_registrar_whose_decision_is_final() {
    ApplicationProcess refused = taken(submitted().assessed(decision(REFERRAL), at(9), OPERATIVE));
    ApplicationProcess first = taken(refused.decided(false, at(10), INSPECTOR, REASON));
    ApplicationProcess escalated = taken(first.escalated(at(11), OFFICER, REASON));
    assertEquals(State.ESCALATED, escalated.state());
    assertEquals(Optional.of(Authority.DDM), escalated.authorityNeeded());
    assertRefused(Refusal.LACKS_AUTHORITY, escalated.decided(false, at(12), INSPECTOR, REASON));

    ApplicationProcess byDdm = taken(escalated.decided(false, at(12), DDM, REASON));
    assertEquals(State.DECIDED, byDdm.state());
    ApplicationProcess again = taken(byDdm.escalated(at(13), OFFICER, REASON));
    assertEquals(Optional.of(Authority.FCR), again.authorityNeeded());
    assertRefused(Refusal.LACKS_AUTHORITY, again.decided(true, at(14), DDM, REASON));

    ApplicationProcess last = taken(again.decided(true, at(14), FCR, REASON));
    assertEquals(State.FINAL, last.state());
    assertEquals(Optional.of(Verdict.ACCEPT), last.history().get(6).verdict());
    assertEquals(7, last.history().size());
  }

  @Test
  void nothing_follows_a_final_decision() {
    ApplicationProcess last =
        taken(
            taken(
                    taken(submitted().assessed(decision(), at(9), OPERATIVE))
                        .escalated(at(10), OFFICER, REASON))
                .decided(false, at(11), FCR, REASON));

    assertEquals(State.FINAL, last.state());
    assertRefused(Refusal.FINAL, last.assessed(decision(), at(12), OPERATIVE));
    assertRefused(Refusal.FINAL, last.resubmitted(at(12), OFFICER));
    assertRefused(Refusal.FINAL, last.decided(true, at(12), FCR, REASON));
    assertRefused(Refusal.FINAL, last.escalated(at(12), OFFICER, REASON));
    assertRefused(Refusal.FINAL, last.overridden(REWORK, at(12), FCR, REASON));
  }

  @Test
  void steps_that_do_not_follow_are_refused_with_the_reason() {
    ApplicationProcess submitted = submitted();
    ApplicationProcess decided = taken(submitted.assessed(decision(), at(9), OPERATIVE));

    assertRefused(Refusal.NOT_RETURNED, submitted.resubmitted(at(9), OFFICER));
    assertRefused(Refusal.NOTHING_TO_DECIDE, submitted.decided(true, at(9), FCR, REASON));
    assertRefused(Refusal.NOT_DECIDED, submitted.escalated(at(9), OFFICER, REASON));
    assertRefused(Refusal.NOTHING_TO_DECIDE, decided.assessed(decision(), at(10), OPERATIVE));
    assertRefused(Refusal.EARLIER_THAN_LAST_STEP, submitted.assessed(decision(), at(7), OPERATIVE));
  }

  @Test
  void an_override_by_the_registrar_stays_visible_and_opens_the_way_to_accept() {
    ApplicationProcess refused =
        taken(submitted().assessed(decision(PROHIBITION), at(9), OPERATIVE));
    ApplicationProcess escalated = taken(refused.escalated(at(10), OFFICER, REASON));
    assertRefused(Refusal.RULES_FORBID, escalated.decided(true, at(11), FCR, REASON));
    assertRefused(Refusal.NOT_A_REGISTRAR, escalated.overridden(PROHIBITION, at(11), DDM, REASON));
    assertRefused(Refusal.NO_SUCH_FINDING, escalated.overridden(REWORK, at(11), FCR, REASON));
    assertRefused(
        Refusal.EARLIER_THAN_LAST_STEP, escalated.overridden(PROHIBITION, at(8), FCR, REASON));

    ApplicationProcess overridden = taken(escalated.overridden(PROHIBITION, at(11), FCR, REASON));
    assertEquals(Optional.of(Verdict.ACCEPT), overridden.effectiveVerdict());
    assertTrue(overridden.lastDecision().orElseThrow().findings().contains(PROHIBITION));
    assertEquals(PROHIBITION, overridden.overrides().get(0).finding());
    assertRefused(Refusal.NO_SUCH_FINDING, overridden.overridden(PROHIBITION, at(12), FCR, REASON));
    assertEquals(State.FINAL, taken(overridden.decided(true, at(12), FCR, REASON)).state());
  }

  @Test
  void a_note_is_no_finding_to_override() {
    ApplicationProcess decided = taken(submitted().assessed(decision(NOTE), at(9), OPERATIVE));

    assertRefused(Refusal.NO_SUCH_FINDING, decided.overridden(NOTE, at(10), FCR, REASON));
  }

  @Test
  void before_the_rules_are_asked_there_is_no_verdict() {
    assertEquals(Optional.empty(), submitted().effectiveVerdict());
    assertEquals(Optional.empty(), submitted().lastDecision());
    assertFalse(submitted().assessed(decision(), at(9), OPERATIVE).taken().isEmpty());
  }

  @Test
  void a_reason_has_words_and_never_shows_them() {
    assertThrows(IllegalArgumentException.class, () -> new Reason("  "));
    assertThrows(IllegalArgumentException.class, () -> new Reason("x".repeat(4001)));
    assertEquals("Reason of 4000 characters", new Reason("x".repeat(4000)).toString());
    assertFalse(REASON.toString().contains("invented"));
  }
}
