package uk.crimerecording.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * Over every combination of what brings the exceptions about: two that differ are ranked by the
 * table, or referred.
 */
class PrecedenceTest {

  private static final LocationRules RULES = LocationRules.of(OffenceCatalogue.april2026());
  private static final Precedence PRECEDENCE = Precedence.read();

  private static final List<List<String>> CHOICES =
      List.of(
          List.of("", "suspectAt=12", "suspectAt=scotland", "suspectAt=abroad"),
          List.of("", "victimAt=13", "victimAt=scotland", "victimAt=abroad"),
          List.of("", "victimResidence=14"),
          List.of(
              "",
              "online=true",
              "online=true agreedForce=16 agreedByDdmOrFcrOfBothForces=true"
                  + " agreementRationaleRecorded=true"),
          List.of(
              "",
              "flightType=internal-uk placeOfOffenceClear=false departureForce=20",
              "flightType=international-arriving placeOfOffenceClear=false"),
          List.of("", "btpJurisdiction=true"),
          List.of("", "series=105/01@21@2026-01-10"),
          List.of("", "affectsSeveralForces=true firstAwareForce=22"),
          List.of("", "fraudRoute=nfib-case mostOffencesForce=23"),
          List.of("", "suspectVictimInteraction=true", "suspectVictimInteraction=false"),
          List.of("", "referralDeclined=true"));

  private static List<WhereReported> situations() {
    List<String> terms = new ArrayList<>(List.of(""));
    for (List<String> choice : CHOICES) {
      List<String> longer = new ArrayList<>();
      for (String before : terms) {
        choice.forEach(more -> longer.add((before + " " + more).strip()));
      }
      terms = longer;
    }
    return terms.stream().map(text -> Report.of(text.isEmpty() ? "-" : text)).toList();
  }

  private static final List<WhereReported> SITUATIONS = situations();

  private static Resolution resolve(WhereReported given) {
    return Resolution.of(List.copyOf(RULES.proposals(new Situation(given)).values()), PRECEDENCE);
  }

  private static String pair(Proposal first, Proposal second) {
    return first.principle().code() + " " + second.principle().code();
  }

  @Test
  void every_situation_is_decided_or_referred_with_both_rules() {
    for (WhereReported given : SITUATIONS) {
      Resolution resolution = resolve(given);
      LocationDecision decision = RULES.decide(given);
      if (resolution.meeting().isPresent()) {
        assertEquals(Action.REFER, decision.action());
        assertTrue(decision.reasoning().rules().toString().contains("LOC-11"));
      } else {
        assertEquals(resolution.deciding().action(), decision.action());
        assertEquals(resolution.deciding().forces(), decision.forces());
      }
    }
  }

  @Test
  void no_two_exceptions_differ_without_being_ranked_or_referred() {
    for (WhereReported given : SITUATIONS) {
      Resolution resolution = resolve(given);
      Proposal deciding = resolution.deciding();
      for (Proposal other : RULES.proposals(new Situation(given)).values()) {
        boolean differs = !other.agreesWith(deciding);
        if (differs && resolution.meeting().isEmpty()) {
          assertTrue(
              PRECEDENCE.of(deciding.principle(), other.principle()).isPresent()
                  || deciding.action() == Action.MORE_FACTS_NEEDED,
              () -> pair(deciding, other));
        }
      }
    }
  }

  @Test
  void what_is_referred_is_known() {
    Set<String> referred = new TreeSet<>();
    for (WhereReported given : SITUATIONS) {
      Resolution resolution = resolve(given);
      resolution.meeting().ifPresent(other -> referred.add(pair(resolution.deciding(), other)));
    }
    assertEquals(
        Set.of(
            "agreement flight",
            "agreement outside",
            "agreement scotland-or-northern-ireland",
            "flight series",
            "flight transport-police",
            "scotland-or-northern-ireland outside",
            "series outside",
            "series scotland-or-northern-ireland",
            "transport-police outside",
            "transport-police scotland-or-northern-ireland"),
        referred);
  }

  @Test
  void every_ranked_pair_meets_somewhere_and_the_first_is_tried_first() {
    Set<String> met = new TreeSet<>();
    for (WhereReported given : SITUATIONS) {
      List<Proposal> proposals = List.copyOf(RULES.proposals(new Situation(given)).values());
      for (int i = 0; i < proposals.size(); i++) {
        for (Proposal other : proposals.subList(i + 1, proposals.size())) {
          met.add(pair(proposals.get(i), other));
        }
      }
    }
    for (Principle first : Principle.values()) {
      for (Principle second : Principle.values()) {
        if (PRECEDENCE.of(first, second).isPresent()) {
          assertTrue(first.compareTo(second) < 0);
          assertTrue(met.contains(first.code() + " " + second.code()), first + " " + second);
        }
      }
    }
  }

  @Test
  void a_rank_that_covers_the_force_only_yields_to_what_must_first_be_known() {
    Map<Principle, Proposal> proposals =
        RULES.proposals(new Situation(Report.of("btpJurisdiction=true suspectAt=abroad")));
    Resolution resolution = Resolution.of(List.copyOf(proposals.values()), PRECEDENCE);

    assertEquals(Principle.OUTSIDE, resolution.deciding().principle());
    assertEquals(Optional.empty(), resolution.meeting());
    assertEquals(List.of(resolution.deciding()), resolution.supporting());
  }

  @Test
  void an_answer_rests_on_those_that_agree_unless_one_is_ranked_above_the_other() {
    assertEquals(
        List.of(Principle.TRANSPORT_POLICE, Principle.OUTSIDE),
        principles("btpJurisdiction=true suspectAt=abroad victimAt=12"));
    assertEquals(
        List.of(Principle.TRANSPORT_POLICE), principles("btpJurisdiction=true suspectAt=93"));
  }

  private static List<Principle> principles(String terms) {
    Resolution resolution = resolve(Report.of(terms + " suspectVictimInteraction=true"));
    return resolution.supporting().stream().map(Proposal::principle).toList();
  }

  @Test
  void every_principle_has_its_code() {
    Arrays.stream(Principle.values())
        .forEach(
            principle -> {
              assertEquals(principle, Principle.ofCode(principle.code()));
              assertFalse(principle.triggers().isEmpty());
            });
  }
}
