package uk.crimerecording.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The type of a fact's value and its one spelling in text. Immutable and thread-safe. */
public enum FactType {
  /** Yes or no: {@code true} or {@code false}. */
  BOOLEAN(Boolean.class),
  /** One of the fact's listed values, lower case with hyphens. */
  ENUM(String.class),
  /** A calendar day, ISO 8601 ({@code 2026-04-01}). */
  DATE(LocalDate.class),
  /** Pounds sterling as a decimal string ({@code 5000.00}), not negative. */
  MONEY(BigDecimal.class),
  /** A whole number, not negative. */
  INTEGER(Integer.class),
  /** A code: an offence code, a force code, a reference; at most 40 letters, digits and marks. */
  CODE(String.class);

  private static final Pattern CODE_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._:-]{0,39}");
  private static final Pattern MONEY_FORM = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");
  private static final Pattern INTEGER_FORM = Pattern.compile("[0-9]{1,9}");

  private final Class<?> valueClass;

  FactType(Class<?> valueClass) {
    this.valueClass = valueClass;
  }

  /** The Java class that values of this type have. */
  public Class<?> valueClass() {
    return valueClass;
  }

  /**
   * Reads a value from its one spelling.
   *
   * @param text the spelling
   * @return the value, or empty where the text is not of this type; an {@link #ENUM} is not checked
   *     against the values of a fact here, see {@link Fact#parse}
   */
  public Optional<Object> parse(String text) {
    return switch (this) {
      case BOOLEAN ->
          switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
          };
      case ENUM, CODE -> CODE_FORM.matcher(text).matches() ? Optional.of(text) : Optional.empty();
      case DATE -> parseDate(text);
      case MONEY ->
          MONEY_FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
      case INTEGER ->
          INTEGER_FORM.matcher(text).matches()
              ? Optional.of(Integer.valueOf(text))
              : Optional.empty();
    };
  }

  private static Optional<Object> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
