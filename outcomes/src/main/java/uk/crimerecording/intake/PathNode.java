package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step on the paths of a layout: what is read there and what may stand below. A reader walks it
 * beside the elements or members of a record, so that no path is ever put together or compared.
 * Immutable once its layout has built it, and then thread-safe.
 */
final class PathNode {

  /** Stands for everything that no path leads to. */
  private static final PathNode UNKNOWN = new PathNode();

  private final Map<String, PathNode> children = new HashMap<>();
  private final List<DomainField> fields = new ArrayList<>(1);
  private boolean party;
  private @Nullable RecordPart part;
  private boolean ignored;

  PathNode() {}

  void add(List<String> path, DomainField field) {
    at(path).fields.add(field);
  }

  PathNode at(List<String> path) {
    PathNode node = this;
    for (String segment : path) {
      node = node.children.computeIfAbsent(segment, name -> new PathNode());
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
    return ignored ? this : children.getOrDefault(name, UNKNOWN);
  }

  /** The step to an attribute. */
  PathNode attribute(String name) {
    return ignored ? this : children.getOrDefault("@" + name, UNKNOWN);
  }

  /** The fields that are read here. */
  List<DomainField> fields() {
    return Collections.unmodifiableList(fields);
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
