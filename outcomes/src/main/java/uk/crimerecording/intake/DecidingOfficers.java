package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.List;
import uk.crimerecording.party.DecisionRole;

/**
 * Tells more of whoever decides an application: the application names the role, and the officer who
 * is linked to the record in that role has the rank and the training. Not thread-safe.
 */
final class DecidingOfficers {

  private final ValueReader values;

  DecidingOfficers(ValueReader values) {
    this.values = values;
  }

  /** States what is known of the officer who decides; nothing where several have the role. */
  void state(List<JoinedRow> officers, RecordDraft draft) {
    DecisionRole decides =
        values.known(DomainField.BY_ROLE, draft.value(DomainField.BY_ROLE), DecisionRole.class);
    List<JoinedRow> found = new ArrayList<>();
    for (JoinedRow officer : officers) {
      DecisionRole role =
          values.pick(
              DomainField.BY_ROLE,
              officer.role().filter(raw -> !draft.isUnknown(raw)).orElse(null),
              DecisionRole.class);
      if (role != null && role == decides) {
        found.add(officer);
      }
    }
    if (found.size() > 1) {
      draft.warn(ProblemCode.REPEATED_LINK, JoinedTable.Kind.OFFICERS.code());
    } else if (!found.isEmpty()) {
      found.get(0).cells().forEach(cell -> draft.state(cell.field(), cell.raw()));
    }
  }
}
