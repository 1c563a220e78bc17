package uk.crimerecording.cli.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that knows where it stands. Immutable.
 *
 * @param type what kind of value
 * @param key where its name stands; where the value stands if it has none
 * @param place where the value stands
 * @param text a text, number or truth value as it is spelt; otherwise empty
 * @param members the members of an object by name, in order; otherwise empty
 * @param elements the elements of a list; otherwise empty
 */
record Node(
    Type type,
    Place key,
    Place place,
    String text,
    Map<String, Node> members,
    List<Node> elements) {

  /** What kind of value. */
  enum Type {
    OBJECT("an object"),
    LIST("a list"),
    TEXT("a text"),
    NUMBER("a number"),
    TRUTH_VALUE("true or false"),
    NULL("null");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The member of a name; absent and null alike are not stated. */
  Optional<Node> find(String name) {
    return Optional.ofNullable(members.get(name)).filter(Node::isStated);
  }

  /** The member of a name, which the format requires. */
  Node get(String name) {
    return find(name).orElseThrow();
  }

  /** The text of a member, where it is stated. */
  Optional<String> text(String name) {
    return find(name).map(Node::text);
  }

  boolean isStated() {
    return type != Type.NULL;
  }
}
