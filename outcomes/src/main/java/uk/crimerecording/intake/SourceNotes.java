package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.Problem.Severity;

/**
 * What is to be said about sources outside their records, each thing once a source and within
 * bounds. Not thread-safe.
 */
final class SourceNotes implements RecordDraft.Notes {

  private static final int MOST_NOTES = 10_000;
  private static final int MOST_NAMES = 1_000;
  private static final int LONGEST_NAME = 60;

  private final List<Problem> notes;
  private final Set<String> seen = new HashSet<>();
  private final ProblemCounts counts;
  private final Coverage coverage;
  private String source = "";
  private long line;

  SourceNotes(ProblemCounts counts, Coverage coverage) {
    this(counts, coverage, new ArrayList<>());
  }

  private SourceNotes(ProblemCounts counts, Coverage coverage, List<Problem> notes) {
    this.notes = notes;
    this.counts = counts;
    this.coverage = coverage;
  }

  /** Takes notes on a source that is read at the same time; {@link #all} has both. */
  SourceNotes beside() {
    return new SourceNotes(counts, coverage, notes);
  }

  /** Begins a source. */
  void begin(String name) {
    source = name;
    line = 0;
    seen.clear();
  }

  /** Says how far the source has been read. */
  void reached(long record) {
    line = record;
  }

  /**
   * A name that the source has and the profile does not: in the report, not in the problem, because
   * a name may be a value, such as a member that is called like a person.
   */
  @Override
  public void add(ProblemCode code, String name) {
    boolean unknown = code == ProblemCode.UNKNOWN_ELEMENT;
    boolean hidden = unknown || name.length() > LONGEST_NAME;
    String known = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    if (seen.size() < MOST_NAMES && seen.add(code + " " + known)) {
      if (unknown) {
        unknownName(name);
      }
      report(code, line, hidden ? "name(" + name.length() + ")" : name);
    }
  }

  /** Reports something once a source and place. */
  void once(ProblemCode code, long at) {
    if (seen.add(code.name())) {
      add(Problem.of(code, Severity.WARNING, new Location(source, at, 0)));
    }
  }

  void report(ProblemCode code, long at, String place) {
    add(
        new Problem(
            code,
            Severity.WARNING,
            new Location(source, at, 0),
            Optional.of(place),
            Optional.empty(),
            Optional.empty()));
  }

  void unknownName(String name) {
    coverage.unknownName(name);
  }

  private void add(Problem note) {
    counts.add(note);
    if (notes.size() < MOST_NOTES) {
      notes.add(note);
    }
  }

  List<Problem> all() {
    return List.copyOf(notes);
  }
}
