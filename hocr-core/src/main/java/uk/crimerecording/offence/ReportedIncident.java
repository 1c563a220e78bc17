package uk.crimerecording.offence;

import java.util.Optional;

/**
 * A row of the list of notifiable reported incidents: what is recorded under a code beginning with
 * N and is no crime (rule CAT-01). Immutable and thread-safe.
 *
 * @param code the code, such as N100/01
 * @param incidentClass the class, such as N100
 * @param title what the code stands for
 * @param added the year in which the code was added
 * @param deleted the year in which the code was withdrawn, where it was
 * @param comment the comment of the list, where there is one
 */
public record ReportedIncident(
    OffenceCode code,
    OffenceClass incidentClass,
    String title,
    Optional<ListedDate> added,
    Optional<ListedDate> deleted,
    Optional<String> comment) {

  /**
   * Tells whether the code is in use.
   *
   * @return false where the list names a year of deletion
   */
  public boolean current() {
    return deleted.isEmpty();
  }
}
