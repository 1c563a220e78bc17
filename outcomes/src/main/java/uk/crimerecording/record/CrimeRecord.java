package uk.crimerecording.record;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.record.HistoryEntry.Cancelled;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;

/**
 * A recorded crime (or reported incident) with its history and the application that waits for a
 * decision. It carries no names, addresses or free text. Times are Europe/London. Its {@code
 * toString} shows the reference and the offence only, of a restricted record the reference.
 * Immutable and thread-safe.
 */
public final class CrimeRecord {

  /** The zone of all times on records of England and Wales. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final int LONGEST_REFERENCE = 40;

  private final String reference;
  private final RecordedOffence offence;
  private final Optional<ZonedDateTime> reportedAt;
  private final Optional<ZonedDateTime> recordedAt;
  private final Optional<Period> occurred;
  private final Optional<Victim> victim;
  private final Optional<List<Suspect>> suspects;
  private final Optional<Set<CrimeFlag>> flags;
  private final Optional<Religion> perceivedReligion;
  private final Answer highRiskDomesticAbuse;
  private final Answer intimatePartner;
  private final Answer enhancedRights;
  private final Optional<List<VictimUpdate>> victimUpdates;
  private final Optional<List<RelatedCrime>> related;
  private final List<HistoryEntry> history;
  private final Optional<Application> application;
  private final RecordDetails details;
  private final Optional<OutcomeApplied> currentOutcome;
  private final Optional<Cancelled> cancellation;

  private CrimeRecord(Builder builder) {
    this.reference = builder.reference;
    this.offence = builder.offence;
    this.reportedAt = builder.reportedAt;
    this.recordedAt = builder.recordedAt;
    this.occurred = builder.occurred;
    this.victim = builder.victim;
    this.suspects = builder.suspects;
    this.flags = builder.flags;
    this.perceivedReligion = builder.perceivedReligion;
    this.highRiskDomesticAbuse = builder.highRiskDomesticAbuse;
    this.intimatePartner = builder.intimatePartner;
    this.enhancedRights = builder.enhancedRights;
    this.victimUpdates = builder.victimUpdates;
    this.related = builder.related;
    this.history = List.copyOf(builder.history);
    this.application = builder.application;
    this.details = builder.details;
    this.currentOutcome = last(history, OutcomeApplied.class);
    this.cancellation = last(history, Cancelled.class);
  }

  private static <T extends HistoryEntry> Optional<T> last(
      List<HistoryEntry> history, Class<T> kind) {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (kind.isInstance(history.get(i))) {
        return Optional.of(kind.cast(history.get(i)));
      }
    }
    return Optional.empty();
  }

  /**
   * A builder of a record about which nothing else is stated.
   *
   * @param reference the crime reference: at most 40 letters, digits and the marks {@code / . _ -}
   * @param offence the offence in force
   * @throws IllegalArgumentException if the reference has another form; the message does not repeat
   *     it
   */
  public static Builder builder(String reference, RecordedOffence offence) {
    if (!isReference(reference)) {
      throw new IllegalArgumentException(
          "A crime reference has 1 to 40 letters, digits and the marks / . _ -");
    }
    return new Builder(reference, offence);
  }

