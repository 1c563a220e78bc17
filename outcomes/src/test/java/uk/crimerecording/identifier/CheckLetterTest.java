package uk.crimerecording.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.ModulusCheckDigit;

/** The check letter against the modulus check digit of Commons Validator. */
class CheckLetterTest {

  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  /** Weighs each digit by its power of ten modulo 23, which is the whole number modulo 23. */
  private static final class Modulo23 extends ModulusCheckDigit {

    private static final long serialVersionUID = 1;

    private Modulo23() {
      super(LETTERS.length());
    }

    @Override
    protected int weightedValue(int value, int leftPosition, int rightPosition) {
      int weight = 1;
      for (int i = 2; i < rightPosition; i++) {
        weight = weight * 10 % LETTERS.length();
      }
      return value * weight;
    }

    @Override
    protected String toCheckDigit(int complement) {
      int remainder = (LETTERS.length() - complement) % LETTERS.length();
      return String.valueOf(LETTERS.charAt(remainder));
    }
  }

  @Property
  void the_letter_is_that_of_the_modulus_check_digit(
      @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long number)
      throws CheckDigitException {
    String digits = Long.toString(number);

    assertEquals(new Modulo23().calculate(digits), String.valueOf(CheckLetter.of(digits)));
  }
}
