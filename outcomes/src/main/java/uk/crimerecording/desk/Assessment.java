package uk.crimerecording.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.flag.FlagAssessment;
import uk.crimerecording.notification.DeadlineItem;

/**
 * Everything that the desk says about a record at once: the decision on what was applied for, the
 * record itself (class and flags), and the dates to watch. A record for which nothing is applied
 * has no decision: it was looked at, and there is nothing to decide. Immutable and thread-safe.
 *
 * @param reference the crime reference
 * @param decision the decision on the application that waits
 * @param recordFindings contradictions between the class and the facts of the record
 * @param flags what is wrong with the flags
 * @param deadlines the dates to watch, where a day to look from was given
 * @param withheld whether the record is restricted and was not looked at, because the viewer may
 *     not read it; then nothing but the reference is here
 */
public record Assessment(
    String reference,
    Optional<Decision> decision,
    List<Finding> recordFindings,
    FlagAssessment flags,
    List<DeadlineItem> deadlines,
    boolean withheld) {

  /** An assessment. */
  public Assessment {
    recordFindings = List.copyOf(recordFindings);
    deadlines = List.copyOf(deadlines);
  }

  /** An assessment of a record that was looked at. */
  public Assessment(
      String reference,
      Optional<Decision> decision,
      List<Finding> recordFindings,
      FlagAssessment flags,
      List<DeadlineItem> deadlines) {
    this(reference, decision, recordFindings, flags, deadlines, false);
  }

  /** An assessment for which no dates were looked at. */
  public Assessment(
      String reference,
      Optional<Decision> decision,
      List<Finding> recordFindings,
      FlagAssessment flags) {
    this(reference, decision, recordFindings, flags, List.of());
  }

  /** What a viewer who may not read a restricted record learns of it. */
  static Assessment withheld(String reference) {
    return new Assessment(
        reference,
        Optional.empty(),
        List.of(),
        new FlagAssessment(List.of(), Set.of()),
        List.of(),
        true);
  }

  /** The verdict on the application, where something was applied for. */
  public Optional<Verdict> verdict() {
    return decision.map(Decision::verdict);
  }

  /** Every finding: on the application, on the class, on the flags, on the dates. */
  public List<Finding> findings() {
    List<Finding> made = decision.map(Decision::findings).orElse(List.of());
    List<Finding> found = onRecord();
    if (found.isEmpty()) {
      return made;
    }
    List<Finding> all = new ArrayList<>(made);
    all.addAll(found);
    return Collections.unmodifiableList(all);
  }

  /** The findings on the record itself: on the class, on the flags, on the dates. */
  public List<Finding> onRecord() {
    if (deadlines.isEmpty() && flags.findings().isEmpty()) {
      return recordFindings;
    }
    List<Finding> all = new ArrayList<>(recordFindings);
    all.addAll(flags.findings());
    deadlines.forEach(deadline -> all.addAll(deadline.findings()));
    return Collections.unmodifiableList(all);
  }

  /** Everything that is missing for the application, at once. */
  public Set<String> missing() {
    return decision.map(Decision::missing).orElse(Set.of());
  }

  /** Who has to decide instead. */
  public Optional<Authority> authorityNeeded() {
    return decision.flatMap(Decision::authority);
  }

  /** What the rules point to instead. */
  public List<Alternative> alternatives() {
    return decision.map(Decision::alternatives).orElse(List.of());
  }

  /**
   * What has to be done, the most urgent first. Everything that the officer has to put right, on
   * the application or on the record, is one return.
   */
  public List<WorkItem> work() {
    List<Finding> findings = findings();
    List<WorkItem> work = new ArrayList<>(2);
    add(Action.REFUSE, with(Severity.PROHIBITION, findings), work);
    add(Action.RETURN, with(Severity.REWORK, findings), work);
    add(Action.REFER, with(Severity.REFERRAL, findings), work);
    if (work.isEmpty() && decision.isPresent()) {
      work.add(item(Action.ACCEPT, with(Severity.NOTE, findings)));
    }
    for (DeadlineItem deadline : deadlines) {
      if (deadline.status() == DeadlineItem.Status.DUE) {
        work.add(monitor(deadline));
      }
    }
    return Collections.unmodifiableList(work);
  }

  private static WorkItem monitor(DeadlineItem deadline) {
    return new WorkItem(
        Action.MONITOR, deadline.findings(), Optional.empty(), List.of(), deadline.due());
  }

  private static List<Finding> with(Severity severity, List<Finding> findings) {
    return findings.isEmpty()
        ? findings
        : findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  private void add(Action action, List<Finding> why, List<WorkItem> work) {
    if (!why.isEmpty()) {
      work.add(item(action, why));
    }
  }

  private WorkItem item(Action action, List<Finding> why) {
    return new WorkItem(
        action,
        why,
        action == Action.REFER ? authorityNeeded() : Optional.empty(),
        action == Action.REFUSE ? alternatives() : List.of(),
        Optional.empty());
  }
}
