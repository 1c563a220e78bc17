package uk.crimerecording.intake;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.crimerecording.offence.Period;
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
  private final Map<Boolean, String> truths;

  ProfileSpelling(ForceProfile profile, Map<Boolean, String> truths) {
    this.profile = profile;
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
    if (profile.isUnknown(raw)) {
      return false;
    }
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

  /** The spelling of a day in a field, or empty where it lies before 1900 or after 9999. */
  public Optional<String> day(DomainField field, LocalDate date) {
    if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
      return Optional.empty();
    }
    for (DateOrder order : DateOrder.values()) {
      if (profile.reads(field, order)) {
        return Optional.of(order.spell(date));
      }
    }
    return Optional.empty();
  }

  /**
   * The spelling of a period in the one value that holds both of its days, where the profile has
   * such values.
   */
  public Optional<String> period(DomainField field, Period period) {
    return profile
        .rangeSeparator()
        .flatMap(
            separator ->
                day(field, period.from())
                    .flatMap(from -> day(field, period.to()).map(to -> from + separator + to)));
  }

  /**
   * The spelling of a time in a field, to the second. In the hour that a change of the clocks
   * repeats it bears its offset.
   */
  public Optional<String> time(DomainField field, ZonedDateTime moment) {
    ZonedDateTime local = moment.withZoneSameInstant(CrimeRecord.ZONE);
    boolean repeated = !local.withEarlierOffsetAtOverlap().equals(local.withLaterOffsetAtOverlap());
    return day(field, local.toLocalDate())
        .map(date -> date + TIME.format(local) + (repeated ? OFFSET.format(local) : ""));
  }

  /** What separates the items of a list within one value of a field. */
  public String listSeparator(DomainField field) {
    return profile.listSeparator(field);
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
