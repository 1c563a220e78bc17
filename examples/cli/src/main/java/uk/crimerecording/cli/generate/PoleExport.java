package uk.crimerecording.cli.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.crimerecording.intake.Layout;

/** Writes one object an investigation: its event, the entities around it and the links. */
final class PoleExport implements ExportWriter {

  private static final String EVENT = "event";
  private static final String EVENT_ID = "e1";

  private record Link(String entity, String reason) {}

  private final JsonFactory factory = new JsonFactory();
  private final Layout layout;
  private String comma = "";

  PoleExport(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void begin(Writer out) throws IOException {
    comma = "";
    out.write("{\"" + layout.record() + "\":[\n");
  }

  @Override
  public void write(ExportRow row, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      investigation(row, json);
    }
    out.append(comma).append(text.getBuffer());
    comma = ",\n";
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write("\n]}\n");
  }

  private void investigation(ExportRow row, JsonGenerator json) throws IOException {
    ValueTree tree = ValueTree.of(row.record(), layout);
    List<Link> links = new ArrayList<>();
    json.writeStartObject();
    json.writeObjectFieldStart(EVENT);
    json.writeStringField("id", EVENT_ID);
    members(tree.at(EVENT), json);
    json.writeEndObject();
    json.writeArrayFieldStart("entities");
    if (!row.victim().isEmpty()) {
      entity("v1", "victim", row.victim(), links, json);
    }
    for (int i = 0; i < row.suspects().size(); i++) {
      entity("s" + (i + 1), "knownSuspect", row.suspects().get(i), links, json);
    }
    location(links, json);
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("from", EVENT_ID);
      json.writeStringField("to", link.entity());
      json.writeStringField("reason", link.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entity(
      String id, String reason, Map<String, String> fields, List<Link> links, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    members(ValueTree.of(fields, layout), json);
    json.writeEndObject();
    links.add(new Link(id, reason));
  }

  /** An event has a location; where it is is nobody's business here. */
  private static void location(List<Link> links, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", "l1");
    json.writeStringField("type", "location");
    json.writeEndObject();
    links.add(new Link("l1", "incidentLocation"));
  }

  private static void members(ValueTree tree, JsonGenerator json) throws IOException {
    for (Map.Entry<String, ValueTree> child : tree.children().entrySet()) {
      json.writeFieldName(child.getKey());
      value(child.getValue(), json);
    }
  }

  private static void value(ValueTree tree, JsonGenerator json) throws IOException {
    if (tree.isList()) {
      json.writeStartArray();
      for (String item : tree.values()) {
        json.writeString(item);
      }
      json.writeEndArray();
    } else if (tree.values().isEmpty()) {
      json.writeStartObject();
      members(tree, json);
      json.writeEndObject();
    } else {
      scalar(tree, tree.values().get(0), json);
    }
  }

  private static void scalar(ValueTree tree, String text, JsonGenerator json) throws IOException {
    if (tree.isTruth()) {
      json.writeBoolean(Boolean.parseBoolean(text));
    } else if (tree.isNumber() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      json.writeNumber(text);
    } else {
      json.writeString(text);
    }
  }
}
