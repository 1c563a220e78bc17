package uk.crimerecording.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.desk.WorkItem;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.Location;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.ProblemCode;

/**
 * Adds up a run. Memory depends on the number of rules, facts and codes, never on the number of
 * records. It keeps references, codes and counts, no other value of a record. Not thread-safe.
 */
public final class RunSummary {

  /** The key of a group of refusals: one kind of finding. */
  record Refusal(RuleId rule, String text) implements Comparable<Refusal> {
    @Override
    public int compareTo(Refusal other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : text.compareTo(other.text);
    }
  }

  /** The key of a problem: what and in which domain field; no field where none is concerned. */
  record ProblemKey(ProblemCode code, String field) implements Comparable<ProblemKey> {
    @Override
    public int compareTo(ProblemKey other) {
      int byCode = code.compareTo(other.code);
      return byCode != 0 ? byCode : field.compareTo(other.field);
    }
  }

  /** How often the checks of a rule were made and how they came out. */
  static final class Checks {
    private final Map<TraceStep.Result, Long> results = new EnumMap<>(TraceStep.Result.class);

    private void add(TraceStep.Result result, long times) {
      results.merge(result, times, Long::sum);
    }

    long of(TraceStep.Result result) {
      return results.getOrDefault(result, 0L);
    }

    long applied() {
      return of(TraceStep.Result.MET)
          + of(TraceStep.Result.NOT_MET)
          + of(TraceStep.Result.NOT_DECIDABLE);
    }
  }

  /** How many decisions rest on one trace. */
  private static final class Traced {
    private long decisions;
  }

  private static final int MOST_KEPT = 1 << 12;

  private final Desk desk;
  private final ForceProfile profile;
  private SortedMap<String, String> policy = Collections.emptySortedMap();
  private final List<String> sources = new ArrayList<>();
  private final Counts<Verdict> verdicts = new Counts<>();
  private final Map<Applied, Counts<Verdict>> byApplied = new HashMap<>();
  private final SortedMap<RuleId, Counts<Severity>> byRule = new TreeMap<>();
  private final Map<RuleId, Checks> checks = new HashMap<>();
  private final Map<Trace, Traced> traces = new HashMap<>();
  private final IdentityHashMap<Finding, Refusal> kinds = new IdentityHashMap<>();
  private final Counts<String> missing = new Counts<>();
  private final SortedMap<String, Group> returns = new TreeMap<>();
  private final SortedMap<Authority, Group> referrals = new TreeMap<>();
  private final SortedMap<Refusal, Group> refusals = new TreeMap<>();
  private final SortedMap<Refusal, Group> onRecord = new TreeMap<>();
  private final SortedMap<LocalDate, Group> monitored = new TreeMap<>();
  private final SortedMap<Refusal, Group> notes = new TreeMap<>();
  private final SortedMap<ProblemKey, Group> rejections = new TreeMap<>();
  private final SortedMap<ProblemKey, Group> warnings = new TreeMap<>();
  private final SortedMap<ProblemKey, Group> sourceNotes = new TreeMap<>();
  private long crimes;
  private long incidents;
  private long rejected;
  private long undecided;
  private long beyondEdition;
  private long unmappedValues;
  private long duplicates;

  /**
   * A summary of nothing yet.
   *
   * @param desk the desk that decides
   * @param profile the profile that the records are read by
   */
  public RunSummary(Desk desk, ForceProfile profile) {
    this.desk = desk;
    this.profile = profile;
  }

  /** Adds a mapped record and what the desk says about it. */
  public void add(IntakeResult.Mapped<?> mapped, Assessment assessment) {
    switch (mapped.kind()) {
      case CRIME -> crimes++;
      case INCIDENT -> incidents++;
      case WORK_ITEM -> {}
    }
    for (Problem problem : mapped.problems()) {
      group(warnings, key(problem)).add(assessment.reference());
    }
    if (assessment.decision().isPresent()) {
      add(assessment.reference(), assessment.decision().get());
    } else {
      undecided++;
    }
    if (!assessment.onRecord().isEmpty() || !assessment.deadlines().isEmpty()) {
      addRecord(assessment);
    }
  }

  /** What is to be put right on the record itself, and the dates to watch. */
  private void addRecord(Assessment assessment) {
    Set<Refusal> once = new HashSet<>();
    for (Finding finding : assessment.onRecord()) {
      Refusal kind = kind(finding);
      if (once.add(kind)) {
        Group group = group(onRecord, kind);
        group.addRule(finding.rule().id().value());
        group.add(assessment.reference());
      }
    }
    for (WorkItem item : assessment.work()) {
      item.due().ifPresent(due -> group(monitored, due).add(assessment.reference()));
    }
  }

