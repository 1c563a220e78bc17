package uk.crimerecording.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.Problem.Severity;
import uk.crimerecording.record.CrimeRecord;

/**
 * One pass over an input, record by record. Every record seen is mapped or rejected (rule SYS-06);
 * memory does not grow with the input but for the references seen, up to 32 bytes each. A record
 * whose reference an earlier mapped one has is rejected, so that no crime is judged twice. Not
 * thread-safe; several intakes may run side by side.
 *
 * @param <T> the domain type
 */
public final class Intake<T> implements AutoCloseable {

  private final Iterator<Source> sources;
  private final HostSystem system;
  private final ForceProfile profile;
  private final IntakeSettings settings;
  private final Assembler<T> assembler;
  private final RecordDraft draft;
  private final Content content;
  private final Coverage coverage = new Coverage();
  private final ReferenceSet references = new ReferenceSet();
  private final SourceNotes notes;
  private final ProblemCounts counts = new ProblemCounts();
  private @Nullable SourceText text;
  private @Nullable RecordSplitter splitter;
  private @Nullable RecordParser parser;
  private @Nullable TableParser table;
  private Layout layout;
  private boolean failureReported;
  private long opened;
  private long ordinal;
  private long mapped;
  private long rejected;
  private long crimes;
  private long duplicates;

  /** Turns the draft into a domain object. */
  interface Assembler<T> {
    Optional<T> assemble();

    Optional<RecordKind> statedKind();

    RecordKind kindOf(T record);
  }

  /** Makes the assembler of an intake. */
  private interface AssemblerFactory<T> {
    Assembler<T> create(Coverage coverage, RecordDraft draft);
  }

  private Intake(
      List<Source> sources,
      HostSystem system,
      ForceProfile profile,
      IntakeSettings settings,
      Content content,
      AssemblerFactory<T> assemblers) {
    this.sources = List.copyOf(sources).iterator();
    this.system = system;
    this.profile = profile;
    this.settings = settings;
    this.content = content;
    this.layout = profile.anyLayout(content);
    this.notes = new SourceNotes(counts, coverage);
    this.draft = new RecordDraft(settings.limits(), profile, layout, notes);
    this.assembler = assemblers.create(coverage, draft);
  }

  static Intake<CrimeRecord> ofCrimes(
      List<Source> sources, HostSystem system, ForceProfile profile, IntakeSettings settings) {
    return new Intake<>(
        sources,
        system,
        profile,
        settings,
        Content.CRIMES,
        (coverage, draft) -> new CrimeRecordAssembler(profile, settings, coverage, draft));
  }

  /** Hands every record that is left to the consumer, in the order of the input. */
  public void forEach(Consumer<? super IntakeResult<T>> consumer) {
    Optional<IntakeResult<T>> result = next();
    while (result.isPresent()) {
      consumer.accept(result.get());
      result = next();
    }
  }

  /** The next record, or empty at the end of the input. */
  public Optional<IntakeResult<T>> next() {
    while (true) {
      RecordSplitter records = splitter;
      SourceText source = text;
      if (records == null || source == null) {
        if (!sources.hasNext()) {
          return Optional.empty();
        }
        Optional<IntakeResult<T>> unopened = open(sources.next());
        if (unopened.isPresent()) {
          return unopened;
        }
      } else if (records.advance()) {
        takeAside(records);
        return Optional.of(result(records, source));
      } else {
        takeAside(records);
        Optional<IntakeResult<T>> broken = finish(source);
        if (broken.isPresent()) {
          return broken;
        }
      }
    }
  }

  /** The account so far. */
  public IntakeTotals totals() {
    return new IntakeTotals(
        opened,
        mapped + rejected,
        mapped,
        rejected,
        crimes,
        mapped - crimes,
        duplicates,
        counts.of(ProblemCode.UNMAPPED_VALUE),
        counts.all());
  }

  /** What the profile does not cover of the records so far (rule SYS-02). */
  public CoverageReport coverage() {
    return coverage.report();
  }

  /** Problems of sources outside their records so far, at most 10,000. */
  public List<Problem> notes() {
    return notes.all();
  }

  @Override
  public void close() {
    if (text != null) {
      text.close();
    }
    text = null;
    splitter = null;
    while (sources.hasNext()) {
      sources.next();
    }
  }

