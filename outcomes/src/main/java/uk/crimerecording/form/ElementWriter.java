package uk.crimerecording.form;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;

/** Writes one XML element a record, its parties within. */
final class ElementWriter implements RecordWriter {

  private static final String ATTRIBUTE = "@";

  private final Layout layout;
  private final String root;

  ElementWriter(Layout layout) {
    this.layout = layout;
    this.root = layout.record() + "s";
  }

  @Override
  public void begin(Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(root).append(">\n");
  }

  @Override
  public void write(RawRecord record, Appendable out) throws IOException {
    ValueTree tree = ValueTree.of(record.record(), layout);
    for (Map<DomainField, List<String>> party : record.parties()) {
      layout.parties().ifPresent(path -> tree.at(path).add(PartyTree.of(party, layout)));
    }
    StringBuilder element = new StringBuilder(2048);
    element(layout.record(), tree, element);
    out.append(element).append('\n');
  }

  @Override
  public void end(Appendable out) throws IOException {
    out.append("</").append(root).append(">\n");
  }

  private static void element(String name, ValueTree tree, StringBuilder out) {
    out.append('<').append(name);
    tree.children().forEach((child, below) -> attribute(child, below, out));
    out.append('>');
    tree.values().forEach(value -> escape(value, out));
    tree.children().forEach((child, below) -> child(child, below, out));
    out.append("</").append(name).append('>');
  }

  private static void attribute(String name, ValueTree tree, StringBuilder out) {
    if (name.startsWith(ATTRIBUTE)) {
      out.append(' ').append(name, 1, name.length()).append("=\"");
      tree.values().forEach(value -> escape(value, out));
      out.append('"');
    }
  }

  private static void child(String name, ValueTree tree, StringBuilder out) {
    if (name.startsWith(ATTRIBUTE)) {
      return;
    }
    if (!tree.items().isEmpty()) {
      tree.items().forEach(item -> element(name, item, out));
    } else if (tree.isList()) {
      for (String value : tree.values()) {
        out.append('<').append(name).append('>');
        escape(value, out);
        out.append("</").append(name).append('>');
      }
    } else {
      element(name, tree, out);
    }
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
