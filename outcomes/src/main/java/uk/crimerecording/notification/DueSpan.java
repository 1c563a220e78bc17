package uk.crimerecording.notification;

import java.time.LocalDate;
import java.util.List;
import uk.crimerecording.fact.Answer;

/**
 * The last day in time as far as the record settles it: one day, or two between which it lies.
 *
 * @param earliest the last day by the strictest reading of what is not stated
 * @param latest the last day by the most generous reading
 * @param open the paths that would settle it
 */
record DueSpan(LocalDate earliest, LocalDate latest, List<String> open) {

  /** Whether the last day lies before a day. */
  Answer hasPassed(LocalDate day) {
    if (day.isAfter(latest)) {
      return Answer.YES;
    }
    return day.isAfter(earliest) ? Answer.NOT_STATED : Answer.NO;
  }
}
