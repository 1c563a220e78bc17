package uk.crimerecording.location;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/** Offences on an aircraft in flight where it is not clear where they occurred (LOC-08). */
final class Flights {

  private final Situation situation;

  Flights(Situation situation) {
    this.situation = situation;
  }

  Optional<Proposal> propose(Attempt attempt) {
    if (situation.answer("placeOfOffenceClear") != Answer.NO) {
      return Optional.empty();
    }
    return situation
        .text("flightType")
        .map(
            type -> {
              attempt.met("place-not-clear", "placeOfOffenceClear", "flightType");
              return switch (type) {
                case "internal-uk" -> internal(attempt);
                case "international-arriving" -> arriving(attempt);
                case "international-departing" -> departed(attempt);
                default -> inTransit(attempt);
              };
            });
  }

  /** Another force that took the report makes an incident and refers it to that of departure. */
  private Proposal internal(Attempt attempt) {
    Optional<Place.Force> departure = situation.force("departureForce");
    boolean reportedElsewhere =
        situation.isStated("reportedTo") && !situation.force("reportedTo").equals(departure);
    if (departure.isEmpty() || !reportedElsewhere) {
      return departed(attempt);
    }
    return attempt
        .met("reported-elsewhere", "departureForce", "reportedTo")
        .note("LOC-08", "reportedTo", "location.refer-to-force", "force", departure.get().code())
        .outcome(Action.CRIME_RELATED_INCIDENT, List.of(departure.get()));
  }

  /** A British aircraft that arrives is also in transit: the two do not agree, nor are ranked. */
  private Proposal arriving(Attempt attempt) {
    if (situation.is("britishRegistered")) {
      return attempt
          .met("british-registered", "britishRegistered")
          .meet("LOC-08.international-arriving", "LOC-08.british-registered");
    }
    return attempt
        .note("LOC-08", "flightType", "location.incident-only")
        .outcome(Action.CRIME_RELATED_INCIDENT, List.of());
  }

  private Proposal inTransit(Attempt attempt) {
    return switch (situation.answer("britishRegistered")) {
      case YES -> departed(attempt.met("british-registered", "britishRegistered"));
      case NO -> foreign(attempt.notMet("british-registered", "britishRegistered"));
      case NOT_STATED -> attempt.needs(List.of("britishRegistered"));
    };
  }

  /** A foreign aircraft abroad: as for any suspect and victim who are both abroad (LOC-04). */
  private Proposal foreign(Attempt attempt) {
    if (!new OutsideEnglandAndWales(situation).isInvestigatedHere()) {
      return attempt
          .note("LOC-04", "flightType", "location.other-law")
          .outcome(Action.NOT_RECORDED, List.of());
    }
    attempt.met("LOC-04", "investigated", List.of("forceInvestigating", "homicide"));
    return situation
        .force("reportedTo")
        .map(attempt::recordedBy)
        .orElseGet(() -> attempt.needs(List.of("reportedTo")));
  }

  /** The force of the airport of departure; one in Scotland or Northern Ireland records there. */
  private Proposal departed(Attempt attempt) {
    if (OutsideEnglandAndWales.isScotlandOrNorthernIreland(situation, "departureForce")) {
      return new OutsideEnglandAndWales(situation).referred("departureForce", attempt);
    }
    return attempt
        .firstForce(List.of("departureForce"))
        .map(attempt::recordedBy)
        .orElseGet(() -> attempt.needs(List.of("departureForce")));
  }
}
