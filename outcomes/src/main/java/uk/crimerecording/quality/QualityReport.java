package uk.crimerecording.quality;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Verdict;

/**
 * What is wrong with the data of a record, and what could not be judged. Of a restricted record a
 * viewer without access learns its reference and that it is restricted, nothing else: neither its
 * findings nor what they read. Immutable and thread-safe.
 *
 * @param reference the crime reference
 * @param withheld whether the record is restricted and the viewer may not read it
 * @param open what is not stated and keeps a rule from being judged, by rule; unmodifiable
 * @param reasoning why: every question put to the record, and what was found
 */
public record QualityReport(
    String reference,
    boolean withheld,
    SortedMap<RuleId, SortedSet<String>> open,
    Reasoning reasoning) {

  /** A report. */
  public QualityReport {
    Objects.requireNonNull(reference);
    Objects.requireNonNull(reasoning);
    SortedMap<RuleId, SortedSet<String>> copy = new TreeMap<>();
    open.forEach(
        (rule, paths) -> copy.put(rule, Collections.unmodifiableSortedSet(new TreeSet<>(paths))));
    open = Collections.unmodifiableSortedMap(copy);
  }

  /** What was found, in the order of the questions. */
  public List<Finding> findings() {
    return reasoning.findings();
  }

  /** The verdict that the findings ask for; acceptance says nothing of what is still open. */
  public Verdict verdict() {
    Verdict verdict = Verdict.ACCEPT;
    for (Finding finding : findings()) {
      verdict = verdict.strongest(finding.severity().verdict());
    }
    return verdict;
  }

  /** What is not stated or not right: by the findings, then for what could not be judged. */
  public Set<String> missing() {
    Set<String> names = new LinkedHashSet<>(reasoning.missing());
    open.values().forEach(names::addAll);
    return Collections.unmodifiableSet(names);
  }

  /** The report as one line of canonical JSON, without a line end. */
  public String toJson() {
    StringBuilder out = new StringBuilder(1024);
    QualityJson.append(out, this);
    return out.toString();
  }

  @Override
  public String toString() {
    return reference + ": " + verdict() + " " + findings();
  }
}
