package uk.crimerecording.cli.profile;

import java.util.Objects;

/**
 * What a value or name may stand for, to be confirmed by whoever writes the profile.
 *
 * @param target the domain value or field
 * @param like the known spelling that it resembles
 * @param likeness how alike they are, from 0 to 1
 */
record Suggestion(String target, String like, double likeness) {

  /** Marks an entry of a profile that is still to be confirmed. */
  static final String OPEN = "?";

  Suggestion {
    Objects.requireNonNull(target);
    Objects.requireNonNull(like);
  }

  /** The entry of a profile with a suggestion that is still to be confirmed. */
  static String open(String suggested) {
    return suggested.isEmpty() ? OPEN : OPEN + " " + suggested;
  }
}
