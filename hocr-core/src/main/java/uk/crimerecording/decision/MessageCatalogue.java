package uk.crimerecording.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The one catalogue of texts that findings are rendered with, written for the person who must act.
 * Each module brings its texts; {@link #and} joins them. A text has placeholders {@code {name}} for
 * the arguments of a finding. Immutable and thread-safe.
 */
public final class MessageCatalogue {

  private final SortedMap<String, String> texts;

  private MessageCatalogue(SortedMap<String, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /**
   * The texts of a module. The module opens its own resource, because no other may.
   *
   * @param properties a UTF-8 properties file; closed by the caller
   * @throws UncheckedIOException if it cannot be read
   */
  public static MessageCatalogue read(InputStream properties) {
    Properties read = new Properties();
    try {
      read.load(new InputStreamReader(properties, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    read.forEach((key, text) -> texts.put((String) key, (String) text));
    return new MessageCatalogue(texts);
  }

  /** A catalogue of texts by id. */
  public static MessageCatalogue of(Map<String, String> texts) {
    return new MessageCatalogue(new TreeMap<>(texts));
  }

  /**
   * These texts and others as one catalogue.
   *
   * @throws IllegalArgumentException if both have a text of the same id
   */
  public MessageCatalogue and(MessageCatalogue other) {
    SortedMap<String, String> all = new TreeMap<>(texts);
    other.texts.forEach(
        (id, text) -> {
          if (all.put(id, text) != null) {
            throw new IllegalArgumentException("Two texts have the id " + id);
          }
        });
    return new MessageCatalogue(all);
  }

  /** The ids of all texts, in order. */
  public Iterable<String> ids() {
    return texts.keySet();
  }

  /** The text of an id with its placeholders, or empty where there is none. */
  public Optional<String> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  /**
   * A finding in plain words: what is wrong, where, and what would put it right.
   *
   * @throws IllegalArgumentException if the catalogue has no text for it
   */
  public String render(Finding finding) {
    return fill(
        text(finding.message())
            .orElseThrow(
                () -> new IllegalArgumentException("No text for message " + finding.message())),
        name -> resolve(name, finding.arguments()));
  }

  private Optional<String> resolve(String name, Map<String, Argument> arguments) {
    Argument argument = arguments.get(name);
    if (argument == null) {
      return Optional.empty();
    }
    // An argument that is itself the id of a text (a fact, an authority) is shown as that text.
    return Optional.of(text(name + "." + argument.text()).orElse(argument.text()));
  }

  private static String fill(String text, Function<String, Optional<String>> values) {
    StringBuilder out = new StringBuilder(text.length() + 40);
    int from = 0;
    while (true) {
      int open = text.indexOf('{', from);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        return out.append(text, from, text.length()).toString();
      }
      out.append(text, from, open);
      String name = text.substring(open + 1, close);
      out.append(values.apply(name).orElse(name));
      from = close + 1;
    }
  }
}
