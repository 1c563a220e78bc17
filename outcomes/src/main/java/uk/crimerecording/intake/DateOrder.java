package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The three spellings of a day in national use; a profile says which an export has. */
enum DateOrder {
  YEAR_FIRST("yyyy-MM-dd"),
  DASHED("dd-MM-yyyy"),
  SLASHED("dd/MM/yyyy");

  private final String pattern;
  private final DateTimeFormatter formatter;

  DateOrder(String pattern) {
    this.pattern = pattern;
    this.formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT);
  }

  String spell(LocalDate day) {
    return formatter.format(day);
  }

  String pattern() {
    return pattern;
  }

  static Optional<DateOrder> ofPattern(String pattern) {
    for (DateOrder order : values()) {
      if (order.pattern.equals(pattern)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
