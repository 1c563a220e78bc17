package uk.crimerecording.connect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;

/**
 * The entities around one event and the links between them, with the checks of their integrity. A
 * party's role is the reason of its link to the event (rule SYS-04). Not thread-safe.
 */
final class Pole {

  private static final String PERSON = "person";
  private static final String LOCATION = "location";

  /** Attributes that name one person nationally. */
  private static final Set<String> NATIONAL_IDENTIFIERS = Set.of("pncID", "croNumber");

  /** Attributes that a person does not have. */
  private static final Set<String> BUSINESS_ATTRIBUTES = Set.of("businessName");

  /** A link of which an event has one only. */
  private static final Set<String> ONE_TO_ONE = Set.of("officerInCase", "incidentLocation");

  private final List<Entity> entities = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private String event = "";

  private record Link(String from, String to, String reason) {}

  /** One person, object or location. */
  static final class Entity {
    private String id = "";
    private String type = "";
    private boolean business;
    private final List<String> identifiers = new ArrayList<>(0);
    private final List<DomainField> fields = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void id(String text) {
      id = text;
    }

    void type(String text) {
      type = text;
    }

    void attribute(String name, String text) {
      if (NATIONAL_IDENTIFIERS.contains(name)) {
        identifiers.add(name + " " + text);
      }
      business |= BUSINESS_ATTRIBUTES.contains(name);
    }

    void state(DomainField field, String value) {
      fields.add(field);
      values.add(value);
    }

    private void copyTo(RecordDraft.PartyDraft party) {
      for (int i = 0; i < fields.size(); i++) {
        party.state(fields.get(i), values.get(i));
      }
    }
  }

  void clear() {
    entities.clear();
    links.clear();
    event = "";
  }

  void event(String id) {
    event = id;
  }

  Entity entity() {
    Entity entity = new Entity();
    entities.add(entity);
    return entity;
  }

  void link(String from, String to, String reason) {
    links.add(new Link(from, to, reason));
  }

  /** Hands the parties over by their links to the event. */
  void link(RecordDraft draft) {
    Map<String, Entity> byId = byId(draft);
    Set<Link> seen = new HashSet<>();
    Set<String> reasons = new HashSet<>();
    boolean located = false;
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String place = "links/" + i;
      if (!isEnd(link.from(), byId) || !isEnd(link.to(), byId)) {
        draft.warn(ProblemCode.DANGLING_LINK, place);
        continue;
      }
      if (!seen.add(link)) {
        draft.warn(ProblemCode.DUPLICATE_LINK, place);
        continue;
      }
      Entity entity = byId.get(link.from().equals(event) ? link.to() : link.from());
      boolean ofEvent = link.from().equals(event) || link.to().equals(event);
      if (entity == null || !ofEvent) {
        continue;
      }
      if (ONE_TO_ONE.contains(link.reason()) && !reasons.add(link.reason())) {
        draft.warn(ProblemCode.REPEATED_LINK, place);
      }
      located |= entity.type.equals(LOCATION);
      RecordDraft.PartyDraft party = draft.party();
      party.role(link.reason());
      entity.copyTo(party);
    }
    if (!located) {
      draft.warn(ProblemCode.MISSING_LOCATION, "links");
    }
  }

  private Map<String, Entity> byId(RecordDraft draft) {
    Map<String, Entity> byId = new HashMap<>();
    Set<String> identifiers = new HashSet<>();
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      String place = "entities/" + i;
      if (byId.putIfAbsent(entity.id, entity) != null) {
        draft.warn(ProblemCode.DUPLICATE_ENTITY, place);
      }
      if (entity.business && entity.type.equals(PERSON)) {
        draft.warn(ProblemCode.BUSINESS_AS_PERSON, place);
      }
      for (String identifier : entity.identifiers) {
        if (!identifiers.add(identifier)) {
          draft.warn(ProblemCode.DUPLICATE_NOMINAL, place);
        }
      }
    }
    return byId;
  }

  private boolean isEnd(String id, Map<String, Entity> byId) {
    return !id.isEmpty() && (id.equals(event) || byId.containsKey(id));
  }
}
