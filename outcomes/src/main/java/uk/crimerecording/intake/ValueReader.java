package uk.crimerecording.intake;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern GROUPED_AMOUNT =
      Pattern.compile("\u00a3?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{1,2})?|\u00a3[0-9.]+");

  /** What a value was read as that is mapped to not stated. */
  private static final Object NOTHING = new Object();

  private final ForceProfile profile;
  private final Optional<LocalDate> today;
  private final Coverage coverage;
  private final RecordDraft draft;
  private final DayAndTime dates;
  private final ClockChanges clockChanges = new ClockChanges();

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
  <T> @Nullable T pick(DomainField field, @Nullable RawValue value, Class<T> type) {
    if (value == null) {
      return null;
    }
    if (meaning(field, value) == null) {
      unmapped(field, value.text());
      return null;
    }
    return known(field, value, type);
  }

  /** The value of a pick-list, without a problem where there is none. */
  <T> @Nullable T known(DomainField field, @Nullable RawValue value, Class<T> type) {
    Object meaning = value == null ? null : meaning(field, value);
    return type.isInstance(meaning) && meaning != NOTHING ? type.cast(meaning) : null;
  }

  /** What a value stands for, {@link #NOTHING} where it stands for nothing, null where unmapped. */
  private @Nullable Object meaning(DomainField field, RawValue value) {
    Object known = value.reading();
    if (known != null) {
      return known;
    }
    Object meaning = profile.meaning(field, value.text());
    return meaning == null
        ? null
        : value.readAs(meaning.equals(ForceProfile.NOT_STATED) ? NOTHING : meaning);
  }

  /**
   * The values of a list of picks; null where one of them is unknown or unmapped, as the rest would
   * not be all: what is not among them would pass for absent.
   */
  <T extends Enum<T>> @Nullable Set<T> picks(DomainField field, String raw, Class<T> type) {
    Set<T> picks = EnumSet.noneOf(type);
    boolean complete = true;
    for (String item : items(field, raw)) {
      Object meaning =
          profile.isUnknown(item) ? ForceProfile.NOT_STATED : profile.meaning(field, item);
      if (type.isInstance(meaning)) {
        picks.add(type.cast(meaning));
      } else if (meaning == null) {
        unmapped(field, item);
        complete = false;
      } else if (meaning.equals(ForceProfile.NOT_STATED)) {
        complete = false;
      }
    }
    return complete ? Sets.immutableEnumSet(picks) : null;
  }

  Answer answer(DomainField field) {
    return answer(field, draft.value(field));
  }

  Answer answer(DomainField field, @Nullable RawValue value) {
    if (value == null) {
      return Answer.NOT_STATED;
    }
    if (value.reading() instanceof Answer known) {
      return known;
    }
    String raw = value.text();
    Boolean truth = profile.truth(field, raw);
    if (truth != null) {
      return value.readAs(Answer.of(truth));
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

  @Nullable Integer number(DomainField field) {
    return number(field, draft.value(field));
  }

  @Nullable Integer number(DomainField field, @Nullable RawValue value) {
    if (value == null) {
      return null;
    }
    if (value.reading() instanceof Integer known) {
      return known;
    }
    String raw = value.text();
    if (isNotStated(field, raw)) {
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
    return value.readAs(number);
  }

  @Nullable String code(DomainField field) {
    String raw = raw(field);
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
  @Nullable Object parsed(DomainField field, Fact<?> fact, RawValue value) {
    String raw = value.text();
    if (isNotStated(field, raw)) {
      return null;
    }
    String text = translated(field, raw);
    Optional<?> parsed = fact.parse(fact.type() == FactType.MONEY ? plainAmount(text) : text);
    if (parsed.isEmpty()) {
      warn(ProblemCode.UNREADABLE_VALUE, field, raw);
    }
    return parsed.orElse(null);
  }

  /** Pounds without their sign and without the commas between thousands. */
  private static String plainAmount(String text) {
    return GROUPED_AMOUNT.matcher(text).matches()
        ? text.replace("\u00a3", "").replace(",", "")
        : text;
  }

  @Nullable List<String> texts(DomainField field) {
    String raw = raw(field);
    List<String> items = raw == null ? null : items(field, raw);
    return items == null || items.stream().anyMatch(profile::isUnknown) ? null : items;
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
    RawValue value = draft.value(field);
    return value == null ? null : day(field, value, value.text());
  }

  /** A day of a period: one value may hold both of them. */
  @Nullable LocalDate day(DomainField field, boolean end) {
    RawValue value = draft.value(field);
    if (value == null) {
      return null;
    }
    if (value.reading() instanceof LocalDate known) {
      return known;
    }
    String side = side(value.text(), end);
    return side == null ? null : day(field, value, side);
  }

  private @Nullable LocalDate day(DomainField field, RawValue value, String raw) {
    if (value.reading() instanceof LocalDate known) {
      return known;
    }
    return readDate(field, raw) ? value.readAs(dates.day()) : null;
  }

  /** The beginning or end of a value that may hold both, or null where that side is not stated. */
  @Nullable String side(String raw, boolean end) {
    Optional<String> separator = profile.rangeSeparator();
    String side = separator.isEmpty() ? raw : DateRange.side(raw, separator.get(), end);
    return side == null || profile.isUnknown(side) ? null : side;
  }

  @Nullable ZonedDateTime time(DomainField field) {
    return time(field, draft.value(field));
  }

  @Nullable ZonedDateTime time(DomainField field, @Nullable RawValue value) {
    if (value == null || !readDate(field, value.text())) {
      return null;
    }
    String raw = value.text();
    LocalTime time = dates.time();
    if (time == null) {
      warn(ProblemCode.MISSING_TIME, field, raw);
      return dates.day().atStartOfDay(CrimeRecord.ZONE);
    }
    ZoneOffset offset = dates.offset();
    if (offset != null) {
      return ZonedDateTime.of(dates.day(), time, offset);
    }
    return inLondon(dates.day(), time, field, raw);
  }

  /** A time of London in whole seconds; null where its clocks do not show it. */
  @Nullable ZonedDateTime inLondon(LocalDate day, LocalTime time, DomainField field, String raw) {
    ZoneOffset offset = clockChanges.offset(day);
    if (offset != null) {
      // By its instant a time is found faster than by what clocks show, which is asked twice.
      return Instant.ofEpochSecond(time.toEpochSecond(day, offset)).atZone(CrimeRecord.ZONE);
    }
    ZonedDateTime local = ZonedDateTime.of(day, time, CrimeRecord.ZONE);
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
  @Nullable ZonedDateTime moment(DomainField field, @Nullable RawValue value) {
    if (value == null || !readDate(field, value.text())) {
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

  /** What the record states for a field as it stands there. */
  @Nullable String raw(DomainField field) {
    RawValue value = draft.value(field);
    return value == null ? null : value.text();
  }

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
