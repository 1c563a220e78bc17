package uk.crimerecording.record;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;

/**
 * What a record holds beside what decides an outcome: the fields and entries that its quality is
 * judged by. Texts are known by their length, entries by their number, officers by their collar
 * number. Times are Europe/London. Its {@code toString} shows nothing of it. Immutable and
 * thread-safe.
 */
public final class RecordDetails {

  private static final RecordDetails NONE = new RecordDetails(new Builder());

  private final Answer statusStated;
  private final Answer crimeTypeStated;
  private final Answer outcomeStated;
  private final Answer hateCrime;
  private final Optional<Integer> modusOperandiLength;
  private final Optional<Set<CrimeFeature>> features;
  private final Optional<Entered<CollarNumber>> recordingOfficer;
  private final Optional<Entered<CollarNumber>> supervisingOfficer;
  private final Map<EntryKind, Integer> counts;
  private final Optional<ZonedDateTime> offenceFrom;
  private final Optional<ZonedDateTime> offenceTo;
  private final Answer exactTimeKnown;
  private final Optional<Integer> earlierCrimes;
  private final Answer repeatVictim;
  private final Optional<Entered<IncidentCode>> openingCode;
  private final Optional<Entered<IncidentCode>> closingCode;
  private final Restriction restriction;

  private RecordDetails(Builder builder) {
    this.statusStated = builder.statusStated;
    this.crimeTypeStated = builder.crimeTypeStated;
    this.outcomeStated = builder.outcomeStated;
    this.hateCrime = builder.hateCrime;
    this.modusOperandiLength = builder.modusOperandiLength;
    this.features = builder.features;
    this.recordingOfficer = builder.recordingOfficer;
    this.supervisingOfficer = builder.supervisingOfficer;
    this.counts = Map.copyOf(builder.counts);
    this.offenceFrom = builder.offenceFrom;
    this.offenceTo = builder.offenceTo;
    this.exactTimeKnown = builder.exactTimeKnown;
    this.earlierCrimes = builder.earlierCrimes;
    this.repeatVictim = builder.repeatVictim;
    this.openingCode = builder.openingCode;
    this.closingCode = builder.closingCode;
    this.restriction = builder.restriction;
  }

  /** Nothing is stated. */
  public static RecordDetails none() {
    return NONE;
  }

  /** A builder of details of which nothing is stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these details. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.statusStated = statusStated;
    builder.crimeTypeStated = crimeTypeStated;
    builder.outcomeStated = outcomeStated;
    builder.hateCrime = hateCrime;
    builder.modusOperandiLength = modusOperandiLength;
    builder.features = features;
    builder.recordingOfficer = recordingOfficer;
    builder.supervisingOfficer = supervisingOfficer;
    builder.counts = counts;
    builder.offenceFrom = offenceFrom;
    builder.offenceTo = offenceTo;
    builder.exactTimeKnown = exactTimeKnown;
    builder.earlierCrimes = earlierCrimes;
    builder.repeatVictim = repeatVictim;
    builder.openingCode = openingCode;
    builder.closingCode = closingCode;
    builder.restriction = restriction;
    return builder;
  }

  /** Whether the record states a status, whichever it is. */
  public Answer statusStated() {
    return statusStated;
  }

  /** Whether the record states a crime type, whichever it is. */
  public Answer crimeTypeStated() {
    return crimeTypeStated;
  }

  /** Whether the record states an outcome; that none is assigned yet is a statement too. */
  public Answer outcomeStated() {
    return outcomeStated;
  }

  /** Whether the record says that this is a hate crime. */
  public Answer hateCrime() {
    return hateCrime;
  }

  /** The length of the modus operandi in characters. */
  public Optional<Integer> modusOperandiLength() {
    return modusOperandiLength;
  }

  /** The features and markers; an empty set states that there is none. Unmodifiable. */
  public Optional<Set<CrimeFeature>> features() {
    return features;
  }

  /** The officer who recorded the crime. */
  public Optional<Entered<CollarNumber>> recordingOfficer() {
    return recordingOfficer;
  }

  /** The officer who supervises the record. */
  public Optional<Entered<CollarNumber>> supervisingOfficer() {
    return supervisingOfficer;
  }

  /** How many entries of a kind the record has. */
  public Optional<Integer> count(EntryKind kind) {
    return Optional.ofNullable(counts.get(kind));
  }

  /** When the offence happened, or the earliest time at which it may have happened. */
  public Optional<ZonedDateTime> offenceFrom() {
    return offenceFrom;
  }

  /** The latest time at which the offence may have happened, as entered: it may be the earlier. */
  public Optional<ZonedDateTime> offenceTo() {
    return offenceTo;
  }

  /** Whether the time of the offence is known exactly. */
  public Answer exactTimeKnown() {
    return exactTimeKnown;
  }

  /** How many crimes with the same victim were recorded before. */
  public Optional<Integer> earlierCrimes() {
    return earlierCrimes;
  }

  /** Whether the marker for a repeat victim is set. */
  public Answer repeatVictim() {
    return repeatVictim;
  }

  /** The code with which the incident was opened. */
  public Optional<Entered<IncidentCode>> openingCode() {
    return openingCode;
  }

  /** The code with which the incident was closed. */
  public Optional<Entered<IncidentCode>> closingCode() {
    return closingCode;
  }

  /** Who may read the record. */
  public Restriction restriction() {
    return restriction;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordDetails that && state().equals(that.state());
  }

  @Override
  public int hashCode() {
    return state().hashCode();
  }

