package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads days and times by hand; it holds what it read last. Not thread-safe. */
final class DayAndTime {

  /** The length of a day in each of its spellings; with a time behind it a text is longer. */
  static final int DAY_LENGTH = 10;

  private static final int EARLIEST_YEAR = 1900;
  private static final int MINUTES = 60;
  private static final int HOURS = 24;
  private static final int MOST_OFFSET_HOURS = 18;

  private final ForceProfile profile;
  private LocalDate day = LocalDate.EPOCH;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset offset;

  DayAndTime(ForceProfile profile) {
    this.profile = profile;
  }

  /** The day read last. */
  LocalDate day() {
    return day;
  }

  /** The time read last, or null where there was none. */
  @Nullable LocalTime time() {
    return time;
  }

  /** The offset from UTC read last, or null where there was none. */
  @Nullable ZoneOffset offset() {
    return offset;
  }

  /** Reads the text of a field; what is wrong with it, or null where it was read. */
  @Nullable ProblemCode read(DomainField field, String text) {
    time = null;
    offset = null;
    ProblemCode problem = readDay(field, text);
    if (problem != null || text.length() == DAY_LENGTH) {
      return problem;
    }
    return readTime(text, DAY_LENGTH);
  }

  private @Nullable ProblemCode readDay(DomainField field, String text) {
    if (text.length() < DAY_LENGTH) {
      return ProblemCode.UNREADABLE_DATE;
    }
    DateOrder order;
    int year;
    int month;
    int dayOfMonth;
    if (text.charAt(4) == '-' && text.charAt(7) == '-') {
      order = DateOrder.YEAR_FIRST;
      year = digits(text, 0, 4);
      month = digits(text, 5, 2);
      dayOfMonth = digits(text, 8, 2);
    } else if (text.charAt(2) == text.charAt(5)
        && (text.charAt(2) == '/' || text.charAt(2) == '-')) {
      order = text.charAt(2) == '/' ? DateOrder.SLASHED : DateOrder.DASHED;
      dayOfMonth = digits(text, 0, 2);
      month = digits(text, 3, 2);
      year = digits(text, 6, 4);
    } else {
      return ProblemCode.UNREADABLE_DATE;
    }
    if (year < 0 || month < 0 || dayOfMonth < 0) {
      return ProblemCode.UNREADABLE_DATE;
    }
    if (!profile.reads(field, order)) {
      return ProblemCode.AMBIGUOUS_DATE;
    }
    if (year < EARLIEST_YEAR
        || month < 1
        || month > 12
        || dayOfMonth < 1
        || dayOfMonth > java.time.YearMonth.of(year, month).lengthOfMonth()) {
      return ProblemCode.IMPOSSIBLE_DATE;
    }
    day = LocalDate.of(year, month, dayOfMonth);
    return null;
  }

  /** A time behind a T or a blank: hours and minutes, perhaps seconds, fractions and an offset. */
  private @Nullable ProblemCode readTime(String text, int from) {
    boolean separated = text.charAt(from) == 'T' || text.charAt(from) == ' ';
    int hour = digits(text, from + 1, 2);
    int minute = digits(text, from + 4, 2);
    if (!separated || hour < 0 || minute < 0 || text.charAt(from + 3) != ':') {
      return ProblemCode.UNREADABLE_DATE;
    }
    int second = 0;
    int at = from + 6;
    if (at < text.length() && text.charAt(at) == ':') {
      second = digits(text, at + 1, 2);
      at += 3;
      if (second >= 0 && at < text.length() && text.charAt(at) == '.') {
        at++;
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
      }
    }
    if (second < 0) {
      return ProblemCode.UNREADABLE_DATE;
    }
    if (hour >= HOURS || minute >= MINUTES || second >= MINUTES) {
      return ProblemCode.IMPOSSIBLE_DATE;
    }
    time = LocalTime.of(hour, minute, second);
    return at == text.length() ? null : readOffset(text, at);
  }

  private @Nullable ProblemCode readOffset(String text, int at) {
    char sign = text.charAt(at);
    if (sign == 'Z' && at + 1 == text.length()) {
      offset = ZoneOffset.UTC;
      return null;
    }
    boolean colon = text.length() == at + 6 && text.charAt(at + 3) == ':';
    if ((sign != '+' && sign != '-') || !(colon || text.length() == at + 5)) {
      return ProblemCode.UNREADABLE_DATE;
    }
    int hours = digits(text, at + 1, 2);
    int minutes = digits(text, colon ? at + 4 : at + 3, 2);
    if (hours < 0 || minutes < 0) {
      return ProblemCode.UNREADABLE_DATE;
    }
    if (hours >= MOST_OFFSET_HOURS || minutes >= MINUTES) {
      return ProblemCode.IMPOSSIBLE_DATE;
    }
    int factor = sign == '-' ? -1 : 1;
    offset = ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes);
    return null;
  }

  /** The number that some digits spell, or -1 where they are none. */
  private static int digits(String text, int from, int count) {
    if (from + count > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
