package uk.crimerecording.cli.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at one place of a sample: its few short values where it has no more than that, how
 * its dates are spelt, and of what letters and digits its values are made. Not thread-safe.
 */
final class PlaceSample {

  private static final int MOST_VALUES = 60;
  private static final int LONGEST_VALUE = 60;
  private static final int MOST_FORMS = 4;
  private static final int MOST_KEPT = 200;

  /** What exports say for nothing at all. */
  private static final Set<String> MARKERS =
      Set.of(
          "-",
          "--",
          "?",
          "n/a",
          "n/k",
          "nk",
          "nil",
          "null",
          "unk",
          "not known",
          "not stated",
          "not recorded",
          "not applicable",
          "unspecified",
          "00/00/0000",
          "00-00-0000",
          "0000-00-00");

  private static final String TIME = "(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?";

  private static final List<DateSpelling> DATES =
      List.of(
          DateSpelling.of("yyyy-MM-dd", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
          DateSpelling.of("dd-MM-yyyy", "[0-9]{2}-[0-9]{2}-[0-9]{4}"),
          DateSpelling.of("dd/MM/yyyy", "[0-9]{2}/[0-9]{2}/[0-9]{4}"));

  /** How a day is spelt, alone with its time and as both ends of a range. */
  private record DateSpelling(String name, Pattern single, Pattern range) {

    static DateSpelling of(String name, String day) {
      return new DateSpelling(
          name,
          Pattern.compile(day + TIME + "(?:Z|[+-][0-9]{2}:?[0-9]{2})?"),
          Pattern.compile(day + TIME + "([^0-9]{1,8})" + day + TIME));
    }
  }

  private final Map<String, Long> values = new TreeMap<>();
  private final Set<String> dateSpellings = new TreeSet<>();
  private final Set<String> rangeSeparators = new LinkedHashSet<>();
  private final Map<String, ValueForm> forms = new LinkedHashMap<>();
  private final Set<String> markers = new TreeSet<>();
  private final List<String> kept = new ArrayList<>();
  private boolean tooMany;
  private long stated;

  /** Adds a value; a blank one states nothing. */
  void add(String raw) {
    String value = raw.strip();
    if (value.isEmpty()) {
      return;
    }
    stated++;
    if (MARKERS.contains(value.toLowerCase(Locale.ROOT))) {
      markers.add(value);
      return;
    }
    boolean listed = value.length() <= LONGEST_VALUE && isPrintable(value);
    if (!listed || (values.size() == MOST_VALUES && !values.containsKey(value))) {
      tooMany = true;
    } else {
      values.merge(value, 1L, Long::sum);
    }
    date(value);
    form(value);
  }

  private static boolean isPrintable(String value) {
    return value.codePoints().noneMatch(Character::isISOControl);
  }

  private void date(String value) {
    if (value.charAt(0) < '0' || value.charAt(0) > '9') {
      return;
    }
    for (DateSpelling date : DATES) {
      Matcher range = date.range().matcher(value);
      if (date.single().matcher(value).matches()) {
        dateSpellings.add(date.name());
      } else if (range.matches()) {
        dateSpellings.add(date.name());
        rangeSeparators.add(range.group(1));
      }
    }
  }

  private void form(String value) {
    if (kept.size() < MOST_KEPT) {
      kept.add(value);
    }
    // Braces have a meaning of their own in the form of a reference.
    boolean spelt = value.indexOf('{') < 0 && value.indexOf('}') < 0;
    if (spelt && value.length() <= LONGEST_VALUE && forms.size() <= MOST_FORMS) {
      ValueForm form = ValueForm.of(value);
      forms.merge(form.structure(), form, ValueForm::merge);
    }
  }

  /** How many values there are. */
  long stated() {
    return stated;
  }

  /** The values with their counts; empty where they are too many or too long to be a pick-list. */
  Map<String, Long> values() {
    return tooMany ? Map.of() : values;
  }

  /** The first values, to be compared and never shown. */
  List<String> kept() {
    return kept;
  }

  /** The usual spellings of nothing that occur; they are not among the values. */
  Set<String> markers() {
    return markers;
  }

  /** Whether the values are too many or too long to be shown. */
  boolean isTooMany() {
    return tooMany;
  }

  /** The spellings of dates that occur. */
  Set<String> dateSpellings() {
    return dateSpellings;
  }

  /** What stands between two dates of one value, where all that have two agree. */
  Optional<String> rangeSeparator() {
    return rangeSeparators.size() == 1
        ? Optional.of(rangeSeparators.iterator().next())
        : Optional.empty();
  }

  /** The forms of the values as a profile spells those of references; empty where too many. */
  Set<String> forms() {
    Set<String> spelt = new TreeSet<>();
    if (forms.size() <= MOST_FORMS) {
      forms.values().forEach(form -> spelt.add(form.toString()));
    }
    return spelt;
  }
}
