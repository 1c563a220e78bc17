package uk.crimerecording.identifier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code by which the Police National Computer groups offences: four numbers divided by colons.
 * It has no check letter and says nothing about a person. Immutable and thread-safe.
 *
 * @param canonical the four numbers without leading zeros, such as {@code 12:15:24:1}
 */
public record AcpoOffenceCode(String canonical) {

  private static final Pattern CANONICAL =
      Pattern.compile("(?:0|[1-9][0-9]{0,2})(?::(?:0|[1-9][0-9]{0,2})){3}");
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,3}):([0-9]{1,3}):([0-9]{1,3}):([0-9]{1,3})");

  /**
   * An ACPO offence code.
   *
   * @throws IllegalArgumentException if the text is not in canonical form; the message does not
   *     repeat it
   */
  public AcpoOffenceCode {
    if (!CANONICAL.matcher(canonical).matches()) {
      throw new IllegalArgumentException(
          "An ACPO offence code in canonical form has four numbers of up to three digits, divided"
              + " by colons, such as 12:15:24:1");
    }
  }

  /**
   * Reads an ACPO offence code. Leading zeros and blanks around it are ignored.
   *
   * @param text any text
   * @return the code, or empty where the text has another form
   */
  public static Optional<AcpoOffenceCode> read(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new AcpoOffenceCode(
            String.join(
                ":",
                Digits.trim(form.group(1)),
                Digits.trim(form.group(2)),
                Digits.trim(form.group(3)),
                Digits.trim(form.group(4)))));
  }

  /** The four numbers, each 0 to 999. */
  public List<Integer> parts() {
    return Arrays.stream(canonical.split(":", -1)).map(Integer::valueOf).toList();
  }

  @Override
  public String toString() {
    return canonical;
  }
}