  private List<Object> state() {
    return List.of(
        statusStated,
        crimeTypeStated,
        outcomeStated,
        hateCrime,
        modusOperandiLength,
        features,
        recordingOfficer,
        supervisingOfficer,
        counts,
        offenceFrom,
        offenceTo,
        exactTimeKnown,
        earlierCrimes,
        repeatVictim,
        openingCode,
        closingCode,
        restriction);
  }

  @Override
  public String toString() {
    return "RecordDetails";
  }

  /** Collects what is stated. Not thread-safe. */
  public static final class Builder {

    private Answer statusStated = Answer.NOT_STATED;
    private Answer crimeTypeStated = Answer.NOT_STATED;
    private Answer outcomeStated = Answer.NOT_STATED;
    private Answer hateCrime = Answer.NOT_STATED;
    private Optional<Integer> modusOperandiLength = Optional.empty();
    private Optional<Set<CrimeFeature>> features = Optional.empty();
    private Optional<Entered<CollarNumber>> recordingOfficer = Optional.empty();
    private Optional<Entered<CollarNumber>> supervisingOfficer = Optional.empty();
    private Map<EntryKind, Integer> counts = Map.of();
    private Optional<ZonedDateTime> offenceFrom = Optional.empty();
    private Optional<ZonedDateTime> offenceTo = Optional.empty();
    private Answer exactTimeKnown = Answer.NOT_STATED;
    private Optional<Integer> earlierCrimes = Optional.empty();
    private Answer repeatVictim = Answer.NOT_STATED;
    private Optional<Entered<IncidentCode>> openingCode = Optional.empty();
    private Optional<Entered<IncidentCode>> closingCode = Optional.empty();
    private Restriction restriction = Restriction.notStated();

    private Builder() {}

    /** States whether the record has a status. */
    public Builder statusStated(Answer answer) {
      statusStated = Objects.requireNonNull(answer);
      return this;
    }

    /** States whether the record has a crime type. */
    public Builder crimeTypeStated(Answer answer) {
      crimeTypeStated = Objects.requireNonNull(answer);
      return this;
    }

    /** States whether the record has an outcome, or says that none is assigned yet. */
    public Builder outcomeStated(Answer answer) {
      outcomeStated = Objects.requireNonNull(answer);
      return this;
    }

    /** States whether this is a hate crime. */
    public Builder hateCrime(Answer answer) {
      hateCrime = Objects.requireNonNull(answer);
      return this;
    }

    /**
     * States the length of the modus operandi.
     *
     * @param characters from 0
     * @throws IllegalArgumentException if it is negative
     */
    public Builder modusOperandiLength(int characters) {
      modusOperandiLength = Optional.of(notNegative(characters));
      return this;
    }

    /** States all features and markers; an empty set states that there is none. */
    public Builder features(Set<CrimeFeature> stated) {
      EnumSet<CrimeFeature> copy = EnumSet.noneOf(CrimeFeature.class);
      copy.addAll(stated);
      features = Optional.of(Collections.unmodifiableSet(copy));
      return this;
    }

    /** States the officer who recorded the crime. */
    public Builder recordingOfficer(Entered<CollarNumber> entry) {
      recordingOfficer = Optional.of(entry);
      return this;
    }

    /** States the officer who supervises the record. */
    public Builder supervisingOfficer(Entered<CollarNumber> entry) {
      supervisingOfficer = Optional.of(entry);
      return this;
    }

    /**
     * States how many entries of a kind the record has.
     *
     * @param number from 0
     * @throws IllegalArgumentException if it is negative
     */
    public Builder count(EntryKind kind, int number) {
      Map<EntryKind, Integer> more = new EnumMap<>(EntryKind.class);
      more.putAll(counts);
      more.put(kind, notNegative(number));
      counts = more;
      return this;
    }

    /** States when the offence happened, or the earliest time at which it may have happened. */
    public Builder offenceFrom(ZonedDateTime time) {
      offenceFrom = Optional.of(time.withZoneSameInstant(CrimeRecord.ZONE));
      return this;
    }

    /** States the latest time at which the offence may have happened, as it was entered. */
    public Builder offenceTo(ZonedDateTime time) {
      offenceTo = Optional.of(time.withZoneSameInstant(CrimeRecord.ZONE));
      return this;
    }

    /** States whether the time of the offence is known exactly. */
    public Builder exactTimeKnown(Answer answer) {
      exactTimeKnown = Objects.requireNonNull(answer);
      return this;
    }

    /**
     * States how many crimes with the same victim were recorded before.
     *
     * @param number from 0
     * @throws IllegalArgumentException if it is negative
     */
    public Builder earlierCrimes(int number) {
      earlierCrimes = Optional.of(notNegative(number));
      return this;
    }

    /** States whether the marker for a repeat victim is set. */
    public Builder repeatVictim(Answer answer) {
      repeatVictim = Objects.requireNonNull(answer);
      return this;
    }

    /** States the code with which the incident was opened. */
    public Builder openingCode(Entered<IncidentCode> entry) {
      openingCode = Optional.of(entry);
      return this;
    }

    /** States the code with which the incident was closed. */
    public Builder closingCode(Entered<IncidentCode> entry) {
      closingCode = Optional.of(entry);
      return this;
    }

    /** States who may read the record. */
    public Builder restriction(Restriction stated) {
      restriction = Objects.requireNonNull(stated);
      return this;
    }

    private static int notNegative(int number) {
      if (number < 0) {
        throw new IllegalArgumentException("A number of characters or entries is not negative");
      }
      return number;
    }

    /** The details. */
    public RecordDetails build() {
      return new RecordDetails(this);
    }
  }
}
