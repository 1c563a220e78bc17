package uk.crimerecording.connect;

import static uk.crimerecording.connect.NationalModel.ATTRIBUTES;
import static uk.crimerecording.connect.NationalModel.DATA;
import static uk.crimerecording.connect.NationalModel.ID;
import static uk.crimerecording.connect.NationalModel.INCLUDED;
import static uk.crimerecording.connect.NationalModel.LINK_REASON;
import static uk.crimerecording.connect.NationalModel.META;
import static uk.crimerecording.connect.NationalModel.RELATIONSHIPS;
import static uk.crimerecording.connect.NationalModel.TYPE;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.json.JsonCursor;

/**
 * The Police iHub standard data model: the incident is the {@code data} of the document, the
 * entities around it are {@code included}, and the members of {@code relationships} are link
 * reasons. What departs from the model is read as it is meant, and reported. Not thread-safe.
 */
final class IhubNotation implements Notation {

  private static final Pole.Places PLACES =
      new Pole.Places(DATA, INCLUDED, DATA + "/" + RELATIONSHIPS);

  private final NationalModel model = NationalModel.standard();
  private final Layout layout;
  private final Pole pole;
  private final PathWalk record;
  private final PathWalk party;
  private final PathWalk.Target target = this::state;
  private @Nullable RecordDraft draft;
  private int incidents;

  IhubNotation(Layout layout, Pole pole) {
    this.layout = layout;
    this.pole = pole;
    this.record = PathWalk.throughRecords(layout);
    this.party = PathWalk.throughParties(layout);
  }

  /** Whether the paths of a layout are those of this notation. */
  static boolean isLayout(Layout layout) {
    return layout.fields().values().stream().anyMatch(path -> path.startsWith(DATA + "/"));
  }

