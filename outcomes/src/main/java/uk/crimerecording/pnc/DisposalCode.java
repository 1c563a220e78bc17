package uk.crimerecording.pnc;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a disposal on the Police National Computer. What a code means is for the host to
 * state, see {@link Disposal}: the list of codes is not public. Immutable and thread-safe.
 *
 * @param value exactly four digits
 */
public record DisposalCode(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}");

  /**
   * A disposal code.
   *
   * @throws IllegalArgumentException if the text is not four digits; the message does not repeat it
   */
  public DisposalCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A disposal code has four digits");
    }
  }

  /**
   * Reads a disposal code. Blanks around it are ignored.
   *
   * @param text any text
   * @return the code, or empty where the text is not four digits
   */
  public static Optional<DisposalCode> read(String text) {
    String stripped = text.strip();
    return FORM.matcher(stripped).matches()
        ? Optional.of(new DisposalCode(stripped))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
