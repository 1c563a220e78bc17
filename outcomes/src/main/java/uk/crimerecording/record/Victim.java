package uk.crimerecording.record;

import java.util.Optional;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;

/**
 * The victim of a crime as far as the rules need it. No name, no address. Ages are in full years at
 * the time of the offence. Immutable and thread-safe.
 *
 * @param kind what kind of party
 * @param age age in years, 0 to 130
 * @param sex sex as recorded
 * @param role capacity in which the person was attacked
 */
public record Victim(
    Optional<PartyKind> kind, Optional<Integer> age, Optional<Sex> sex, Optional<VictimRole> role) {

  /**
   * A victim.
   *
   * @throws IllegalArgumentException if the age is out of range
   */
  public Victim {
    Ages.check(age);
  }

  /** A victim of a kind about whom nothing else is stated. */
  public static Victim of(PartyKind kind) {
    return new Victim(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A person of an age. */
  public static Victim person(int age) {
    return new Victim(
        Optional.of(PartyKind.PERSON), Optional.of(age), Optional.empty(), Optional.empty());
  }

  /** The same victim in a capacity. */
  public Victim inRole(VictimRole capacity) {
    return new Victim(kind, age, sex, Optional.of(capacity));
  }

  @Override
  public String toString() {
    return "Victim";
  }
}
