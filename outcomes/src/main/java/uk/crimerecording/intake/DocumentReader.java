package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.JsonNode.ArrayNode;
import uk.crimerecording.intake.JsonNode.ObjectNode;
import uk.crimerecording.intake.JsonNode.TextNode;
import uk.crimerecording.intake.ProfileProblem.Code;

/**
 * Takes the parts of a profile document and reports what is wrong with them. Every problem is
 * placed in the document itself, also where what it extends has a share in it. Not thread-safe.
 */
abstract class DocumentReader {

  /** Begins an entry that somebody still has to decide; what follows is a suggestion at most. */
  static final String OPEN = "?";

  /** The document itself, without what it extends. */
  final ObjectNode own;

  final List<ProfileProblem> problems;

  DocumentReader(ObjectNode own, List<ProfileProblem> problems) {
    this.own = own;
    this.problems = problems;
  }

  record Place<T>(String pointer, T node) {}

  final void checkKeys(ObjectNode node, String pointer, Set<String> known) {
    node.members()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                report(Code.UNKNOWN_KEY, JsonText.pointer(pointer, key));
              }
            });
  }

  final Optional<TextNode> text(ObjectNode parent, String pointer, String key, boolean required) {
    JsonNode node = parent.members().get(key);
    String inner = pointer + "/" + key;
    if (node == null) {
      if (required) {
        report(Code.MISSING_KEY, inner);
      }
      return Optional.empty();
    }
    if (!(node instanceof TextNode text) || text.text().isEmpty()) {
      report(Code.WRONG_TYPE, inner);
      return Optional.empty();
    }
    return isOpen(text, inner) ? Optional.empty() : Optional.of(text);
  }

  final Optional<ObjectNode> object(ObjectNode parent, String pointer, String key) {
    JsonNode node = parent.members().get(key);
    if (node instanceof ObjectNode object) {
      return Optional.of(object);
    }
    if (node != null) {
      report(Code.WRONG_TYPE, pointer + "/" + key);
    }
    return Optional.empty();
  }

  final List<Place<TextNode>> texts(ObjectNode parent, String pointer, String key) {
    List<Place<TextNode>> texts = new ArrayList<>();
    JsonNode node = parent.members().get(key);
    if (node == null) {
      return texts;
    }
    if (!(node instanceof ArrayNode array)) {
      report(Code.WRONG_TYPE, pointer + "/" + key);
      return texts;
    }
    for (int i = 0; i < array.items().size(); i++) {
      String inner = pointer + "/" + key + "/" + i;
      if (!(array.items().get(i) instanceof TextNode text) || text.text().isBlank()) {
        report(Code.WRONG_TYPE, inner);
      } else if (!isOpen(text, inner)) {
        texts.add(new Place<>(inner, text));
      }
    }
    return texts;
  }

  /** Whether an entry is still to be decided, which is reported. */
  final boolean isOpen(TextNode text, String pointer) {
    boolean open = text.text().startsWith(OPEN);
    if (open) {
      report(Code.OPEN_ENTRY, pointer);
    }
    return open;
  }

  /** Whether the document itself has something at a pointer. */
  final boolean isOwn(String pointer) {
    return nearest(pointer).pointer().equals(pointer);
  }

  /** Reports a problem at the place that the document itself has for it, or nearest above. */
  final void report(Code code, String pointer) {
    report(code, pointer, nearest(pointer).node());
  }

  final void report(Code code, String pointer, JsonNode at) {
    problems.add(new ProfileProblem(code, pointer, at.line(), at.column()));
  }

  private Place<JsonNode> nearest(String pointer) {
    JsonNode node = own;
    String reached = "";
    for (String step : pointer.isEmpty() ? List.<String>of() : steps(pointer)) {
      JsonNode next = child(node, step.replace("~1", "/").replace("~0", "~"));
      if (next == null) {
        break;
      }
      node = next;
      reached += "/" + step;
    }
    return new Place<>(reached, node);
  }

  private static List<String> steps(String pointer) {
    return List.of(pointer.substring(1).split("/", -1));
  }

  private static @org.jspecify.annotations.Nullable JsonNode child(JsonNode node, String step) {
    if (node instanceof ObjectNode object) {
      return object.members().get(step);
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.items().size(); i++) {
        if (step.equals(Integer.toString(i))) {
          return array.items().get(i);
        }
      }
    }
    return null;
  }

  /** The key of a mapping as it is spelt, where case makes no difference. */
  static Optional<String> keyOf(Map<String, ?> members, String spelling) {
    return members.keySet().stream().filter(spelling::equalsIgnoreCase).findFirst();
  }
}
