package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * An event of which the victim is to be told, and whether that was done. For a child, telling a
 * parent or guardian counts. Immutable and thread-safe.
 *
 * @param event what happened
 * @param on the day on which it happened; for a referral the day from which its time runs
 * @param told whether the victim was told
 * @param toldOn the day on which the victim was told
 * @param beforehand whether the record shows that the victim was told before it happened; it
 *     decides where both fall on one day (CAN-08)
 */
public record VictimUpdate(
    VictimEvent event, LocalDate on, Answer told, Optional<LocalDate> toldOn, Answer beforehand) {

  /**
   * An event and its update.
   *
   * @throws IllegalArgumentException if there is a day of telling although the victim is not stated
   *     to have been told
   */
  public VictimUpdate {
    Objects.requireNonNull(event);
    Objects.requireNonNull(on);
    Objects.requireNonNull(beforehand);
    if (toldOn.isPresent() && told != Answer.YES) {
      throw new IllegalArgumentException("A day of telling belongs to a victim who was told");
    }
  }

  /** An event of which the victim was told on a day. */
  public static VictimUpdate told(VictimEvent event, LocalDate on, LocalDate toldOn) {
    return new VictimUpdate(event, on, Answer.YES, Optional.of(toldOn), Answer.NOT_STATED);
  }

  /** An event of which the victim was not told. */
  public static VictimUpdate untold(VictimEvent event, LocalDate on) {
    return new VictimUpdate(event, on, Answer.NO, Optional.empty(), Answer.NOT_STATED);
  }

  /** The same update, of which the record shows whether it came before the event. */
  public VictimUpdate withBeforehand(Answer answer) {
    return new VictimUpdate(event, on, told, toldOn, answer);
  }
}
