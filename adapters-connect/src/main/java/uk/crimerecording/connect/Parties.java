package uk.crimerecording.connect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;

/**
 * The parties to an event by their links to it. What stands as a relation and is none, such as that
 * the Crown is the victim, is taken for what it says; the entity that it hangs on is no person.
 * What such an answer stands for is said by the profile. Not thread-safe.
 */
final class Parties {

  private static final String VICTIM = "victim";
  private static final String KNOWN_SUSPECT = "knownSuspect";
  private static final String UNKNOWN_SUSPECT = "unknownSuspect";
  private static final String REPORTER = "personReporting";

  private static final DomainField VICTIM_KIND = field("victim.kind");
  private static final DomainField SUSPECT_COUNT = field("suspectCount");

  private final NationalModel model;
  private final List<Role> roles = new ArrayList<>();
  private final Map<Entity, String> noVictims = new HashMap<>();
  private final Set<Entity> noSuspects = new HashSet<>();
  private String noVictim = "";
  private String noSuspect = "";
  private String involvement = "";
  private boolean counted;

  private record Role(Entity entity, String reason) {}

  Parties(NationalModel model) {
    this.model = model;
  }

  private static DomainField field(String name) {
    return DomainField.find(name).orElseThrow();
  }

  void clear() {
    roles.clear();
    noVictims.clear();
    noSuspects.clear();
    noVictim = "";
    noSuspect = "";
    involvement = "";
    counted = false;
  }

  void stated(DomainField field) {
    counted |= field == SUSPECT_COUNT;
  }

  /** Takes a link; of a link of the event, that is the first end. */
  void add(Entity one, Entity other, String reason, boolean ofEvent) {
    if (ofEvent) {
      involvement = one.involvement();
    }
    Optional<RelationAnswer> answer = model.answer(reason);
    if (answer.isPresent()) {
      answer(answer.get(), one);
      answer(answer.get(), other);
    } else if (ofEvent) {
      roles.add(new Role(other, reason));
      model.answer(other.relation()).ifPresent(relation -> answer(relation, other));
    }
  }

  private void answer(RelationAnswer answer, Entity entity) {
    switch (answer.about()) {
      case VICTIM -> {
        noVictim = answer.reason();
        noVictims.put(entity, noVictim);
      }
      case SUSPECT -> {
        noSuspect = answer.reason();
        noSuspects.add(entity);
      }
      case NOTHING -> {}
    }
  }

  void handOver(RecordDraft draft, String event) {
    boolean victims = false;
    boolean suspects = false;
    boolean known = false;
    for (Role role : roles) {
      boolean unknown = role.reason().equals(UNKNOWN_SUSPECT);
      if (unknown && noSuspects.contains(role.entity())) {
        continue;
      }
      known |= role.reason().equals(KNOWN_SUSPECT);
      suspects |= unknown || known;
      if (role.reason().equals(VICTIM)) {
        victims = true;
        victim(role, draft, event);
      } else {
        party(role.reason(), role.entity(), draft);
      }
    }
    if (!victims) {
      unlinkedVictim(draft);
    }
    if (!noSuspect.isEmpty() && known) {
      draft.warn(ProblemCode.CONTRADICTING_LINKS, event);
    } else if (!noSuspect.isEmpty() && !suspects && !counted) {
      draft.state(SUSPECT_COUNT, noSuspect);
    }
  }

  /** A victim, who is what an answer says where it hangs on a person. */
  private void victim(Role role, RecordDraft draft, String event) {
    String answer = noVictims.getOrDefault(role.entity(), "");
    if (!answer.isEmpty() && role.entity().isPerson()) {
      RecordDraft.PartyDraft party = draft.party();
      party.role(role.reason());
      party.state(VICTIM_KIND, answer);
      return;
    }
    if (!noVictim.isEmpty() && role.entity().isPerson()) {
      draft.warn(ProblemCode.CONTRADICTING_LINKS, event);
    }
    party(role.reason(), role.entity(), draft);
  }

  /** The victim that no link names, where an answer or the person reporting says who it is. */
  private void unlinkedVictim(RecordDraft draft) {
    if (!noVictim.isEmpty()) {
      RecordDraft.PartyDraft party = draft.party();
      party.role(noVictim);
      party.state(VICTIM_KIND, noVictim);
    } else if (!involvement.isEmpty()) {
      for (Role role : roles) {
        if (role.reason().equals(REPORTER)) {
          party(involvement, role.entity(), draft);
        }
      }
    }
  }

  private static void party(String role, Entity entity, RecordDraft draft) {
    RecordDraft.PartyDraft party = draft.party();
    party.role(role);
    entity.copyTo(party);
  }
}
