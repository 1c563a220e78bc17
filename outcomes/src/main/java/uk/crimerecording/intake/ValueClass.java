package uk.crimerecording.intake;

/** Describes a value without repeating it: what characters it is made of and how many. */
final class ValueClass {

  private ValueClass() {}

  static String of(String value) {
    boolean digits = false;
    boolean letters = false;
    boolean others = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (Character.isLetter(c)) {
        letters = true;
      } else {
        others = true;
      }
    }
    return kind(digits, letters, others) + "(" + value.length() + ")";
  }

  private static String kind(boolean digits, boolean letters, boolean others) {
    if (digits && !letters) {
      return others ? "figures" : "digits";
    }
    if (letters && !digits && !others) {
      return "letters";
    }
    return "text";
  }
}