  /** Adds a rejected record. */
  public void add(IntakeResult.Rejected<?> record) {
    rejected++;
    for (Problem problem : record.problems()) {
      Map<ProblemKey, Group> groups = problem.isRejecting() ? rejections : warnings;
      group(groups, key(problem)).add(place(record.location()));
    }
  }

  /** Adds the account and the notes of one source, once it is read. */
  public void addSource(String name, IntakeTotals totals, List<Problem> notesOfSource) {
    sources.add(name);
    unmappedValues += totals.unmappedValues();
    duplicates += totals.duplicates();
    for (Problem note : notesOfSource) {
      group(sourceNotes, key(note)).add(place(note.location()));
    }
  }

  private void add(String reference, Decision decision) {
    Verdict verdict = decision.verdict();
    policy = decision.policy();
    verdicts.add(verdict);
    byApplied
        .computeIfAbsent(
            new Applied(decision.subject(), decision.applied()), applied -> new Counts<>())
        .add(verdict);
    beyondEdition += decision.beyondEdition() ? 1 : 0;
    traces.computeIfAbsent(decision.trace(), trace -> new Traced()).decisions++;
    if (traces.size() >= MOST_KEPT) {
      settle();
    }
    if (!decision.findings().isEmpty()) {
      addFindings(reference, decision);
    }
  }

  /** Adds up the checks of the decisions so far. */
  private void settle() {
    traces.forEach(
        (trace, traced) -> {
          for (TraceStep step : trace.steps()) {
            checks
                .computeIfAbsent(step.rule().id(), rule -> new Checks())
                .add(step.result(), traced.decisions);
          }
        });
    traces.clear();
  }

  private void addFindings(String reference, Decision decision) {
    decision.missing().forEach(missing::add);
    for (Finding finding : decision.findings()) {
      byRule.computeIfAbsent(finding.rule().id(), rule -> new Counts<>()).add(finding.severity());
    }
    workList(reference, decision);
  }

  /** Adds a summary of later input, as if its records had been added here. */
  public void addAll(RunSummary later) {
    policy = later.policy.isEmpty() ? policy : later.policy;
    sources.addAll(later.sources);
    verdicts.addAll(later.verdicts);
    later.byApplied.forEach(
        (applied, counts) ->
            byApplied.computeIfAbsent(applied, absent -> new Counts<>()).addAll(counts));
    later.byRule.forEach(
        (rule, counts) -> byRule.computeIfAbsent(rule, absent -> new Counts<>()).addAll(counts));
    later.settle();
    later.checks.forEach(
        (rule, made) ->
            made.results.forEach(
                (result, times) ->
                    checks.computeIfAbsent(rule, absent -> new Checks()).add(result, times)));
    missing.addAll(later.missing);
    addGroups(later.returns, returns);
    addGroups(later.referrals, referrals);
    addGroups(later.refusals, refusals);
    addGroups(later.onRecord, onRecord);
    addGroups(later.monitored, monitored);
    addGroups(later.notes, notes);
    addGroups(later.rejections, rejections);
    addGroups(later.warnings, warnings);
    addGroups(later.sourceNotes, sourceNotes);
    crimes += later.crimes;
    incidents += later.incidents;
    rejected += later.rejected;
    undecided += later.undecided;
    beyondEdition += later.beyondEdition;
    unmappedValues += later.unmappedValues;
    duplicates += later.duplicates;
  }

  private static <K> void addGroups(Map<K, Group> later, Map<K, Group> groups) {
    later.forEach((key, group) -> group(groups, key).addAll(group));
  }

  /** Each record stands in the part of its verdict, once in every group that concerns it. */
  private void workList(String reference, Decision decision) {
    SortedMap<String, Group> returned = new TreeMap<>();
    SortedMap<Refusal, Group> refused = new TreeMap<>();
    SortedMap<Refusal, Group> noted = new TreeMap<>();
    for (Finding finding : decision.findings()) {
      String rule = finding.rule().id().value();
      if (finding.severity() == Severity.NOTE) {
        Group group = group(notes, kind(finding));
        group.addRule(rule);
        noted.put(kind(finding), group);
      } else if (finding.severity().verdict() == decision.verdict()) {
        switch (finding.severity()) {
          case REWORK ->
              finding
                  .missing()
                  .forEach(
                      name -> {
                        Group group = group(returns, name);
                        group.addRule(rule);
                        returned.put(name, group);
                      });
          case PROHIBITION -> {
            Group group = group(refusals, kind(finding));
            group.addRule(rule);
            decision.alternatives().forEach(other -> group.addAlternative(text(other)));
            refused.put(kind(finding), group);
          }
          case REFERRAL ->
              decision.authority().ifPresent(needed -> group(referrals, needed).addRule(rule));
          case NOTE -> {}
        }
      }
    }
    returned.values().forEach(group -> group.add(reference));
    refused.values().forEach(group -> group.add(reference));
    noted.values().forEach(group -> group.add(reference));
    if (decision.verdict() == Verdict.REFER) {
      decision.authority().ifPresent(needed -> group(referrals, needed).add(reference));
    }
  }

