package uk.crimerecording.offence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as precisely as the list states it: a day, a month, a year, or none yet (rule CAT-05).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDay the day, or the first day of the month or year; empty where the list announces a
 *     date without stating it
 * @param precision how precisely the date is stated
 * @param doubtful whether the list itself puts a question mark behind the date
 */
public record ListedDate(Optional<LocalDate> firstDay, Precision precision, boolean doubtful) {

  /** How precisely a date is stated. */
  public enum Precision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR,
    /** Announced, not stated. */
    UNCONFIRMED
  }

  /**
   * Checks that a date is there exactly when it is stated.
   *
   * @throws IllegalArgumentException if an unconfirmed date has a day, or a stated date has none
   */
  public ListedDate {
    if (firstDay.isPresent() == (precision == Precision.UNCONFIRMED)) {
      throw new IllegalArgumentException("a stated date has a first day, an unconfirmed one none");
    }
  }

  /**
   * Reads the spelling of the compiled list.
   *
   * @param text {@code 2024-01-31}, {@code 2024-01} or {@code 2024}, each with a question mark
   *     behind it where doubtful, or {@code unconfirmed}
   * @return the date, or empty where the text is none of these
   */
  public static Optional<ListedDate> parse(String text) {
    if (text.equals("unconfirmed")) {
      return Optional.of(new ListedDate(Optional.empty(), Precision.UNCONFIRMED, false));
    }
    boolean doubtful = text.endsWith("?");
    int length = doubtful ? text.length() - 1 : text.length();
    int year = number(text, 0, 4, length);
    int month = length >= 7 && text.charAt(4) == '-' ? number(text, 5, 7, length) : -1;
    int day = length == 10 && text.charAt(7) == '-' ? number(text, 8, 10, length) : -1;
    try {
      if (length == 4 && year > 0) {
        return stated(LocalDate.of(year, 1, 1), Precision.YEAR, doubtful);
      }
      if (length == 7 && year > 0 && month > 0) {
        return stated(LocalDate.of(year, month, 1), Precision.MONTH, doubtful);
      }
      if (length == 10 && year > 0 && month > 0 && day > 0) {
        return stated(LocalDate.of(year, month, day), Precision.DAY, doubtful);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<ListedDate> stated(LocalDate day, Precision precision, boolean doubtful) {
    return Optional.of(new ListedDate(Optional.of(day), precision, doubtful));
  }

  private static int number(String text, int from, int to, int length) {
    if (to > length) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * Tells whether the date, or the period it names, has begun on a day.
   *
   * @param day the day
   * @return false where the date is later or unconfirmed
   */
  public boolean isReachedOn(LocalDate day) {
    return firstDay.isPresent() && !day.isBefore(firstDay.get());
  }

  /**
   * Tells whether a day lies beyond the day, month or year that the date names.
   *
   * @param day the day
   * @return false within the period, and where the date is unconfirmed
   */
  public boolean isPassedOn(LocalDate day) {
    if (firstDay.isEmpty()) {
      return false;
    }
    LocalDate next =
        switch (precision) {
          case DAY, UNCONFIRMED -> firstDay.get().plusDays(1);
          case MONTH -> firstDay.get().plusMonths(1);
          case YEAR -> firstDay.get().plusYears(1);
        };
    return !day.isBefore(next);
  }

  /**
   * Returns the spelling that {@link #parse(String)} reads.
   *
   * @return for example {@code 2024-01-31}, {@code 2024-01}, {@code 2022-02-28?} or {@code
   *     unconfirmed}
   */
  @Override
  public String toString() {
    int shown =
        switch (precision) {
          case DAY -> 10;
          case MONTH -> 7;
          case YEAR -> 4;
          case UNCONFIRMED -> 0;
        };
    return firstDay
        .map(day -> day.toString().substring(0, shown) + (doubtful ? "?" : ""))
        .orElse("unconfirmed");
  }
}
