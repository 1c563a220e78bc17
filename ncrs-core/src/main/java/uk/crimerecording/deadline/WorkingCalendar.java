package uk.crimerecording.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.fact.Answer;

/**
 * Which days are working days: all but Saturdays, Sundays and bank holidays. A calendar knows whole
 * years, from the first to the last one of its bank holidays, and gives no answer about any other
 * day. Immutable and thread-safe.
 */
public final class WorkingCalendar {

  private static final String RESOURCE = "bank-holidays.tsv";

  private final String edition;
  private final SortedMap<LocalDate, String> bankHolidays;
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  private WorkingCalendar(String edition, SortedMap<LocalDate, String> bankHolidays) {
    this.edition = edition;
    this.bankHolidays = Collections.unmodifiableSortedMap(bankHolidays);
    this.firstDay = bankHolidays.firstKey().withDayOfYear(1);
    this.lastDay = bankHolidays.lastKey().withMonth(12).withDayOfMonth(31);
  }

  private static final class Holder {
    static final WorkingCalendar ENGLAND_AND_WALES = load();
  }

  /** The calendar of England and Wales, 2013 to 2030. */
  public static WorkingCalendar englandAndWales() {
    return Holder.ENGLAND_AND_WALES;
  }

  /**
   * A calendar with bank holidays of one's own, such as one that has a newly proclaimed day.
   *
   * @param edition how the list is called
   * @param bankHolidays the name of each bank holiday, by its day
   * @throws IllegalArgumentException if there is no bank holiday
   */
  public static WorkingCalendar of(String edition, Map<LocalDate, String> bankHolidays) {
    if (bankHolidays.isEmpty()) {
      throw new IllegalArgumentException("A working calendar has bank holidays");
    }
    return new WorkingCalendar(edition, new TreeMap<>(bankHolidays));
  }

  static WorkingCalendar load() {
    String edition = "";
    Map<LocalDate, String> days = new TreeMap<>();
    try (InputStream in = WorkingCalendar.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + RESOURCE + " is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      while ((line = lines.readLine()) != null) {
        int tab = line.indexOf('\t');
        if (line.startsWith("edition\t")) {
          edition = line.substring(tab + 1);
        } else if (!line.startsWith("#")) {
          days.put(LocalDate.parse(line.substring(0, tab)), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(edition, days);
  }

  /** How the list of bank holidays is called, such as {@code 2026-04}. */
  public String edition() {
    return edition;
  }

  /** The name of each bank holiday, by its day. */
  public SortedMap<LocalDate, String> bankHolidays() {
    return bankHolidays;
  }

  /** The first day that the calendar knows. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The last day that the calendar knows. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Whether the calendar knows a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /**
   * Whether a day is a working day.
   *
   * @return not stated for a day that the calendar does not know
   */
  public Answer isWorkingDay(LocalDate day) {
    return covers(day) ? Answer.of(isWorking(day)) : Answer.NOT_STATED;
  }

  private boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !bankHolidays.containsKey(day);
  }

  /**
   * The last of a number of working days after a day, which does not count itself.
   *
   * @param day the day of the event; working day or not
   * @param days how many working days, at least one
   * @return empty where the calendar does not know all days from the event to the last one
   * @throws IllegalArgumentException if the number is less than one
   */
  public Optional<LocalDate> plusWorkingDays(LocalDate day, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("At least one working day is counted");
    }
    LocalDate reached = day;
    int counted = 0;
    while (counted < days) {
      if (!covers(reached) || reached.equals(lastDay)) {
        return Optional.empty();
      }
      reached = reached.plusDays(1);
      if (isWorking(reached)) {
        counted++;
      }
    }
    return Optional.of(reached);
  }
}
