package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.Problem.Severity;

/**
 * The raw values of the record at hand, as an adapter finds them, and what the adapter found wrong
 * with it. An intake uses one draft for all of its records. Not thread-safe.
 */
public final class RecordDraft {

  /** The most problems of one record; what rejects it is among them. */
  private static final int MOST_PROBLEMS = 1_000;

  private final IntakeLimits limits;
  private final ForceProfile profile;
  private final Notes notes;
  private final List<DomainField> fields;
  private final @Nullable String[] values;

  /** What lists of several values hold so far, by field, until somebody asks for it. */
  private final @Nullable StringBuilder[] lists;

  private final int[] stated;
  private final List<PartyDraft> parties = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Location location;
  private Layout layout;
  private int statedCount;
  private int partyCount;
  private boolean rejected;
  private boolean tooManyParties;
  private final List<PartDraft> parts = new ArrayList<>();
  private int partCount;
  private boolean rowsMissing;
  private boolean joined;

  /** Takes notes about the source. */
  interface Notes {
    void add(ProblemCode code, String name);
  }

  RecordDraft(IntakeLimits limits, ForceProfile profile, Layout layout, Notes notes) {
    this.notes = notes;
    this.limits = limits;
    this.profile = profile;
    this.layout = layout;
    this.fields = DomainField.ofRecord(layout.content());
    this.values = new String[fields.size()];
    this.lists = new StringBuilder[fields.size()];
    this.stated = new int[fields.size()];
    this.location = Location.of("");
  }

  /** Says that values come from joined tables too, for the places of problems. */
  void join() {
    joined = true;
  }

  void begin(Location place, Layout placed) {
    location = place;
    layout = placed;
    for (int i = 0; i < statedCount; i++) {
      values[stated[i]] = null;
      lists[stated[i]] = null;
    }
    statedCount = 0;
    partyCount = 0;
    tooManyParties = false;
    partCount = 0;
    rowsMissing = false;
    problems.clear();
    rejected = false;
  }

  /**
   * States the raw value of a field of the record. A blank value states nothing, nor does one that
   * the profile takes for unknown. Several values of a list are added up; of a field that holds one
   * value the first counts.
   */
  public void state(DomainField field, String raw) {
    if (field.owner() != DomainField.Owner.RECORD || field.content() != layout.content()) {
      return;
    }
    boolean first = values[field.index()] == null;
    put(values, field, raw);
    if (first && values[field.index()] != null) {
      stated[statedCount++] = field.index();
    }
  }

  /**
   * Says by which layout the record is read, where it is another than that of its source; the
   * places of its problems are those of that layout.
   */
  public void placedBy(Layout other) {
    layout = other;
  }

  /**
   * Begins a party of the record; the draft for it is valid until the next record. A record with
   * more parties than the limit is rejected, and what is stated of them counts no more.
   */
  public PartyDraft party() {
    if (partyCount == limits.parties()) {
      rejectTooMany();
      partyCount--;
    }
    if (partyCount == parties.size()) {
      parties.add(new PartyDraft());
    }
    PartyDraft party = parties.get(partyCount++);
    party.clear();
    return party;
  }

  private void rejectTooMany() {
    if (!tooManyParties) {
      tooManyParties = true;
      reject(ProblemCode.TOO_MANY_PARTIES);
    }
  }

  /** Begins a part of the record; the draft for it is valid until the next record. */
  public PartDraft part(RecordPart of) {
    if (partCount == limits.parties()) {
      rejectTooMany();
      partCount--;
    }
    if (partCount == parts.size()) {
      parts.add(new PartDraft());
    }
    PartDraft part = parts.get(partCount++);
    part.begin(of);
    return part;
  }

  /** Says that the record has parties or parts which could not be read: those here are not all. */
  void missRows() {
    rowsMissing = true;
  }

  boolean missesRows() {
    return rowsMissing;
  }

  /**
   * Rejects the record.
   *
   * @param code the reason
   * @param place where within the record; a place of the format, never a value
   */
  public void reject(ProblemCode code, String place) {
    add(code, Severity.REJECTING, Optional.of(place), Optional.empty(), Optional.empty());
  }

  /**
   * Warns about the record.
   *
   * @param code the reason
   * @param place where within the record; a place of the format, never a value
   */
  public void warn(ProblemCode code, String place) {
    add(code, Severity.WARNING, Optional.of(place), Optional.empty(), Optional.empty());
  }

  /**
   * Notes something about the source that is no matter of this record; an intake reports it once a
   * source.
   *
   * @param code what was found
   * @param name the name of the column, element or member
   */
  public void note(ProblemCode code, String name) {
    notes.add(code, name);
  }

  void problem(ProblemCode code, Severity severity, DomainField field, String raw) {
    add(
        code,
        severity,
        layout.locate(field, joined),
        Optional.of(field.name()),
        raw.isEmpty() ? Optional.empty() : Optional.of(ValueClass.of(raw)));
  }