  /** Whether a text has the form of a crime reference. */
  public static boolean isReference(String text) {
    if (text.isEmpty() || text.length() > LONGEST_REFERENCE || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && "/._-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder builder = new Builder(reference, offence);
    builder.reportedAt = reportedAt;
    builder.recordedAt = recordedAt;
    builder.occurred = occurred;
    builder.victim = victim;
    builder.suspects = suspects;
    builder.flags = flags;
    builder.perceivedReligion = perceivedReligion;
    builder.highRiskDomesticAbuse = highRiskDomesticAbuse;
    builder.intimatePartner = intimatePartner;
    builder.enhancedRights = enhancedRights;
    builder.victimUpdates = victimUpdates;
    builder.related = related;
    builder.history.addAll(history);
    builder.application = application;
    builder.details = details;
    return builder;
  }

  /** The crime reference. */
  public String reference() {
    return reference;
  }

  /** The offence in force. */
  public RecordedOffence offence() {
    return offence;
  }

  /** When the report was received. */
  public Optional<ZonedDateTime> reportedAt() {
    return reportedAt;
  }

  /** When the crime was recorded. */
  public Optional<ZonedDateTime> recordedAt() {
    return recordedAt;
  }

  /** The day on which the crime was recorded. */
  public Optional<LocalDate> recordedOn() {
    return recordedAt.map(ZonedDateTime::toLocalDate);
  }

  /** When the offence happened. */
  public Optional<Period> occurred() {
    return occurred;
  }

  /** The victim. */
  public Optional<Victim> victim() {
    return victim;
  }

  /** The suspects; an empty list states that there is none. */
  public Optional<List<Suspect>> suspects() {
    return suspects;
  }

  /** The flags; an empty set states that there is none. */
  public Optional<Set<CrimeFlag>> flags() {
    return flags;
  }

  /** The religion perceived as the target, which belongs to the religion flag. */
  public Optional<Religion> perceivedReligion() {
    return perceivedReligion;
  }

  /** Whether the case is assessed as high-risk domestic abuse. */
  public Answer highRiskDomesticAbuse() {
    return highRiskDomesticAbuse;
  }

  /** Whether victim and suspect are or were intimate partners. */
  public Answer intimatePartner() {
    return intimatePartner;
  }

  /**
   * Whether the victim has enhanced rights under the Victims' Code: a victim of the most serious
   * crime, persistently targeted, vulnerable or intimidated (DDL-02).
   */
  public Answer enhancedRights() {
    return enhancedRights;
  }

  /** Events of which the victim is to be told; an empty list states that there was none. */
  public Optional<List<VictimUpdate>> victimUpdates() {
    return victimUpdates;
  }

  /** Crimes that the principal crime rule absorbed; an empty list states that there is none. */
  public Optional<List<RelatedCrime>> related() {
    return related;
  }

  /** What happened to the record, oldest first. */
  public List<HistoryEntry> history() {
    return history;
  }

  /** The application that waits for a decision. */
  public Optional<Application> application() {
    return application;
  }

  /** What the record holds beside what decides an outcome. */
  public RecordDetails details() {
    return details;
  }

  /** The outcome applied last. */
  public Optional<OutcomeApplied> outcome() {
    return currentOutcome;
  }

  /** The cancellation, where the crime is cancelled or transferred. */
  public Optional<Cancelled> cancellation() {
    return cancellation;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CrimeRecord that && state().equals(that.state());
  }

  @Override
  public int hashCode() {
    return reference.hashCode();
  }

  private List<Object> state() {
    return List.of(
        reference,
        offence,
        reportedAt,
        recordedAt,
        occurred,
        victim,
        suspects,
        flags,
        perceivedReligion,
        highRiskDomesticAbuse,
        intimatePartner,
        enhancedRights,
        victimUpdates,
        related,
        history,
        application,
        details);
  }

  @Override
  public String toString() {
    return Viewer.none().mayRead(this) ? reference + " " + offence.text() : reference;
  }

  /** Collects what a record states. Not thread-safe. */
  public static final class Builder {

    private final String reference;
    private RecordedOffence offence;
    private Optional<ZonedDateTime> reportedAt = Optional.empty();
    private Optional<ZonedDateTime> recordedAt = Optional.empty();
    private Optional<Period> occurred = Optional.empty();
    private Optional<Victim> victim = Optional.empty();
    private Optional<List<Suspect>> suspects = Optional.empty();
    private Optional<Set<CrimeFlag>> flags = Optional.empty();
    private Optional<Religion> perceivedReligion = Optional.empty();
    private Answer highRiskDomesticAbuse = Answer.NOT_STATED;
    private Answer intimatePartner = Answer.NOT_STATED;
    private Answer enhancedRights = Answer.NOT_STATED;
    private Optional<List<VictimUpdate>> victimUpdates = Optional.empty();
    private Optional<List<RelatedCrime>> related = Optional.empty();
    private final List<HistoryEntry> history = new ArrayList<>(2);
    private Optional<Application> application = Optional.empty();
    private RecordDetails details = RecordDetails.none();

    private Builder(String reference, RecordedOffence offence) {
      this.reference = reference;
      this.offence = Objects.requireNonNull(offence);
    }

    /** States when the report was received. */
    public Builder reportedAt(ZonedDateTime time) {
      reportedAt = Optional.of(time.withZoneSameInstant(ZONE));
      return this;
    }

    /** States when the crime was recorded. */
    public Builder recordedAt(ZonedDateTime time) {
      recordedAt = Optional.of(time.withZoneSameInstant(ZONE));
      return this;
    }

    /** States when the offence happened. */
    public Builder occurred(Period period) {
      occurred = Optional.of(period);
      return this;
    }

    /** States the victim. */
    public Builder victim(Victim stated) {
      victim = Optional.of(stated);
      return this;
    }

    /** States all suspects; an empty list states that there is none. */
    public Builder suspects(List<Suspect> stated) {
      suspects = Optional.of(List.copyOf(stated));
      return this;
    }

    /** States all flags; an empty set states that there is none. */
    public Builder flags(Set<CrimeFlag> stated) {
      flags = Optional.of(Sets.immutableEnumSet(stated));
      return this;
    }

    /** States the religion perceived as the target. */
    public Builder perceivedReligion(Religion religion) {
      perceivedReligion = Optional.of(religion);
      return this;
    }

    /** States whether the case is high-risk domestic abuse. */
    public Builder highRiskDomesticAbuse(Answer answer) {
      highRiskDomesticAbuse = Objects.requireNonNull(answer);
      return this;
    }

    /** States whether victim and suspect are or were intimate partners. */
    public Builder intimatePartner(Answer answer) {
      intimatePartner = Objects.requireNonNull(answer);
      return this;
    }

    /** States whether the victim has enhanced rights. */
    public Builder enhancedRights(Answer answer) {
      enhancedRights = Objects.requireNonNull(answer);
      return this;
    }

    /** States all events of which the victim is to be told; an empty list: there was none. */
    public Builder victimUpdates(List<VictimUpdate> stated) {
      victimUpdates = Optional.of(List.copyOf(stated));
      return this;
    }

    /** States the crimes that the principal crime rule absorbed. */
    public Builder related(List<RelatedCrime> stated) {
      related = Optional.of(List.copyOf(stated));
      return this;
    }

    /** Puts the crime in another class; the former one stays in the history (RCL-04). */
    public Builder reclassified(
        RecordedOffence to,
        Optional<LocalDate> on,
        Optional<DecisionRole> by,
        Optional<ReclassificationGround> ground) {
      history.add(new HistoryEntry.Reclassified(offence, on, by, ground));
      offence = Objects.requireNonNull(to);
      return this;
    }

    /** Adds an event at the end of the history. */
    public Builder event(HistoryEntry entry) {
      history.add(Objects.requireNonNull(entry));
      return this;
    }

    /** Submits an application; it takes the place of one that was waiting. */
    public Builder apply(Application submitted) {
      application = Optional.of(submitted);
      return this;
    }

    /** States what the record holds beside what decides an outcome. */
    public Builder details(RecordDetails stated) {
      details = Objects.requireNonNull(stated);
      return this;
    }

    /** The record. */
    public CrimeRecord build() {
      return new CrimeRecord(this);
    }
  }
}
