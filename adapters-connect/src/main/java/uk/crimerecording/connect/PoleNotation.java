package uk.crimerecording.connect;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RawValue;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.json.JsonCursor;

/**
 * An object with its {@code event}, the {@code entities} around it and the {@code links} between
 * them. Not thread-safe.
 */
final class PoleNotation implements Notation {

  private static final String EVENT = "event";
  private static final String ENTITIES = "entities";
  private static final String LINKS = "links";
  private static final String ATTRIBUTES = "attributes";
  private static final Pole.Places PLACES = new Pole.Places(EVENT, ENTITIES, LINKS);

  private final Layout layout;
  private final Pole pole;
  private final PathWalk record;
  private final PathWalk party;
  private final PathWalk.Target target = this::state;
  private @Nullable RecordDraft draft;

  PoleNotation(Layout layout, Pole pole) {
    this.layout = layout;
    this.pole = pole;
    this.record = PathWalk.throughRecords(layout);
    this.party = PathWalk.throughParties(layout);
  }

  @Override
  public boolean isToldBy(String member) {
    return member.equals(EVENT) || member.equals(ENTITIES);
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public void begin(RecordDraft document) {
    draft = document;
    pole.begin(PLACES);
    record.begin(document, target);
  }

  private RecordDraft draft() {
    return Objects.requireNonNull(draft);
  }

  private void state(DomainField field, RawValue value) {
    pole.stated(field);
    draft().state(field, value);
  }

  @Override
  public void member(String name, JsonCursor json) throws IOException {
    if (name.equals(EVENT) && (json.isObject() || json.isArray())) {
      event(json);
    } else if (name.equals(ENTITIES) && json.isArray()) {
      while (json.item()) {
        entity(json);
      }
    } else if (name.equals(LINKS) && json.isArray()) {
      for (int i = 0; json.item(); i++) {
        link(json, i);
      }
    } else {
      json.follow(name, record);
    }
  }

  /** The event, of which there is one: what a second one says would be lost. */
  private void event(JsonCursor json) throws IOException {
    if (json.isObject()) {
      eventMembers(json);
      return;
    }
    for (int i = 0; json.item(); i++) {
      if (i == 0 && json.isObject()) {
        draft().warn(ProblemCode.MENDED_TYPE, EVENT);
        eventMembers(json);
      } else {
        draft().reject(ProblemCode.SEVERAL_EVENTS, EVENT + "/" + i);
        json.skip();
      }
    }
  }

  private void eventMembers(JsonCursor json) throws IOException {
    Entity event = pole.event();
    record.enter(EVENT);
    String name = json.member();
    while (name != null) {
      if (name.equals("id") && json.isText()) {
        event.id(json.text());
      }
      if (name.equals("id") || name.equals("type")) {
        json.skip();
      } else if (name.equals(ATTRIBUTES) && json.isObject()) {
        attributes(json, event, record);
      } else {
        json.follow(name, record);
      }
      name = json.member();
    }
    record.leave();
  }

  private void entity(JsonCursor json) throws IOException {
    if (!json.isObject()) {
      malformed(json, ENTITIES);
      return;
    }
    Entity entity = pole.entity();
    party.begin(draft(), entity::state);
    String name = json.member();
    while (name != null) {
      if (json.isText() && name.equals("id")) {
        entity.id(json.text());
      } else if (json.isText() && name.equals("type")) {
        entity.type(json.text());
      }
      if (name.equals(ATTRIBUTES) && json.isObject()) {
        attributes(json, entity, party);
      } else {
        json.follow(name, party);
      }
      name = json.member();
    }
  }

  private static void attributes(JsonCursor json, Entity entity, PathWalk walk) throws IOException {
    walk.enter(ATTRIBUTES);
    String name = json.member();
    while (name != null) {
      if (Entity.isOfInterest(name) && json.isScalar()) {
        entity.attribute(name, json.text());
      }
      json.follow(name, walk);
      name = json.member();
    }
    walk.leave();
  }

  private void link(JsonCursor json, int position) throws IOException {
    if (!json.isObject()) {
      malformed(json, LINKS);
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
    pole.link(from, to, reason, position);
  }

  private void malformed(JsonCursor json, String part) throws IOException {
    draft().reject(ProblemCode.MALFORMED_RECORD, part);
    json.skip();
  }
}