  /** The kind of a finding; rules give out the same finding again and again. */
  private Refusal kind(Finding finding) {
    Refusal known = kinds.get(finding);
    if (known == null) {
      if (kinds.size() >= MOST_KEPT) {
        kinds.clear();
      }
      known = new Refusal(finding.rule().id(), desk.messages().render(finding));
      kinds.put(finding, known);
    }
    return known;
  }

  private static String text(Alternative alternative) {
    return switch (alternative.kind()) {
      case OUTCOME -> "outcome " + alternative.code();
      case CANCELLATION -> "cancellation " + alternative.code();
      case RECLASSIFICATION -> "reclassification";
    };
  }

  private static <K> Group group(Map<K, Group> groups, K key) {
    return groups.computeIfAbsent(key, absent -> new Group());
  }

  private static ProblemKey key(Problem problem) {
    return new ProblemKey(problem.code(), problem.field().orElse(""));
  }

  private static String place(Location location) {
    return location.line() > 0 ? location.source() + ":" + location.line() : location.source();
  }

  /**
   * What was applied for.
   *
   * @param subject outcome or cancellation
   * @param code its code
   */
  record Applied(Subject subject, String code) implements Comparable<Applied> {

    /** Outcome types in the order of their numbers, then cancellations. */
    @Override
    public int compareTo(Applied other) {
      int bySubject = subject.compareTo(other.subject);
      if (bySubject != 0) {
        return bySubject;
      }
      int byNumber = Integer.compare(number(), other.number());
      return byNumber != 0 ? byNumber : code.compareTo(other.code);
    }

    private int number() {
      String digits = code.replaceAll("[^0-9]", "");
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
  }

  // ---- What was added up ---------------------------------------------------------------------

  /** Records seen. */
  public long seen() {
    return mapped() + rejected;
  }

  /** Records mapped. */
  public long mapped() {
    return crimes + incidents;
  }

  /** Records rejected. */
  public long rejected() {
    return rejected;
  }

  /** How many decisions have a verdict. */
  public long verdicts(Verdict verdict) {
    return verdicts.of(verdict);
  }

  long decided() {
    return verdicts.total();
  }

  long crimes() {
    return crimes;
  }

  long incidents() {
    return incidents;
  }

  long undecided() {
    return undecided;
  }

  long beyondEdition() {
    return beyondEdition;
  }

  long unmappedValues() {
    return unmappedValues;
  }

  long duplicates() {
    return duplicates;
  }

  Desk desk() {
    return desk;
  }

  ForceProfile profile() {
    return profile;
  }

  /** The force policy in effect; empty where nothing was decided. */
  SortedMap<String, String> policy() {
    return policy;
  }

  Rule rule(String id) {
    return desk.rules().rule(new RuleId(id));
  }

  List<String> sources() {
    return Collections.unmodifiableList(sources);
  }

  SortedMap<Applied, Counts<Verdict>> byApplied() {
    return new TreeMap<>(byApplied);
  }

  SortedMap<RuleId, Counts<Severity>> byRule() {
    return Collections.unmodifiableSortedMap(byRule);
  }

  SortedMap<RuleId, Checks> checks() {
    settle();
    return new TreeMap<>(checks);
  }

  Counts<String> missing() {
    return missing;
  }

  SortedMap<String, Group> returns() {
    return Collections.unmodifiableSortedMap(returns);
  }

  SortedMap<Authority, Group> referrals() {
    return Collections.unmodifiableSortedMap(referrals);
  }

  SortedMap<Refusal, Group> refusals() {
    return Collections.unmodifiableSortedMap(refusals);
  }

  SortedMap<Refusal, Group> onRecord() {
    return Collections.unmodifiableSortedMap(onRecord);
  }

  SortedMap<LocalDate, Group> monitored() {
    return Collections.unmodifiableSortedMap(monitored);
  }

  SortedMap<Refusal, Group> notes() {
    return Collections.unmodifiableSortedMap(notes);
  }

  SortedMap<ProblemKey, Group> rejections() {
    return Collections.unmodifiableSortedMap(rejections);
  }

  SortedMap<ProblemKey, Group> warnings() {
    return Collections.unmodifiableSortedMap(warnings);
  }

  SortedMap<ProblemKey, Group> sourceNotes() {
    return Collections.unmodifiableSortedMap(sourceNotes);
  }
}
