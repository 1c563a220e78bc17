package uk.crimerecording.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.fact.Answer;

class DecisionMakerTest {

  private static final DecisionMaker UNKNOWN =
      new DecisionMaker(
          Optional.empty(),
          Optional.empty(),
          Answer.NOT_STATED,
          Answer.NOT_STATED,
          Answer.NOT_STATED,
          Answer.NOT_STATED,
          Answer.NOT_STATED);

  @Provide
  Arbitrary<DecisionMaker> decisionMakers() {
    Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
    return Combinators.combine(
            Arbitraries.of(DecisionRole.class).optional(),
            Arbitraries.of(Rank.class).optional(),
            answers,
            answers,
            answers,
            answers,
            answers)
        .as(DecisionMaker::new);
  }

  /** Columns: the authorities in their order; Y yes, N no, ? not stated. */
  @ParameterizedTest
  @CsvSource({
    "OFFICER_IN_CASE, ?, ?, N, N, N, N, N, ?",
    "SUPERVISOR,      ?, ?, N, N, N, N, N, ?",
    "OPERATIVE,       ?, ?, N, N, N, N, N, ?",
    "DDM,             ?, ?, Y, N, N, N, N, ?",
    "FCR,             Y, Y, Y, Y, N, ?, N, Y",
    "DEPUTY_FCR,      Y, Y, Y, Y, N, ?, N, Y",
    "CHIEF_OFFICER,   Y, Y, Y, N, Y, N, N, Y",
    "YOUTH_JUSTICE,   ?, ?, N, N, N, N, N, ?",
    "CPS,             ?, ?, N, N, N, N, Y, ?",
    "COURT,           ?, ?, N, N, N, N, N, ?"
  })
  void a_role_alone_holds_its_authorities(
      DecisionRole role,
      char sergeant,
      char inspector,
      char ddm,
      char fcr,
      char chiefOfficer,
      char accreditedFcr,
      char cps,
      char superintendent) {
    DecisionMaker maker = DecisionMaker.of(role);

    assertEquals(answer(sergeant), maker.holds(Authority.SERGEANT));
    assertEquals(answer(inspector), maker.holds(Authority.INSPECTOR));
    assertEquals(answer(ddm), maker.holds(Authority.DDM));
    assertEquals(answer(fcr), maker.holds(Authority.FCR));
    assertEquals(answer(chiefOfficer), maker.holds(Authority.CHIEF_OFFICER));
    assertEquals(answer(accreditedFcr), maker.holds(Authority.ACCREDITED_FCR));
    assertEquals(answer(cps), maker.holds(Authority.CPS));
    assertEquals(answer(superintendent), maker.holds(Authority.SUPERINTENDENT));
  }

  private static Answer answer(char mark) {
    return switch (mark) {
      case 'Y' -> Answer.YES;
      case 'N' -> Answer.NO;
      default -> Answer.NOT_STATED;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "CONSTABLE, N, N, N",
    "SERGEANT, Y, N, N",
    "INSPECTOR, Y, Y, N",
    "SUPERINTENDENT, Y, Y, Y"
  })
  void a_rank_holds_its_authority_and_those_below(
      Rank rank, char sergeant, char inspector, char superintendent) {
    DecisionMaker supervisor = DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(rank);

    assertEquals(answer(sergeant), supervisor.holds(Authority.SERGEANT));
    assertEquals(answer(inspector), supervisor.holds(Authority.INSPECTOR));
    assertEquals(answer(superintendent), supervisor.holds(Authority.SUPERINTENDENT));
  }

  @Test
  void a_registrar_is_accredited_only_where_that_is_stated() {
    DecisionMaker registrar = DecisionMaker.of(DecisionRole.FCR);

    assertEquals(
        Answer.YES, registrar.withAccreditation(Answer.YES).holds(Authority.ACCREDITED_FCR));
    assertEquals(Answer.NO, registrar.withAccreditation(Answer.NO).holds(Authority.ACCREDITED_FCR));
    assertEquals(
        Answer.NO,
        DecisionMaker.of(DecisionRole.DDM)
            .withAccreditation(Answer.YES)
            .holds(Authority.ACCREDITED_FCR));
  }

