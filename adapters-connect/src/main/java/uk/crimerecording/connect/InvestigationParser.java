package uk.crimerecording.connect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathNode;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.RecordSplitter;

/** Finds the values of one investigation in its JSON. Not thread-safe. */
final class InvestigationParser implements RecordParser {

  private static final String EVENT = "event";
  private static final String ENTITIES = "entities";
  private static final String LINKS = "links";

  private final JsonFactory factory;
  private final PathNode recordPaths;
  private final PathNode partyPaths;
  private final Pole pole = new Pole();

  InvestigationParser(Layout layout, IntakeLimits limits) {
    this.recordPaths = layout.recordPaths();
    this.partyPaths = layout.partyPaths();
    this.factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.record())
                    .build())
            .build();
  }

  /** Takes the values that stand at a step. */
  private interface Sink {
    void state(DomainField field, String value);
  }

  @Override
  public void parse(RecordSplitter record, RecordDraft draft) {
    pole.clear();
    try (JsonParser json =
        factory.createParser(record.characters(), record.offset(), record.length())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        draft.reject(ProblemCode.MALFORMED_RECORD, "/");
        return;
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        member(json, draft);
      }
      if (json.nextToken() != null) {
        draft.reject(ProblemCode.MALFORMED_RECORD, "/");
        return;
      }
    } catch (StreamConstraintsException e) {
      draft.reject(ProblemCode.NESTED_TOO_DEEP, "/");
      return;
    } catch (JsonEOFException e) {
      draft.reject(
          record.isLast() ? ProblemCode.TRUNCATED_INPUT : ProblemCode.MALFORMED_RECORD, "/");
      return;
    } catch (IOException e) {
      draft.reject(ProblemCode.MALFORMED_RECORD, "/");
      return;
    }
    pole.link(draft);
  }

  private void member(JsonParser json, RecordDraft draft) throws IOException {
    String name = json.currentName();
    JsonToken token = json.nextToken();
    if (name.equals(ENTITIES) && token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        entity(json, draft);
      }
    } else if (name.equals(LINKS) && token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        link(json, draft);
      }
    } else if (name.equals(EVENT) && token == JsonToken.START_OBJECT) {
      PathNode event = recordPaths.child(EVENT);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING && key.equals("id")) {
          pole.event(json.getText());
        }
        if (!key.equals("id") && !key.equals("type")) {
          value(json, key, event, draft, draft::state);
        }
      }
    } else {
      value(json, name, recordPaths, draft, draft::state);
    }
  }

  private void entity(JsonParser json, RecordDraft draft) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      malformedPart(json, draft, ENTITIES);
      return;
    }
    Pole.Entity entity = pole.entity();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.VALUE_STRING && key.equals("id")) {
        entity.id(json.getText());
      } else if (token == JsonToken.VALUE_STRING && key.equals("type")) {
        entity.type(json.getText());
      }
      if (key.equals("attributes") && token == JsonToken.START_OBJECT) {
        PathNode attributes = partyPaths.child(key);
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String attribute = json.currentName();
          if (json.nextToken().isScalarValue()) {
            entity.attribute(attribute, json.getText());
          }
          any(json, attributes.child(attribute), draft, entity::state);
        }
      } else {
        any(json, partyPaths.child(key), draft, entity::state);
      }
    }
  }

  private void link(JsonParser json, RecordDraft draft) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      malformedPart(json, draft, LINKS);
      return;
    }
    String from = "";
    String to = "";
    String reason = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      String text = json.nextToken() == JsonToken.VALUE_STRING ? json.getText() : "";
      switch (key) {
        case "from" -> from = text;
        case "to" -> to = text;
        case "reason" -> reason = text;
        default -> json.skipChildren();
      }
    }
    pole.link(from, to, reason);
  }

  private static void malformedPart(JsonParser json, RecordDraft draft, String part)
      throws IOException {
    draft.reject(ProblemCode.MALFORMED_RECORD, part);
    json.skipChildren();
  }

  /** A value whose member the profile should know. */
  private static void value(
      JsonParser json, String name, PathNode parent, RecordDraft draft, Sink sink)
      throws IOException {
    PathNode node = parent.child(name);
    if (parent.isKnown() && !node.isKnown()) {
      draft.note(ProblemCode.UNKNOWN_ELEMENT, name);
    }
    any(json, node, draft, sink);
  }

  /** Any value: what no path leads to is passed over. */
  private static void any(JsonParser json, PathNode node, RecordDraft draft, Sink sink)
      throws IOException {
    JsonToken token = json.currentToken();
    if (!node.isKnown()) {
      json.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        value(json, name, node, draft, sink);
      }
    } else if (token == JsonToken.START_ARRAY) {
      boolean empty = true;
      while (json.nextToken() != JsonToken.END_ARRAY) {
        empty = false;
        any(json, node, draft, sink);
      }
      if (empty) {
        node.fields().forEach(field -> emptyList(field, sink));
      }
    } else if (token != JsonToken.VALUE_NULL) {
      String text = json.getText();
      node.fields().forEach(field -> sink.state(field, text));
    }
  }

  /** An empty list states that there is none. */
  private static void emptyList(DomainField field, Sink sink) {
    if (field.isList()) {
      sink.state(field, DomainField.NONE);
    }
  }
}
