package uk.crimerecording.connect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;

/**
 * The entities around one event and the links between them, in whichever notation they were read,
 * with the checks of their integrity. A party's role is the reason of its link to the event (rule
 * SYS-04). Not thread-safe.
 */
final class Pole {

  /** Types that an event may bear. */
  private static final Set<String> EVENT_TYPES = Set.of("event", "incident", "investigation");

  /** A link of which an event has one only. */
  private static final Set<String> ONE_TO_ONE = Set.of("officerInCase", "incidentLocation");

  /** Up to so many entities or links are compared one by one. */
  private static final int FEW = 12;

  private static final String SAME_INCIDENT = "sameIncidentReported";

  private final NationalModel model = NationalModel.standard();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Parties parties = new Parties(model);
  private final int mostEntities;
  private Places places = new Places("", "", "");
  private boolean tooMany;
  private Entity event = new Entity(Entity.EVENT);

  /** Where the parts of a document stand. */
  record Places(String event, String entities, String links) {}

  /**
   * A link between two entities.
   *
   * @param owner the entity that states the link as its own; null where both ends are named
   * @param position its place among the links of the list or member where it stands
   */
  private record Link(
      @Nullable Entity owner, String from, String to, String reason, int position) {}

  /** One end, the other end and the reason: the same link whoever states it. */
  private record Ends(Entity one, Entity other, String reason) {}

  /**
   * The entities of one document at a time.
   *
   * @param mostEntities the most entities of one document
   */
  Pole(int mostEntities) {
    this.mostEntities = mostEntities;
  }

  void begin(Places documentPlaces) {
    places = documentPlaces;
    tooMany = false;
    entities.clear();
    links.clear();
    parties.clear();
    event = new Entity(Entity.EVENT);
    event.type(NationalModel.INCIDENT);
  }

  Entity event() {
    return event;
  }

  /** States a field of the record that the event bears. */
  void stated(DomainField field) {
    parties.stated(field);
  }

  /** A further entity; beyond the limit it counts no more, and the document is rejected. */
  Entity entity() {
    Entity entity = new Entity(entities.size());
    tooMany |= entities.size() == mostEntities;
    if (!tooMany) {
      entities.add(entity);
    }
    return entity;
  }

  /** A link of a list of links. */
  void link(String from, String to, String reason, int position) {
    links.add(new Link(null, from, to, reason, position));
  }

  /** A link that an entity states as its own. */
  void link(Entity owner, String to, String reason, int position) {
    links.add(new Link(owner, "", to, reason, position));
  }

  /** Checks the whole and hands the parties over by their links to the event. */
  void conclude(RecordDraft draft) {
    if (tooMany) {
      draft.reject(ProblemCode.TOO_MANY_PARTIES, places.entities());
      return;
    }
    Function<String, @Nullable Entity> byId = byId(draft);
    Collection<Ends> seen = links.size() <= FEW ? new ArrayList<>() : new HashSet<>();
    Set<String> reasons = new HashSet<>();
    boolean located = false;
    for (Link link : links) {
      Entity from = link.owner() == null ? byId.apply(link.from()) : link.owner();
      Entity to = byId.apply(link.to());
      if (from == null || to == null) {
        draft.warn(ProblemCode.DANGLING_LINK, place(link));
        continue;
      }
      from.link();
      to.link();
      Entity one = to == event ? to : from;
      Entity other = to == event ? from : to;
      Ends ends = new Ends(one, other, link.reason());
      if (seen.contains(ends)) {
        draft.warn(ProblemCode.DUPLICATE_LINK, place(link));
        continue;
      }
      seen.add(ends);
      checkReason(link, one, other, draft);
      boolean ofEvent = one == event && other != event;
      if (ofEvent) {
        if (ONE_TO_ONE.contains(link.reason()) && !reasons.add(link.reason())) {
          draft.warn(ProblemCode.REPEATED_LINK, place(link));
        }
        located |= other.type().equals(NationalModel.LOCATION);
        other.sameIncident(link.reason().equals(SAME_INCIDENT));
      }
      parties.add(one, other, link.reason(), ofEvent);
    }
    if (!located) {
      draft.warn(ProblemCode.MISSING_LOCATION, places.links());
    }
    checkEntities(draft);
    parties.handOver(draft, places.event());
  }

  private void checkReason(Link link, Entity one, Entity other, RecordDraft draft) {
    switch (model.pairing(type(one), type(other), link.reason())) {
      case NATIONAL -> {}
      case OTHER_TYPES -> draft.warn(ProblemCode.LINK_REASON, place(link));
      case UNKNOWN -> draft.note(ProblemCode.UNKNOWN_LINK_REASON, places.links());
    }
  }

  private static String type(Entity entity) {
    return EVENT_TYPES.contains(entity.type()) ? NationalModel.INCIDENT : entity.type();
  }

  /** The entities by their ids: the event, then of several entities with an id the first. */
  private Function<String, @Nullable Entity> byId(RecordDraft draft) {
    if (entities.size() <= FEW) {
      for (Entity entity : entities) {
        checkId(entity, amongFew(entity.id()), draft);
      }
      return this::amongFew;
    }
    Map<String, Entity> byId = new HashMap<>();
    if (!event.id().isEmpty()) {
      byId.put(event.id(), event);
    }
    for (Entity entity : entities) {
      if (!entity.id().isEmpty()) {
        byId.putIfAbsent(entity.id(), entity);
        checkId(entity, byId.get(entity.id()), draft);
      }
    }
    return byId::get;
  }

  /** To compare few ids one by one costs less than to build a table of them. */
  private @Nullable Entity amongFew(String id) {
    if (id.isEmpty()) {
      return null;
    }
    if (event.id().equals(id)) {
      return event;
    }
    for (Entity entity : entities) {
      if (entity.id().equals(id)) {
        return entity;
      }
    }
    return null;
  }

  private void checkId(Entity entity, @Nullable Entity bearer, RecordDraft draft) {
    if (bearer != null && bearer != entity) {
      draft.warn(ProblemCode.DUPLICATE_ENTITY, place(entity));
      entity.link();
    }
  }

  private void checkEntities(RecordDraft draft) {
    Set<String> identifiers = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.isBusinessAsPerson()) {
        draft.warn(ProblemCode.BUSINESS_AS_PERSON, place(entity));
      }
      for (String identifier : entity.identifiers()) {
        if (!identifiers.add(identifier)) {
          draft.warn(ProblemCode.DUPLICATE_NOMINAL, place(entity));
        }
      }
      if (EVENT_TYPES.contains(entity.type()) && !entity.isSameIncident()) {
        draft.reject(ProblemCode.SEVERAL_EVENTS, place(entity));
      } else if (!entity.isLinked()) {
        draft.warn(ProblemCode.UNLINKED_ENTITY, place(entity));
      }
    }
  }

  String place(Entity entity) {
    return entity == event ? places.event() : places.entities() + "/" + entity.index();
  }

  /** The place of a link; a reason that is no national name is a value and does not show. */
  private String place(Link link) {
    if (link.owner() == null) {
      return places.links() + "/" + link.position();
    }
    String reason = model.isName(link.reason()) ? link.reason() : "*";
    return place(link.owner()) + "/relationships/" + reason + "/" + link.position();
  }
}
