package uk.crimerecording.decision;

import java.util.regex.Pattern;

/**
 * The stable id of a rule, such as {@code OUT-28} or {@code CNT-03a}: the same in code, tests,
 * findings and documentation. Ordered by text, which is by family and number.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{3,4}-[0-9]{2}[a-z]?");

  /**
   * A rule id.
   *
   * @throws IllegalArgumentException if the text is not three or four capitals, a hyphen, two
   *     digits and at most one small letter
   */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A rule id looks like OUT-28 or CNT-03a");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
