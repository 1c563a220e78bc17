package uk.crimerecording.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A typed key for one fact of the public vocabulary: its name (the same in JSON), the type and the
 * values it may take, what it means and which rules read it.
 *
 * <p>Facts are obtained from {@link FactVocabulary}; there is one instance per name, so identity is
 * equality. Immutable and thread-safe.
 *
 * @param <T> the Java type of the value: {@code Boolean}, {@code String}, {@code LocalDate}, {@code
 *     BigDecimal} or {@code Integer}
 */
public final class Fact<T> implements Comparable<Fact<?>> {

  private final String name;
  private final int index;
  private final FactType type;
  private final List<String> values;
  private final Set<String> kinds;
  private final String meaning;
  private final List<String> rules;

  Fact(
      String name,
      int index,
      FactType type,
      List<String> values,
      Set<String> kinds,
      String meaning,
      List<String> rules) {
    this.name = name;
    this.index = index;
    this.type = type;
    this.values = values;
    this.kinds = kinds;
    this.meaning = meaning;
    this.rules = rules;
  }

  /** The name, in lower camel case; stable, and the same in JSON. */
  public String name() {
    return name;
  }

  /** The position in the vocabulary, from 0 in the order of names. */
  int index() {
    return index;
  }

  /** The type of the value. */
  public FactType type() {
    return type;
  }

  /** The allowed values of an {@link FactType#ENUM} in their published order; otherwise empty. */
  public List<String> values() {
    return values;
  }

  /** The kinds of decision that read the fact, as scenario files name them. */
  public Set<String> kinds() {
    return kinds;
  }

  /** What it means that this fact is so, in plain words. */
  public String meaning() {
    return meaning;
  }

  /** Ids of the rules that read the fact. */
  public List<String> rules() {
    return rules;
  }

  /**
   * Reads a value of this fact from its one spelling.
   *
   * @param text the spelling, see {@link FactType}
   * @return the value, or empty where the text is not a value of this fact
   */
  public Optional<T> parse(String text) {
    return type.parse(text).flatMap(this::check);
  }

  /**
   * Checks that a value belongs to this fact.
   *
   * @param value any value
   * @return the typed value, or empty where it has no spelling that {@link #parse} reads
   */
  @SuppressWarnings("unchecked")
  public Optional<T> check(Object value) {
    boolean fits =
        type.valueClass().isInstance(value)
            && switch (type) {
              case BOOLEAN, DATE -> true;
              case ENUM -> values.contains(value);
              case MONEY, INTEGER, CODE -> type.parse(Facts.spelling(value)).isPresent();
            };
    return fits ? Optional.of((T) value) : Optional.empty();
  }

  @Override
  public int compareTo(Fact<?> other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return name;
  }
}
