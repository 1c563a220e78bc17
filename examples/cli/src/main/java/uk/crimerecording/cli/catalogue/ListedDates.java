package uk.crimerecording.cli.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.crimerecording.offence.ListedDate;
import uk.crimerecording.offence.ListedDate.Precision;

/** Reads the dates of the official list, typed ones and those in words (rule CAT-05). */
final class ListedDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SHOWN_AS_MONTH = Pattern.compile("[A-Za-z]{3}-\\d\\d");
  private static final Pattern MONTH_IN_WORDS = Pattern.compile("([A-Za-z]{3,9}) (\\d{4})");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4}|\\d\\d)");
  private static final Pattern DAY_IN_FIGURES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)(\\??)");

  private ListedDates() {}

  /**
   * Reads a typed date. The list types the first of a month where it means the month, and shows it
   * so.
   */
  static Optional<ListedDate> typed(String isoDate, String shown) {
    Precision precision = SHOWN_AS_MONTH.matcher(shown).matches() ? Precision.MONTH : Precision.DAY;
    try {
      return Optional.of(new ListedDate(Optional.of(LocalDate.parse(isoDate)), precision, false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads a date in words or figures; years of two figures are of this century. */
  static Optional<ListedDate> inWords(String text) {
    if (text.equals("TBC")) {
      return Optional.of(new ListedDate(Optional.empty(), Precision.UNCONFIRMED, false));
    }
    if (YEAR.matcher(text).matches()) {
      return ListedDate.parse(text);
    }
    try {
      Matcher month = MONTH_IN_WORDS.matcher(text);
      if (month.matches()) {
        YearMonth value = YearMonth.of(year(month.group(2)), month(month.group(1)));
        return Optional.of(new ListedDate(Optional.of(value.atDay(1)), Precision.MONTH, false));
      }
      Matcher words = DAY_IN_WORDS.matcher(text);
      if (words.matches()) {
        return day(words.group(3), month(words.group(2)), words.group(1), false);
      }
      Matcher figures = DAY_IN_FIGURES.matcher(text);
      if (figures.matches()) {
        int number = Integer.parseInt(figures.group(2));
        return day(figures.group(3), number, figures.group(1), !figures.group(4).isEmpty());
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<ListedDate> day(String year, int month, String day, boolean doubtful) {
    LocalDate date = LocalDate.of(year(year), month, Integer.parseInt(day));
    return Optional.of(new ListedDate(Optional.of(date), Precision.DAY, doubtful));
  }

  private static int year(String figures) {
    int year = Integer.parseInt(figures);
    return figures.length() == 2 ? 2000 + year : year;
  }

  /** A month by its first three letters, which is all that misspelt months keep; 0 for none. */
  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
