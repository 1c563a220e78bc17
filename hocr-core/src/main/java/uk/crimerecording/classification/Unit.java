package uk.crimerecording.classification;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The steps in which a measured input is counted. */
enum Unit {
  /** Whole numbers, such as years of age. */
  NUMBER {
    @Override
    long of(Object value) {
      return ((Integer) value).longValue();
    }

    @Override
    long parse(String text) {
      return Long.parseLong(text);
    }
  },
  /** Pounds, counted in pence. */
  MONEY {
    @Override
    long of(Object value) {
      return ((BigDecimal) value).movePointRight(2).longValueExact();
    }

    @Override
    long parse(String text) {
      return of(new BigDecimal(text));
    }
  },
  /** Calendar days. */
  DAY {
    @Override
    long of(Object value) {
      return ((LocalDate) value).toEpochDay();
    }

    @Override
    long parse(String text) {
      return of(LocalDate.parse(text));
    }
  };

  /** The steps of a value. */
  abstract long of(Object value);

  /** The steps of a value that a table spells. */
  abstract long parse(String text);
}
