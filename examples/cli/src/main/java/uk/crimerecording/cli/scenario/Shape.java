package uk.crimerecording.cli.scenario;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.crimerecording.cli.explain.FactText;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;

/** What a value has to look like. Null is always allowed and means not stated. */
interface Shape {

  /** Reports everything about a value that does not fit. */
  void check(Node node, Problems problems);

  /** A value of a type. */
  static Shape of(Node.Type type) {
    return (node, problems) -> hasType(node, type, problems);
  }

  /** Any text. */
  static Shape text() {
    return of(Node.Type.TEXT);
  }

  /** True or false. */
  static Shape yesOrNo() {
    return of(Node.Type.TRUTH_VALUE);
  }

  /** Any value that is neither an object nor a list. */
  static Shape scalar() {
    return (node, problems) -> {
      if (EnumSet.of(Node.Type.OBJECT, Node.Type.LIST).contains(node.type())) {
        problems.add(node.place(), "expected a single value, found " + node.type().label());
      }
    };
  }

  /** A whole number from 0. */
  static Shape wholeNumber(int highest) {
    return (node, problems) -> {
      if (hasType(node, Node.Type.NUMBER, problems)
          && !(node.text().matches("[0-9]{1,9}") && Integer.parseInt(node.text()) <= highest)) {
        problems.add(node.place(), "expected a whole number from 0 to " + highest);
      }
    };
  }

  /**
   * A text that a parser accepts.
   *
   * @param expected what the text should be, for people
   * @param parser throws IllegalArgumentException or DateTimeException for another text
   */
  static Shape parsed(String expected, Function<String, ?> parser) {
    return (node, problems) -> {
      if (hasType(node, Node.Type.TEXT, problems) && !accepts(parser, node.text())) {
        problems.add(node.place(), "expected " + expected);
      }
    };
  }

  /** One of some texts. */
  static Shape oneOf(List<String> values) {
    return parsed(
        "one of " + String.join(", ", values),
        text -> Codes.find(values.toArray(String[]::new), Function.identity(), text));
  }

  /** The code of one of some constants. */
  static <T> Shape oneOf(T[] values, Function<T, String> code) {
    return oneOf(Arrays.stream(values).map(code).toList());
  }

  /** A list of values of one shape. */
  static Shape listOf(Shape element) {
    return (node, problems) -> {
      if (hasType(node, Node.Type.LIST, problems)) {
        for (Node each : node.elements()) {
          if (each.isStated()) {
            element.check(each, problems);
          } else {
            problems.add(each.place(), "a list has no null in it");
          }
        }
      }
    };
  }

  /** An object with any keys and values of one shape. */
  static Shape mapOf(Shape value) {
    return (node, problems) -> {
      if (hasType(node, Node.Type.OBJECT, problems)) {
        node.members().values().forEach(each -> value.check(each, problems));
      }
    };
  }

  /** An object without keys; name those that it may have. */
  static ObjectShape object() {
    return new ObjectShape(Map.of(), Set.of());
  }

  /** Facts of the vocabulary that decisions of a kind read. */
  static Shape facts(ScenarioKind kind) {
    return (node, problems) -> {
      if (hasType(node, Node.Type.OBJECT, problems)) {
        node.members().forEach((name, value) -> checkFact(name, value, kind, problems));
      }
    };
  }

  private static void checkFact(String name, Node value, ScenarioKind kind, Problems problems) {
    Optional<Fact<?>> known = FactVocabulary.standard().find(name);
    if (known.isEmpty()) {
      problems.add(value.key(), "no fact has this name");
      return;
    }
    Fact<?> fact = known.get();
    if (!kind.reads(fact)) {
      problems.add(
          value.key(),
          "no decision of the kind "
              + kind
              + " reads this fact; it belongs to "
              + String.join(", ", fact.kinds()));
    } else if (value.isStated()
        && hasType(value, typeOf(fact.type()), problems)
        && fact.parse(value.text()).isEmpty()) {
      problems.add(value.place(), "expected " + FactText.expected(fact));
    }
  }

  private static Node.Type typeOf(FactType type) {
    return switch (type) {
      case BOOLEAN -> Node.Type.TRUTH_VALUE;
      case INTEGER -> Node.Type.NUMBER;
      case ENUM, DATE, MONEY, CODE -> Node.Type.TEXT;
    };
  }

  private static boolean hasType(Node node, Node.Type type, Problems problems) {
    if (node.type() == type) {
      return true;
    }
    if (node.isStated()) {
      problems.add(node.place(), "expected " + type.label() + ", found " + node.type().label());
    }
    return false;
  }

  private static boolean accepts(Function<String, ?> parser, String text) {
    try {
      return parser.apply(text) != null;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /**
   * An object with known keys.
   *
   * @param keys every allowed key with the shape of its value
   * @param required the keys that have to be there and not null
   */
  record ObjectShape(Map<String, Shape> keys, Set<String> required) implements Shape {

    /** The same with one more key that has to be there. */
    ObjectShape required(String key, Shape value) {
      return new ObjectShape(plus(key, value), plus(key));
    }

    /** The same with one more key. */
    ObjectShape optional(String key, Shape value) {
      return new ObjectShape(plus(key, value), required);
    }

    /** The same with keys of one shape more. */
    ObjectShape optional(List<String> names, Shape value) {
      ObjectShape more = this;
      for (String name : names) {
        more = more.optional(name, value);
      }
      return more;
    }

    private Map<String, Shape> plus(String key, Shape value) {
      Map<String, Shape> more = new LinkedHashMap<>(keys);
      more.put(key, value);
      return more;
    }

    private Set<String> plus(String key) {
      Set<String> more = new TreeSet<>(required);
      more.add(key);
      return more;
    }

    @Override
    public void check(Node node, Problems problems) {
      if (!hasType(node, Node.Type.OBJECT, problems)) {
        return;
      }
      node.members()
          .forEach(
              (name, value) -> {
                Shape shape = keys.get(name);
                if (shape == null) {
                  problems.add(value.key(), "unknown key");
                } else {
                  shape.check(value, problems);
                }
              });
      for (String name : required) {
        if (node.find(name).isEmpty()) {
          problems.add(node.place(), "the key " + name + " is missing");
        }
      }
    }
  }
}
