package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import uk.crimerecording.intake.Layout;

/** Writes one element a record, its parties within. */
final class XmlExport implements ExportWriter {

  private static final String ATTRIBUTE = "@";
  private static final String ROOT = "occurrences";

  private final Layout layout;
  private final String partiesParent;
  private final String partyElement;
  private final String role;

  XmlExport(Layout layout) {
    this.layout = layout;
    String parties = layout.parties().orElseThrow();
    int slash = parties.lastIndexOf('/');
    this.partiesParent = parties.substring(0, slash);
    this.partyElement = parties.substring(slash + 1);
    this.role = layout.role().orElseThrow();
  }

  @Override
  public void begin(Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + ROOT + ">\n");
  }

  @Override
  public void write(ExportRow row, Writer out) throws IOException {
    ValueTree tree = ValueTree.of(row.record(), layout);
    StringBuilder parties = new StringBuilder();
    if (!row.victim().isEmpty()) {
      party(row.victim(), "victim", parties);
    }
    row.suspects().forEach(suspect -> party(suspect, "suspect", parties));
    if (parties.length() > 0) {
      tree.at(partiesParent);
    }
    StringBuilder element = new StringBuilder(2048);
    element(layout.record(), tree, "", parties, element);
    out.append(element).write('\n');
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write("</" + ROOT + ">\n");
  }

  private void party(Map<String, String> fields, String partyRole, StringBuilder out) {
    ValueTree tree = ValueTree.of(fields, layout);
    tree.at(role).put(partyRole);
    element(partyElement, tree, "\n", new StringBuilder(), out);
  }

  /** Appends an element; the parties stand in the one at their path. */
  private void element(
      String name, ValueTree tree, String path, StringBuilder parties, StringBuilder out) {
    out.append('<').append(name);
    tree.children()
        .forEach(
            (child, below) -> {
              if (child.startsWith(ATTRIBUTE)) {
                out.append(' ').append(child, 1, child.length()).append("=\"");
                escape(below.values().get(0), out);
                out.append('"');
              }
            });
    out.append('>');
    tree.values().forEach(value -> escape(value, out));
    tree.children()
        .forEach(
            (child, below) -> {
              if (below.isList()) {
                below.values().forEach(value -> textElement(child, value, out));
              } else if (!child.startsWith(ATTRIBUTE)) {
                String childPath = path.isEmpty() ? child : path + "/" + child;
                element(child, below, childPath, parties, out);
              }
            });
    if (path.equals(partiesParent)) {
      out.append(parties);
    }
    out.append("</").append(name).append('>');
  }

  private static void textElement(String name, String value, StringBuilder out) {
    out.append('<').append(name).append('>');
    escape(value, out);
    out.append("</").append(name).append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
