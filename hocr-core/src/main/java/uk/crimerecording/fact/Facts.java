package uk.crimerecording.fact;

import java.util.Arrays;
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
    return new Builder(keys.clone(), values.clone(), keys.length);
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

    private static final int FIRST_SIZE = 16;

    /** The facts stated so far in the order of their names, and their values. */
    private Fact<?>[] keys;

    private Object[] values;
    private int size;

    private Builder() {
      this(new Fact<?>[FIRST_SIZE], new Object[FIRST_SIZE], 0);
    }

    private Builder(Fact<?>[] keys, Object[] values, int size) {
      this.keys = keys;
      this.values = values;
      this.size = size;
    }

    /**
     * States a fact; a later statement replaces an earlier one.
     *
     * @throws IllegalArgumentException if the value is not one of the fact's; the message names the
     *     fact, not the value
     */
    public <T> Builder state(Fact<T> fact, T value) {
      if (!offer(fact, value)) {
        throw new IllegalArgumentException("Not a value of the fact " + fact.name());
      }
      return this;
    }

    /**
     * States a fact if the value is one of the fact's; a later statement replaces an earlier one.
     *
     * @return false where it is not, and nothing is stated
     */
    public boolean offer(Fact<?> fact, Object value) {
      Object checked = fact.check(Objects.requireNonNull(value)).orElse(null);
      if (checked == null) {
        return false;
      }
      int at = position(fact);
      if (at == size || !keys[at].equals(fact)) {
        insert(at, fact);
      }
      values[at] = checked;
      return true;
    }

    /** Where a fact stands or would stand; most come in their order and so behind the others. */
    private int position(Fact<?> fact) {
      int at = size;
      while (at > 0 && keys[at - 1].index() >= fact.index()) {
        at--;
      }
      return at;
    }

    private void insert(int at, Fact<?> fact) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size + 1);
        values = Arrays.copyOf(values, 2 * size + 1);
      }
      System.arraycopy(keys, at, keys, at + 1, size - at);
      System.arraycopy(values, at, values, at + 1, size - at);
      keys[at] = fact;
      size++;
    }

    /** Takes a statement back: the fact is then not stated. */
    public Builder unstate(Fact<?> fact) {
      int at = position(fact);
      if (at < size && keys[at].equals(fact)) {
        size--;
        System.arraycopy(keys, at + 1, keys, at, size - at);
        System.arraycopy(values, at + 1, values, at, size - at);
      }
      return this;
    }

    /** The facts collected so far. */
    public Facts build() {
      return size == 0 ? NONE : new Facts(Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
    }
  }
}
