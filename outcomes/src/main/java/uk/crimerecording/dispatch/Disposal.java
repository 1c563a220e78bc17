package uk.crimerecording.dispatch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.incident.IncidentQualifier;
import uk.crimerecording.incident.StatedCategory;

/**
 * A code with which an incident was disposed of, read as a national category with its qualifiers
 * (NSIR-01, NSIR-02). Immutable and thread-safe.
 *
 * @param category the category; empty where it is not stated
 * @param qualifiers the qualifiers; an empty set states that there is none
 */
public record Disposal(
    Optional<StatedCategory> category, Optional<Set<IncidentQualifier>> qualifiers) {

  /** A disposal. */
  public Disposal {
    Objects.requireNonNull(category);
    qualifiers = qualifiers.map(Disposal::inOrder);
  }

  private static Set<IncidentQualifier> inOrder(Set<IncidentQualifier> qualifiers) {
    Set<IncidentQualifier> ordered = EnumSet.noneOf(IncidentQualifier.class);
    ordered.addAll(qualifiers);
    return Collections.unmodifiableSet(ordered);
  }
}
