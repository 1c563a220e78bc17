package uk.crimerecording.cli.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON document whole, with the place of every value. */
final class NodeReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser parser;
  private final Problems problems;

  private NodeReader(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a document.
   *
   * @param bytes UTF-8, with or without a byte-order mark
   * @param problems receives what is not well-formed and names that stand twice in an object
   * @return the document; empty where it is not well-formed
   */
  static Optional<Node> read(byte[] bytes, Problems problems) {
    Optional<String> text = decode(bytes, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(text.get())) {
      return new NodeReader(parser, problems).document();
    } catch (JsonProcessingException e) {
      Optional<JsonLocation> location = Optional.ofNullable(e.getLocation());
      problems.add(
          location.map(at -> at(at, "")).orElse(new Place(1, 1, "")),
          "is not well-formed JSON from here on");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      problems.add(new Place(line, column, ""), "is not UTF-8 from here on");
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private Optional<Node> document() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(new Place(1, 1, ""), "is empty");
      return Optional.empty();
    }
    Place place = here("");
    Node root = value(place, place);
    if (parser.nextToken() != null) {
      problems.add(here(""), "more follows after the end of the document");
      return Optional.empty();
    }
    return Optional.of(root);
  }

  private Node value(Place key, Place place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Node(Node.Type.OBJECT, key, place, "", members(place), List.of());
      case START_ARRAY -> new Node(Node.Type.LIST, key, place, "", Map.of(), elements(place));
      case VALUE_STRING -> scalar(Node.Type.TEXT, key, place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Node.Type.NUMBER, key, place);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Type.TRUTH_VALUE, key, place);
      default -> new Node(Node.Type.NULL, key, place, "", Map.of(), List.of());
    };
  }

  private Node scalar(Node.Type type, Place key, Place place) throws IOException {
    return new Node(type, key, place, parser.getText(), Map.of(), List.of());
  }

  private Map<String, Node> members(Place object) throws IOException {
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Place key = here(object.below(name));
      parser.nextToken();
      Node value = value(key, here(key.pointer()));
      if (members.putIfAbsent(name, value) != null) {
        problems.add(key, "the key stands twice");
      }
    }
    return Collections.unmodifiableMap(members);
  }

  private List<Node> elements(Place list) throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Place place = here(list.below(Integer.toString(elements.size())));
      elements.add(value(place, place));
    }
    return List.copyOf(elements);
  }

  private Place here(String pointer) {
    return at(parser.currentTokenLocation(), pointer);
  }

  private static Place at(JsonLocation location, String pointer) {
    return new Place(location.getLineNr(), location.getColumnNr(), pointer);
  }
}
