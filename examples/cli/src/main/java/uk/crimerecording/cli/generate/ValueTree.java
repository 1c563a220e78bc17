package uk.crimerecording.cli.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;

/** The values of a record at the paths of a layout. Not thread-safe. */
final class ValueTree {

  private static final char LIST_SEPARATOR = ';';

  private final Map<String, ValueTree> children = new LinkedHashMap<>();
  private final List<String> values = new ArrayList<>(1);
  private DomainField.Type type = DomainField.Type.CODE;

  /** The tree of some fields; those that the layout does not place are left out. */
  static ValueTree of(Map<String, String> fields, Layout layout) {
    ValueTree root = new ValueTree();
    fields.forEach(
        (name, text) -> {
          DomainField field = DomainField.find(name).orElseThrow();
          layout.place(field).ifPresent(path -> root.at(path).put(field, text));
        });
    return root;
  }

  /** The tree below a path, which is made where it is not there. */
  ValueTree at(String path) {
    ValueTree tree = this;
    for (String step : path.split("/", -1)) {
      tree = tree.children.computeIfAbsent(step, name -> new ValueTree());
    }
    return tree;
  }

  private void put(DomainField field, String text) {
    type = field.type();
    if (isList()) {
      Collections.addAll(values, text.split(String.valueOf(LIST_SEPARATOR), -1));
    } else {
      values.add(text);
    }
  }

  /** Adds a text. */
  ValueTree put(String text) {
    values.add(text);
    return this;
  }

  /** Whether several values may stand here. */
  boolean isList() {
    return type == DomainField.Type.PICKS
        || type == DomainField.Type.OFFENCES
        || type == DomainField.Type.TEXTS;
  }

  boolean isNumber() {
    return type == DomainField.Type.NUMBER;
  }

  boolean isTruth() {
    return type == DomainField.Type.YES_NO;
  }

  /** The values that stand here. */
  List<String> values() {
    return Collections.unmodifiableList(values);
  }

  /** What stands below, by name. */
  Map<String, ValueTree> children() {
    return Collections.unmodifiableMap(children);
  }
}
