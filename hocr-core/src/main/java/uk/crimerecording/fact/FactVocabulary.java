package uk.crimerecording.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every fact that a decision may read, by name: the public vocabulary of the product.
 *
 * <p>The vocabulary is compiled from {@code facts.tsv} beside this class, one line per fact.
 * Immutable and thread-safe.
 */
public final class FactVocabulary {

  private static final String RESOURCE = "facts.tsv";

  private final List<Fact<?>> facts;
  private final Map<String, Fact<?>> byName;

  private FactVocabulary(List<Fact<?>> facts) {
    this.facts = List.copyOf(facts);
    Map<String, Fact<?>> names = new TreeMap<>();
    facts.forEach(fact -> names.put(fact.name(), fact));
    this.byName = Collections.unmodifiableMap(names);
  }

  private static final class Holder {
    static final FactVocabulary STANDARD = load();
  }

  /** The vocabulary that this version of the library knows. */
  public static FactVocabulary standard() {
    return Holder.STANDARD;
  }

  /** All facts in the order of their names. */
  public List<Fact<?>> facts() {
    return facts;
  }

  /** The fact of a name, or empty where the vocabulary has none. */
  public Optional<Fact<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The yes-or-no fact of a name.
   *
   * @throws IllegalArgumentException if there is no such fact or it is of another type
   */
  public Fact<Boolean> bool(String name) {
    return typed(name, FactType.BOOLEAN);
  }

  /**
   * The fact of a name whose value is one of a list or a code.
   *
   * @throws IllegalArgumentException if there is no such fact or it is of another type
   */
  public Fact<String> text(String name) {
    return find(name).orElseThrow(() -> unknown(name)).type() == FactType.CODE
        ? typed(name, FactType.CODE)
        : typed(name, FactType.ENUM);
  }

  /**
   * The fact of a name whose value is a day.
   *
   * @throws IllegalArgumentException if there is no such fact or it is of another type
   */
  public Fact<LocalDate> date(String name) {
    return typed(name, FactType.DATE);
  }

  /**
   * The fact of a name whose value is an amount of money.
   *
   * @throws IllegalArgumentException if there is no such fact or it is of another type
   */
  public Fact<BigDecimal> money(String name) {
    return typed(name, FactType.MONEY);
  }

  /**
   * The fact of a name whose value is a whole number.
   *
   * @throws IllegalArgumentException if there is no such fact or it is of another type
   */
  public Fact<Integer> integer(String name) {
    return typed(name, FactType.INTEGER);
  }

  @SuppressWarnings("unchecked")
  private <T> Fact<T> typed(String name, FactType type) {
    Fact<?> fact = find(name).orElseThrow(() -> unknown(name));
    if (fact.type() != type) {
      throw new IllegalArgumentException(
          "Fact " + name + " is of type " + fact.type() + ", not " + type);
    }
    return (Fact<T>) fact;
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("No fact is named " + name);
  }

  private static FactVocabulary load() {
    try (InputStream in = FactVocabulary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + RESOURCE + " is missing from the library");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FactVocabulary read(BufferedReader lines) throws IOException {
    List<Fact<?>> facts = new ArrayList<>();
    String line;
    while ((line = lines.readLine()) != null) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      facts.add(
          new Fact<>(
              cells[0],
              facts.size(),
              FactType.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              list(cells[2]),
              Collections.unmodifiableSet(new LinkedHashSet<>(list(cells[3]))),
              cells[4],
              list(cells[5])));
    }
    return new FactVocabulary(facts);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }
}
