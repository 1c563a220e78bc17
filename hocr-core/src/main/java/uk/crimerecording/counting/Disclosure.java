package uk.crimerecording.counting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;

/**
 * One alleged offence that a report discloses: against whom, by whom, when, and what it is counted
 * by. What is absent is not stated. Its {@code toString} names the id and the offence only.
 * Immutable and thread-safe.
 */
public final class Disclosure {

  private final String id;
  private final Optional<RecordedOffence> offence;
  private final Optional<String> victim;
  private final List<String> offenders;
  private final Optional<Period> occurred;
  private final Optional<String> incident;
  private final Answer independent;
  private final Map<CountingUnit, String> units;
  private final Facts facts;

  private Disclosure(Builder builder) {
    this.id = builder.id;
    this.offence = builder.offence;
    this.victim = builder.victim;
    this.offenders = builder.offenders;
    this.occurred = builder.occurred;
    this.incident = builder.incident;
    this.independent = builder.independent;
    this.units = Collections.unmodifiableMap(new EnumMap<>(builder.units));
    this.facts = builder.facts;
  }

  /**
   * A builder of a disclosure about which nothing else is stated.
   *
   * @param id the host's own id, 1 to 60 letters, digits and marks
   * @throws IllegalArgumentException if the id has another form
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this disclosure. */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.offence = offence;
    builder.victim = victim;
    builder.offenders = offenders;
    builder.occurred = occurred;
    builder.incident = incident;
    builder.independent = independent;
    builder.units.putAll(units);
    builder.facts = facts;
    return builder;
  }

  /** The id. */
  public String id() {
    return id;
  }

  /** The offence that the facts support. */
  public Optional<RecordedOffence> offence() {
    return offence;
  }

  /** Id of the victim; empty where not stated or without victim. */
  public Optional<String> victim() {
    return victim;
  }

  /** Ids of the offenders, who act together, in order; none where nobody is known. */
  public List<String> offenders() {
    return offenders;
  }

  /** When it happened. */
  public Optional<Period> occurred() {
    return occurred;
  }

  /** Id of the incident it belongs to: what has the same id happened at the same time and place. */
  public Optional<String> incident() {
    return incident;
  }

  /** Whether these offenders acted apart from the offenders of every other disclosure. */
  public Answer independent() {
    return independent;
  }

  /** Ids of what classes count by: the household, the shop unit, the vehicle's owner, .... */
  public Map<CountingUnit, String> units() {
    return units;
  }

  /** The facts stated of this disclosure. */
  public Facts facts() {
    return facts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Disclosure that
        && id.equals(that.id)
        && offence.equals(that.offence)
        && victim.equals(that.victim)
        && offenders.equals(that.offenders)
        && occurred.equals(that.occurred)
        && incident.equals(that.incident)
        && independent == that.independent
        && units.equals(that.units)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, offence, victim, offenders);
  }

  @Override
  public String toString() {
    return id + " " + offence.map(RecordedOffence::text).orElse("not stated");
  }

  /** Collects what is stated. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private Optional<RecordedOffence> offence = Optional.empty();
    private Optional<String> victim = Optional.empty();
    private List<String> offenders = List.of();
    private Optional<Period> occurred = Optional.empty();
    private Optional<String> incident = Optional.empty();
    private Answer independent = Answer.NOT_STATED;
    private final Map<CountingUnit, String> units = new EnumMap<>(CountingUnit.class);
    private Facts facts = Facts.none();

    private Builder(String id) {
      this.id = Ids.check(id);
    }

    /** States the offence. */
    public Builder offence(RecordedOffence stated) {
      offence = Optional.of(stated);
      return this;
    }

    /**
     * States the victim.
     *
     * @throws IllegalArgumentException if the id is not 1 to 60 letters, digits and marks
     */
    public Builder victim(String person) {
      victim = Optional.of(Ids.check(person));
      return this;
    }

    /**
     * States the offenders, who act together.
     *
     * @throws IllegalArgumentException if an id is not 1 to 60 letters, digits and marks
     */
    public Builder offenders(List<String> people) {
      offenders = people.stream().map(Ids::check).distinct().sorted().toList();
      return this;
    }

    /** States when it happened. */
    public Builder occurred(Period period) {
      occurred = Optional.of(period);
      return this;
    }

    /**
     * States the incident.
     *
     * @throws IllegalArgumentException if the id is not 1 to 60 letters, digits and marks
     */
    public Builder incident(String name) {
      incident = Optional.of(Ids.check(name));
      return this;
    }

    /** States whether the offenders acted apart from those of every other disclosure. */
    public Builder independent(Answer answer) {
      independent = answer;
      return this;
    }

    /**
     * States what the offence is counted by.
     *
     * @throws IllegalArgumentException if a report cannot name this unit, or the id is not 1 to 60
     *     letters, digits and marks
     */
    public Builder unit(CountingUnit unit, String name) {
      if (unit.code().isEmpty()) {
        throw new IllegalArgumentException("The parties themselves are the unit " + unit);
      }
      units.put(unit, Ids.check(name));
      return this;
    }

    /** States the facts. */
    public Builder facts(Facts stated) {
      facts = stated;
      return this;
    }

    /** The disclosure. */
    public Disclosure build() {
      return new Disclosure(this);
    }
  }
}
