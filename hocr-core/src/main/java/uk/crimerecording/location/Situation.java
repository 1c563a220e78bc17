package uk.crimerecording.location;

import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;

/** Reads a statement of places by the names of paths and facts. Immutable. */
record Situation(WhereReported given) {

  private static final FactVocabulary FACTS = FactVocabulary.standard();

  /** The place that a path or fact states. */
  Optional<Place> place(String name) {
    return switch (name) {
      case "suspectAt" -> given.suspectAt();
      case "victimAt" -> given.victimAt();
      case "victimResidence" -> given.victimResidence();
      case "placeOfBusiness" -> given.placeOfBusiness();
      case "reportedTo" -> given.reportedTo();
      default -> text(name).map(Place::ofCode);
    };
  }

  /** The force that a path or fact states; empty where it states none or a place outside. */
  Optional<Place.Force> force(String name) {
    return place(name).flatMap(Place::asForce);
  }

  boolean isAt(String name, Place place) {
    return place(name).equals(Optional.of(place));
  }

  /** Whether a place is stated and outside England and Wales. */
  boolean isOutside(String name) {
    return place(name).isPresent() && force(name).isEmpty();
  }

  Answer answer(String fact) {
    return given.facts().answer(FACTS.bool(fact));
  }

  boolean is(String fact) {
    return answer(fact) == Answer.YES;
  }

  Optional<String> text(String fact) {
    return given.facts().get(FACTS.text(fact));
  }

  boolean isOnline() {
    return given.online() == Answer.YES;
  }

  /**
   * The path or fact that says where the suspect was. An online crime is taken to be where the
   * suspect lives if nothing better is known (LOC-02).
   */
  String suspectPlace() {
    return isOnline() && given.suspectAt().isEmpty() ? "suspectResidence" : "suspectAt";
  }

  boolean isStated(String name) {
    return spelled(name).isPresent();
  }

  /** The one spelling of a path or fact, or empty where it is not stated. */
  Optional<String> spelled(String name) {
    return switch (name) {
      case "suspectAt", "victimAt", "victimResidence", "placeOfBusiness", "reportedTo" ->
          place(name).map(Place::code);
      case "online" ->
          given.online().isStated() ? Optional.of(Boolean.toString(isOnline())) : Optional.empty();
      case "series" -> given.series().map(crimes -> Integer.toString(crimes.size()));
      default -> FACTS.find(name).flatMap(this::spelled);
    };
  }

  private Optional<String> spelled(Fact<?> fact) {
    return given.facts().spelling(fact);
  }
}
