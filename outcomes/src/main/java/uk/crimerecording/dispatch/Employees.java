package uk.crimerecording.dispatch;

import java.util.Objects;
import uk.crimerecording.fact.Answer;

/**
 * The employees of the police who are involved in an incident, of whom nothing else is kept.
 * Immutable and thread-safe.
 *
 * @param count how many
 * @param responsible whether one of them is responsible for the occurrence
 */
public record Employees(int count, Answer responsible) {

  /**
   * Employees.
   *
   * @throws IllegalArgumentException if the number is negative, or nobody is responsible
   */
  public Employees {
    Objects.requireNonNull(responsible);
    if (count < 0 || (count == 0 && responsible == Answer.YES)) {
      throw new IllegalArgumentException("Whoever is responsible is one of the employees");
    }
  }
}