  void reject(ProblemCode code) {
    add(code, Severity.REJECTING, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void add(
      ProblemCode code,
      Severity severity,
      Optional<String> place,
      Optional<String> field,
      Optional<String> valueClass) {
    boolean rejects = severity == Severity.REJECTING && !rejected;
    rejected |= rejects;
    if (problems.size() < MOST_PROBLEMS || rejects) {
      problems.add(new Problem(code, severity, location, place, field, valueClass));
    }
  }

  private void put(@Nullable String[] into, DomainField field, String raw) {
    put(into, lists, field, raw);
  }

  private void put(
      @Nullable String[] into, @Nullable StringBuilder[] listsOf, DomainField field, String raw) {
    String value = raw.strip();
    if (value.isEmpty() || profile.isUnknown(value)) {
      return;
    }
    if (value.length() > limits.field()) {
      problem(ProblemCode.FIELD_TOO_LONG, Severity.REJECTING, field, value);
      return;
    }
    String before = into[field.index()];
    if (before == null) {
      into[field.index()] = value;
    } else if (field.isList()) {
      list(listsOf, field, before, value);
    } else if (!before.equals(value)) {
      problem(ProblemCode.REPEATED_VALUE, Severity.WARNING, field, value);
    }
  }

  /** Adds a value to those of a list, which are one text: many short ones are joined once. */
  private void list(
      @Nullable StringBuilder[] listsOf, DomainField field, String before, String value) {
    StringBuilder list = listsOf[field.index()];
    if (list == null) {
      list = new StringBuilder(before);
      listsOf[field.index()] = list;
    }
    if (list.length() + value.length() >= limits.field()) {
      if (!isRejected()) {
        problem(ProblemCode.FIELD_TOO_LONG, Severity.REJECTING, field, value);
      }
    } else {
      list.append(profile.listSeparator(field)).append(value);
    }
  }

  /** Whether a raw value stands for nothing at all. */
  boolean isUnknown(String raw) {
    return profile.hasMarkers() && profile.isUnknown(raw.strip());
  }

  Location location() {
    return location;
  }

  @Nullable String value(DomainField field) {
    StringBuilder list = lists[field.index()];
    return list == null ? values[field.index()] : list.toString();
  }

  /** The number of fields of the record that state something. */
  int statedCount() {
    return statedCount;
  }

  /** A field of the record that states something, in the order in which they were stated. */
  DomainField stated(int position) {
    return fields.get(stated[position]);
  }

  int parties() {
    return partyCount;
  }

  PartyDraft party(int index) {
    return parties.get(index);
  }

  int parts() {
    return partCount;
  }

  PartDraft part(int index) {
    return parts.get(index);
  }

  boolean isRejected() {
    return rejected;
  }

  List<Problem> problems() {
    return problems.isEmpty() ? List.of() : List.copyOf(problems);
  }

  @Override
  public String toString() {
    return location.toString();
  }

  /** The raw values of one party. The role belongs to the link (rule SYS-04). Not thread-safe. */
  public final class PartyDraft implements PathWalk.Target {

    private final @Nullable String[] victim = new String[DomainField.PARTY_FIELDS];
    private final @Nullable String[] suspect = new String[DomainField.PARTY_FIELDS];
    private final @Nullable String[] role = new String[1];
    private @Nullable PartyRole known;
    private boolean linked;
    private int number;

    private PartyDraft() {}

    private void clear() {
      Arrays.fill(victim, null);
      Arrays.fill(suspect, null);
      role[0] = null;
      known = null;
      linked = false;
      number = 0;
    }

    /** States the raw value of a field of the party, or its role. */
    @Override
    public void state(DomainField field, String raw) {
      switch (field.owner()) {
        case VICTIM -> put(victim, field, raw);
        case SUSPECT -> put(suspect, field, raw);
        case LINK -> role(raw);
        case RECORD, TASK, PART -> {}
      }
    }

    /** States the raw role in which the party is linked to the record. */
    public void role(String raw) {
      linked = true;
      put(role, DomainField.ROLE, raw);
    }

    void known(PartyRole columnRole) {
      known = columnRole;
    }

    /** The number that the columns of a suspect bear. */
    void number(int columnNumber) {
      number = columnNumber;
    }

    int number() {
      return number;
    }

    @Nullable PartyRole known() {
      return known;
    }

    /** Whether a link says that the party belongs to the record. */
    boolean isLinked() {
      return linked;
    }

    @Nullable String role() {
      return role[0];
    }

    @Nullable String victim(DomainField field) {
      return victim[field.index()];
    }

    @Nullable String suspect(DomainField field) {
      return suspect[field.index()];
    }
  }

  /** The raw values of one part of the record. Not thread-safe. */
  public final class PartDraft implements PathWalk.Target {

    private final @Nullable String[] values = new String[DomainField.PART_FIELDS];
    private final @Nullable StringBuilder[] partLists = new StringBuilder[DomainField.PART_FIELDS];
    private RecordPart of = RecordPart.EMPLOYEES;

    private PartDraft() {}

    private void begin(RecordPart begun) {
      of = begun;
      Arrays.fill(values, null);
      Arrays.fill(partLists, null);
    }

    /** States the raw value of a field of the part. */
    @Override
    public void state(DomainField field, String raw) {
      if (field.part().equals(Optional.of(of))) {
        put(values, partLists, field, raw);
      }
    }

    RecordPart of() {
      return of;
    }

    @Nullable String value(DomainField field) {
      StringBuilder list = partLists[field.index()];
      return list == null ? values[field.index()] : list.toString();
    }
  }
}
