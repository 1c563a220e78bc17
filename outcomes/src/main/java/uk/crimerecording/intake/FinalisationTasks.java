package uk.crimerecording.intake;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the application of a record among its tasks: a finalisation that is open or submitted. Of
 * several the last by date is taken, and one that stands on the record itself before all of them;
 * tasks that wait no longer state nothing, for they may have been refused. Not thread-safe.
 */
final class FinalisationTasks {

  private final ValueReader values;
  private final boolean hasStatus;

  /**
   * Tasks.
   *
   * @param hasStatus whether the table says of its tasks if they wait; where not, all of them do
   */
  FinalisationTasks(ValueReader values, boolean hasStatus) {
    this.values = values;
    this.hasStatus = hasStatus;
  }

  /** States the application of a record. */
  void state(List<JoinedRow> tasks, RecordDraft draft) {
    List<JoinedRow> waiting = tasks.stream().filter(task -> waits(task, draft)).toList();
    boolean stated =
        Stream.of(DomainField.OUTCOME, DomainField.CANCELLATION, DomainField.RECLASSIFICATION)
            .anyMatch(field -> draft.value(field) != null);
    if (waiting.size() > 1 || (stated && !waiting.isEmpty())) {
      draft.warn(ProblemCode.SEVERAL_APPLICATIONS, JoinedTable.Kind.TASKS.code());
    }
    if (stated || waiting.isEmpty()) {
      return;
    }
    JoinedRow taken = waiting.size() == 1 ? waiting.get(0) : last(waiting, draft);
    if (taken != null) {
      taken.cells().forEach(cell -> draft.state(cell.field(), cell.raw()));
    }
  }

  private boolean waits(JoinedRow task, RecordDraft draft) {
    TaskType type = pick(task, DomainField.TASK_TYPE, TaskType.class, draft);
    if (type != TaskType.FINALISATION) {
      return false;
    }
    if (!hasStatus) {
      return true;
    }
    TaskStatus status = pick(task, DomainField.TASK_STATUS, TaskStatus.class, draft);
    return status == TaskStatus.OPEN || status == TaskStatus.SUBMITTED;
  }

  private <T> @Nullable T pick(
      JoinedRow task, DomainField field, Class<T> type, RecordDraft draft) {
    RawValue raw = task.value(field).orElse(null);
    if (raw == null || draft.isUnknown(raw)) {
      draft.warn(ProblemCode.MISSING_FIELD, JoinedTable.Kind.TASKS.code() + "/" + field.name());
      return null;
    }
    return values.pick(field, raw, type);
  }

  /** The task with the last date; null where dates do not tell which one that is. */
  private @Nullable JoinedRow last(List<JoinedRow> waiting, RecordDraft draft) {
    List<ZonedDateTime> dates = new ArrayList<>();
    for (JoinedRow task : waiting) {
      ZonedDateTime date =
          values.moment(DomainField.TASK_ON, task.value(DomainField.TASK_ON).orElse(null));
      if (date == null) {
        draft.warn(ProblemCode.CONFLICTING_APPLICATIONS, JoinedTable.Kind.TASKS.code());
        return null;
      }
      dates.add(date);
    }
    ZonedDateTime latest = Collections.max(dates);
    if (dates.stream().filter(date -> date.isEqual(latest)).count() > 1) {
      draft.warn(ProblemCode.CONFLICTING_APPLICATIONS, JoinedTable.Kind.TASKS.code());
      return null;
    }
    return waiting.get(dates.indexOf(latest));
  }
}
