package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.offence.RecordedOffence;

/**
 * One count under way: what the steps share, and what they leave behind. Belongs to one call, so
 * not thread-safe.
 */
final class Count {

  /**
   * A step that was taken, kept small because most are never looked at.
   *
   * @param rule the rule
   * @param check what was checked
   * @param disclosure the disclosure it was checked for
   * @param result how it came out
   * @param fact the fact read, or empty
   */
  record Note(CountingRule rule, String check, String disclosure, Result result, String fact) {}

  /**
   * Something to say, which becomes a finding when somebody looks.
   *
   * @param rule the rule
   * @param severity what it does to the count
   * @param disclosure the disclosure it is about
   * @param message the message
   * @param name name of an argument of the message, or empty
   * @param argument the argument
   * @param missing path of what is not stated, or empty
   */
  record Notice(
      CountingRule rule,
      Severity severity,
      String disclosure,
      String message,
      String name,
      String argument,
      String missing) {

    Finding finding(RuleBook rules) {
      Finding finding =
          Finding.of(rules.rule(rule), severity, "offences." + disclosure, message)
              .with("disclosure", Argument.code(disclosure))
              .withMissing(missing.isEmpty() ? List.of() : List.of(missing));
      return name.isEmpty() ? finding : finding.with(name, Argument.code(argument));
    }
  }

  private final Report report;
  private final OffenceProfiles profiles;
  private final List<Entry> entries;
  private final List<Note> notes;
  private final Set<Notice> notices = new LinkedHashSet<>(0);
  private final List<NotCounted> notCounted = new ArrayList<>(0);
  private final SortedMap<String, List<String>> additions = new TreeMap<>();
  private final SortedMap<String, RecordedOffence> reclassifications = new TreeMap<>();
  private boolean referred;

  Count(Report report, OffenceProfiles profiles) {
    this.report = report;
    this.profiles = profiles;
    this.entries = new ArrayList<>(report.disclosures().size() + 2);
    this.notes = new ArrayList<>(4 * report.disclosures().size() + 4);
  }

  Report report() {
    return report;
  }

  OffenceProfiles profiles() {
    return profiles;
  }

  /** What is still counted, in the order of the disclosures. */
  List<Entry> entries() {
    return entries;
  }

  List<Note> notes() {
    return notes;
  }

  Set<Notice> notices() {
    return notices;
  }

  List<NotCounted> notCounted() {
    return notCounted;
  }

  SortedMap<String, List<String>> additions() {
    return additions;
  }

  SortedMap<String, RecordedOffence> reclassifications() {
    return reclassifications;
  }

  boolean isReferred() {
    return referred;
  }

  // ---- Trace ----------------------------------------------------------------------------------

  /** Notes that a rule applied. */
  void applied(CountingRule rule, String check, Entry entry) {
    notes.add(new Note(rule, check, entry.id(), Result.MET, ""));
  }

  /** Notes that a rule applied because of a fact. */
  void applied(CountingRule rule, String check, Entry entry, Fact<?> fact) {
    notes.add(new Note(rule, check, entry.id(), Result.MET, fact.name()));
  }

  /** The answer to a fact that a rule asks for; where it is not stated, a finding says so. */
  Answer ask(CountingRule rule, String check, Entry entry, Fact<Boolean> fact) {
    Answer answer = entry.answer(fact);
    if (answer.isStated()) {
      Result result = answer == Answer.YES ? Result.MET : Result.NOT_MET;
      notes.add(new Note(rule, check, entry.id(), result, fact.name()));
    } else {
      missing(rule, check, entry, fact);
    }
    return answer;
  }

  /** Reports a fact of a disclosure that keeps the count open. */
  void missing(CountingRule rule, String check, Entry entry, Fact<?> fact) {
    notes.add(new Note(rule, check, entry.id(), Result.NOT_DECIDABLE, fact.name()));
    missing(rule, entry.id(), path(entry.id(), fact.name()), fact.name());
  }

  /** Reports a part of a disclosure that is not stated and keeps the count open. */
  void missingPart(CountingRule rule, String check, Entry entry, String part) {
    missingPath(rule, check, entry, path(entry.id(), part), part);
  }

  /** Reports a part of the report that is not stated and keeps the count open. */
  void missingPath(CountingRule rule, String check, Entry entry, String path, String part) {
    notes.add(new Note(rule, check, entry.id(), Result.NOT_DECIDABLE, ""));
    missing(rule, entry.id(), path, part);
  }

  /** Reports a disclosure whose offence nobody states: it cannot be counted yet. */
  void offenceNotStated(Disclosure disclosure) {
    String id = disclosure.id();
    notes.add(new Note(CountingRule.CNT_04, "offence", id, Result.NOT_DECIDABLE, ""));
    missing(CountingRule.CNT_04, id, path(id, "offence"), "offence");
  }

  private void missing(CountingRule rule, String disclosure, String path, String name) {
    notices.add(
        new Notice(rule, Severity.REWORK, disclosure, "counting.not-stated", "what", name, path));
  }

  private static String path(String disclosure, String part) {
    return "offences." + disclosure + "." + part;
  }

  /** Says something that is worth knowing. */
  void remark(CountingRule rule, Entry entry, String message) {
    notices.add(new Notice(rule, Severity.NOTE, entry.id(), message, "", "", ""));
  }

  /** Says something that is worth knowing about a crime on record. */
  void remark(CountingRule rule, Entry entry, String message, RecordedCrime crime) {
    notices.add(
        new Notice(rule, Severity.NOTE, entry.id(), message, "reference", crime.reference(), ""));
  }

  // ---- Results --------------------------------------------------------------------------------

  /** The disclosure is no crime of its own. */
  void leaveOut(CountingRule rule, String check, Entry entry, String message) {
    applied(rule, check, entry);
    remark(rule, entry, message);
    notCounted.add(new NotCounted(entry.id(), rule.id()));
  }

  /** The disclosure belongs to a crime on record. */
  void addTo(RecordedCrime crime, Entry entry) {
    additions.computeIfAbsent(crime.reference(), reference -> new ArrayList<>()).add(entry.id());
  }

  /** The crime on record may have to become this offence, the gravest that was added. */
  void considerReclassifying(RecordedCrime crime, Entry entry) {
    RecordedOffence before = reclassifications.get(crime.reference());
    if (before == null
        || entry.profile().gravity().isGraverThan(profiles.profile(before).gravity())
            == Answer.YES) {
      reclassifications.put(crime.reference(), entry.profile().offence());
    }
    remark(CountingRule.CNT_28, entry, "counting.consider-reclassifying", crime);
  }

  /** The registrar has to decide which crime counts. */
  void refer(Entry entry, Entry other) {
    referred = true;
    notes.add(
        new Note(
            CountingRule.CNT_25,
            "combination",
            entry.id(),
            Result.NOT_DECIDABLE,
            "fcrDecidedOffence"));
    notices.add(
        new Notice(
            CountingRule.CNT_25,
            Severity.REFERRAL,
            entry.id(),
            "counting.refer",
            "other",
            other.id(),
            path(entry.id(), CountingFacts.FCR_DECIDED.name())));
  }
}
