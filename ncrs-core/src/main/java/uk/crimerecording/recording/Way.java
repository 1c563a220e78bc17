package uk.crimerecording.recording;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.offence.OffenceCode;

/**
 * One way in which an open case would be decided: a smallest set of answers that settles it, and
 * what it settles. Immutable and thread-safe.
 *
 * @param answers the facts and paths not stated, each with the answer that settles it
 * @param action what would then become of the report
 * @param incident the code of the reported incident, where it would be one
 */
public record Way(
    SortedMap<String, String> answers, RecordingAction action, Optional<OffenceCode> incident) {

  /** A way. */
  public Way {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    Objects.requireNonNull(action);
    Objects.requireNonNull(incident);
  }
}
