package uk.crimerecording.record;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of the codes of units and roles. */
final class AccessCodes {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,39}");

  private AccessCodes() {}

  static Set<String> checked(Collection<String> codes) {
    if (!codes.stream().allMatch(AccessCodes::isCode)) {
      throw new IllegalArgumentException(
          "The code of a unit or role has 1 to 40 letters, digits and the marks / . _ -");
    }
    return Set.copyOf(codes);
  }

  static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }
}
