package uk.crimerecording.recording;

import java.time.ZonedDateTime;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;

/**
 * One alleged offence against one victim as it was reported, with what is known now. What is absent
 * is not stated. Its {@code toString} tells nothing of the case. Immutable and thread-safe.
 *
 * @param receivedAt when the report was first received; the 24 hours run from it (REC-17)
 * @param reporter who reported
 * @param alleged the offence alleged
 * @param victim the victim
 * @param suspect the suspect
 * @param suspectHasCapacity whether the suspect has the mental capacity to form the intent; decides
 *     nothing (REC-14)
 * @param recordedAt when a crime was recorded for it, if one was
 * @param facts further facts of the vocabulary
 */
public record ReportedMatter(
    Optional<ZonedDateTime> receivedAt,
    Optional<Reporter> reporter,
    Optional<RecordedOffence> alleged,
    Optional<Party> victim,
    Optional<Party> suspect,
    Answer suspectHasCapacity,
    Optional<ZonedDateTime> recordedAt,
    Facts facts) {

  /**
   * A reported matter.
   *
   * @throws IllegalArgumentException if it was recorded before it was reported
   */
  public ReportedMatter {
    if (receivedAt.isPresent()
        && recordedAt.isPresent()
        && recordedAt.get().toInstant().isBefore(receivedAt.get().toInstant())) {
      throw new IllegalArgumentException("A crime is not recorded before it is reported");
    }
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this matter. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.receivedAt = receivedAt;
    builder.reporter = reporter;
    builder.alleged = alleged;
    builder.victim = victim;
    builder.suspect = suspect;
    builder.suspectHasCapacity = suspectHasCapacity;
    builder.recordedAt = recordedAt;
    builder.facts = facts;
    return builder;
  }

  @Override
  public String toString() {
    return "ReportedMatter[" + facts + "]";
  }

  /** Collects what is known. Not thread-safe. */
  public static final class Builder {

    private Optional<ZonedDateTime> receivedAt = Optional.empty();
    private Optional<Reporter> reporter = Optional.empty();
    private Optional<RecordedOffence> alleged = Optional.empty();
    private Optional<Party> victim = Optional.empty();
    private Optional<Party> suspect = Optional.empty();
    private Answer suspectHasCapacity = Answer.NOT_STATED;
    private Optional<ZonedDateTime> recordedAt = Optional.empty();
    private Facts facts = Facts.none();

    private Builder() {}

    /** States when the report was first received. */
    public Builder receivedAt(ZonedDateTime moment) {
      receivedAt = Optional.of(moment);
      return this;
    }

    /** States who reported. */
    public Builder reporter(Reporter who) {
      reporter = Optional.of(who);
      return this;
    }

    /** States the offence alleged. */
    public Builder alleged(RecordedOffence offence) {
      alleged = Optional.of(offence);
      return this;
    }

    /** States what is known of the victim. */
    public Builder victim(Party party) {
      victim = Optional.of(party);
      return this;
    }

    /** States what is known of the suspect. */
    public Builder suspect(Party party) {
      suspect = Optional.of(party);
      return this;
    }

    /** States whether the suspect has mental capacity. */
    public Builder suspectHasCapacity(Answer answer) {
      suspectHasCapacity = answer;
      return this;
    }

    /** States when a crime was recorded. */
    public Builder recordedAt(ZonedDateTime moment) {
      recordedAt = Optional.of(moment);
      return this;
    }

    /** States further facts; they replace those stated before. */
    public Builder facts(Facts stated) {
      facts = stated;
      return this;
    }

    /**
     * The matter.
     *
     * @throws IllegalArgumentException as {@link ReportedMatter} does
     */
    public ReportedMatter build() {
      return new ReportedMatter(
          receivedAt, reporter, alleged, victim, suspect, suspectHasCapacity, recordedAt, facts);
    }
  }
}
