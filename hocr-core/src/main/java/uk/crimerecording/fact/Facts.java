package uk.crimerecording.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of stated facts. Everything else is not stated.
 *
 * <p>Its {@code toString} names the facts, never their values. Thread-safe.
 */
public final class Facts {

  private static final Facts NONE = new Facts(new Fact<?>[0], new Object[0]);

  private final Fact<?>[] keys;
  private final Object[] values;

  private Facts(Fact<?>[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** No fact stated. */
  public static Facts none() {
    return NONE;
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these facts. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    for (int i = 0; i < keys.length; i++) {
      builder.values.put(keys[i], values[i]);
    }
    return builder;
  }

  /** The value of a fact, or empty where it is not stated. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> get(Fact<T> fact) {
    return Optional.ofNullable((T) find(fact));
  }

  /** The answer to a yes-or-no fact. */
  public Answer answer(Fact<Boolean> fact) {
    Object value = find(fact);
    return value == null ? Answer.NOT_STATED : Answer.of((Boolean) value);
  }

  /** Whether a fact of several values has the given one; not stated where the fact is not. */
  public Answer is(Fact<String> fact, String expected) {
    Object value = find(fact);
    return value == null ? Answer.NOT_STATED : Answer.of(value.equals(expected));
  }

  /** The number of stated facts. */
  public int size() {
    return keys.length;
  }

  /** Hands every stated fact with its value to somebody, in the order of names. */
  public void forEach(BiConsumer<? super Fact<?>, Object> reader) {
    for (int i = 0; i < keys.length; i++) {
      reader.accept(keys[i], values[i]);
    }
  }

  /** The stated facts by name, each with its one spelling, in the order of names. */
  public SortedMap<String, String> spelled() {
    SortedMap<String, String> spelled = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      spelled.put(keys[i].name(), spelling(values[i]));
    }
    return spelled;
  }

  /** The one spelling of a stated fact's value, or empty where it is not stated. */
  public Optional<String> spelling(Fact<?> fact) {
    return Optional.ofNullable(find(fact)).map(Facts::spelling);
  }

  static String spelling(Object value) {
    return value instanceof java.math.BigDecimal money ? money.toPlainString() : value.toString();
  }

  private @Nullable Object find(Fact<?> fact) {
    int low = 0;
    int high = keys.length - 1;
    int wanted = fact.index();
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int index = keys[middle].index();
      if (index == wanted) {
        return values[middle];
      }
      if (index < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Facts" + Arrays.toString(keys);
  }

  /** Collects facts. Not thread-safe. */
  public static final class Builder {

    private final TreeMap<Fact<?>, Object> values = new TreeMap<>();

    private Builder() {}

    /**
     * States a fact; a later statement replaces an earlier one.
     *
     * @throws IllegalArgumentException if the value is not one of the fact's; the message names the
     *     fact, not the value
     */
    public <T> Builder state(Fact<T> fact, T value) {
      values.put(
          fact,
          fact.check(Objects.requireNonNull(value))
              .orElseThrow(
                  () -> new IllegalArgumentException("Not a value of the fact " + fact.name())));
      return this;
    }

    /** Takes a statement back: the fact is then not stated. */
    public Builder unstate(Fact<?> fact) {
      values.remove(fact);
      return this;
    }

    /** The facts collected so far. */
    public Facts build() {
      if (values.isEmpty()) {
        return NONE;
      }
      Fact<?>[] keys = new Fact<?>[values.size()];
      Object[] stated = new Object[values.size()];
      int i = 0;
      for (Map.Entry<Fact<?>, Object> entry : values.entrySet()) {
        keys[i] = entry.getKey();
        stated[i++] = entry.getValue();
      }
      return new Facts(keys, stated);
    }
  }
}