  @Override
  public boolean isToldBy(String member) {
    String name = model.name(member);
    return name.equals(DATA) || name.equals(INCLUDED);
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public void begin(RecordDraft document) {
    draft = document;
    incidents = 0;
    pole.begin(PLACES);
    record.begin(document, target);
  }

  private RecordDraft draft() {
    return Objects.requireNonNull(draft);
  }

  private void state(DomainField field, String raw) {
    pole.stated(field);
    draft().state(field, raw);
  }

  private void warn(ProblemCode code, String place) {
    draft().warn(code, place);
  }

  /** The national name of a member, reported where it is spelt otherwise. */
  private String named(String spelt, String around) {
    String name = model.name(spelt);
    if (!name.equals(spelt)) {
      warn(ProblemCode.MENDED_NAME, around.isEmpty() ? name : around + "/" + name);
    }
    return name;
  }

  /** The same, unless the profile knows the name as it is spelt. */
  private String named(String spelt, String around, PathWalk walk) {
    return walk.knows(spelt) ? spelt : named(spelt, around);
  }

  @Override
  public void member(String spelt, JsonCursor json) throws IOException {
    String name = named(spelt, "", record);
    switch (name) {
      case DATA -> data(json);
      case INCLUDED -> included(json);
      default -> json.follow(name, record);
    }
  }

  /** The incident, of which there is one: what a second one says would be lost. */
  private void data(JsonCursor json) throws IOException {
    if (json.isArray()) {
      warn(ProblemCode.MENDED_TYPE, DATA);
      while (json.item()) {
        data(json);
      }
    } else if (!json.isObject()) {
      malformed(json, DATA);
    } else if (++incidents > 1) {
      draft().reject(ProblemCode.SEVERAL_EVENTS, DATA);
      json.skip();
    } else {
      record.enter(DATA);
      resource(json, pole.event(), record);
      record.leave();
    }
  }

  private void included(JsonCursor json) throws IOException {
    if (json.isObject()) {
      warn(ProblemCode.MENDED_TYPE, INCLUDED);
      entity(json);
    } else if (json.isArray()) {
      while (json.item()) {
        if (json.isObject()) {
          entity(json);
        } else {
          malformed(json, INCLUDED);
        }
      }
    } else {
      malformed(json, INCLUDED);
    }
  }

  private void entity(JsonCursor json) throws IOException {
    Entity entity = pole.entity();
    party.begin(draft(), entity::state);
    resource(json, entity, party);
  }

  private void malformed(JsonCursor json, String part) throws IOException {
    draft().reject(ProblemCode.MALFORMED_RECORD, part);
    json.skip();
  }

  /** The members of the incident or of an entity. */
  private void resource(JsonCursor json, Entity entity, PathWalk walk) throws IOException {
    String place = pole.place(entity);
    String spelt = json.member();
    while (spelt != null) {
      String name = named(spelt, place, walk);
      switch (name) {
        case ID -> {
          entity.id(text(json, place + "/" + ID));
          state(walk, ID, entity.id());
        }
        case TYPE -> {
          String type = text(json, place + "/" + TYPE);
          entity.type(valued(model.name(type), type, place + "/" + TYPE));
          state(walk, TYPE, entity.type());
        }
        case ATTRIBUTES -> attributes(json, entity, walk);
        case RELATIONSHIPS -> relationships(json, entity);
        case META -> json.skip();
        default -> json.follow(name, walk);
      }
      spelt = json.member();
    }
  }

  /** The text at hand; a number is read as one. */
  private String text(JsonCursor json, String place) throws IOException {
    if (!json.isScalar()) {
      json.skip();
      return "";
    }
    if (!json.isText()) {
      warn(ProblemCode.MENDED_TYPE, place);
    }
    return json.text();
  }

  private String valued(String mended, String spelt, String place) {
    if (!mended.equals(spelt)) {
      warn(ProblemCode.MENDED_VALUE, place);
    }
    return mended;
  }

  /** States a value where the profile places a field there, and says nothing where it does not. */
  private static void state(PathWalk walk, String name, String text) {
    if (walk.knows(name)) {
      walk.enter(name);
      walk.value(text);
      walk.leave();
    }
  }

  // Attributes

  private void attributes(JsonCursor json, Entity entity, PathWalk walk) throws IOException {
    String place = pole.place(entity) + "/" + ATTRIBUTES;
    if (json.isArray()) {
      warn(ProblemCode.MENDED_TYPE, place);
      while (json.item()) {
        attributes(json, entity, walk);
      }
      return;
    }
    if (!json.isObject()) {
      malformed(json, place);
      return;
    }
    walk.enter(ATTRIBUTES);
    String spelt = json.member();
    while (spelt != null) {
      String name = named(spelt, place, walk);
      NationalAttribute attribute = model.attribute(name);
      if (attribute == null) {
        json.follow(name, walk);
      } else {
        national(json, attribute, entity, walk, place + "/" + name);
      }
      spelt = json.member();
    }
    walk.leave();
  }

  private void national(
      JsonCursor json, NationalAttribute attribute, Entity entity, PathWalk walk, String place)
      throws IOException {
    boolean list = attribute.type() == NationalAttribute.Type.TEXTS;
    if (json.isArray()) {
      if (!list) {
        warn(ProblemCode.MENDED_TYPE, place);
      }
      while (json.item()) {
        single(json, attribute, entity, walk, place);
      }
    } else {
      if (list && json.isScalar()) {
        warn(ProblemCode.MENDED_TYPE, place);
      }
      single(json, attribute, entity, walk, place);
    }
  }

  private void single(
      JsonCursor json, NationalAttribute attribute, Entity entity, PathWalk walk, String place)
      throws IOException {
    if (json.isObject() && attribute.isDate()) {
      range(json, attribute, walk, place);
    } else if (json.isScalar()) {
      scalar(json, attribute, entity, walk, place);
    } else {
      json.skip();
    }
  }

  private void scalar(
      JsonCursor json, NationalAttribute attribute, Entity entity, PathWalk walk, String place)
      throws IOException {
    boolean meant =
        switch (attribute.type()) {
          case TEXT, TEXTS -> json.isText();
          case NUMBER -> json.isNumber();
          case TRUTH -> json.isTruth();
        };
    if (!meant) {
      warn(ProblemCode.MENDED_TYPE, place);
    }
    String text = json.text();
    Optional<String> list = attribute.list();
    String value = list.isPresent() ? valued(model.code(list.get(), text), text, place) : text;
    take(attribute, value, walk, place);
    entity.attribute(attribute.name(), value);
    if (walk != record) {
      besides(attribute.name(), value);
    }
  }

  private void take(NationalAttribute attribute, String value, PathWalk walk, String place) {
    if (!attribute.allows(value)) {
      warn(ProblemCode.ATTRIBUTE_FORMAT, place);
    }
    state(walk, attribute.name(), value);
  }

  /** A field of the record may stand in an entity, such as the time of the submission. */
  private void besides(String name, String value) {
    if (record.knows(INCLUDED)) {
      record.enter(INCLUDED);
      if (record.knows(ATTRIBUTES)) {
        record.enter(ATTRIBUTES);
        state(record, name, value);
        record.leave();
      }
      record.leave();
    }
  }

  /** A range of dates where one date is expected. */
  private void range(JsonCursor json, NationalAttribute attribute, PathWalk walk, String place)
      throws IOException {
    warn(ProblemCode.MENDED_TYPE, place);
    boolean read = false;
    String name = json.member();
    while (name != null) {
      Optional<String> end =
          model.isRangeStart(name)
              ? Optional.of(attribute.placeOfRangeFrom())
              : model.isRangeEnd(name) ? attribute.placeOfRangeTo() : Optional.empty();
      NationalAttribute belongs = end.map(model::attribute).orElse(null);
      if (belongs != null && json.isScalar()) {
        read = true;
        take(belongs, json.text(), walk, place);
      } else {
        json.skip();
      }
      name = json.member();
    }
    if (!read) {
      warn(ProblemCode.UNREADABLE_DATE, place);
    }
  }

  // Relationships

  private void relationships(JsonCursor json, Entity owner) throws IOException {
    String place = pole.place(owner) + "/" + RELATIONSHIPS;
    if (json.isArray()) {
      links(json, owner, "", 0);
    } else if (json.isObject()) {
      String spelt = json.member();
      while (spelt != null) {
        links(json, owner, named(spelt, place), 0);
        spelt = json.member();
      }
    } else {
      json.skip();
    }
  }

  /** The links that stand at hand: one, or several in an array. */
  private void links(JsonCursor json, Entity owner, String reason, int position)
      throws IOException {
    if (json.isArray()) {
      for (int i = 0; json.item(); i++) {
        links(json, owner, reason, i);
      }
    } else if (json.isObject()) {
      link(json, owner, reason, position);
    } else if (json.isScalar()) {
      pole.link(owner, json.text(), reason, position);
    }
  }

  private void link(JsonCursor json, Entity owner, String around, int position) throws IOException {
    String place = pole.place(owner) + "/" + RELATIONSHIPS;
    String reason = around;
    String to = "";
    String spelt = json.member();
    while (spelt != null) {
      switch (named(spelt, place)) {
        case DATA -> links(json, owner, reason, position);
        case ID -> to = text(json, place);
        case LINK_REASON -> reason = reason(json, place);
        case META -> reason = reasonOfMeta(json, reason, place);
        default -> json.skip();
      }
      spelt = json.member();
    }
    if (!to.isEmpty()) {
      pole.link(owner, to, reason, position);
    }
  }

  private String reasonOfMeta(JsonCursor json, String around, String place) throws IOException {
    String reason = around;
    if (!json.isObject()) {
      json.skip();
      return reason;
    }
    String spelt = json.member();
    while (spelt != null) {
      if (named(spelt, place).equals(LINK_REASON)) {
        reason = reason(json, place);
      } else {
        json.skip();
      }
      spelt = json.member();
    }
    return reason;
  }

  private String reason(JsonCursor json, String place) throws IOException {
    String spelt = text(json, place);
    return valued(model.name(spelt), spelt, place);
  }
}
