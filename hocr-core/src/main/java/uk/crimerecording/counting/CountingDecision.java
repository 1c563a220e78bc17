package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.RecordedOffence;

/**
 * How many crimes a report discloses: the crimes to record with what each absorbs, what is added to
 * crimes on record, what is not counted, and why. Where something that would change the answer is
 * not stated, the count stands on what is, and {@link #missing} says what is open. Equal reports
 * give equal decisions and byte-equal JSON. Immutable and thread-safe.
 */
public final class CountingDecision {

  private static final Comparator<CountedCrime> IN_ORDER =
      Comparator.comparing(CountedCrime::from).thenComparing(crime -> crime.offender().orElse(""));

  private final Report report;
  private final List<CountedCrime> crimes;
  private final SortedMap<String, List<String>> addedTo;
  private final SortedMap<String, RecordedOffence> reclassify;
  private final List<NotCounted> notCounted;
  private final boolean referred;
  private final List<Count.Note> notes;
  private final List<Count.Notice> notices;
  private final RuleBook rules;
  private final Edition edition;
  private final String catalogueHash;

  CountingDecision(
      Count count, List<Entry> crimes, RuleBook rules, Edition edition, String catalogueHash) {
    this.report = count.report();
    this.crimes = counted(crimes);
    this.addedTo = Collections.unmodifiableSortedMap(count.additions());
    this.reclassify = Collections.unmodifiableSortedMap(count.reclassifications());
    this.notCounted = List.copyOf(count.notCounted());
    this.referred = count.isReferred();
    this.notes = List.copyOf(count.notes());
    this.notices = List.copyOf(count.notices());
    this.rules = rules;
    this.edition = edition;
    this.catalogueHash = catalogueHash;
  }

  private static List<CountedCrime> counted(List<Entry> crimes) {
    int recorded = 0;
    for (Entry crime : crimes) {
      if (crime.isAbsorbed()) {
        crime.recordedIn().keep(crime);
      } else {
        recorded++;
      }
    }
    List<CountedCrime> counted = new ArrayList<>(recorded);
    for (Entry crime : crimes) {
      if (!crime.isAbsorbed()) {
        counted.add(counted(crime));
      }
    }
    counted.sort(IN_ORDER);
    return List.copyOf(counted);
  }

  private static CountedCrime counted(Entry crime) {
    List<String> basis = new ArrayList<>(1 + crime.members().size());
    basis.add(crime.id());
    List<String> absorbs = new ArrayList<>(crime.absorbedIds());
    for (Entry member : crime.members()) {
      // a lesser offence against the same unit is absorbed, the same offence is the crime itself
      boolean same = member.profile().name().equals(crime.profile().name());
      (same ? basis : absorbs).add(member.id());
    }
    return new CountedCrime(
        crime.profile().offence(), crime.id(), sorted(basis), crime.offender(), sorted(absorbs));
  }

  /** In order, each once: a disclosure of several offenders has several entries. */
  private static List<String> sorted(List<String> ids) {
    return ids.size() < 2 ? ids : List.copyOf(new TreeSet<>(ids));
  }

  /** The report that was counted. */
  public Report report() {
    return report;
  }

  /** The number of new crimes to record. */
  public int count() {
    return crimes.size();
  }

  /** The crimes to record, in the order of the disclosures that they are recorded for. */
  public List<CountedCrime> crimes() {
    return crimes;
  }

  /** The disclosures that are added to crimes on record, by crime reference. */
  public SortedMap<String, List<String>> addedTo() {
    return addedTo;
  }

  /** The crimes on record that may have to be reclassified, each with the graver offence. */
  public SortedMap<String, RecordedOffence> reclassificationsToConsider() {
    return reclassify;
  }

  /** The disclosures that are no crime, and that no crime absorbs. */
  public List<NotCounted> notCounted() {
    return notCounted;
  }

  /** Who has to decide which crime counts, where the rules leave it to somebody. */
  public Optional<Authority> referTo() {
    return referred ? Optional.of(Authority.FCR) : Optional.empty();
  }

  /** The facts and paths that are not stated and could change the count. */
  public Set<String> missing() {
    Set<String> missing = new LinkedHashSet<>();
    for (Count.Notice notice : notices) {
      if (!notice.missing().isEmpty()) {
        missing.add(notice.missing());
      }
    }
    return Collections.unmodifiableSet(missing);
  }

  /** Whether nothing could change the count: no fact is open and nobody has to decide. */
  public boolean isDecided() {
    return !referred && notices.stream().allMatch(notice -> notice.missing().isEmpty());
  }

  /** Why the count is as it is. */
  public Reasoning reasoning() {
    List<TraceStep> steps = new ArrayList<>(notes.size());
    SortedMap<String, String> used = new TreeMap<>();
    for (Count.Note note : notes) {
      String path = "offences." + note.disclosure() + "." + note.fact();
      steps.add(
          new TraceStep(
              rules.rule(note.rule()),
              note.disclosure() + ": " + note.check(),
              note.result(),
              note.fact().isEmpty() ? List.of() : List.of(path)));
      if (!note.fact().isEmpty()) {
        spelling(note).ifPresent(value -> used.put(path, value));
      }
    }
    List<Finding> findings = notices.stream().map(notice -> notice.finding(rules)).toList();
    return new Reasoning(edition, catalogueHash, findings, new Trace(steps), used);
  }

  private Optional<String> spelling(Count.Note note) {
    return FactVocabulary.standard()
        .find(note.fact())
        .flatMap(
            fact ->
                report.disclosures().stream()
                    .filter(disclosure -> disclosure.id().equals(note.disclosure()))
                    .findFirst()
                    .flatMap(disclosure -> disclosure.facts().spelling(fact))
                    .or(() -> report.facts().spelling(fact)));
  }

  /** The decision as one line of canonical JSON, without a line end. */
  public String json() {
    StringBuilder out = new StringBuilder(1024);
    CountingJson.append(out, this);
    return out.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountingDecision that && json().equals(that.json());
  }

  @Override
  public int hashCode() {
    return crimes.hashCode();
  }

  @Override
  public String toString() {
    return crimes.size() + " crimes " + crimes;
  }
}
