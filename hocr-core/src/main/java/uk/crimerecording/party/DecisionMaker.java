package uk.crimerecording.party;

import java.util.Optional;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.fact.Answer;

/**
 * Who decided, by capacity and not by name: role, rank or its staff equivalent, and what the rules
 * ask of a decision maker. Immutable and thread-safe.
 *
 * @param role the capacity; empty where not stated
 * @param rank the rank, or for staff the rank they are equivalent to; empty where not stated
 * @param staffEquivalent whether the rank is held as a staff equivalent
 * @param accredited whether on the College of Policing register of crime registrars
 * @param trained whether trained for the decision
 * @param independent whether independent of the investigation
 * @param fcrTeam whether a member of a team that works to the force crime registrar
 */
public record DecisionMaker(
    Optional<DecisionRole> role,
    Optional<Rank> rank,
    Answer staffEquivalent,
    Answer accredited,
    Answer trained,
    Answer independent,
    Answer fcrTeam) {

  /** A decision maker of a role about whom nothing else is stated. */
  public static DecisionMaker of(DecisionRole role) {
    return new DecisionMaker(
        Optional.of(role),
        Optional.empty(),
        Answer.NOT_STATED,
        Answer.NOT_STATED,
        Answer.NOT_STATED,
        Answer.NOT_STATED,
        Answer.NOT_STATED);
  }

  /** The same decision maker with a rank. */
  public DecisionMaker withRank(Rank held) {
    return new DecisionMaker(
        role, Optional.of(held), staffEquivalent, accredited, trained, independent, fcrTeam);
  }

  /** The same decision maker, trained and independent of the investigation or not. */
  public DecisionMaker withStanding(Answer isTrained, Answer isIndependent) {
    return new DecisionMaker(
        role, rank, staffEquivalent, accredited, isTrained, isIndependent, fcrTeam);
  }

  /** The same decision maker, on the College of Policing register or not. */
  public DecisionMaker withAccreditation(Answer isAccredited) {
    return new DecisionMaker(
        role, rank, staffEquivalent, isAccredited, trained, independent, fcrTeam);
  }

  /**
   * Whether this decision maker holds an authority. What a designated decision maker may decide, a
   * registrar may too; a registrar and a chief officer also hold the authority of the ranks.
   *
   * @return not stated where role, rank or accreditation that would decide it are not stated
   */
  public Answer holds(Authority authority) {
    return switch (authority) {
      case SERGEANT -> holdsRank(Rank.SERGEANT);
      case INSPECTOR -> holdsRank(Rank.INSPECTOR);
      case SUPERINTENDENT -> holdsRank(Rank.SUPERINTENDENT);
      case DDM -> inRole(DecisionRole.DDM).or(registrar()).or(inRole(DecisionRole.CHIEF_OFFICER));
      case FCR -> registrar();
      case ACCREDITED_FCR -> registrar().and(accredited);
      case CHIEF_OFFICER -> inRole(DecisionRole.CHIEF_OFFICER);
      case CPS -> inRole(DecisionRole.CPS);
    };
  }

  /** Whether the role is the given one. */
  public Answer inRole(DecisionRole wanted) {
    return role.map(held -> Answer.of(held == wanted)).orElse(Answer.NOT_STATED);
  }

  private Answer registrar() {
    return role.map(held -> Answer.of(held.isRegistrar())).orElse(Answer.NOT_STATED);
  }

  private Answer holdsRank(Rank wanted) {
    Answer byRank = rank.map(held -> Answer.of(held.atLeast(wanted))).orElse(Answer.NOT_STATED);
    Answer bySeniority =
        role.map(held -> Answer.of(held.isRegistrar() || held == DecisionRole.CHIEF_OFFICER))
            .orElse(Answer.NOT_STATED);
    return byRank.or(bySeniority);
  }
}
