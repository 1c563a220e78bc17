package uk.crimerecording.connect;

import static uk.crimerecording.connect.NationalModel.ATTRIBUTES;
import static uk.crimerecording.connect.NationalModel.DATA;
import static uk.crimerecording.connect.NationalModel.ID;
import static uk.crimerecording.connect.NationalModel.INCLUDED;
import static uk.crimerecording.connect.NationalModel.META;
import static uk.crimerecording.connect.NationalModel.RELATIONSHIPS;
import static uk.crimerecording.connect.NationalModel.TYPE;

import java.io.IOException;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RawValue;
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
  private final Mending mending = new Mending();
  private final IhubAttributes attributes;
  private final IhubLinks links;
  private final PathWalk.Target target = this::state;
  private int incidents;

  IhubNotation(Layout layout, Pole pole) {
    this.layout = layout;
    this.pole = pole;
    this.record = PathWalk.throughRecords(layout);
    this.party = PathWalk.throughParties(layout);
    this.attributes = new IhubAttributes(mending, pole, record);
    this.links = new IhubLinks(mending, pole);
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
    mending.begin(document);
    incidents = 0;
    pole.begin(PLACES);
    record.begin(document, target);
  }

  private void state(DomainField field, RawValue value) {
    pole.stated(field);
    mending.draft().state(field, value);
  }

  @Override
  public void member(String spelt, JsonCursor json) throws IOException {
    String name = mending.name(spelt, "", record);
    switch (name) {
      case DATA -> data(json);
      case INCLUDED -> included(json);
      default -> json.follow(name, record);
    }
  }

  /** The incident, of which there is one: what a second one says would be lost. */
  private void data(JsonCursor json) throws IOException {
    if (json.isArray()) {
      mending.warn(ProblemCode.MENDED_TYPE, DATA);
      while (json.item()) {
        data(json);
      }
    } else if (!json.isObject()) {
      mending.malformed(json, DATA);
    } else if (++incidents > 1) {
      mending.draft().reject(ProblemCode.SEVERAL_EVENTS, DATA);
      json.skip();
    } else {
      record.enter(DATA);
      resource(json, pole.event(), record);
      record.leave();
    }
  }

  private void included(JsonCursor json) throws IOException {
    if (json.isObject()) {
      mending.warn(ProblemCode.MENDED_TYPE, INCLUDED);
      entity(json);
    } else if (json.isArray()) {
      while (json.item()) {
        if (json.isObject()) {
          entity(json);
        } else {
          mending.malformed(json, INCLUDED);
        }
      }
    } else {
      mending.malformed(json, INCLUDED);
    }
  }

  private void entity(JsonCursor json) throws IOException {
    Entity entity = pole.entity();
    party.begin(mending.draft(), entity::state);
    resource(json, entity, party);
  }

  /** The members of the incident or of an entity. */
  private void resource(JsonCursor json, Entity entity, PathWalk walk) throws IOException {
    String place = pole.place(entity);
    String spelt = json.member();
    while (spelt != null) {
      String name = mending.name(spelt, place, walk);
      switch (name) {
        case ID -> {
          entity.id(mending.text(json, place + "/" + ID));
          state(walk, ID, entity.id());
        }
        case TYPE -> {
          entity.type(mending.nameAt(json, place + "/" + TYPE));
          state(walk, TYPE, entity.type());
        }
        case ATTRIBUTES -> attributes.read(json, entity, walk);
        case RELATIONSHIPS -> links.read(json, entity);
        case META -> json.skip();
        default -> json.follow(name, walk);
      }
      spelt = json.member();
    }
  }

  /** States a value where the profile places a field there, and says nothing where it does not. */
  static void state(PathWalk walk, String name, String text) {
    if (walk.knows(name)) {
      walk.enter(name);
      walk.value(text);
      walk.leave();
    }
  }
}
