package uk.crimerecording.cli.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.Layout;

/**
 * The outline of JSON: an array of records, an object with such an array, or one record after the
 * other. Of crimes with {@code entities} and {@code links} the entities are the parties, and the
 * reasons of the links are the roles.
 */
final class JsonSample {

  private static final String ENTITIES = "entities";
  private static final String LINKS = "links";
  private static final String LOCATION = "location";

  /** The place of the role of a party that a link names. */
  static final String LINK_REASON = "links/reason";

  private final String text;
  private final Layout layout;
  private final Sample sample;

  JsonSample(String text, Layout layout, Sample sample) {
    this.text = text;
    this.layout = layout;
    this.sample = sample;
  }

  /** Text that breaks off keeps what came before it. */
  void read() {
    sample.record(layout.record());
    sample.parties(layout.parties());
    boolean inTurn = standInTurn();
    try (JsonParser json = new JsonFactory().setCodec(new ObjectMapper()).createParser(text)) {
      while (json.nextToken() != null && more()) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
          items(json);
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
          outermost(json, inTurn);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  /** Whether one object follows the other: then each of them is a record. */
  private boolean standInTurn() {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      return json.nextToken() == JsonToken.START_OBJECT
          && json.skipChildren().nextToken() == JsonToken.START_OBJECT;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean more() {
    return sample.records() < SampleReader.MOST_RECORDS;
  }

  /** Reads the objects of an array; whether there are any. */
  private boolean items(JsonParser json) throws IOException {
    boolean any = false;
    for (JsonToken item = json.nextToken();
        item != JsonToken.END_ARRAY && item != null;
        item = json.nextToken()) {
      if (item == JsonToken.START_OBJECT && more()) {
        any = true;
        record(json.readValueAsTree());
      } else {
        json.skipChildren();
      }
    }
    return any;
  }

  /** An object that is a record itself, or holds the records in one of its arrays. */
  private void outermost(JsonParser json, boolean inTurn) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    boolean holdsRecords = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY && mayHoldRecords(name, inTurn)) {
        if (items(json)) {
          holdsRecords = true;
          sample.record(name);
        }
      } else {
        object.set(name, json.<JsonNode>readValueAsTree());
      }
    }
    if (!holdsRecords) {
      record(object);
    }
  }

  /** Whether a member of the outermost object is no part of a record, as far as is known. */
  private boolean mayHoldRecords(String member, boolean inTurn) {
    if (isLinked() && (member.equals(ENTITIES) || member.equals(LINKS))) {
      return false;
    }
    boolean part =
        layout.fields().values().stream().anyMatch(place -> startsWith(place, member))
            || layout.parts().values().stream().anyMatch(path -> startsWith(path, member))
            || layout.parties().filter(path -> startsWith(path, member)).isPresent();
    return member.equals(layout.record()) || !(part || inTurn);
  }

  /** Only crimes may have their parties apart from them. */
  private boolean isLinked() {
    return layout.content() == Content.CRIMES;
  }

  private static boolean startsWith(String path, String member) {
    return path.equals(member) || path.startsWith(member + "/");
  }

  private void record(JsonNode record) {
    sample.countRecord();
    record.properties().forEach(member -> member(member.getKey(), member.getValue()));
  }

  private void member(String name, JsonNode value) {
    if (isLinked() && name.equals(ENTITIES)) {
      // A location is an entity and no party.
      value.forEach(
          entity -> {
            if (!entity.path("type").asText("").equals(LOCATION)) {
              walk(entity, "", true);
            }
          });
    } else if (isLinked() && name.equals(LINKS)) {
      value.forEach(link -> sample.partyPlace(LINK_REASON).add(link.path("reason").asText("")));
    } else {
      below(value, name, false);
    }
  }

  private void below(JsonNode value, String path, boolean inParty) {
    boolean parties = !inParty && layout.parties().filter(path::equals).isPresent();
    walk(value, parties ? "" : path, inParty || parties);
  }

  private void walk(JsonNode node, String path, boolean inParty) {
    if (node.isObject()) {
      String above = path.isEmpty() ? "" : path + "/";
      node.properties()
          .forEach(member -> below(member.getValue(), above + member.getKey(), inParty));
    } else if (node.isArray()) {
      node.forEach(item -> walk(item, path, inParty));
      if (node.size() > 1 && node.path(0).isObject() && !inParty) {
        sample.repeats(path);
      }
    } else if (!node.isNull()) {
      (inParty ? sample.partyPlace(path) : sample.place(path)).add(node.asText());
    }
  }
}
