package uk.crimerecording.form;

import java.util.List;
import java.util.Map;
import uk.crimerecording.decision.DecisionJson;

/** Writes value trees as JSON. */
public final class JsonValues {

  private JsonValues() {}

  /** Appends an object with the members of a tree. */
  public static void object(ValueTree tree, StringBuilder out) {
    out.append('{');
    members(tree, "", out);
    out.append('}');
  }

  /**
   * Appends the members of a tree.
   *
   * @param comma what stands before the first member
   */
  public static void members(ValueTree tree, String comma, StringBuilder out) {
    String separator = comma;
    for (Map.Entry<String, ValueTree> child : tree.children().entrySet()) {
      out.append(separator);
      DecisionJson.string(out, child.getKey());
      out.append(':');
      value(child.getValue(), out);
      separator = ",";
    }
  }

  private static void value(ValueTree tree, StringBuilder out) {
    if (!tree.items().isEmpty()) {
      out.append('[');
      String separator = "";
      for (ValueTree item : tree.items()) {
        out.append(separator);
        object(item, out);
        separator = ",";
      }
      out.append(']');
    } else if (tree.isList()) {
      texts(tree.values(), out);
    } else if (tree.values().isEmpty()) {
      object(tree, out);
    } else {
      scalar(tree, tree.values().get(0), out);
    }
  }

  private static void texts(List<String> values, StringBuilder out) {
    out.append('[');
    String separator = "";
    for (String value : values) {
      out.append(separator);
      DecisionJson.string(out, value);
      separator = ",";
    }
    out.append(']');
  }

  private static void scalar(ValueTree tree, String text, StringBuilder out) {
    boolean truth = tree.isTruth() && (text.equals("true") || text.equals("false"));
    if (truth || (tree.isNumber() && isNumber(text))) {
      out.append(text);
    } else {
      DecisionJson.string(out, text);
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == 1 || text.charAt(0) != '0');
  }
}
