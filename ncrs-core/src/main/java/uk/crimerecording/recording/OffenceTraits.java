package uk.crimerecording.recording;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.table.OffencePattern;
import uk.crimerecording.table.OffenceReadings;

/**
 * What recording needs to know of an alleged offence, worked out once. Immutable and thread-safe.
 */
final class OffenceTraits {

  /** No offence alleged. */
  static final OffenceTraits NONE =
      new OffenceTraits(
          EnumSet.noneOf(OffenceTrait.class), EnumSet.noneOf(OffenceTrait.class), Set.of());

  private final EnumSet<OffenceTrait> certain;
  private final EnumSet<OffenceTrait> open;
  private final boolean stateBased;
  private final boolean eitherBased;

  private OffenceTraits(
      EnumSet<OffenceTrait> certain, EnumSet<OffenceTrait> open, Set<Basis> bases) {
    this.certain = certain;
    this.open = open;
    this.stateBased = bases.equals(Set.of(Basis.STATE));
    this.eitherBased = !stateBased && !bases.isEmpty() && !bases.equals(Set.of(Basis.VICTIM));
  }

  /** The traits of an offence by the patterns of the table. */
  static OffenceTraits of(
      RecordedOffence offence,
      OffenceCatalogue catalogue,
      Map<OffenceTrait, OffencePattern> patterns) {
    OffenceReadings readings = OffenceReadings.of(offence, catalogue);
    Map<OffenceTrait, Answer> answers = new EnumMap<>(OffenceTrait.class);
    patterns.forEach((trait, pattern) -> answers.put(trait, pattern.includes(readings)));
    answers.merge(OffenceTrait.SERIOUS_AT_SCHOOL, indictableOnly(readings), Answer::or);
    EnumSet<OffenceTrait> certain = EnumSet.noneOf(OffenceTrait.class);
    EnumSet<OffenceTrait> open = EnumSet.noneOf(OffenceTrait.class);
    answers.forEach(
        (trait, answer) -> {
          if (answer == Answer.YES) {
            certain.add(trait);
          } else if (answer == Answer.NOT_STATED) {
            open.add(trait);
          }
        });
    return new OffenceTraits(certain, open, readings.bases());
  }

  private static Answer indictableOnly(OffenceReadings readings) {
    if (readings.entries().isEmpty()
        || readings.entries().stream().noneMatch(OffenceEntry::isIndictableOnly)) {
      return Answer.NO;
    }
    return readings.entries().stream().allMatch(OffenceEntry::isIndictableOnly)
        ? Answer.YES
        : Answer.NOT_STATED;
  }

  /** Whether it has the trait, whichever offence is meant. */
  boolean is(OffenceTrait trait) {
    return certain.contains(trait);
  }

  /** Whether it depends on the offence that is meant. */
  boolean isOpen(OffenceTrait trait) {
    return open.contains(trait);
  }

  /** Whether it is against the state, whichever offence is meant. */
  boolean isStateBased() {
    return stateBased;
  }

  /** Whether it is against the state or a victim, as the case may be. */
  boolean isEitherBased() {
    return eitherBased;
  }
}
