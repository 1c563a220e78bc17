package uk.crimerecording.incident;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of the national list are compared. */
final class NationalNames {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern STROKE = Pattern.compile(" ?/ ?");

  private static final Pattern AFTER_PREFIX = Pattern.compile("(?: ?[:\u2013\u2014-] ?| )(.+)");

  private NationalNames() {}

  /** The name in lower case, with single blanks inside and none around it or around a stroke. */
  static String normalised(String name) {
    String single = BLANKS.matcher(name).replaceAll(" ").strip();
    return STROKE.matcher(single).replaceAll("/").toLowerCase(Locale.ROOT);
  }

  /**
   * What follows a prefix and a colon, dash or blank, or empty where the name has no such prefix.
   */
  static Optional<String> after(String prefix, String normalised) {
    if (!normalised.startsWith(prefix)) {
      return Optional.empty();
    }
    Matcher rest = AFTER_PREFIX.matcher(normalised.substring(prefix.length()));
    return rest.matches() ? Optional.of(rest.group(1)) : Optional.empty();
  }
}
