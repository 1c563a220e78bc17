package uk.crimerecording.counting;

import java.util.Optional;
import uk.crimerecording.party.Party;

/**
 * Somebody in a report: a victim, an offender or an owner.
 *
 * @param id the host's own id, never a name
 * @param party what the rules need to know of the party
 * @param household id of the household the person belongs to; empty where not stated
 */
public record ReportedPerson(String id, Party party, Optional<String> household) {

  /**
   * A person of a report.
   *
   * @throws IllegalArgumentException if the id is not 1 to 60 letters, digits and marks
   */
  public ReportedPerson {
    Ids.check(id);
    household.ifPresent(Ids::check);
  }
}
