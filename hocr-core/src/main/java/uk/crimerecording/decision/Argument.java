package uk.crimerecording.decision;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A value that a finding may carry: a code, a day or a count. Names, addresses and free text have
 * no form here, so they cannot enter a finding. Immutable and thread-safe.
 */
public sealed interface Argument {

  /** The one spelling, for text and JSON. */
  String text();

  /**
   * A code or id from a published or technical list: an offence code, a rule, a path, a force code.
   *
   * @param text at most 60 letters, digits and the marks {@code / . _ : -}, without spaces
   */
  record Code(String text) implements Argument {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._:-]{0,59}");

    /**
     * A code.
     *
     * @throws IllegalArgumentException if the text has not the form of a code; the message does not
     *     repeat it
     */
    public Code {
      if (!FORM.matcher(text).matches()) {
        throw new IllegalArgumentException("An argument of a finding is a code without spaces");
      }
    }
  }

  /**
   * A calendar day.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements Argument {
    @Override
    public String text() {
      return day.toString();
    }
  }

  /**
   * A count.
   *
   * @param value the number
   */
  record Count(long value) implements Argument {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  /** A code argument. */
  static Argument code(String code) {
    return new Code(code);
  }

  /** A day argument. */
  static Argument day(LocalDate day) {
    return new Day(day);
  }

  /** A count argument. */
  static Argument count(long value) {
    return new Count(value);
  }
}
