package uk.crimerecording.dispatch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

/**
 * A dispatch event of command and control, without personal data and free text. What is absent is
 * not stated. {@code LogReview.review(event.log(), event.matter())} reviews it. Its {@code
 * toString} tells nothing of the case. Immutable and thread-safe.
 *
 * @param reference what tells it from other events
 * @param log the incident log
 * @param matter what was reported: when, by whom, and what the export says of it
 * @param dispatchType the type under which it was dispatched, a code of the force
 * @param policeType the type that the police gave it, a code of the force
 * @param priority how urgent it is, a code of the force
 * @param employees the employees involved
 * @param persons the supplementary persons
 * @param narratives the narratives, in the order of the export
 * @param disposals the disposals, in the order of the export
 */
public record DispatchEvent(
    DispatchReference reference,
    IncidentLog log,
    ReportedMatter matter,
    Optional<String> dispatchType,
    Optional<String> policeType,
    Optional<String> priority,
    Optional<Employees> employees,
    List<SupplementaryPerson> persons,
    List<Narrative> narratives,
    List<Disposal> disposals) {

  /** A dispatch event. */
  public DispatchEvent {
    Objects.requireNonNull(reference);
    Objects.requireNonNull(log);
    Objects.requireNonNull(matter);
    Objects.requireNonNull(dispatchType);
    Objects.requireNonNull(policeType);
    Objects.requireNonNull(priority);
    Objects.requireNonNull(employees);
    persons = List.copyOf(persons);
    narratives = List.copyOf(narratives);
    disposals = List.copyOf(disposals);
  }

  /** Where the call came from. */
  public Optional<Reporter> callSource() {
    return matter.reporter();
  }

  @Override
  public String toString() {
    return "DispatchEvent[" + reference + "]";
  }
}
