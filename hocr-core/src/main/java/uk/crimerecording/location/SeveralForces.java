package uk.crimerecording.location;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.counting.PrincipalCrimeTable;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;

/** Crimes in more than one force (LOC-06): one crime, separate crimes, or a series. */
final class SeveralForces {

  private final Situation situation;
  private final OffenceCatalogue catalogue;
  private final PrincipalCrimeTable table;

  SeveralForces(Situation situation, OffenceCatalogue catalogue, PrincipalCrimeTable table) {
    this.situation = situation;
    this.catalogue = catalogue;
    this.table = table;
  }

  /** One crime, where neither the suspect nor the victim can be placed: the first to know. */
  Optional<Proposal> oneCrime(Attempt attempt) {
    boolean placed =
        situation.isStated(situation.suspectPlace())
            || (!situation.isOnline() && situation.isStated("victimAt"));
    if (placed || !situation.is("affectsSeveralForces")) {
      return Optional.empty();
    }
    attempt.met("affects-several-forces", "affectsSeveralForces");
    return Optional.of(
        attempt
            .firstForce(List.of("firstAwareForce"))
            .map(attempt::recordedBy)
            .orElseGet(() -> attempt.needs(List.of("firstAwareForce"))));
  }

  /** Several crimes. Where all were committed in one place, nothing else matters. */
  Optional<Proposal> series(Attempt attempt) {
    List<SeriesCrime> crimes = situation.given().series().orElse(List.of());
    if (crimes.isEmpty()) {
      return Optional.empty();
    }
    List<Place> places = places(crimes);
    if (places.size() == 1) {
      return Optional.of(at(places.get(0), attempt.met("one-place", "series")));
    }
    return Optional.of(
        switch (situation.answer("sameSuspectVictimRelation")) {
          case YES ->
              principal(
                  crimes, attempt.met("same-relation", "series", "sameSuspectVictimRelation"));
          case NO ->
              separate(
                  places, attempt.met("other-relations", "series", "sameSuspectVictimRelation"));
          case NOT_STATED -> attempt.needs(List.of("sameSuspectVictimRelation"));
        });
  }

  /** The distinct places in the order of their codes, so that the order of a report is nothing. */
  private static List<Place> places(Collection<SeriesCrime> crimes) {
    return crimes.stream()
        .map(SeriesCrime::force)
        .distinct()
        .sorted(Comparator.comparing(Place::code))
        .toList();
  }

  /** The series knows how its crimes are ranked, not what is done outside England and Wales. */
  private static Proposal at(Place place, Attempt attempt) {
    return place
        .asForce()
        .map(attempt::recordedBy)
        .orElseGet(
            () -> attempt.meet("LOC-06", place.equals(Place.Outside.ABROAD) ? "LOC-04" : "LOC-05"));
  }

  private static Proposal separate(List<Place> places, Attempt attempt) {
    List<Place.Force> forces = places.stream().flatMap(place -> place.asForce().stream()).toList();
    if (forces.isEmpty()) {
      return attempt.refer("LOC-06", "location.no-force");
    }
    if (forces.size() < places.size()) {
      attempt.note("LOC-06", "series", "location.series-outside");
    }
    return attempt.outcome(Action.RECORD_CRIME, forces);
  }

  private Proposal principal(List<SeriesCrime> crimes, Attempt attempt) {
    if (crimes.stream().anyMatch(crime -> code(crime).isEmpty())) {
      return attempt.needs(List.of("series.offence"));
    }
    List<OffenceCode> gravest =
        table.gravest(crimes.stream().map(crime -> code(crime).orElseThrow()).toList());
    List<SeriesCrime> candidates =
        crimes.stream().filter(crime -> gravest.contains(code(crime).orElseThrow())).toList();
    if (places(candidates).size() > 1
        && candidates.stream().anyMatch(crime -> crime.occurred().isEmpty())) {
      return attempt.needs(List.of("series.occurred"));
    }
    if (gravest.size() > 1) {
      attempt.note("LOC-06", "series", "location.series-judgement");
    }
    return latest(candidates, attempt);
  }

  private static Proposal latest(List<SeriesCrime> candidates, Attempt attempt) {
    Optional<LocalDate> last =
        candidates.stream().flatMap(crime -> crime.occurred().stream()).max(LocalDate::compareTo);
    List<Place> places =
        places(candidates.stream().filter(crime -> crime.occurred().equals(last)).toList());
    attempt.met("latest-of-the-gravest", "series");
    return places.size() == 1
        ? at(places.get(0), attempt)
        : attempt.refer("LOC-06", "location.series-same-day");
  }

  /** The code of a crime, or the only one of its class. */
  private Optional<OffenceCode> code(SeriesCrime crime) {
    return crime
        .offence()
        .code()
        .or(
            () ->
                crime
                    .offence()
                    .classCode()
                    .flatMap(catalogue::findClass)
                    .map(catalogue::codesOf)
                    .filter(codes -> codes.size() == 1)
                    .map(codes -> codes.get(0)));
  }
}
