package uk.crimerecording.counting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.MaximumSentence;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceGroup;

/**
 * How grave an offence is in the order of the principal crime rule (CNT-06): its places in the
 * look-up table, whether it is violent or against property, and its maximum sentences. An offence
 * known by its class only has the range of the codes that may stand under it.
 *
 * @param firstRank its highest place in the table, from 1; 0 where not all its codes are listed
 * @param lastRank its lowest place in the table
 * @param violent whether it is of violence, robbery among it, or sexual
 * @param property whether it is against property, fraud and cyber crime included
 * @param lowest the lowest maximum sentence, by its place in {@link MaximumSentence#inOrder}; -1
 *     where one is unknown
 * @param highest the highest maximum sentence
 * @param parts the gravities of the codes, where there are several
 */
record Gravity(
    int firstRank,
    int lastRank,
    boolean violent,
    boolean property,
    int lowest,
    int highest,
    List<Gravity> parts) {

  private static final Set<OffenceGroup> VIOLENCE =
      EnumSet.of(
          OffenceGroup.VIOLENCE_AGAINST_THE_PERSON,
          OffenceGroup.SEXUAL_OFFENCES,
          OffenceGroup.ROBBERY);
  private static final Set<OffenceGroup> PROPERTY =
      EnumSet.of(
          OffenceGroup.BURGLARY,
          OffenceGroup.VEHICLE_OFFENCES,
          OffenceGroup.THEFT,
          OffenceGroup.ARSON_AND_CRIMINAL_DAMAGE,
          OffenceGroup.NFIB_FRAUD);

  /** Of an offence of which nothing is known. */
  static final Gravity UNKNOWN = new Gravity(0, 0, false, false, -1, -1, List.of());

  /** Of a fraud or cyber crime whose class has no code of its own on the list. */
  static final Gravity UNLISTED_FRAUD = new Gravity(0, 0, false, true, -1, -1, List.of());

  /** The gravity of an offence that may be any of some codes. */
  static Gravity of(Collection<OffenceEntry> entries, Function<OffenceCode, OptionalInt> ranks) {
    if (entries.isEmpty()) {
      return UNKNOWN;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    boolean listed = true;
    boolean violent = true;
    boolean property = true;
    int lowest = Integer.MAX_VALUE;
    int highest = -1;
    boolean known = true;
    for (OffenceEntry entry : entries) {
      OptionalInt rank = ranks.apply(entry.code());
      listed &= rank.isPresent();
      first = Math.min(first, rank.orElse(first));
      last = Math.max(last, rank.orElse(last));
      violent &= VIOLENCE.contains(entry.group());
      property &= PROPERTY.contains(entry.group());
      for (MaximumSentence sentence : entry.maximumSentences()) {
        int place = MaximumSentence.inOrder().indexOf(sentence);
        known &= place >= 0;
        lowest = Math.min(lowest, place);
        highest = Math.max(highest, place);
      }
    }
    return new Gravity(
        listed ? first : 0,
        listed ? last : 0,
        violent,
        property,
        known ? lowest : -1,
        known ? highest : -1,
        entries.size() == 1
            ? List.of()
            : entries.stream().map(entry -> of(List.of(entry), ranks)).toList());
  }

  /** Whether the look-up table lists it. */
  boolean isListed() {
    return firstRank > 0;
  }

  /**
   * Whether this is graver: by the table, else violence before property, else by sentence. Where
   * several codes may be meant, it is so only if it is whichever is meant.
   */
  Answer isGraverThan(Gravity other) {
    if (parts.isEmpty() && other.parts.isEmpty()) {
      return isCodeGraverThan(other);
    }
    Answer common = null;
    for (Gravity mine : parts.isEmpty() ? List.of(this) : parts) {
      for (Gravity its : other.parts.isEmpty() ? List.of(other) : other.parts) {
        Answer answer = mine.isCodeGraverThan(its);
        if (!answer.isStated() || (common != null && common != answer)) {
          return Answer.NOT_STATED;
        }
        common = answer;
      }
    }
    return Objects.requireNonNull(common);
  }

  private Answer isCodeGraverThan(Gravity other) {
    if (isListed() && other.isListed()) {
      return isBeforeInTable(other);
    }
    if (violent && other.property) {
      return Answer.YES;
    }
    if (property && other.violent) {
      return Answer.NO;
    }
    return hasHigherSentence(other);
  }

  /** Whether the table places this before the other; not stated where it does not say. */
  Answer isBeforeInTable(Gravity other) {
    if (!isListed() || !other.isListed()) {
      return Answer.NOT_STATED;
    }
    if (lastRank < other.firstRank) {
      return Answer.YES;
    }
    return firstRank > other.lastRank ? Answer.NO : Answer.NOT_STATED;
  }

  /** Whether the maximum sentence is higher whichever codes apply; equal ones are not stated. */
  Answer hasHigherSentence(Gravity other) {
    if (lowest < 0 || other.lowest < 0) {
      return Answer.NOT_STATED;
    }
    if (lowest > other.highest) {
      return Answer.YES;
    }
    return highest < other.lowest ? Answer.NO : Answer.NOT_STATED;
  }

  /** Whether the maximum sentence is below a term of years; not stated where codes differ. */
  Answer isBelowYears(int years) {
    int place = MaximumSentence.inOrder().indexOf(MaximumSentence.years(years));
    if (lowest < 0 || (lowest < place && highest >= place)) {
      return Answer.NOT_STATED;
    }
    return Answer.of(highest < place);
  }
}
