package uk.crimerecording.decision;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Why an answer is as it is: the law it was given under, every finding, every check and the facts
 * used. A person reads it through the message catalogue, a program reads {@link
 * DecisionJson#append(StringBuilder, Reasoning)}. Immutable and thread-safe.
 *
 * @param edition the edition applied
 * @param catalogueHash content hash of the offence list used, in hexadecimal
 * @param findings every finding, in the order of the checks
 * @param trace every check
 * @param factsUsed the facts and paths that were read and are stated, each with its one spelling
 */
public record Reasoning(
    Edition edition,
    String catalogueHash,
    List<Finding> findings,
    Trace trace,
    SortedMap<String, String> factsUsed) {

  /** A reasoning. */
  public Reasoning {
    findings = List.copyOf(findings);
    factsUsed = Collections.unmodifiableSortedMap(new TreeMap<>(factsUsed));
  }

  /** The facts and paths that are not stated and keep the answer open, in the order found. */
  public Set<String> missing() {
    Set<String> names = new LinkedHashSet<>();
    findings.forEach(finding -> names.addAll(finding.missing()));
    return Collections.unmodifiableSet(names);
  }

  /** The ids of the rules that the answer rests on: those applied and those with a finding. */
  public SortedSet<RuleId> rules() {
    SortedSet<RuleId> ids = new TreeSet<>(trace.applied());
    findings.forEach(finding -> ids.add(finding.rule().id()));
    return Collections.unmodifiableSortedSet(ids);
  }
}
