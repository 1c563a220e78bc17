package uk.crimerecording.incident;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;

/**
 * An incident log as it stands. What is absent is not stated. Its {@code toString} tells nothing of
 * the case. Immutable and thread-safe.
 *
 * @param openedAt when it was opened
 * @param closedAt when it was closed; absent while it is open
 * @param openingCategory what the report was first taken for
 * @param closingCategory what it was closed as (NSIR-01)
 * @param qualifiers the national qualifiers set on it, unmodifiable; an empty set states that there
 *     is none (NSIR-02)
 * @param reporterTold whether the victim or the reporter was told that no crime is recorded
 *     (REC-18)
 * @param thrive whether a risk assessment stands on it (NSIR-05)
 * @param linkedCrimes references of the crimes recorded from it; an empty list states that there is
 *     none
 * @param reportedIncident the reported incident kept for it, such as {@code N100/01}
 */
public record IncidentLog(
    Optional<ZonedDateTime> openedAt,
    Optional<ZonedDateTime> closedAt,
    Optional<StatedCategory> openingCategory,
    Optional<StatedCategory> closingCategory,
    Optional<Set<IncidentQualifier>> qualifiers,
    Answer reporterTold,
    Answer thrive,
    Optional<List<String>> linkedCrimes,
    Optional<OffenceCode> reportedIncident) {

  /**
   * A log.
   *
   * @throws IllegalArgumentException if it was closed before it was opened, or the code kept for it
   *     is not that of a reported incident
   */
  public IncidentLog {
    if (openedAt.isPresent()
        && closedAt.isPresent()
        && closedAt.get().toInstant().isBefore(openedAt.get().toInstant())) {
      throw new IllegalArgumentException("A log is not closed before it is opened");
    }
    if (reportedIncident.filter(code -> !code.isReportedIncident()).isPresent()) {
      throw new IllegalArgumentException("A reported incident has a code such as N100/01");
    }
    qualifiers = qualifiers.map(IncidentLog::inOrder);
    linkedCrimes = linkedCrimes.map(List::copyOf);
  }

  private static Set<IncidentQualifier> inOrder(Set<IncidentQualifier> qualifiers) {
    Set<IncidentQualifier> ordered = EnumSet.noneOf(IncidentQualifier.class);
    ordered.addAll(qualifiers);
    return Collections.unmodifiableSet(ordered);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this log. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.openedAt = openedAt;
    builder.closedAt = closedAt;
    builder.openingCategory = openingCategory;
    builder.closingCategory = closingCategory;
    builder.qualifiers = qualifiers;
    builder.reporterTold = reporterTold;
    builder.thrive = thrive;
    builder.linkedCrimes = linkedCrimes;
    builder.reportedIncident = reportedIncident;
    return builder;
  }

  /** Whether a crime is linked to it. */
  public Answer hasLinkedCrime() {
    return Answer.of(linkedCrimes.map(crimes -> !crimes.isEmpty()));
  }

  /**
   * Whether it is closed. A log that is stated without any time is taken as closed: it is given as
   * it ended.
   */
  public boolean isClosed() {
    return closedAt.isPresent() || openedAt.isEmpty();
  }

  /** Whether it was closed as this category. */
  public boolean isClosedAs(IncidentCategory category) {
    return closingCategory.filter(stated -> stated.is(category)).isPresent();
  }

  @Override
  public String toString() {
    return "IncidentLog[]";
  }

  /** Collects what stands on a log. Not thread-safe. */
  public static final class Builder {

    private Optional<ZonedDateTime> openedAt = Optional.empty();
    private Optional<ZonedDateTime> closedAt = Optional.empty();
    private Optional<StatedCategory> openingCategory = Optional.empty();
    private Optional<StatedCategory> closingCategory = Optional.empty();
    private Optional<Set<IncidentQualifier>> qualifiers = Optional.empty();
    private Answer reporterTold = Answer.NOT_STATED;
    private Answer thrive = Answer.NOT_STATED;
    private Optional<List<String>> linkedCrimes = Optional.empty();
    private Optional<OffenceCode> reportedIncident = Optional.empty();

    private Builder() {}

    /** States when the log was opened. */
    public Builder openedAt(ZonedDateTime moment) {
      openedAt = Optional.of(moment);
      return this;
    }

    /** States when the log was closed. */
    public Builder closedAt(ZonedDateTime moment) {
      closedAt = Optional.of(moment);
      return this;
    }

    /** States what the report was first taken for. */
    public Builder openingCategory(StatedCategory category) {
      openingCategory = Optional.of(category);
      return this;
    }

    /** States what the log was closed as. */
    public Builder closingCategory(StatedCategory category) {
      closingCategory = Optional.of(category);
      return this;
    }

    /** States the qualifiers; an empty set states that there is none. */
    public Builder qualifiers(Set<IncidentQualifier> stated) {
      qualifiers = Optional.of(stated);
      return this;
    }

    /** States whether the victim or the reporter was told. */
    public Builder reporterTold(Answer answer) {
      reporterTold = answer;
      return this;
    }

    /** States whether a risk assessment stands on the log. */
    public Builder thrive(Answer answer) {
      thrive = answer;
      return this;
    }

    /** States the crimes recorded from the log; an empty list states that there is none. */
    public Builder linkedCrimes(List<String> references) {
      linkedCrimes = Optional.of(references);
      return this;
    }

    /** States the reported incident kept for the log. */
    public Builder reportedIncident(OffenceCode code) {
      reportedIncident = Optional.of(code);
      return this;
    }

    /**
     * The log.
     *
     * @throws IllegalArgumentException as {@link IncidentLog} does
     */
    public IncidentLog build() {
      return new IncidentLog(
          openedAt,
          closedAt,
          openingCategory,
          closingCategory,
          qualifiers,
          reporterTold,
          thrive,
          linkedCrimes,
          reportedIncident);
    }
  }
}
