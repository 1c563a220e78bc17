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

  /** Stands for everything that no path leads to. */
  private static final PathNode UNKNOWN = new PathNode();

  private final Map<String, PathNode> children = new HashMap<>();
  private final Map<String, PathNode> attributes = new HashMap<>();
  private ValuePool[] fields = new ValuePool[0];

  private final Met metChildren = new Met();
  private final Met metAttributes = new Met();
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
  PathNode child(String name) {
    if (ignored) {
      return this;
    }
    PathNode met = metChildren.get(name);
    if (met != null) {
      return met;
    }
    PathNode child =
        name.startsWith(ATTRIBUTE)
            ? attribute(name.substring(ATTRIBUTE.length()))
            : children.getOrDefault(name, UNKNOWN);
    metChildren.keep(name, child);
    return child;
  }

  /** The step to an attribute. */
  PathNode attribute(String name) {
    if (ignored) {
      return this;
    }
    PathNode met = metAttributes.get(name);
    if (met != null) {
      return met;
    }
    PathNode attribute = attributes.getOrDefault(name, UNKNOWN);
    metAttributes.keep(name, attribute);
    return attribute;
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

  /**
   * Names met before and the steps to them. Parsers hand out one string for a name, so that it is
   * enough to compare references.
   */
  private static final class Met {
    private static final int SLOTS = 1 << 6;

    private @Nullable String[] names = new String[0];
    private PathNode[] steps = new PathNode[0];

    @SuppressWarnings("ReferenceEquality")
    @Nullable PathNode get(String name) {
      @Nullable String[] known = names;
      if (known.length == 0) {
        return null;
      }
      int slot = name.hashCode() & (SLOTS - 1);
      return known[slot] == name ? steps[slot] : null;
    }

    void keep(String name, PathNode step) {
      if (!step.isKnown()) {
        return;
      }
      if (names.length == 0) {
        names = new String[SLOTS];
        steps = new PathNode[SLOTS];
      }
      int slot = name.hashCode() & (SLOTS - 1);
      names[slot] = name;
      steps[slot] = step;
    }
  }
}
