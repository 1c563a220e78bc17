package uk.crimerecording.connect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.form.JsonValues;
import uk.crimerecording.form.RawRecord;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.form.ValueTree;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;

/**
 * Writes one object an investigation: its event, the entities around it and the links between them.
 * An event has a location; where it is does not concern the library. Not thread-safe.
 */
final class PoleWriter implements RecordWriter {

  private static final String EVENT = "event";
  private static final String EVENT_ID = "e1";
  private static final String LOCATION_ID = "l1";
  private static final DomainField ROLE = DomainField.find("role").orElseThrow();

  private final Layout layout;
  private String comma = "";

  private record Link(String entity, String reason) {}

  PoleWriter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void begin(Appendable out) throws IOException {
    comma = "";
    out.append("{\"").append(layout.record()).append("\":[\n");
  }

  @Override
  public void write(RawRecord record, Appendable out) throws IOException {
    StringBuilder object = new StringBuilder(2048);
    List<Link> links = new ArrayList<>();
    object.append("{\"event\":{\"id\":\"").append(EVENT_ID).append('"');
    JsonValues.members(ValueTree.of(record.record(), layout).at(EVENT), ",", object);
    object.append("},\"entities\":[");
    record.victim().ifPresent(victim -> entity("v1", victim, links, object));
    for (int i = 0; i < record.suspects().size(); i++) {
      entity("s" + (i + 1), record.suspects().get(i), links, object);
    }
    object
        .append("{\"id\":\"")
        .append(LOCATION_ID)
        .append("\",\"type\":\"location\"}],\"links\":[");
    links.add(new Link(LOCATION_ID, "incidentLocation"));
    String separator = "";
    for (Link link : links) {
      object.append(separator).append("{\"from\":\"").append(EVENT_ID).append("\",\"to\":\"");
      object.append(link.entity()).append("\",\"reason\":");
      DecisionJson.string(object, link.reason());
      object.append('}');
      separator = ",";
    }
    out.append(comma).append(object.append("]}"));
    comma = ",\n";
  }

  private void entity(
      String id, Map<DomainField, List<String>> party, List<Link> links, StringBuilder object) {
    object.append("{\"id\":\"").append(id).append('"');
    JsonValues.members(ValueTree.of(party, layout), ",", object);
    object.append("},");
    links.add(new Link(id, party.getOrDefault(ROLE, List.of("")).get(0)));
  }

  @Override
  public void end(Appendable out) throws IOException {
    out.append("\n]}\n");
  }
}