  @Test
  void about_somebody_unknown_nothing_is_stated() {
    for (Authority authority : Authority.values()) {
      assertEquals(Answer.NOT_STATED, UNKNOWN.holds(authority));
    }
    assertEquals(Answer.NOT_STATED, UNKNOWN.inRole(DecisionRole.DDM));
    assertEquals(Answer.YES, DecisionMaker.of(DecisionRole.DDM).inRole(DecisionRole.DDM));
    assertEquals(Answer.NO, DecisionMaker.of(DecisionRole.DDM).inRole(DecisionRole.FCR));
  }

  @Property
  void what_a_designated_decision_maker_may_decide_a_registrar_may(
      @ForAll("decisionMakers") DecisionMaker anybody, @ForAll Authority authority) {
    Answer byDdm = inRole(anybody, DecisionRole.DDM).holds(authority);

    assertTrue(degree(inRole(anybody, DecisionRole.FCR).holds(authority)) >= degree(byDdm));
    assertTrue(degree(inRole(anybody, DecisionRole.DEPUTY_FCR).holds(authority)) >= degree(byDdm));
  }

  @Property
  void a_higher_rank_never_holds_less(
      @ForAll("decisionMakers") DecisionMaker anybody,
      @ForAll Rank rank,
      @ForAll Rank other,
      @ForAll Authority authority) {
    Rank lower = rank.atLeast(other) ? other : rank;
    Rank higher = rank.atLeast(other) ? rank : other;

    assertTrue(
        degree(anybody.withRank(higher).holds(authority))
            >= degree(anybody.withRank(lower).holds(authority)));
  }

  @Property
  void stating_what_was_not_stated_never_changes_a_stated_answer(
      @ForAll("decisionMakers") DecisionMaker anybody, @ForAll Authority authority) {
    DecisionMaker less =
        new DecisionMaker(
            anybody.role(),
            Optional.empty(),
            anybody.staffEquivalent(),
            Answer.NOT_STATED,
            anybody.trained(),
            anybody.independent(),
            anybody.fcrTeam());
    for (DecisionMaker before : List.of(less, UNKNOWN)) {
      if (before.holds(authority).isStated()) {
        assertEquals(before.holds(authority), anybody.holds(authority));
      }
    }
  }

  private static DecisionMaker inRole(DecisionMaker maker, DecisionRole role) {
    return new DecisionMaker(
        Optional.of(role),
        maker.rank(),
        maker.staffEquivalent(),
        maker.accredited(),
        maker.trained(),
        maker.independent(),
        maker.fcrTeam());
  }

  private static int degree(Answer answer) {
    return switch (answer) {
      case NO -> 0;
      case NOT_STATED -> 1;
      case YES -> 2;
    };
  }

  @Property
  void each_change_changes_nothing_else(@ForAll("decisionMakers") DecisionMaker maker) {
    assertEquals(
        new DecisionMaker(
            maker.role(),
            Optional.of(Rank.INSPECTOR),
            maker.staffEquivalent(),
            Answer.NO,
            Answer.YES,
            Answer.NO,
            maker.fcrTeam()),
        maker
            .withRank(Rank.INSPECTOR)
            .withAccreditation(Answer.NO)
            .withStanding(Answer.YES, Answer.NO));
    assertEquals(maker, maker.withStanding(maker.trained(), maker.independent()));
    assertEquals(maker, maker.withAccreditation(maker.accredited()));
  }

  @Test
  void parties_and_capacities_have_their_names_of_json() {
    assertEquals(
        List.of(
            "oic",
            "supervisor",
            "operative",
            "ddm",
            "fcr",
            "deputy-fcr",
            "chief-officer",
            "youth-justice",
            "cps",
            "court"),
        Arrays.stream(DecisionRole.values()).map(DecisionRole::code).toList());
    assertEquals(
        List.of("constable", "sergeant", "inspector", "superintendent"),
        Arrays.stream(Rank.values()).map(Rank::code).toList());
    assertEquals(
        List.of("person", "business", "household", "state", "community"),
        Arrays.stream(PartyKind.values()).map(PartyKind::code).toList());
    assertEquals(
        List.of("female", "male", "unknown"), Arrays.stream(Sex.values()).map(Sex::code).toList());
    assertEquals(
        List.of("constable", "emergency-worker", "employee", "shop-worker", "none"),
        Arrays.stream(VictimRole.values()).map(VictimRole::code).toList());
  }
}
