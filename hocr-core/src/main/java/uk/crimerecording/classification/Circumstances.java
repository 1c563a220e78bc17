package uk.crimerecording.classification;

import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.party.Party;

/**
 * What is known of a crime when its class is chosen: facts, victim and suspect. What is absent is
 * not stated. Immutable and thread-safe.
 *
 * @param facts the stated facts
 * @param victim the victim
 * @param suspect the suspect
 */
public record Circumstances(Facts facts, Optional<Party> victim, Optional<Party> suspect) {

  /** Circumstances. */
  public Circumstances {
    Objects.requireNonNull(facts);
    Objects.requireNonNull(victim);
    Objects.requireNonNull(suspect);
  }

  /** Circumstances in which nothing is stated of victim and suspect. */
  public static Circumstances of(Facts facts) {
    return new Circumstances(facts, Optional.empty(), Optional.empty());
  }
}
