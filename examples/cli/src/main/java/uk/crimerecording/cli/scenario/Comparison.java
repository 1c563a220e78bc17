package uk.crimerecording.cli.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import uk.crimerecording.cli.scenario.Result.Difference;

/** Compares what a scenario expects with what was given; keys not expected are not compared. */
final class Comparison {

  private static final String NONE = "none";

  private final Node expect;
  private final List<Difference> differences = new ArrayList<>();

  Comparison(Node expect) {
    this.expect = expect;
  }

  /** The same text. */
  Comparison same(String key, Optional<String> given) {
    expect
        .text(key)
        .filter(expected -> !Optional.of(expected).equals(given))
        .ifPresent(expected -> differ(key, expected, given.orElse(NONE)));
    return this;
  }

  /** The same set of texts. */
  Comparison sameSet(String key, Collection<String> given) {
    expect
        .find(key)
        .map(Comparison::texts)
        .filter(expected -> !expected.equals(new TreeSet<>(given)))
        .ifPresent(expected -> differ(key, spell(expected), spell(given)));
    return this;
  }

  /**
   * Every expected text among the given ones.
   *
   * @param matches whether a given text (second) is the expected one (first)
   */
  Comparison among(String key, Collection<String> given, BiPredicate<String, String> matches) {
    expect
        .find(key)
        .map(Comparison::texts)
        .map(
            expected ->
                expected.stream()
                    .filter(one -> given.stream().noneMatch(other -> matches.test(one, other)))
                    .toList())
        .filter(absent -> !absent.isEmpty())
        .ifPresent(absent -> differ(key, spell(absent), spell(given)));
    return this;
  }

  /**
   * What was given is what is expected.
   *
   * @param matches whether it is
   */
  <T> Comparison holds(String key, Optional<T> given, BiPredicate<Node, T> matches) {
    expect
        .find(key)
        .filter(expected -> given.filter(value -> matches.test(expected, value)).isEmpty())
        .ifPresent(
            expected -> differ(key, describe(expected), given.map(Object::toString).orElse(NONE)));
    return this;
  }

  /** The same sets of texts under the same keys. */
  Comparison sameSets(String key, Map<String, ? extends Collection<String>> given) {
    expect
        .find(key)
        .filter(expected -> !setsOf(expected).equals(setsOf(given)))
        .ifPresent(expected -> differ(key, setsOf(expected).toString(), setsOf(given).toString()));
    return this;
  }

  private static Map<String, Set<String>> setsOf(Node expected) {
    Map<String, Set<String>> sets = new TreeMap<>();
    expected.members().forEach((name, texts) -> sets.put(name, texts(texts)));
    return sets;
  }

  private static Map<String, Set<String>> setsOf(Map<String, ? extends Collection<String>> given) {
    Map<String, Set<String>> sets = new TreeMap<>();
    given.forEach((name, texts) -> sets.put(name, new TreeSet<>(texts)));
    return sets;
  }

  /**
   * As many objects as expected, each expected one matching its own given one.
   *
   * @param matches whether a given object is the expected one
   */
  <T> Comparison objects(String key, Collection<T> given, BiPredicate<Node, T> matches) {
    expect
        .find(key)
        .filter(expected -> !pairUp(expected.elements(), List.copyOf(given), matches))
        .ifPresent(
            expected ->
                differ(
                    key,
                    spell(expected.elements().stream().map(Comparison::describe).toList()),
                    spell(given.stream().map(Object::toString).toList())));
    return this;
  }

  private static <T> boolean pairUp(
      List<Node> expected, List<T> given, BiPredicate<Node, T> matches) {
    if (expected.size() != given.size()) {
      return false;
    }
    if (expected.isEmpty()) {
      return true;
    }
    for (int i = 0; i < given.size(); i++) {
      List<T> others = new ArrayList<>(given);
      if (matches.test(expected.get(0), others.remove(i))
          && pairUp(expected.subList(1, expected.size()), others, matches)) {
        return true;
      }
    }
    return false;
  }

  /** What came of it. */
  Result result() {
    return differences.isEmpty() ? new Result.Passed() : new Result.Failed(differences);
  }

  private void differ(String key, String expected, String given) {
    differences.add(new Difference(key, expected, given));
  }

  /** The texts of a list, or of the one text that stands for a list of one. */
  static Set<String> texts(Node list) {
    if (list.type() != Node.Type.LIST) {
      return Set.of(list.text());
    }
    return list.elements().stream().map(Node::text).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String describe(Node node) {
    return node.type() == Node.Type.OBJECT
        ? node.members().entrySet().stream()
            .map(member -> member.getKey() + "=" + describe(member.getValue()))
            .collect(Collectors.joining(" "))
        : node.text();
  }

  private static String spell(Collection<String> texts) {
    return texts.isEmpty() ? NONE : texts.stream().sorted().collect(Collectors.joining(", "));
  }
}
