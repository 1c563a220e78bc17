package uk.crimerecording.record;

import java.util.Optional;

/** The range that an age in years may have. */
final class Ages {

  private static final int HIGHEST = 130;

  private Ages() {}

  static void check(Optional<Integer> age) {
    if (age.isPresent() && (age.get() < 0 || age.get() > HIGHEST)) {
      throw new IllegalArgumentException("An age lies between 0 and " + HIGHEST + " years");
    }
  }
}
