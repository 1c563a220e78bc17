package uk.crimerecording.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * The ordered principles for crimes within England and Wales (LOC-01), those for online crime
 * (LOC-02), agreement on another place (LOC-03) and places of British Transport Police (LOC-07).
 */
final class CommonPrinciples {

  private static final List<String> AGREEMENT_CONDITIONS =
      List.of("agreedByDdmOrFcrOfBothForces", "agreementRationaleRecorded");

  private final Situation situation;

  CommonPrinciples(Situation situation) {
    this.situation = situation;
  }

  /** LOC-01; it does not apply where the offence is placed outside England and Wales. */
  Optional<Proposal> general(Attempt attempt) {
    if (situation.isOnline()
        || situation.isOutside("suspectAt")
        || OutsideEnglandAndWales.committedIn(situation).isPresent()) {
      return Optional.empty();
    }
    if (situation.isAt("victimAt", Place.Outside.ABROAD) && !situation.isStated("suspectAt")) {
      // Where the victim was is known and outside; only the suspect's place can bring it inside.
      return Optional.of(attempt.needs(List.of("suspectAt")));
    }
    return Optional.of(
        ordered(attempt, List.of("suspectAt", "victimAt", "victimResidence", "placeOfBusiness")));
  }

  /** LOC-02; it does not apply where the offence is placed outside England and Wales. */
  Optional<Proposal> online(Attempt attempt) {
    if (!situation.isOnline() || situation.isOutside(situation.suspectPlace())) {
      return Optional.empty();
    }
    return Optional.of(
        ordered(attempt, List.of("suspectAt", "suspectResidence", "victimResidence")));
  }

  private Proposal ordered(Attempt attempt, List<String> places) {
    if (situation.isStated("suspectAt")) {
      attempt.followsSuspect();
    }
    noteIncompleteAgreement(attempt);
    return attempt
        .firstForce(places)
        .map(attempt::recordedBy)
        .orElseGet(() -> attempt.needs(openQuestions(places)));
  }

  /** The places, and what would make another principle decide that a stated fact points to. */
  private List<String> openQuestions(List<String> places) {
    List<String> open = new ArrayList<>(places);
    if (situation.isStated("flightType")) {
      open.add(0, "placeOfOffenceClear");
    }
    if (situation.isStated("firstAwareForce")) {
      open.add(0, "affectsSeveralForces");
    }
    if (situation.isStated("suspectResidence") || situation.isStated("agreedForce")) {
      open.add(0, "online");
    }
    return open;
  }

  private void noteIncompleteAgreement(Attempt attempt) {
    if (situation.isOnline() && situation.isStated("agreedForce")) {
      attempt.note("LOC-03", "agreedForce", "location.agreement-incomplete");
    }
  }

  /** LOC-03: agreed by those who may, for both forces, with the rationale on record. */
  Optional<Proposal> agreement(Attempt attempt) {
    boolean complete =
        situation.isOnline() && AGREEMENT_CONDITIONS.stream().allMatch(situation::is);
    return situation
        .force("agreedForce")
        .filter(force -> complete)
        .map(
            force ->
                attempt
                    .met("agreed", "online", "agreedForce")
                    .met("LOC-03", "conditions", AGREEMENT_CONDITIONS)
                    .recordedBy(force));
  }

  /** LOC-07. */
  Optional<Proposal> transportPolice(Attempt attempt) {
    if (situation.answer("btpJurisdiction") != Answer.YES) {
      return Optional.empty();
    }
    if (situation.force("suspectAt").isPresent()) {
      attempt.followsSuspect();
    }
    return Optional.of(
        attempt
            .met("jurisdiction", "btpJurisdiction")
            .recordedBy(Place.Force.BRITISH_TRANSPORT_POLICE));
  }
}
