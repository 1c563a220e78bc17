package uk.crimerecording.cli.scenario;

import java.util.Locale;
import java.util.function.Function;

/** Finds constants by the names that scenario files use. */
final class Codes {

  private Codes() {}

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <T> T find(T[] values, Function<T, String> code, String text) {
    for (T value : values) {
      if (code.apply(value).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No value has this code");
  }

  /** The name of a constant in small letters with hyphens. */
  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
