package uk.crimerecording.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the elements or members of a record along the paths of its layout and states what stands
 * at them. A reader of any tree-shaped format reports what it meets: {@link #enter} a named element
 * or member, {@link #beginItem} where its content is an element or object, {@link #value}, and back
 * with {@link #endItem} and {@link #leave}. One walk serves one source. Not thread-safe.
 */
public final class PathWalk {

  private static final int FIRST_DEPTH = 16;

  /** Room for a text of the length that is remembered, and for what is looked at behind it. */
  private static final int SHORT = 2 * ValuePool.LONGEST;

  private final PathNode root;
  private final PathNode partyPaths;
  private final Map<RecordPart, PathNode> partPaths;
  private final boolean notesUnknown;
  private PathNode[] open = new PathNode[FIRST_DEPTH];
  private int depth;
  private @Nullable RecordDraft draft;
  private @Nullable Target target;
  private @Nullable Target part;
  private int partDepth;
  private PathNode parts;
  private final char[] shortText = new char[SHORT];

  /** Takes the values that stand on paths. */
  @FunctionalInterface
  public interface Target {
    /** States the raw value of a field. */
    void state(DomainField field, RawValue value);
  }

  private PathWalk(PathNode root, Layout layout, boolean notesUnknown) {
    this.root = root;
    this.partyPaths = layout.partyPaths();
    this.partPaths = new EnumMap<>(RecordPart.class);
    layout.parts().keySet().forEach(of -> partPaths.put(of, layout.partPaths(of)));
    this.notesUnknown = notesUnknown;
    this.parts = root;
  }

  /** A walk through records and the parties within them. */
  public static PathWalk throughRecords(Layout layout) {
    return new PathWalk(layout.recordPaths(), layout, true);
  }

  /**
   * A walk through parties that stand apart from their record. Their unknown members are not noted:
   * what is no victim or suspect is there for other reasons.
   */
  public static PathWalk throughParties(Layout layout) {
    return new PathWalk(layout.partyPaths(), layout, false);
  }

  /** Begins a record, whose own values go to its draft. */
  public void begin(RecordDraft record) {
    begin(record, record);
  }

  /** Begins a part of a record, whose values go elsewhere. */
  public void begin(RecordDraft record, Target values) {
    draft = record;
    target = values;
    part = null;
    depth = 0;
  }

  /**
   * Goes to a named element or member. One that no path leads to is noted, once a source, unless
   * all of its surroundings are unknown or ignored.
   *
   * @return whether anything may be read there; where not, the reader may pass over it, but leaves
   *     it all the same
   */
  public boolean enter(String name) {
    PathNode around = depth == 0 ? root : open[depth - 1];
    PathNode node = around.child(name);
    if (around.isKnown() && !node.isKnown()) {
      note(name);
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = node;
    return node.isRead();
  }

  /** Whether a path leads to a named element or member of what is at hand. */
  public boolean knows(String name) {
    return (depth == 0 ? root : open[depth - 1]).child(name).isKnown();
  }

  /** States an attribute of the element at hand. */
  public void attribute(String name, String raw) {
    PathNode around = depth == 0 ? root : open[depth - 1];
    PathNode node = around.attribute(name);
    if (around.isKnown() && !node.isKnown()) {
      note("@" + name);
    }
    state(node, raw);
  }

  /** Begins an element, an object or an item of an array: a part of the record where it is one. */
  public void beginItem() {
    if (depth == 0 || part != null || draft == null) {
      return;
    }
    PathNode node = open[depth - 1];
    RecordPart of = node.part();
    if (node.isParty()) {
      beginPart(draft.party(), partyPaths);
    } else if (of != null) {
      beginPart(draft.part(of), partPaths.getOrDefault(of, node));
    }
  }

  private void beginPart(Target begun, PathNode paths) {
    part = begun;
    partDepth = depth;
    parts = open[depth - 1];
    open[depth - 1] = paths;
  }

  /** Ends what was begun last. */
  public void endItem() {
    if (part != null && depth == partDepth) {
      part = null;
      open[depth - 1] = parts;
    }
  }

  /** Leaves the element or member at hand. */
  public void leave() {
    depth--;
  }

  /** Whether anything is read in the element or member at hand, or below it. */
  public boolean isRead() {
    return depth == 0 || open[depth - 1].isRead();
  }

  /** Whether the text of the element at hand is read. */
  public boolean isWanted() {
    return depth > 0 && open[depth - 1].fields().length > 0;
  }

  /** The number of elements or members around what is at hand. */
  public int depth() {
    return depth;
  }

  /** States what stands in the element or member at hand. */
  public void value(String raw) {
    if (depth > 0) {
      state(open[depth - 1], raw);
    }
  }

  /** States what stands in the element or member at hand: some characters of an array. */
  public void value(char[] characters, int offset, int length) {
    if (depth == 0) {
      return;
    }
    if (length <= ValuePool.LONGEST && characters.length - offset < SHORT) {
      System.arraycopy(characters, offset, shortText, 0, length);
      state(open[depth - 1], shortText, 0, length);
    } else {
      state(open[depth - 1], characters, offset, offset + length);
    }
  }

  /** States that the list at hand holds nothing, which is not the same as one not stated. */
  public void none() {
    if (depth > 0) {
      for (ValuePool field : open[depth - 1].fields()) {
        if (field.field().isList()) {
          state(field.field(), RawValue.of(DomainField.NONE));
        }
      }
    }
  }

  private void state(PathNode node, String raw) {
    if (raw.length() <= ValuePool.LONGEST) {
      raw.getChars(0, raw.length(), shortText, 0);
      state(node, shortText, 0, raw.length());
    } else {
      for (ValuePool field : node.fields()) {
        state(field.field(), RawValue.of(raw));
      }
    }
  }

  private void state(PathNode node, char[] characters, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(characters[begin])) {
      begin++;
    }
    while (end > begin && isBlank(characters[end - 1])) {
      end--;
    }
    ValuePool[] fields = node.fields();
    if (fields.length == 0) {
      return;
    }
    RawValue first = fields[0].value(characters, begin, end);
    state(fields[0].field(), first);
    for (int i = 1; i < fields.length; i++) {
      state(fields[i].field(), fields[i].value(characters, begin, end, first));
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && Character.isWhitespace(c);
  }

  private void state(DomainField field, RawValue value) {
    if (part != null) {
      part.state(field, value);
    } else if (target != null) {
      target.state(field, value);
    }
  }

  private void note(String name) {
    if (notesUnknown && draft != null) {
      draft.note(ProblemCode.UNKNOWN_ELEMENT, name);
    }
  }
}
