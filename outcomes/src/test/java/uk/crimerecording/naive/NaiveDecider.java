package uk.crimerecording.naive;

import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.Rank;

/** What a decision maker holds; empty where role, rank or accreditation leave it open. */
final class NaiveDecider {

  private NaiveDecider() {}

  static Optional<Boolean> said(Answer answer) {
    if (answer == Answer.YES) {
      return Optional.of(true);
    }
    if (answer == Answer.NO) {
      return Optional.of(false);
    }
    return Optional.empty();
  }

  static Optional<Boolean> registrar(DecisionMaker by) {
    return by.role().map(role -> role == DecisionRole.FCR || role == DecisionRole.DEPUTY_FCR);
  }

  static Optional<Boolean> designated(DecisionMaker by) {
    return by.role()
        .map(
            role ->
                role == DecisionRole.DDM
                    || role == DecisionRole.FCR
                    || role == DecisionRole.DEPUTY_FCR
                    || role == DecisionRole.CHIEF_OFFICER);
  }

  static Optional<Boolean> inspector(DecisionMaker by) {
    boolean senior =
        by.role().isPresent()
            && (by.role().get() == DecisionRole.FCR
                || by.role().get() == DecisionRole.DEPUTY_FCR
                || by.role().get() == DecisionRole.CHIEF_OFFICER);
    boolean ranked =
        by.rank().isPresent()
            && (by.rank().get() == Rank.INSPECTOR || by.rank().get() == Rank.SUPERINTENDENT);
    if (senior || ranked) {
      return Optional.of(true);
    }
    if (by.role().isEmpty() || by.rank().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(false);
  }
}
