package uk.crimerecording.connect;

import java.io.IOException;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.json.JsonCursor;
import uk.crimerecording.intake.json.JsonRecords;

/**
 * Reads one investigation: an object with its {@code event}, the {@code entities} around it and the
 * {@code links} between them. Not thread-safe.
 */
final class InvestigationReader implements JsonRecords.Reader {

  private static final String EVENT = "event";
  private static final String ENTITIES = "entities";
  private static final String LINKS = "links";

  private final PathWalk record;
  private final PathWalk party;
  private final Pole pole = new Pole();

  private InvestigationReader(Layout layout) {
    this.record = PathWalk.throughRecords(layout);
    this.party = PathWalk.throughParties(layout);
  }

  static RecordParser parser(Layout layout, IntakeLimits limits) {
    return new JsonRecords(limits, new InvestigationReader(layout));
  }

  @Override
  public void read(JsonCursor json, RecordDraft draft) throws IOException {
    pole.clear();
    record.begin(draft);
    String name = json.member();
    while (name != null) {
      if (name.equals(EVENT) && json.isObject()) {
        event(json);
      } else if (name.equals(ENTITIES) && json.isArray()) {
        while (json.item()) {
          entity(json, draft);
        }
      } else if (name.equals(LINKS) && json.isArray()) {
        while (json.item()) {
          link(json, draft);
        }
      } else {
        json.follow(name, record);
      }
      name = json.member();
    }
    pole.link(draft);
  }

  private void event(JsonCursor json) throws IOException {
    record.enter(EVENT);
    String name = json.member();
    while (name != null) {
      if (name.equals("id") && json.isText()) {
        pole.event(json.text());
      }
      if (name.equals("id") || name.equals("type")) {
        json.skip();
      } else {
        json.follow(name, record);
      }
      name = json.member();
    }
    record.leave();
  }

  private void entity(JsonCursor json, RecordDraft draft) throws IOException {
    if (!json.isObject()) {
      malformed(json, draft, ENTITIES);
      return;
    }
    Pole.Entity entity = pole.entity();
    party.begin(draft, entity::state);
    String name = json.member();
    while (name != null) {
      if (json.isText() && name.equals("id")) {
        entity.id(json.text());
      } else if (json.isText() && name.equals("type")) {
        entity.type(json.text());
      }
      if (name.equals("attributes") && json.isObject()) {
        attributes(json, entity);
      } else {
        json.follow(name, party);
      }
      name = json.member();
    }
  }

  private void attributes(JsonCursor json, Pole.Entity entity) throws IOException {
    party.enter("attributes");
    String name = json.member();
    while (name != null) {
      if (json.isScalar()) {
        entity.attribute(name, json.text());
      }
      json.follow(name, party);
      name = json.member();
    }
    party.leave();
  }

  private void link(JsonCursor json, RecordDraft draft) throws IOException {
    if (!json.isObject()) {
      malformed(json, draft, LINKS);
      return;
    }
    String from = "";
    String to = "";
    String reason = "";
    String name = json.member();
    while (name != null) {
      String text = json.isText() ? json.text() : "";
      switch (name) {
        case "from" -> from = text;
        case "to" -> to = text;
        case "reason" -> reason = text;
        default -> {}
      }
      json.skip();
      name = json.member();
    }
    pole.link(from, to, reason);
  }

  private static void malformed(JsonCursor json, RecordDraft draft, String part)
      throws IOException {
    draft.reject(ProblemCode.MALFORMED_RECORD, part);
    json.skip();
  }
}
