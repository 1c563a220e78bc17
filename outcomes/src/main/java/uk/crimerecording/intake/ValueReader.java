package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.intake.Problem.Severity;
import uk.crimerecording.record.CrimeRecord;

/**
 * Reads single values of the record at hand by the profile, the same way for every system. A value
 * that cannot be read stays not stated and becomes a problem (rule SYS-02). Not thread-safe.
 */
final class ValueReader {

  private static final int MOST_DIGITS = 9;

  private final ForceProfile profile;
  private final Optional<LocalDate> today;
  private final Coverage coverage;
  private final RecordDraft draft;
  private final DayAndTime dates;

  ValueReader(
      ForceProfile profile, Optional<LocalDate> today, Coverage coverage, RecordDraft draft) {
    this.profile = profile;
    this.today = today;
    this.coverage = coverage;
    this.draft = draft;
    this.dates = new DayAndTime(profile);
  }

  // Values of pick-lists

  <T> @Nullable T pick(DomainField field, Class<T> type) {
    return pick(field, draft.value(field), type);
  }

  /** The value of a pick-list; null where it is not stated, mapped to not stated, or unmapped. */
  <T> @Nullable T pick(DomainField field, @Nullable String raw, Class<T> type) {
    if (raw == null) {
      return null;
    }
    Object meaning = profile.meaning(field, raw);
    if (meaning == null) {
      unmapped(field, raw);
      return null;
    }
    return type.isInstance(meaning) && !meaning.equals(ForceProfile.NOT_STATED)
        ? type.cast(meaning)
        : null;
  }

  /** The value of a pick-list, without a problem where there is none. */
  <T> @Nullable T known(DomainField field, @Nullable String raw, Class<T> type) {
    Object meaning = raw == null ? null : profile.meaning(field, raw);
    return type.isInstance(meaning) && !ForceProfile.NOT_STATED.equals(meaning)
        ? type.cast(meaning)
        : null;
  }

  Answer answer(DomainField field) {
    return answer(field, draft.value(field));
  }

  Answer answer(DomainField field, @Nullable String raw) {
    if (raw == null) {
      return Answer.NOT_STATED;
    }
    Boolean truth = profile.truth(field, raw);
    if (truth != null) {
      return Answer.of(truth);
    }
    if (!isNotStated(field, raw)) {
      unmapped(field, raw);
    }
    return Answer.NOT_STATED;
  }

  /** Whether a value stands for nothing at all. */
  boolean isUnknown(String raw) {
    return profile.isUnknown(raw);
  }

  /** Counts and reports a value without a mapping. */
  void unmapped(DomainField field, String raw) {
    coverage.count(field, raw);
    warn(ProblemCode.UNMAPPED_VALUE, field, raw);
  }

  // Numbers, codes and texts

  @Nullable Integer number(DomainField field, @Nullable String raw) {
    if (raw == null || isNotStated(field, raw)) {
      return null;
    }
    String text = translated(field, raw);
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i >= MOST_DIGITS) {
        warn(ProblemCode.UNREADABLE_VALUE, field, raw);
        return null;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  @Nullable String code(DomainField field) {
    String raw = draft.value(field);
    if (raw == null || isNotStated(field, raw)) {
      return null;
    }
    String text = translated(field, raw);
    if (FactType.CODE.parse(text).isEmpty()) {
      warn(ProblemCode.UNREADABLE_VALUE, field, raw);
      return null;
    }
    return text;
  }

  /** A value of a fact in its one spelling. */
  @Nullable Object parsed(DomainField field, Fact<?> fact, String raw) {
    if (isNotStated(field, raw)) {
      return null;
    }
    Optional<?> parsed = fact.parse(translated(field, raw));
    if (parsed.isEmpty()) {
      warn(ProblemCode.UNREADABLE_VALUE, field, raw);
    }
    return parsed.orElse(null);
  }

  @Nullable List<String> texts(DomainField field) {
    String raw = draft.value(field);
    return raw == null || items(field, raw).stream().anyMatch(profile::isUnknown)
        ? null
        : items(field, raw);
  }

  /** The items of a list, without the word that states that there is none. */
  List<String> items(DomainField field, String raw) {
    List<String> items = new ArrayList<>();
    char separator = profile.listSeparator(field).charAt(0);
    int from = 0;
    while (from <= raw.length()) {
      int to = raw.indexOf(separator, from);
      String item = raw.substring(from, to < 0 ? raw.length() : to).strip();
      if (!item.isEmpty() && !item.equals(DomainField.NONE)) {
        items.add(item);
      }
      from = to < 0 ? raw.length() + 1 : to + 1;
    }
    return items;
  }

  // Days and times

  @Nullable LocalDate day(DomainField field) {
    String raw = draft.value(field);
    return raw == null || !readDate(field, raw) ? null : dates.day();
  }

  @Nullable ZonedDateTime time(DomainField field) {
    return time(field, draft.value(field));
  }

  @Nullable ZonedDateTime time(DomainField field, @Nullable String raw) {
    if (raw == null || !readDate(field, raw)) {
      return null;
    }
    LocalTime time = dates.time();
    if (time == null) {
      warn(ProblemCode.MISSING_TIME, field, raw);
      return dates.day().atStartOfDay(CrimeRecord.ZONE);
    }
    ZoneOffset offset = dates.offset();
    if (offset != null) {
      return ZonedDateTime.of(dates.day(), time, offset);
    }
    ZonedDateTime local = ZonedDateTime.of(dates.day(), time, CrimeRecord.ZONE);
    if (!local.toLocalTime().equals(time)) {
      warn(ProblemCode.IMPOSSIBLE_DATE, field, raw);
      return null;
    }
    if (!local.withLaterOffsetAtOverlap().getOffset().equals(local.getOffset())) {
      warn(ProblemCode.AMBIGUOUS_DATE, field, raw);
    }
    return local;
  }

  /** A time, or the beginning of a day that stands without one. */
  @Nullable ZonedDateTime moment(DomainField field, @Nullable String raw) {
    if (raw == null || !readDate(field, raw)) {
      return null;
    }
    LocalTime time = dates.time();
    ZoneOffset offset = dates.offset();
    return ZonedDateTime.of(
        dates.day(),
        time == null ? LocalTime.MIDNIGHT : time,
        offset == null ? CrimeRecord.ZONE : offset);
  }

  private boolean readDate(DomainField field, String raw) {
    String text = translated(field, raw);
    ProblemCode problem =
        text.equals(ForceProfile.NOT_STATED)
            ? ProblemCode.UNREADABLE_DATE
            : dates.read(field, text);
    if (problem == null && today.isPresent() && dates.day().isAfter(today.get())) {
      problem = ProblemCode.FUTURE_DATE;
    }
    if (problem != null && !isNotStated(field, raw)) {
      warn(problem, field, raw);
    }
    return problem == null;
  }

  // Translation and problems

  /** What the profile says instead of a raw value, otherwise the value itself. */
  String translated(DomainField field, String raw) {
    String target = profile.target(field, raw);
    return target == null ? raw : target;
  }

  boolean isNotStated(DomainField field, String raw) {
    return ForceProfile.NOT_STATED.equals(profile.target(field, raw));
  }

  void warn(ProblemCode code, DomainField field, String raw) {
    draft.problem(code, Severity.WARNING, field, raw);
  }

  void reject(ProblemCode code, DomainField field, String raw) {
    draft.problem(code, Severity.REJECTING, field, raw);
  }
}
