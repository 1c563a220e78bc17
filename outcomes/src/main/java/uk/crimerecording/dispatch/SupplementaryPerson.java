package uk.crimerecording.dispatch;

import java.util.Objects;
import java.util.Optional;

/**
 * A person on an incident log, of whom only the involvement is kept. Immutable and thread-safe.
 *
 * @param involvement what the person is in the incident; empty where it is not stated
 */
public record SupplementaryPerson(Optional<Involvement> involvement) {

  /** A person. */
  public SupplementaryPerson {
    Objects.requireNonNull(involvement);
  }
}
