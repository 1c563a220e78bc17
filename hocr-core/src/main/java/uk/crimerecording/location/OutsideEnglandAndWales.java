package uk.crimerecording.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/** Suspects outside England and Wales (LOC-04), crimes in Scotland or Northern Ireland (LOC-05). */
final class OutsideEnglandAndWales {

  private final Situation situation;

  OutsideEnglandAndWales(Situation situation) {
    this.situation = situation;
  }

  /**
   * The path or fact that places the crime in Scotland or Northern Ireland: where the suspect was,
   * or where that is not known where the victim was, which says nothing of an online crime.
   */
  static Optional<String> committedIn(Situation situation) {
    String suspect = situation.suspectPlace();
    String deciding = situation.isStated(suspect) || situation.isOnline() ? suspect : "victimAt";
    return Optional.of(deciding).filter(name -> isScotlandOrNorthernIreland(situation, name));
  }

  static boolean isScotlandOrNorthernIreland(Situation situation, String name) {
    return situation.isOutside(name) && !situation.isAt(name, Place.Outside.ABROAD);
  }

  /** LOC-05. */
  Optional<Proposal> scotlandOrNorthernIreland(Attempt attempt) {
    return committedIn(situation).map(place -> referred(place, attempt));
  }

  /** What is done with a crime that a path or fact places in Scotland or Northern Ireland. */
  Proposal referred(String place, Attempt attempt) {
    attempt.met("LOC-05", "committed-there", List.of(place));
    if (!situation.is("referralDeclined")) {
      return attempt
          .note(
              "LOC-05",
              "reportedTo",
              "location.refer-on",
              "location-place",
              situation.place(place).orElseThrow().code())
          .outcome(Action.CRIME_RELATED_INCIDENT, List.of());
    }
    attempt.met("LOC-05", "declined", List.of("referralDeclined", "victimAt"));
    return situation
        .force("victimAt")
        .map(attempt::recordedBy)
        .orElseGet(() -> attempt.needs(List.of("victimAt")));
  }

  /** LOC-04. */
  Optional<Proposal> outside(Attempt attempt) {
    String suspect = situation.suspectPlace();
    if (situation.isAt(suspect, Place.Outside.ABROAD)) {
      return Optional.of(abroad(attempt.met("suspect-outside", suspect)));
    }
    return isScotlandOrNorthernIreland(situation, suspect) && meetsScotland()
        ? Optional.of(recorded(attempt.met("suspect-outside", suspect)))
        : Optional.empty();
  }

  /**
   * In Scotland and Northern Ireland the rule meets LOC-05, unless the referral was declined, which
   * settles it. Only a limb that the facts establish is a reason to doubt LOC-05.
   */
  private boolean meetsScotland() {
    return !situation.is("referralDeclined")
        && situation.answer("suspectVictimInteraction") != Answer.NO
        && victimInside().or(investigated()) == Answer.YES;
  }

  private Answer victimInside() {
    return situation.isStated("victimAt")
        ? Answer.of(situation.force("victimAt").isPresent())
        : Answer.NOT_STATED;
  }

  /** The force that took the report investigates; homicide has its own law. */
  private Answer investigated() {
    return situation.answer("forceInvestigating").and(situation.answer("homicide").negate());
  }

  /** Whether the facts establish that a report from abroad is investigated by its force. */
  boolean isInvestigatedHere() {
    return situation.is("suspectVictimInteraction") && investigated() == Answer.YES;
  }

  private Proposal abroad(Attempt attempt) {
    Answer recorded =
        situation.answer("suspectVictimInteraction").and(victimInside().or(investigated()));
    return switch (recorded) {
      case YES -> recorded(attempt);
      case NO -> notRecorded(attempt);
      case NOT_STATED -> attempt.needs(openConditions());
    };
  }

  private Proposal notRecorded(Attempt attempt) {
    return attempt
        .notMet(
            "recorded-here",
            "suspectVictimInteraction",
            "victimAt",
            "forceInvestigating",
            "homicide")
        .note("LOC-04", "suspectAt", "location.other-law")
        .outcome(Action.NOT_RECORDED, List.of());
  }

  private List<String> openConditions() {
    List<String> open = new ArrayList<>(List.of("suspectVictimInteraction"));
    if (victimInside().or(investigated()) != Answer.YES) {
      open.add("victimAt");
      if (investigated() == Answer.NOT_STATED) {
        open.add("forceInvestigating");
        open.add("homicide");
      }
    }
    return open;
  }

  /** A victim inside leads to the next principle for the place; else the investigating force. */
  private Proposal recorded(Attempt attempt) {
    if (situation.is("suspectVictimInteraction")) {
      attempt.met("interaction", "suspectVictimInteraction");
    }
    if (victimInside() != Answer.YES) {
      attempt.met("investigated", "forceInvestigating", "homicide");
      return situation
          .force("reportedTo")
          .map(attempt::recordedBy)
          .orElseGet(() -> attempt.needs(List.of("reportedTo")));
    }
    attempt.met("victim-inside", "victimAt");
    List<String> places =
        situation.isOnline()
            ? List.of("suspectResidence", "victimResidence", "victimAt")
            : List.of("victimAt");
    return attempt.recordedBy(attempt.firstForce(places).orElseThrow());
  }
}
