package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.crimerecording.record.CrimeRecord;

/**
 * How a force spells what the domain means: the way back through a profile. What it spells is read
 * again by the same profile as the same value. Immutable and thread-safe.
 */
public final class ProfileSpelling {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 9999;

  private final ForceProfile profile;
  private final DateTimeFormatter day;
  private final Map<Boolean, String> truths;

  ProfileSpelling(ForceProfile profile, DateOrder order, Map<Boolean, String> truths) {
    this.profile = profile;
    this.day = DateTimeFormatter.ofPattern(order.pattern().replace("yyyy", "uuuu"), Locale.ROOT);
    this.truths = Map.copyOf(truths);
  }

  /**
   * The spelling of a domain value of a field.
   *
   * @param field the field
   * @param value the domain's own spelling of the value
   * @return the first spelling that the profile itself declares, then that of its bases, then the
   *     domain's own; empty where none is read as this value
   */
  public Optional<String> value(DomainField field, String value) {
    if (!isPlain(value)) {
      return Optional.empty();
    }
    return Stream.concat(
            profile.declared(field).entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey),
            Stream.of(value))
        .filter(raw -> means(field, raw, value))
        .findFirst();
  }

  private boolean means(DomainField field, String raw, String value) {
    if (field.isPickList()) {
      Object meaning = profile.meaning(field, raw);
      return meaning != null && meaning.equals(field.spellings().getOrDefault(value, value));
    }
    String target = profile.target(field, raw);
    return (target == null ? raw : target).equals(value);
  }

  /** What states nothing in a field although it stands there, where the profile has that. */
  public Optional<String> notStated(DomainField field) {
    return profile.declared(field).entrySet().stream()
        .filter(entry -> entry.getValue().equals(ForceProfile.NOT_STATED))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The spelling of yes or no in a field, or empty where the profile has none. */
  public Optional<String> truth(DomainField field, boolean truth) {
    String spelt = truths.get(truth);
    return spelt == null ? Optional.empty() : value(field, spelt);
  }

  /** The spelling of a day, or empty where it lies before 1900 or after 9999. */
  public Optional<String> day(LocalDate date) {
    return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR
        ? Optional.empty()
        : Optional.of(day.format(date));
  }

  /**
   * The spelling of a time to the second. In the hour that a change of the clocks repeats it bears
   * its offset.
   */
  public Optional<String> time(ZonedDateTime moment) {
    ZonedDateTime local = moment.withZoneSameInstant(CrimeRecord.ZONE);
    boolean repeated = !local.withEarlierOffsetAtOverlap().equals(local.withLaterOffsetAtOverlap());
    return day(local.toLocalDate())
        .map(date -> date + TIME.format(local) + (repeated ? OFFSET.format(local) : ""));
  }

  /** What separates the items of a list within one value. */
  public String listSeparator() {
    return profile.listSeparator();
  }

  /** Whether a text survives every format: no control characters, no half characters, no blanks. */
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && text.codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        || (c & 0xFFFE) == 0xFFFE);
  }
}
