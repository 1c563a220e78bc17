package uk.crimerecording.connect;

import static uk.crimerecording.connect.NationalModel.ATTRIBUTES;
import static uk.crimerecording.connect.NationalModel.INCLUDED;

import java.io.IOException;
import java.util.Optional;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.json.JsonCursor;

/** Reads the attributes of an incident or entity of the national model. Not thread-safe. */
final class IhubAttributes {

  private final NationalModel model = NationalModel.standard();
  private final Mending mending;
  private final Pole pole;
  private final PathWalk record;

  IhubAttributes(Mending mending, Pole pole, PathWalk record) {
    this.mending = mending;
    this.pole = pole;
    this.record = record;
  }

  /** Reads the attributes at hand. */
  void read(JsonCursor json, Entity entity, PathWalk walk) throws IOException {
    String place = pole.place(entity) + "/" + ATTRIBUTES;
    if (json.isArray()) {
      mending.warn(ProblemCode.MENDED_TYPE, place);
      while (json.item()) {
        read(json, entity, walk);
      }
      return;
    }
    if (!json.isObject()) {
      mending.malformed(json, place);
      return;
    }
    walk.enter(ATTRIBUTES);
    String spelt = json.member();
    while (spelt != null) {
      String name = mending.name(spelt, place, walk);
      NationalAttribute attribute = model.attribute(name);
      if (attribute == null) {
        if (walk != record && json.isScalar()) {
          besides(name, json.text());
        }
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
        mending.warn(ProblemCode.MENDED_TYPE, place);
      }
      while (json.item()) {
        single(json, attribute, entity, walk, place);
      }
    } else {
      if (list && json.isScalar()) {
        mending.warn(ProblemCode.MENDED_TYPE, place);
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
      json.follow(attribute.name(), walk);
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
      mending.warn(ProblemCode.MENDED_TYPE, place);
    }
    String text = json.text();
    Optional<String> list = attribute.list();
    String value = list.isPresent() ? mending.code(list.get(), text, place) : text;
    take(attribute, value, walk, place);
    entity.attribute(attribute.name(), value);
    if (walk != record) {
      besides(attribute.name(), value);
    }
  }

  private void take(NationalAttribute attribute, String value, PathWalk walk, String place) {
    if (!attribute.allows(value)) {
      mending.warn(ProblemCode.ATTRIBUTE_FORMAT, place);
    }
    IhubNotation.state(walk, attribute.name(), value);
  }

  /** A field of the record may stand in an entity, such as the time of the submission. */
  private void besides(String name, String value) {
    if (record.knows(INCLUDED)) {
      record.enter(INCLUDED);
      if (record.knows(ATTRIBUTES)) {
        record.enter(ATTRIBUTES);
        IhubNotation.state(record, name, value);
        record.leave();
      }
      record.leave();
    }
  }

  /** A range of dates where one date is expected. */
  private void range(JsonCursor json, NationalAttribute attribute, PathWalk walk, String place)
      throws IOException {
    mending.warn(ProblemCode.MENDED_TYPE, place);
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
      mending.warn(ProblemCode.UNREADABLE_DATE, place);
    }
  }
}
