package uk.crimerecording.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTypeTest {

  @Test
  void a_spelling_is_read_as_a_value_of_the_type() {
    assertEquals(Optional.of(true), FactType.BOOLEAN.parse("true"));
    assertEquals(Optional.of(false), FactType.BOOLEAN.parse("false"));
    assertEquals(Optional.of("used-on-person"), FactType.ENUM.parse("used-on-person"));
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), FactType.DATE.parse("2028-02-29"));
    assertEquals(Optional.of(new BigDecimal("5000.00")), FactType.MONEY.parse("5000.00"));
    assertEquals(Optional.of(17), FactType.INTEGER.parse("17"));
    assertEquals(Optional.of("008/06"), FactType.CODE.parse("008/06"));
  }

  @ParameterizedTest
  @CsvSource({
    "BOOLEAN, yes",
    "BOOLEAN, True",
    "BOOLEAN, ''",
    "ENUM, ''",
    "ENUM, two words",
    "DATE, 2027-02-29",
    "DATE, 01/04/2026",
    "DATE, ''",
    "MONEY, -1",
    "MONEY, 1.",
    "MONEY, 1.234",
    "MONEY, 1e3",
    "MONEY, 1234567890123456",
    "INTEGER, -1",
    "INTEGER, 1.0",
    "INTEGER, 1234567890",
    "CODE, ''",
    "CODE, 12 High Street",
    "CODE, -1",
    "CODE, 12345678901234567890123456789012345678901"
  })
  void another_spelling_is_no_value_of_the_type(FactType type, String text) {
    assertEquals(Optional.empty(), type.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "MONEY, 123456789012345.99",
    "INTEGER, 999999999",
    "CODE, 1234567890123456789012345678901234567890"
  })
  void the_longest_spelling_is_read(FactType type, String text) {
    assertEquals(text, type.parse(text).orElseThrow().toString());
  }

  @Property
  void any_text_is_read_as_the_class_of_the_type_or_not_at_all(
      @ForAll FactType type, @ForAll String text) {
    type.parse(text).ifPresent(value -> assertTrue(type.valueClass().isInstance(value)));
  }
}