  private Optional<IntakeResult<T>> open(Source source) {
    opened++;
    ordinal = 0;
    failureReported = false;
    notes.begin(source.name());
    SourceText opening;
    try {
      opening = SourceText.open(source, profile.charset(), settings.limits());
    } catch (java.io.EOFException e) {
      return Optional.of(
          unread(Location.of(source.name()), profile.charset(), ProblemCode.TRUNCATED_INPUT));
    } catch (IOException e) {
      return Optional.of(
          unread(Location.of(source.name()), profile.charset(), ProblemCode.UNREADABLE_SOURCE));
    }
    text = opening;
    Format format = Format.of(opening);
    Optional<Layout> found = profile.layout(content, format);
    if (found.isEmpty() && opening.head().isEmpty()) {
      found = Optional.of(profile.anyLayout(content));
      format = found.get().format();
    }
    Optional<RecordParser> parsing = found.flatMap(this::parser);
    if (found.isEmpty() || (format != Format.CSV && parsing.isEmpty())) {
      close(opening);
      return Optional.of(
          unread(Location.of(source.name()), profile.charset(), ProblemCode.UNKNOWN_FORMAT));
    }
    layout = found.get();
    parser = parsing.orElse(null);
    table = null;
    switch (format) {
      case CSV -> openTable(opening, layout);
      case XML -> splitter = RecordSplitter.elements(opening, settings.limits(), layout.record());
      case JSON -> splitter = json(opening, layout);
    }
    return Optional.empty();
  }

  private Optional<RecordParser> parser(Layout found) {
    return found.format() == Format.CSV
        ? Optional.empty()
        : system.parser(found, settings.limits());
  }

  private RecordSplitter json(SourceText opening, Layout json) {
    String name = opening.name();
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson")
        ? RecordSplitter.lines(opening, settings.limits())
        : RecordSplitter.objects(opening, settings.limits(), json.record());
  }

  private void openTable(SourceText opening, Layout csv) {
    CellSplitter rows = new CellSplitter(opening, settings.limits(), csv.separator());
    TableParser heading = new TableParser(rows, csv, notes);
    splitter = rows;
    if (rows.advance()) {
      Optional<ProblemCode> flaw = rows.flaw();
      if (flaw.isPresent()) {
        notes.report(flaw.get(), rows.line(), "heading");
      } else {
        heading.heading();
      }
      table = heading;
    }
  }

  private IntakeResult<T> result(RecordSplitter records, SourceText source) {
    ordinal++;
    draft.begin(new Location(source.name(), records.line(), ordinal), layout);
    notes.reached(records.line());
    Optional<ProblemCode> flaw = records.flaw();
    if (flaw.isPresent()) {
      draft.reject(flaw.get());
      failureReported |= flaw.equals(source.failure());
    } else if (table != null) {
      parseRow(table, records);
    } else if (parser != null) {
      parser.parse(records, draft);
    }
    Optional<RecordKind> kind = assembler.statedKind();
    Optional<T> record = draft.isRejected() ? Optional.empty() : assembler.assemble();
    String reference = draft.value(content.reference());
    if (record.isPresent() && reference != null && !references.add(reference)) {
      draft.problem(
          ProblemCode.DUPLICATE_REFERENCE, Severity.REJECTING, content.reference(), reference);
      duplicates++;
    }
    List<Problem> problems = draft.problems();
    counts.addAll(problems);
    if (record.isEmpty() || draft.isRejected()) {
      rejected++;
      return new IntakeResult.Rejected<>(records.record(draft.location()), kind, problems);
    }
    RecordKind known = kind.orElseGet(() -> assembler.kindOf(record.get()));
    mapped++;
    crimes += known == RecordKind.CRIME ? 1 : 0;
    return new IntakeResult.Mapped<>(record.get(), known, draft.location(), problems);
  }

  private void parseRow(TableParser rows, RecordSplitter records) {
    if (rows.fits()) {
      rows.parse(draft);
    } else {
      draft.reject(records.isLast() ? ProblemCode.TRUNCATED_INPUT : ProblemCode.COLUMN_COUNT);
    }
  }

  /** Ends a source; a record stands for what a broken source no longer gives. */
  private Optional<IntakeResult<T>> finish(SourceText source) {
    long line = splitter == null ? 0 : splitter.lineReached();
    close(source);
    Optional<ProblemCode> failure = source.failure();
    if (failure.isPresent() && !failureReported) {
      return Optional.of(unread(source, line, failure.get()));
    }
    if (ordinal == 0) {
      notes.once(ProblemCode.EMPTY_SOURCE, 0);
    }
    return Optional.empty();
  }

  private IntakeResult<T> unread(SourceText source, long line, ProblemCode code) {
    return unread(new Location(source.name(), line, ordinal + 1), source.charset(), code);
  }

  private IntakeResult<T> unread(Location location, Charset charset, ProblemCode code) {
    List<Problem> problems = List.of(Problem.of(code, Severity.REJECTING, location));
    counts.addAll(problems);
    rejected++;
    return new IntakeResult.Rejected<>(
        new SourceRecord(location, "", charset, 0), Optional.empty(), problems);
  }

  private void close(SourceText source) {
    source.close();
    text = null;
    splitter = null;
    parser = null;
    table = null;
  }

  private void takeAside(RecordSplitter records) {
    records.takeAside().ifPresent(code -> notes.once(code, records.asideLine()));
  }
}
