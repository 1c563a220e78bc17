package uk.crimerecording.cli.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.crimerecording.offence.OffenceClass;

/**
 * The class column of the official list, which holds code and title in one (rule CAT-05).
 *
 * @param code the canonical code; blank where the list leaves the class open
 * @param title the title
 */
record ListedClass(String code, String title) {

  private static final Pattern CODE_AND_TITLE =
      Pattern.compile("(NFIB ?\\d+[A-Z]?|\\d+[A-Z]?(?:/\\d+)?) (\\S.*)");
  private static final String OPEN = "Various sub classes";

  /** Reads a cell whose blanks have been normalised; empty where it holds no class. */
  static Optional<ListedClass> read(String text) {
    if (text.isEmpty() || text.equals(OPEN)) {
      return Optional.of(new ListedClass("", text));
    }
    Matcher matcher = CODE_AND_TITLE.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new ListedClass(OffenceClass.spellCanonically(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** The class as one text, the way the list prints it. */
  static String print(String code, String title) {
    return code.isEmpty() ? title : code + " " + title;
  }
}
