package uk.crimerecording.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * Where a fraud or cyber dependent crime is recorded (LOC-09): railway frauds, frauds abroad, then
 * by the route on which it reached the force.
 */
final class FraudPlaces {

  private static final String LOCAL_SUSPECT = "local-suspect";
  private static final List<String> WORK = List.of("suspectWorkplace", "companyHeadOffice");
  private static final List<String> GENERAL =
      List.of("suspectAt", "suspectResidence", "victimAt", "victimResidence", "placeOfBusiness");

  private final Situation situation;

  FraudPlaces(Situation situation) {
    this.situation = situation;
  }

  Optional<Proposal> propose(Attempt attempt) {
    return situation
        .text("fraudRoute")
        .map(
            route ->
                railway(attempt.met("route", "fraudRoute"))
                    .or(() -> unconnected(attempt))
                    .orElseGet(() -> byRoute(attempt)));
  }

  private boolean isNfibCase() {
    return situation.text("fraudRoute").equals(Optional.of("nfib-case"));
  }

  /** A railway fraud, as stated or because its place is one of British Transport Police. */
  private Optional<Proposal> railway(Attempt attempt) {
    String fact = situation.isStated("railwayFraud") ? "railwayFraud" : "btpJurisdiction";
    if (!situation.is(fact)) {
      return Optional.empty();
    }
    return switch (goesWithTheRailways()) {
      case YES ->
          Optional.of(
              attempt
                  .met("railway", fact, "linkedFrauds", "railwayFraudMostSerious")
                  .recordedBy(Place.Force.BRITISH_TRANSPORT_POLICE));
      case NO -> {
        attempt.notMet("railway", fact, "linkedFrauds", "railwayFraudMostSerious");
        yield Optional.empty();
      }
      case NOT_STATED ->
          Optional.of(attempt.needs(List.of("linkedFrauds", "railwayFraudMostSerious")));
    };
  }

  /** Linked frauds go with the railway fraud if it is the gravest; nobody spoke of others: one. */
  private Answer goesWithTheRailways() {
    Answer linked = situation.answer("linkedFrauds");
    Answer gravest = situation.answer("railwayFraudMostSerious");
    return linked.isStated() || gravest.isStated() ? linked.negate().or(gravest) : Answer.YES;
  }

