package uk.crimerecording.counting;

import uk.crimerecording.decision.Argument;

/** The form of the ids that a report may use: findings repeat them, so they can hold no text. */
final class Ids {

  private Ids() {}

  /**
   * Checks an id.
   *
   * @throws IllegalArgumentException if it is not 1 to 60 letters, digits and marks; the message
   *     does not repeat it
   */
  static String check(String id) {
    return Argument.code(id).text();
  }
}
