package uk.crimerecording.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that a rule found: which rule, how severe, where on the record, which message, with
 * which arguments, and which facts are missing. Text is rendered from the message catalogue, never
 * stored. No personal data can be in it, see {@link Argument}. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param severity what it does to the verdict
 * @param where path of the fact or part of the record, such as {@code crime.suspects}
 * @param message id of the message in the catalogue
 * @param arguments values for the message, by name
 * @param missing facts or paths that are not stated or not satisfied and would have to be; empty
 *     for a prohibition that nothing can cure
 */
public record Finding(
    Rule rule,
    Severity severity,
    String where,
    String message,
    SortedMap<String, Argument> arguments,
    List<String> missing) {

  /** A finding. */
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(where);
    Objects.requireNonNull(message);
    arguments =
        arguments.isEmpty()
            ? Collections.emptySortedMap()
            : Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    missing = List.copyOf(missing);
  }

  /** A finding without arguments or missing facts. */
  public static Finding of(Rule rule, Severity severity, String where, String message) {
    return new Finding(rule, severity, where, message, new TreeMap<>(), List.of());
  }

  /** The same finding with one more argument. */
  public Finding with(String name, Argument argument) {
    SortedMap<String, Argument> more = new TreeMap<>(Map.copyOf(arguments));
    more.put(name, argument);
    return new Finding(rule, severity, where, message, more, missing);
  }

  /** The same finding, naming what is not stated or not satisfied. */
  public Finding withMissing(List<String> names) {
    return new Finding(rule, severity, where, message, arguments, names);
  }

  @Override
  public String toString() {
    return rule.id() + " " + severity + " at " + where;
  }
}
