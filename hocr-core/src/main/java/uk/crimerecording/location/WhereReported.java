package uk.crimerecording.location;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.Facts;

/**
 * What is known of where a crime happened and to whom it was reported. What is absent is not
 * stated. Its {@code toString} tells nothing of the case. Immutable and thread-safe.
 *
 * @param suspectAt where the suspect was at the time, as clearly evidenced
 * @param victimAt where the victim was at the time, as clearly evidenced
 * @param victimResidence where a person who is the victim usually lives
 * @param placeOfBusiness the relevant place of business of a body corporate that is the victim
 * @param reportedTo the force that took the report
 * @param online whether the crime depends on mobile or internet devices
 * @param series the crimes of a series reported together; an empty list states that there is none
 * @param facts further facts of the vocabulary
 */
public record WhereReported(
    Optional<Place> suspectAt,
    Optional<Place> victimAt,
    Optional<Place> victimResidence,
    Optional<Place> placeOfBusiness,
    Optional<Place> reportedTo,
    Answer online,
    Optional<List<SeriesCrime>> series,
    Facts facts) {

  /**
   * A statement of places.
   *
   * @throws IllegalArgumentException if a fact that should hold the code of a place holds another
   *     text, or one that should hold a force holds a place outside England and Wales; the message
   *     names the fact
   */
  public WhereReported {
    series = series.map(List::copyOf);
    for (Fact<String> fact : PlaceFact.PLACES) {
      facts.get(fact).ifPresent(code -> place(fact, code));
    }
    for (Fact<String> fact : PlaceFact.FORCES) {
      facts.get(fact).ifPresent(code -> force(fact, code));
    }
  }

  private static Place place(Fact<String> fact, String code) {
    try {
      return Place.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The fact " + fact.name() + " names no place. " + e.getMessage(), e);
    }
  }

  private static void force(Fact<String> fact, String code) {
    if (place(fact, code).asForce().isEmpty()) {
      throw new IllegalArgumentException(
          "The fact " + fact.name() + " names a force of England and Wales, by two digits");
    }
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this statement. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.suspectAt = suspectAt;
    builder.victimAt = victimAt;
    builder.victimResidence = victimResidence;
    builder.placeOfBusiness = placeOfBusiness;
    builder.reportedTo = reportedTo;
    builder.online = online;
    builder.series = series;
    builder.facts = facts;
    return builder;
  }

  @Override
  public String toString() {
    return "WhereReported[" + facts + "]";
  }

  /** Collects what is known. Not thread-safe. */
  public static final class Builder {

    private Optional<Place> suspectAt = Optional.empty();
    private Optional<Place> victimAt = Optional.empty();
    private Optional<Place> victimResidence = Optional.empty();
    private Optional<Place> placeOfBusiness = Optional.empty();
    private Optional<Place> reportedTo = Optional.empty();
    private Answer online = Answer.NOT_STATED;
    private Optional<List<SeriesCrime>> series = Optional.empty();
    private Facts facts = Facts.none();

    private Builder() {}

    /** States where the suspect was at the time. */
    public Builder suspectAt(Place place) {
      suspectAt = Optional.of(place);
      return this;
    }

    /** States where the victim was at the time. */
    public Builder victimAt(Place place) {
      victimAt = Optional.of(place);
      return this;
    }

    /** States where a person who is the victim usually lives. */
    public Builder victimResidence(Place place) {
      victimResidence = Optional.of(place);
      return this;
    }

    /** States the relevant place of business of a body corporate that is the victim. */
    public Builder placeOfBusiness(Place place) {
      placeOfBusiness = Optional.of(place);
      return this;
    }

    /** States which force took the report. */
    public Builder reportedTo(Place place) {
      reportedTo = Optional.of(place);
      return this;
    }

    /** States whether the crime depends on mobile or internet devices. */
    public Builder online(Answer answer) {
      online = answer;
      return this;
    }

    /** States the crimes of a series, in any order; an empty list states that there is none. */
    public Builder series(List<SeriesCrime> crimes) {
      series = Optional.of(crimes);
      return this;
    }

    /** States further facts; they replace those stated before. */
    public Builder facts(Facts stated) {
      facts = stated;
      return this;
    }

    /**
     * The statement.
     *
     * @throws IllegalArgumentException as {@link WhereReported} does
     */
    public WhereReported build() {
      return new WhereReported(
          suspectAt, victimAt, victimResidence, placeOfBusiness, reportedTo, online, series, facts);
    }
  }
}
