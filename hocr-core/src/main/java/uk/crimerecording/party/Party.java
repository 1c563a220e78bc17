package uk.crimerecording.party;

import java.util.Optional;

/**
 * A victim or suspect as the rules see one: never a name. What is absent is not stated. Immutable
 * and thread-safe.
 *
 * @param kind what kind of party
 * @param age age in whole years at the time of the offence
 * @param sex the sex as recorded
 * @param role the capacity in which the person became a victim; of a suspect, whether employed by
 *     the victim
 */
public record Party(
    Optional<PartyKind> kind, Optional<Integer> age, Optional<Sex> sex, Optional<VictimRole> role) {

  /** The highest age that is taken for one, in whole years. */
  public static final int OLDEST = 130;

  /**
   * A party.
   *
   * @throws IllegalArgumentException if the age is not from 0 to 130
   */
  public Party {
    if (age.isPresent() && (age.get() < 0 || age.get() > OLDEST)) {
      throw new IllegalArgumentException("An age is from 0 to " + OLDEST);
    }
  }

  /** A party of whom nothing is stated but the kind. */
  public static Party of(PartyKind kind) {
    return new Party(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A person of an age and sex. */
  public static Party person(int age, Sex sex) {
    return new Party(
        Optional.of(PartyKind.PERSON), Optional.of(age), Optional.of(sex), Optional.empty());
  }

  /** The same party in a role. */
  public Party in(VictimRole capacity) {
    return new Party(kind, age, sex, Optional.of(capacity));
  }
}
