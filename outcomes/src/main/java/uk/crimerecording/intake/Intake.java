package uk.crimerecording.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.intake.Problem.Severity;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.record.CrimeRecord;

/**
 * One pass over an input, record by record. Every record seen is mapped or rejected (rule SYS-06);
 * memory does not grow with the input but for the references seen. A record whose reference an
 * earlier mapped one has is rejected, so that no crime is judged twice. Not thread-safe; several
 * intakes may run side by side.
 *
 * <p>References are kept as numbers where they are serials in few forms: about one bit each where
 * they follow one another, two bytes where they lie far apart. Of others a hash of 64 bits is kept,
 * in 10 to 15 bytes; that two of ten million share one, and the later record is rejected as a
 * duplicate that it is not, has a chance below one in 100,000.
 *
 * <p>Where the layout of rows has joined tables and some sources are such tables, their rows are
 * read with the records they belong to. A row without a record is a rejected record of its own; a
 * rejected record keeps its rows.
 *
 * @param <T> the domain type
 */
public final class Intake<T> implements AutoCloseable {

  private final Iterator<Source> sources;
  private final @Nullable JoinedTables joined;
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

  /** Whether the draft has a record that waits for rows of joined tables to be passed over. */
  private boolean pending;

  private long opened;
  private long ordinal;
  private long mapped;
  private long rejected;
  private long crimes;
  private long incidents;
  private long duplicates;

  /** Turns the draft into a domain object. */
  interface Assembler<T> {
    Optional<T> assemble();

    Optional<RecordKind> statedKind();

    RecordKind kindOf(T record);

    /** What tells the record from all others. */
    String identityOf(T record);
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
    this.system = system;
    this.profile = profile;
    this.settings = settings;
    this.content = content;
    this.layout = profile.anyLayout(content);
    this.notes = new SourceNotes(counts, coverage);
    this.draft = new RecordDraft(settings.limits(), profile, layout, notes);
    this.assembler = assemblers.create(coverage, draft);
    Optional<Layout> rows = profile.layout(content, Format.CSV);
    this.sources = List.copyOf(JoinedTables.records(rows, sources)).iterator();
    this.joined =
        JoinedTables.of(
                rows,
                sources,
                profile.charset(),
                settings.limits(),
                notes,
                new ValueReader(profile, settings.today(), coverage, draft))
            .orElse(null);
    if (joined != null) {
      draft.join();
    }
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

  static Intake<DispatchEvent> ofLogs(
      List<Source> sources, HostSystem system, ForceProfile profile, IntakeSettings settings) {
    return new Intake<>(
        sources,
        system,
        profile,
        settings,
        Content.LOGS,
        (coverage, draft) -> new LogAssembler(profile, settings, coverage, draft));
  }

  static Intake<PncWorkItem> ofWorkItems(
      List<Source> sources, HostSystem system, ForceProfile profile, IntakeSettings settings) {
    return new Intake<>(
        sources,
        system,
        profile,
        settings,
        Content.WORK_ITEMS,
        (coverage, draft) -> new WorkItemAssembler(profile, settings, coverage, draft));
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
          return Optional.ofNullable(joined).map(JoinedTables::rest).map(this::stray);
        }
        Optional<IntakeResult<T>> unopened = open(sources.next());
        if (unopened.isPresent()) {
          return unopened;
        }
      } else if (pending || records.advance()) {
        if (!pending) {
          takeAside(records);
          parse(records, source);
        }
        Optional<IntakeResult<T>> stray = passOver();
        pending = stray.isPresent();
        return pending ? stray : Optional.of(result(records));
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
        joined == null ? opened : opened + joined.opened(),
        mapped + rejected,
        mapped,
        rejected,
        crimes,
        incidents,
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
    if (joined != null) {
      joined.close();
    }
    text = null;
    splitter = null;
    pending = false;
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

  private void parse(RecordSplitter records, SourceText source) {
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
  }

  /** The reference that the record at hand states, or null. */
  private @Nullable String reference() {
    RawValue reference = draft.value(content.reference());
    return reference == null ? null : reference.text();
  }

  private Optional<IntakeResult<T>> passOver() {
    String reference = reference();
    return joined == null || reference == null
        ? Optional.empty()
        : Optional.ofNullable(joined.passOver(reference)).map(this::stray);
  }

  /** A row of a joined table that belongs to no record. */
  private IntakeResult<T> stray(JoinedRow row) {
    ProblemCode code = row.flaw().orElse(ProblemCode.ORPHAN_ROW);
    List<Problem> problems = List.of(Problem.of(code, Severity.REJECTING, row.source().location()));
    counts.addAll(problems);
    rejected++;
    return new IntakeResult.Rejected<>(row.source(), Optional.empty(), problems);
  }

  private IntakeResult<T> result(RecordSplitter records) {
    String reference = reference();
    List<SourceRecord> rows =
        joined == null || reference == null ? List.of() : joined.join(reference, draft);
    Optional<RecordKind> kind = assembler.statedKind();
    Optional<T> record = draft.isRejected() ? Optional.empty() : assembler.assemble();
    if (record.isPresent() && !references.add(assembler.identityOf(record.get()))) {
      draft.problem(
          ProblemCode.DUPLICATE_REFERENCE,
          Severity.REJECTING,
          content.reference(),
          reference == null ? "" : reference);
      duplicates++;
    }
    List<Problem> problems = draft.problems();
    counts.addAll(problems);
    if (record.isEmpty() || draft.isRejected()) {
      rejected++;
      SourceRecord whole = records.record(draft.location()).with(rows);
      return new IntakeResult.Rejected<>(whole, kind, problems);
    }
    RecordKind known = kind.orElseGet(() -> assembler.kindOf(record.get()));
    mapped++;
    crimes += known == RecordKind.CRIME ? 1 : 0;
    incidents += known == RecordKind.INCIDENT ? 1 : 0;
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
