package uk.crimerecording.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;

/** The values of a record at the paths of a layout. Not thread-safe. */
public final class ValueTree {

  private final Map<String, ValueTree> children = new LinkedHashMap<>();
  private final List<String> values = new ArrayList<>(1);
  private final List<ValueTree> items = new ArrayList<>(0);
  private DomainField.Type type = DomainField.Type.CODE;
  private boolean list;

  private ValueTree() {}

  /** The tree of some values; those that the layout does not place are left out. */
  public static ValueTree of(Map<DomainField, List<String>> values, Layout layout) {
    ValueTree root = new ValueTree();
    values.forEach(
        (field, texts) -> layout.place(field).ifPresent(path -> root.at(path).put(field, texts)));
    return root;
  }

  /** The tree below a path, which is made where it is not there. */
  public ValueTree at(String path) {
    ValueTree tree = this;
    for (String step : path.split("/", -1)) {
      tree = tree.children.computeIfAbsent(step, name -> new ValueTree());
    }
    return tree;
  }

  private void put(DomainField field, List<String> texts) {
    type = field.type();
    list = field.isList();
    values.clear();
    values.addAll(texts);
  }

  /** States a text. */
  public void put(String text) {
    values.add(text);
  }

  /** Adds an item with values of its own. */
  void add(ValueTree item) {
    items.add(item);
  }

  /** Whether several values may stand here. */
  boolean isList() {
    return list;
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

  /** The items that stand here, each with values of its own. */
  List<ValueTree> items() {
    return Collections.unmodifiableList(items);
  }

  /** What stands below, by name. */
  Map<String, ValueTree> children() {
    return Collections.unmodifiableMap(children);
  }
}
