package uk.crimerecording.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which the criminal justice system names an offence: {@code AAYYNNN} for an offence of
 * an act or other source and its year, {@code COMLNNN} at common law, {@code XX00NNN} on an
 * indictment, each with one more letter where the offence was not completed. It has no check letter
 * and says nothing about a person. Immutable and thread-safe.
 *
 * @param canonical the 7 or 8 characters, in capitals
 */
public record CjsOffenceCode(String canonical) {

  private static final int WHOLE_OFFENCE = 7;
  private static final String FORM = "(?:[A-Z]{2}[0-9]{2}|COML)[0-9]{3}[ABCI]?";
  private static final Pattern CANONICAL = Pattern.compile(FORM);
  private static final Pattern ANY_CASE = Pattern.compile(FORM, Pattern.CASE_INSENSITIVE);
  private static final String COMMON_LAW = "COML";
  private static final String INDICTMENT = "XX00";

  /** What kind of law an offence comes from. */
  public enum Source {
    /** An act or other written source, see {@link #act} and {@link #year}. */
    ACT,
    /** The common law. */
    COMMON_LAW,
    /** An indictment that is not tied to one source. */
    INDICTMENT
  }

  /**
   * A CJS offence code.
   *
   * @throws IllegalArgumentException if the text is not in canonical form; the message does not
   *     repeat it
   */
  public CjsOffenceCode {
    if (!CANONICAL.matcher(canonical).matches()) {
      throw new IllegalArgumentException(
          "A CJS offence code has four characters of its source, three digits and at most one of"
              + " the letters A, B, C and I, such as TH68010 or TH68010A");
    }
  }

  /**
   * Reads a CJS offence code. Letters may be small; blanks around it are ignored.
   *
   * @param text any text
   * @return the code, or empty where the text has another form
   */
  public static Optional<CjsOffenceCode> read(String text) {
    String stripped = text.strip();
    return ANY_CASE.matcher(stripped).matches()
        ? Optional.of(new CjsOffenceCode(stripped.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** What kind of law the offence comes from. */
  public Source source() {
    if (canonical.startsWith(COMMON_LAW)) {
      return Source.COMMON_LAW;
    }
    return canonical.startsWith(INDICTMENT) ? Source.INDICTMENT : Source.ACT;
  }

  /** The two letters of the act or other written source; empty for other sources. */
  public Optional<String> act() {
    return source() == Source.ACT ? Optional.of(canonical.substring(0, 2)) : Optional.empty();
  }

  /** The two digits of the year of the source, 0 to 99; empty for other sources. */
  public Optional<Integer> year() {
    return source() == Source.ACT
        ? Optional.of(Integer.valueOf(canonical.substring(2, 4)))
        : Optional.empty();
  }

  /** The number of the offence within its source, 0 to 999. */
  public int serial() {
    return Integer.parseInt(canonical.substring(4, WHOLE_OFFENCE));
  }

  /** What the letter after the code says; empty for the completed offence. */
  public Optional<InchoateKind> inchoate() {
    return canonical.length() == WHOLE_OFFENCE
        ? Optional.empty()
        : InchoateKind.ofLetter(canonical.charAt(WHOLE_OFFENCE));
  }

  /** The code of the completed offence; this code where it is one. */
  public CjsOffenceCode base() {
    return canonical.length() == WHOLE_OFFENCE
        ? this
        : new CjsOffenceCode(canonical.substring(0, WHOLE_OFFENCE));
  }

  @Override
  public String toString() {
    return canonical;
  }
}
