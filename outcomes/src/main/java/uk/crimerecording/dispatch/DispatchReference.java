package uk.crimerecording.dispatch;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one dispatch event from another: the event, mostly a serial that begins again each
 * day, with its agency and its day. Immutable and thread-safe.
 *
 * @param event the number or name of the event
 * @param agency the agency whose event it is
 * @param on the day to which the serial belongs
 */
public record DispatchReference(String event, Optional<String> agency, Optional<LocalDate> on) {

  /**
   * A reference.
   *
   * @throws IllegalArgumentException if the event is blank
   */
  public DispatchReference {
    Objects.requireNonNull(agency);
    Objects.requireNonNull(on);
    if (event.isBlank()) {
      throw new IllegalArgumentException("A dispatch event has a number or name");
    }
  }

  /** The reference in one line: {@code ANYTOWN 00106 2026-05-04}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    agency.ifPresent(name -> text.append(name).append(' '));
    text.append(event);
    on.ifPresent(day -> text.append(' ').append(day));
    return text.toString();
  }
}
