package uk.crimerecording.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as a value: what it is called, where it stands, when it is in force and what it applies
 * to. What it decides stands in the package that applies it, findable by the id.
 *
 * @param id the stable id
 * @param title what the rule says, in one line of this project's own words
 * @param citations where it stands; at least one
 * @param otherReading how another official document or reading differs, where one does
 * @param governingDate the date of a case that decides whether the rule is in force for it
 * @param inForceFrom first day in force; empty where the rule is older than the edition
 * @param inForceUntil last day in force; empty while it has no end
 * @param appliesTo the subjects it applies to; at least one
 */
public record Rule(
    RuleId id,
    String title,
    List<Citation> citations,
    Optional<String> otherReading,
    GoverningDate governingDate,
    Optional<LocalDate> inForceFrom,
    Optional<LocalDate> inForceUntil,
    Set<Subject> appliesTo) {

  /**
   * A rule.
   *
   * @throws IllegalArgumentException if title, citation or subject is missing
   */
  public Rule {
    citations = List.copyOf(citations);
    appliesTo = Set.copyOf(appliesTo);
    if (title.isBlank() || citations.isEmpty() || appliesTo.isEmpty()) {
      throw new IllegalArgumentException("Rule " + id + " needs a title, a citation and a subject");
    }
  }

  /** Whether the rule is in force on a day (the day of its governing date). */
  public boolean inForceOn(LocalDate day) {
    return inForceFrom.map(from -> !day.isBefore(from)).orElse(true)
        && inForceUntil.map(until -> !day.isAfter(until)).orElse(true);
  }

  /** This rule and what another module applies of it. */
  Rule withPart(Rule part) {
    List<Citation> all = new ArrayList<>(citations);
    part.citations.stream().filter(each -> !citations.contains(each)).forEach(all::add);
    Set<Subject> subjects = new HashSet<>(appliesTo);
    subjects.addAll(part.appliesTo);
    return new Rule(
        id,
        title + "; " + part.title,
        all,
        otherReading.or(part::otherReading),
        governingDate,
        inForceFrom,
        inForceUntil,
        subjects);
  }
}
