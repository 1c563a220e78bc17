package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of a profile strictly, keeping the place of every value: a profile is checked as a
 * whole, and each of its problems names line and column. It reads profiles and nothing else, so
 * that this module needs no JSON library.
 */
final class JsonText {

  private static final int DEEPEST = 16;

  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;
  private final List<ProfileProblem> problems = new ArrayList<>();

  private JsonText(String text) {
    this.text = text;
  }

  /** A document that is not JSON. */
  static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient ProfileProblem problem;

    SyntaxException(ProfileProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    ProfileProblem problem() {
      return problem;
    }
  }

  /** Reads a document; keys that stand twice in one object are added to the problems. */
  static JsonNode read(String document, List<ProfileProblem> problems) throws SyntaxException {
    JsonText reader =
        new JsonText(document.startsWith("\uFEFF") ? document.substring(1) : document);
    JsonNode node = reader.value("", 0);
    reader.blanks();
    if (reader.at < reader.text.length()) {
      throw reader.syntax("");
    }
    problems.addAll(reader.problems);
    return node;
  }

  private JsonNode value(String pointer, int depth) throws SyntaxException {
    blanks();
    int startLine = line;
    int startColumn = column();
    if (depth > DEEPEST || at >= text.length()) {
      throw syntax(pointer);
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> new JsonNode.ObjectNode(members(pointer, depth), startLine, startColumn);
      case '[' -> new JsonNode.ArrayNode(items(pointer, depth), startLine, startColumn);
      case '"' -> new JsonNode.TextNode(string(pointer), startLine, startColumn);
      default -> word(pointer, startLine, startColumn);
    };
  }

  private Map<String, JsonNode> members(String pointer, int depth) throws SyntaxException {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    at++;
    blanks();
    if (skip('}')) {
      return members;
    }
    do {
      blanks();
      int keyLine = line;
      int keyColumn = column();
      if (at >= text.length() || text.charAt(at) != '"') {
        throw syntax(pointer);
      }
      String key = string(pointer);
      String inner = pointer(pointer, key);
      blanks();
      if (!skip(':')) {
        throw syntax(inner);
      }
      if (members.put(key, value(inner, depth + 1)) != null) {
        problems.add(
            new ProfileProblem(ProfileProblem.Code.DUPLICATE_KEY, inner, keyLine, keyColumn));
      }
      blanks();
    } while (skip(','));
    if (!skip('}')) {
      throw syntax(pointer);
    }
    return members;
  }

  private List<JsonNode> items(String pointer, int depth) throws SyntaxException {
    List<JsonNode> items = new ArrayList<>();
    at++;
    blanks();
    if (skip(']')) {
      return items;
    }
    do {
      items.add(value(pointer + "/" + items.size(), depth + 1));
      blanks();
    } while (skip(','));
    if (!skip(']')) {
      throw syntax(pointer);
    }
    return items;
  }

  private String string(String pointer) throws SyntaxException {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c < ' ') {
        break;
      }
      value.append(c == '\\' ? escaped(pointer) : c);
    }
    throw syntax(pointer);
  }

  private char escaped(String pointer) throws SyntaxException {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit(pointer);
      default -> throw syntax(pointer);
    };
  }

  private char codeUnit(String pointer) throws SyntaxException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
      if (digit < 0) {
        throw syntax(pointer);
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private JsonNode word(String pointer, int startLine, int startColumn) throws SyntaxException {
    int from = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    if (word.equals("null")) {
      return new JsonNode.NullNode(startLine, startColumn);
    }
    if (word.equals("true") || word.equals("false") || isNumber(word)) {
      return new JsonNode.OtherNode(startLine, startColumn);
    }
    throw syntax(pointer);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
      at++;
    }
  }

  private boolean skip(char expected) {
    boolean found = at < text.length() && text.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }

  private int column() {
    return at - lineStart + 1;
  }

  private SyntaxException syntax(String pointer) {
    return new SyntaxException(
        new ProfileProblem(ProfileProblem.Code.NOT_JSON, pointer, line, column()));
  }

  static String pointer(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
