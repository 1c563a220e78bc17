package uk.crimerecording.intake;

import java.util.List;
import java.util.Map;

/** A value of a profile document with its place; numbers are none of its values. */
sealed interface JsonNode {

  int line();

  int column();

  record ObjectNode(Map<String, JsonNode> members, int line, int column) implements JsonNode {}

  record ArrayNode(List<JsonNode> items, int line, int column) implements JsonNode {}

  record TextNode(String text, int line, int column) implements JsonNode {}

  /** True, false or a number, which no key of a profile takes. */
  record OtherNode(int line, int column) implements JsonNode {}

  /** Null, which takes back what a base profile says. */
  record NullNode(int line, int column) implements JsonNode {}
}