  /** A fraud without connection to England and Wales, or without a connection that counts. */
  private Optional<Proposal> unconnected(Attempt attempt) {
    return switch (isConnected()) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              attempt
                  .notMet("connected", "suspectAt", "suspectResidence", "victimAt")
                  .note("LOC-09", "suspectAt", "location.fraud-abroad")
                  .outcome(Action.NOT_RECORDED, List.of()));
      case NOT_STATED ->
          Optional.of(
              attempt.needs(
                  isSuspectAbroad()
                      ? List.of("victimAt")
                      : List.of("suspectAt", "suspectResidence")));
    };
  }

  /**
   * The offender was here, or the victim was here when defrauded from abroad. A case of the NFIB is
   * recorded already: only facts that deny the connection take it out again.
   */
  private Answer isConnected() {
    if (!isAbroadInPart() || isOffenderHere() || situation.force("victimAt").isPresent()) {
      return Answer.YES;
    }
    boolean offenderElsewhere = situation.isStated("suspectAt") || isSuspectAbroad();
    boolean victimElsewhere =
        situation.isStated("victimAt") || situation.isAt("victimResidence", Place.Outside.ABROAD);
    if (offenderElsewhere && victimElsewhere) {
      return Answer.NO;
    }
    return isNfibCase() ? Answer.YES : Answer.NOT_STATED;
  }

  private boolean isAbroadInPart() {
    return isSuspectAbroad() || situation.isAt("victimAt", Place.Outside.ABROAD);
  }

  private boolean isSuspectAbroad() {
    return situation.isAt("suspectAt", Place.Outside.ABROAD)
        || situation.isAt("suspectResidence", Place.Outside.ABROAD);
  }

  private boolean isOffenderHere() {
    return situation.force("suspectAt").isPresent()
        || situation.force("suspectResidence").isPresent()
        || situation.isStated("callForServiceGround");
  }

  private Proposal byRoute(Attempt attempt) {
    List<String> open = new ArrayList<>();
    Optional<Proposal> decided = isNfibCase() ? nfibCase(attempt, open) : call(attempt, open);
    return decided.or(() -> abroad(attempt, open)).orElseGet(() -> undecided(attempt, open));
  }

  /** A fraud abroad that is recorded here, but fits no place of the route: LOC-01 is left. */
  private Optional<Proposal> abroad(Attempt attempt, List<String> open) {
    boolean fitsNothing = isNfibCase() || open.contains("callForServiceGround");
    return isAbroadInPart() && fitsNothing ? general(attempt) : Optional.empty();
  }

  private Optional<Proposal> general(Attempt attempt) {
    return attempt.firstForce(GENERAL).map(attempt::recordedBy);
  }

  private Proposal undecided(Attempt attempt, List<String> open) {
    if (isNfibCase()) {
      attempt.note("LOC-09", "fraudRoute", "location.nfib-decides");
    }
    return attempt.needs(open);
  }

  /** Calls for service, in the order of the text. */
  private Optional<Proposal> call(Attempt attempt, List<String> open) {
    Optional<String> ground = situation.text("callForServiceGround");
    if (ground.isPresent() && !ground.get().equals(LOCAL_SUSPECT)) {
      return first(List.of("representationAt"), attempt, open);
    }
    Optional<Proposal> suspect = ground.isPresent() ? bySuspect(attempt, open) : Optional.empty();
    return suspect.or(() -> byMethod(ground.isEmpty(), attempt, open));
  }

  private Optional<Proposal> byMethod(boolean noGround, Attempt attempt, List<String> open) {
    return switch (situation.text("fraudMethod").orElse("")) {
      case "goods-ordered-remotely" -> first(List.of("deliveryAt"), attempt, open);
      case "application" -> application(attempt, open);
      default -> {
        if (noGround) {
          open.addAll(List.of("callForServiceGround", "fraudMethod"));
        }
        yield Optional.empty();
      }
    };
  }

  /** Where the mail was last redirected to; else where the application was sent from. */
  private Optional<Proposal> application(Attempt attempt, List<String> open) {
    return situation.isStated("mailRedirectedTo")
        ? first(List.of("mailRedirectedTo"), attempt, open)
        : first(List.of("applicationSentFrom"), attempt, open);
  }

  /** Cases of the NFIB, in the order of the text; suspects in different areas skip the first. */
  private Optional<Proposal> nfibCase(Attempt attempt, List<String> open) {
    Optional<Proposal> suspect =
        situation.is("suspectsInDifferentForces") ? Optional.empty() : bySuspect(attempt, open);
    return suspect.or(
        () ->
            first(
                List.of(
                    "mostOffencesForce", "firstOffenceForce", "victimResidence", "placeOfBusiness"),
                attempt,
                open));
  }

  /** The suspect's address; in business related fraud the place of work, else the head office. */
  private Optional<Proposal> bySuspect(Attempt attempt, List<String> open) {
    return switch (situation.answer("businessRelatedFraud")) {
      case YES -> first(WORK, attempt, open);
      case NO -> first(List.of("suspectResidence"), attempt, open);
      case NOT_STATED ->
          isWorkElsewhere()
              ? Optional.of(attempt.needs(List.of("businessRelatedFraud")))
              : first(List.of("suspectResidence"), attempt, open);
    };
  }

  /** Whether it matters if the fraud is business related: a place of work is stated, another. */
  private boolean isWorkElsewhere() {
    Optional<Place> work =
        situation.place("suspectWorkplace").or(() -> situation.place("companyHeadOffice"));
    return work.isPresent() && !work.equals(situation.place("suspectResidence"));
  }

  /** The first of several places; a crime there is recorded, or referred on, as the place is. */
  private Optional<Proposal> first(List<String> names, Attempt attempt, List<String> open) {
    for (String name : names) {
      if (situation.force(name).isPresent()) {
        return Optional.of(attempt.met(name, name).recordedBy(situation.force(name).orElseThrow()));
      }
      if (OutsideEnglandAndWales.isScotlandOrNorthernIreland(situation, name)) {
        return Optional.of(new OutsideEnglandAndWales(situation).referred(name, attempt));
      }
      attempt.notMet(name, name);
      open.add(name);
    }
    return Optional.empty();
  }
}
