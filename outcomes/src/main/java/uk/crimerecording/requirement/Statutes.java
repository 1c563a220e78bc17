package uk.crimerecording.requirement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The provisions that stand as alternatives to rape (OUT-13). A host spells them with or without
 * blanks and in either case.
 */
final class Statutes {

  /** Where the victim is under 13 and the charge is of penetration with a penis. */
  static final Set<String> FOR_RAPE_OF_CHILD_UNDER_13 =
      Set.of(
          "SOA2003S.6(1)",
          "SOA2003S.8(1)",
          "SOA2003S.8(2)",
          "SOA2003S.9(2)",
          "SOA2003S.13",
          "SOA2003S.25(6)");

  /** For any completed rape. */
  static final Set<String> FOR_RAPE = Set.of("SOA2003S.2", "SOA2003S.30(3)", "SOA2003S.34(2)");

  private Statutes() {}

  static boolean anyOf(List<String> charged, Set<String> wanted) {
    return charged.stream().map(Statutes::normalised).anyMatch(wanted::contains);
  }

  /** A provision that the rules name; any other text is not repeated, since it may be anything. */
  static String spell(String statute) {
    String normalised = normalised(statute);
    return FOR_RAPE_OF_CHILD_UNDER_13.contains(normalised) || FOR_RAPE.contains(normalised)
        ? normalised
        : "other";
  }

  private static String normalised(String statute) {
    return statute.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
