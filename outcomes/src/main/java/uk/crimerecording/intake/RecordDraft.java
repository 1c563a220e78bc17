package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.Problem.Severity;

/**
 * The raw values of the record at hand, as an adapter finds them, and what the adapter found wrong
 * with it. An intake uses one draft for all of its records. Not thread-safe.
 */
public final class RecordDraft implements PathWalk.Target {

  private static final int FIRST_SIZE = 64;

  /** The most problems of one record; what rejects it is among them. */
  private static final int MOST_PROBLEMS = 1_000;

  /** The most roles that are remembered with what they were read as, and the longest of them. */
  private static final int MOST_ROLES = 64;

  private static final int LONGEST_ROLE = 40;

  private final IntakeLimits limits;
  private final ForceProfile profile;
  private final Notes notes;

  /** Where the value of each field stands among those stated, from 1; 0 where it has none. */
  private final int[] positions;

  /**
   * What is stated, in arrays of this record alone: to fill young ones costs the collector less.
   */
  private DomainField[] stated = new DomainField[FIRST_SIZE];

  private RawValue[] values = new RawValue[FIRST_SIZE];
  private int statedCount;
  private final Map<String, RawValue> roles = new HashMap<>();
  private final List<PartyDraft> parties = new ArrayList<>();
  private final List<PartDraft> parts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long problemCount;
  private Location location;
  private Layout layout;
  private boolean rejected;
  private boolean tooManyParties;
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
    this.positions = new int[DomainField.ofRecord(layout.content()).size()];
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
      positions[stated[i].index()] = 0;
    }
    if (statedCount > 0) {
      stated = new DomainField[stated.length];
      values = new RawValue[values.length];
      statedCount = 0;
    }
    parties.clear();
    parts.clear();
    tooManyParties = false;
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
    state(field, RawValue.of(raw));
  }

  /** States the value of a field of the record, as a walk hands it on. */
  @Override
  public void state(DomainField field, RawValue value) {
    if (field.owner() != DomainField.Owner.RECORD || field.content() != layout.content()) {
      return;
    }
    int position = positions[field.index()];
    if (position > 0) {
      values[position - 1] = joined(field, values[position - 1], value);
    } else if (isStated(field, value)) {
      if (statedCount == values.length) {
        stated = Arrays.copyOf(stated, 2 * statedCount);
        values = Arrays.copyOf(values, 2 * statedCount);
      }
      stated[statedCount] = field;
      values[statedCount] = value;
      statedCount++;
      positions[field.index()] = statedCount;
    }
  }

  /** Whether a value states anything that can be held. */
  private boolean isStated(DomainField field, RawValue value) {
    if (value.length() == 0 || isUnknown(value)) {
      return false;
    }
    if (value.length() > limits.field()) {
      problem(ProblemCode.FIELD_TOO_LONG, Severity.REJECTING, field, value.text());
      return false;
    }
    return true;
  }

  /** What a field states once a further value is stated for it. */
  private RawValue joined(DomainField field, RawValue before, RawValue value) {
    if (!isStated(field, value)) {
      return before;
    }
    if (field.isList()) {
      return list(field, before, value);
    }
    if (!before.text().equals(value.text())) {
      problem(ProblemCode.REPEATED_VALUE, Severity.WARNING, field, value.text());
    }
    return before;
  }

  private void put(@Nullable RawValue[] into, int at, DomainField field, RawValue value) {
    RawValue before = into[at];
    if (before != null) {
      into[at] = joined(field, before, value);
    } else if (isStated(field, value)) {
      into[at] = value;
    }
  }

  /** Adds a value to those of a list, which are one text: many short ones are joined once. */
  private RawValue list(DomainField field, RawValue before, RawValue value) {
    if (before.length() + value.length() >= limits.field()) {
      if (!isRejected()) {
        problem(ProblemCode.FIELD_TOO_LONG, Severity.REJECTING, field, value.text());
      }
      return before;
    }
    RawValue list = before.list();
    list.add(profile.listSeparator(field), value);
    return list;
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
    makeRoom(parties);
    PartyDraft party = new PartyDraft();
    parties.add(party);
    return party;
  }

  private void makeRoom(List<?> drafts) {
    if (drafts.size() < limits.parties()) {
      return;
    }
    drafts.remove(drafts.size() - 1);
    if (!tooManyParties) {
      tooManyParties = true;
      reject(ProblemCode.TOO_MANY_PARTIES);
    }
  }

  /** The value of a role, the same object for those remembered. */
  private RawValue role(String raw) {
    RawValue known = roles.get(raw);
    if (known != null) {
      return known;
    }
    RawValue role = RawValue.of(raw);
    if (roles.size() < MOST_ROLES && raw.length() <= LONGEST_ROLE) {
      roles.put(raw, role);
    }
    return role;
  }

  /** Begins a part of the record; the draft for it is valid until the next record. */
  public PartDraft part(RecordPart of) {
    makeRoom(parts);
    PartDraft part = new PartDraft(of);
    parts.add(part);
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
    problemCount++;
    boolean rejects = severity == Severity.REJECTING && !rejected;
    rejected |= rejects;
    if (problems.size() < MOST_PROBLEMS || rejects) {
      problems.add(new Problem(code, severity, location, place, field, valueClass));
    }
  }

  /** Whether a raw value stands for nothing at all. */
  boolean isUnknown(RawValue value) {
    return profile.hasMarkers() && profile.isUnknown(value.text());
  }

  Location location() {
    return location;
  }

  @Nullable RawValue value(DomainField field) {
    int position = positions[field.index()];
    return position == 0 ? null : values[position - 1];
  }

  /** The number of fields of the record that state something. */
  int statedCount() {
    return statedCount;
  }

  /** A field of the record that states something, in the order in which they were stated. */
  DomainField stated(int position) {
    return stated[position];
  }

  /** What is stated for the field at that position. */
  RawValue statedValue(int position) {
    return values[position];
  }

  int parties() {
    return parties.size();
  }

  PartyDraft party(int index) {
    return parties.get(index);
  }

  int parts() {
    return parts.size();
  }

  PartDraft part(int index) {
    return parts.get(index);
  }

  boolean isRejected() {
    return rejected;
  }

  /** The number of problems met so far; more than those that are kept of one record. */
  long problemCount() {
    return problemCount;
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

    private static final int FIRST_OF_SUSPECT = DomainField.PARTY_FIELDS;
    private static final int OF_LINK = 2 * DomainField.PARTY_FIELDS;

    private final @Nullable RawValue[] values = new RawValue[OF_LINK + 1];
    private @Nullable PartyRole known;
    private boolean linked;
    private int number;

    private PartyDraft() {}

    /** States the raw value of a field of the party, or its role. */
    public void state(DomainField field, String raw) {
      state(field, RawValue.of(raw));
    }

    /** States the raw role in which the party is linked to the record. */
    public void role(String raw) {
      role(RecordDraft.this.role(raw));
    }

    /** States the value of a field of the party, or its role, as a walk hands it on. */
    @Override
    public void state(DomainField field, RawValue value) {
      switch (field.owner()) {
        case VICTIM -> put(field.index(), field, value);
        case SUSPECT -> put(FIRST_OF_SUSPECT + field.index(), field, value);
        case LINK -> role(value);
        case RECORD, TASK, PART -> {}
      }
    }

    void role(RawValue value) {
      linked = true;
      put(OF_LINK, DomainField.ROLE, value);
    }

    private void put(int at, DomainField field, RawValue value) {
      RecordDraft.this.put(values, at, field, value);
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

    @Nullable RawValue role() {
      return values[OF_LINK];
    }

    @Nullable RawValue victim(DomainField field) {
      return values[field.index()];
    }

    @Nullable RawValue suspect(DomainField field) {
      return values[FIRST_OF_SUSPECT + field.index()];
    }
  }

  /** The raw values of one part of the record. Not thread-safe. */
  public final class PartDraft implements PathWalk.Target {

    private final @Nullable RawValue[] values = new RawValue[DomainField.PART_FIELDS];
    private final RecordPart of;

    private PartDraft(RecordPart of) {
      this.of = of;
    }

    /** States the value of a field of the part. */
    @Override
    public void state(DomainField field, RawValue value) {
      if (field.part().equals(Optional.of(of))) {
        put(values, field.index(), field, value);
      }
    }

    RecordPart of() {
      return of;
    }

    @Nullable RawValue value(DomainField field) {
      return values[field.index()];
    }
  }
}
