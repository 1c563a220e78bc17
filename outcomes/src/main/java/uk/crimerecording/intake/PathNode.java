package uk.crimerecording.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step on the paths of a layout: what is read there and what may stand below. A reader walks it
 * beside the elements or members of a record, so that no path is ever put together or compared. It
 * remembers the values met at it. Not thread-safe.
 */
final class PathNode {

  private static final String ATTRIBUTE = "@";
  private static final int MET = 1 << 6;

  /** Stands for everything that no path leads to. */
  private static final PathNode UNKNOWN = new PathNode();

  private final Map<String, PathNode> children = new HashMap<>();
  private final Map<String, PathNode> attributes = new HashMap<>();
  private ValuePool[] fields = new ValuePool[0];

  /** The names of children met before and the children: parsers hand out one string for a name. */
  private @Nullable String @Nullable [] metNames;

  private PathNode @Nullable [] metChildren;
  private boolean party;
  private @Nullable RecordPart part;
  private boolean ignored;

  PathNode() {}

  void add(List<String> path, DomainField field) {
    PathNode node = at(path);
    node.fields = Arrays.copyOf(node.fields, node.fields.length + 1);
    node.fields[node.fields.length - 1] = new ValuePool(field);
  }

  PathNode at(List<String> path) {
    PathNode node = this;
    for (String segment : path) {
      boolean attribute = segment.startsWith(ATTRIBUTE);
      node =
          attribute
              ? node.attributes.computeIfAbsent(
                  segment.substring(ATTRIBUTE.length()), name -> new PathNode())
              : node.children.computeIfAbsent(segment, name -> new PathNode());
    }
    return node;
  }

  void markParty() {
    party = true;
  }

  void markPart(RecordPart marked) {
    part = marked;
  }

  void markIgnored() {
    ignored = true;
  }

  /** The step to an element, a member, or with a leading {@code @} an attribute. */
  @SuppressWarnings("ReferenceEquality")
  PathNode child(String name) {
    if (ignored) {
      return this;
    }
    @Nullable String[] names = metNames;
    PathNode[] nodes = metChildren;
    int slot = name.hashCode() & (MET - 1);
    if (names != null && nodes != null && names[slot] == name) {
      return nodes[slot];
    }
    PathNode child =
        name.startsWith(ATTRIBUTE)
            ? attribute(name.substring(ATTRIBUTE.length()))
            : children.getOrDefault(name, UNKNOWN);
    if (child.isKnown()) {
      keep(slot, name, child);
    }
    return child;
  }

  private void keep(int slot, String name, PathNode child) {
    @Nullable String[] names = metNames != null ? metNames : new String[MET];
    PathNode[] nodes = metChildren != null ? metChildren : new PathNode[MET];
    names[slot] = name;
    nodes[slot] = child;
    metNames = names;
    metChildren = nodes;
  }

  /** The step to an attribute. */
  PathNode attribute(String name) {
    return ignored ? this : attributes.getOrDefault(name, UNKNOWN);
  }

  /** The fields that are read here. */
  ValuePool[] fields() {
    return fields;
  }

  /** Whether each element or array item here is a party. */
  boolean isParty() {
    return party;
  }

  /** The part of the record that each element or array item here is; null where it is none. */
  @Nullable RecordPart part() {
    return part;
  }

  /** Whether any path of the layout leads here. */
  boolean isKnown() {
    return this != UNKNOWN;
  }

  /** Whether anything is read here or below. */
  boolean isRead() {
    return this != UNKNOWN && !ignored;
  }
}
