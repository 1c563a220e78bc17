package uk.crimerecording.intake;

import org.jspecify.annotations.Nullable;

/** Takes two days apart that stand in one value. */
final class DateRange {

  private DateRange() {}

  /**
   * The beginning or the end in a value; the whole value where it holds one day, which is both.
   *
   * @return null where that side of the range is left open
   */
  static @Nullable String side(String value, String separator, boolean end) {
    int at = value.indexOf(separator);
    int behind = at + separator.length();
    // The blanks of a separator are lost at the ends of a value.
    if (at < 0 && value.endsWith(separator.stripTrailing())) {
      at = value.length() - separator.stripTrailing().length();
      behind = value.length();
    } else if (at < 0 && value.startsWith(separator.stripLeading())) {
      at = 0;
      behind = separator.stripLeading().length();
    }
    if (at < 0) {
      return value;
    }
    String side = (end ? value.substring(behind) : value.substring(0, at)).strip();
    return side.isEmpty() ? null : side;
  }
}
