package uk.crimerecording.record;

import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;

/**
 * A suspect on a crime record as far as the rules need it. No name, no address. Ages are in full
 * years at the time of the offence. Immutable and thread-safe.
 *
 * @param kind what kind of party
 * @param age age in years, 0 to 130
 * @param sex sex as recorded
 * @param named whether the suspect is named
 * @param identityEstablished whether the true identity is established
 * @param linked whether the suspect is linked to the record as a suspect
 */
public record Suspect(
    Optional<PartyKind> kind,
    Optional<Integer> age,
    Optional<Sex> sex,
    Answer named,
    Answer identityEstablished,
    Answer linked) {

  /**
   * A suspect.
   *
   * @throws IllegalArgumentException if the age is out of range
   */
  public Suspect {
    Ages.check(age);
  }

  /** A person of an age who is named, identified and linked to the record. */
  public static Suspect identified(int age) {
    return new Suspect(
        Optional.of(PartyKind.PERSON),
        Optional.of(age),
        Optional.empty(),
        Answer.YES,
        Answer.YES,
        Answer.YES);
  }

  @Override
  public String toString() {
    return "Suspect";
  }
}
