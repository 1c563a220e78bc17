package uk.crimerecording.offence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The offence as a record states it: the code, the class, or both. A code alone may stand under
 * several classes (CAT-03); the class is then not stated.
 *
 * @param code the offence code
 * @param classCode the code of the class, such as {@code 8N}
 */
public record RecordedOffence(Optional<OffenceCode> code, Optional<String> classCode) {

  private static final Pattern CLASS_FORM =
      Pattern.compile("[A-Z]{0,4}[0-9]{1,4}[A-Z]?(/[0-9]{1,2})?");

  /**
   * A recorded offence.
   *
   * @throws IllegalArgumentException if neither code nor class is given, or the class has not the
   *     form of a class code
   */
  public RecordedOffence {
    if (code.isEmpty() && classCode.isEmpty()) {
      throw new IllegalArgumentException("A recorded offence has a code, a class or both");
    }
    if (classCode.isPresent() && !CLASS_FORM.matcher(classCode.get()).matches()) {
      throw new IllegalArgumentException("A class code looks like 8N, 4/1 or NFIB5A");
    }
  }

  /** An offence known by its code. */
  public static RecordedOffence ofCode(OffenceCode code) {
    return new RecordedOffence(Optional.of(code), Optional.empty());
  }

  /** An offence known by its class only. */
  public static RecordedOffence ofClass(String classCode) {
    return new RecordedOffence(Optional.empty(), Optional.of(classCode));
  }

  /** An offence known by code and class. */
  public static RecordedOffence of(OffenceCode code, String classCode) {
    return new RecordedOffence(Optional.of(code), Optional.of(classCode));
  }

  /** The code where there is one, otherwise the class. */
  public String text() {
    return code.map(OffenceCode::value).or(() -> classCode).orElseThrow();
  }
}
