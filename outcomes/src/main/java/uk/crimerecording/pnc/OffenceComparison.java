package uk.crimerecording.pnc;

import java.util.Objects;
import uk.crimerecording.fact.Answer;

/**
 * An offence on the Police National Computer beside the class of the recorded crime. Immutable and
 * thread-safe.
 *
 * @param item the reference of the work item
 * @param lookup the offence code with its Home Office candidates
 * @param differs whether every class that the offence may have differs from every class that the
 *     crime may have; not stated where a class is not known
 */
public record OffenceComparison(String item, HomeOfficeLookup lookup, Answer differs) {

  /** An offence beside a crime. */
  public OffenceComparison {
    Objects.requireNonNull(item);
    Objects.requireNonNull(lookup);
    Objects.requireNonNull(differs);
  }
}
