package uk.crimerecording.cli.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.crimerecording.intake.Format;

/**
 * The outline of a sample file: which columns or paths there are and what stands there. It holds
 * values of the file and shows none itself. Not thread-safe.
 */
final class Sample {

  private static final int MOST_PLACES = 1_000;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_DIGITS = 4;

  private final Format format;
  private final String encoding;
  private final Map<String, PlaceSample> places = new LinkedHashMap<>();
  private final Map<String, PlaceSample> partyPlaces = new LinkedHashMap<>();
  private final Set<String> repeated = new LinkedHashSet<>();
  private String separator = "";
  private String record = "";
  private Optional<String> parties = Optional.empty();
  private long records;
  private boolean heading = true;

  Sample(Format format, String encoding) {
    this.format = format;
    this.encoding = encoding;
  }

  Format format() {
    return format;
  }

  /** The name of the encoding as a profile has it. */
  String encoding() {
    return encoding;
  }

  void separator(char found) {
    separator = String.valueOf(found);
  }

  /** What separates cells; blank in other formats than rows. */
  String separator() {
    return separator;
  }

  void record(String name) {
    record = name;
  }

  /** The element, or the member with the array, that holds the records; blank in rows. */
  String record() {
    return record;
  }

  void parties(Optional<String> path) {
    parties = path;
  }

  /** The path of the parties below a record; empty where there is none or links name them. */
  Optional<String> parties() {
    return parties;
  }

  void countRecord() {
    records++;
  }

  /** How many records were looked at. */
  long records() {
    return records;
  }

  /** Says that the first row is no heading, so that nothing of it may be shown. */
  void withoutHeading() {
    heading = false;
  }

  boolean hasHeading() {
    return heading;
  }

  /** The place of a record: a column or a path below it. */
  PlaceSample place(String name) {
    return place(places, name);
  }

  /** Beyond some places nothing is kept, so that memory has a bound. */
  private static PlaceSample place(Map<String, PlaceSample> known, String name) {
    PlaceSample place = known.get(name);
    if (place == null) {
      place = new PlaceSample();
      if (known.size() < MOST_PLACES && isName(name)) {
        known.put(name, place);
      }
    }
    return place;
  }

  /** Names that may be values, such as a number for a key, are not kept either. */
  private static boolean isName(String path) {
    return Stream.of(path.split("/", -1))
        .allMatch(
            step ->
                step.length() <= LONGEST_NAME
                    && step.chars().noneMatch(Character::isISOControl)
                    && step.chars().filter(Character::isDigit).count() <= MOST_DIGITS);
  }

  /** The place below a party. */
  PlaceSample partyPlace(String name) {
    return place(partyPlaces, name);
  }

  /** Says that a path stands several times within one record and has something below it. */
  void repeats(String path) {
    repeated.add(path);
  }

  /** The paths that stand several times within one record and have something below them. */
  Set<String> repeated() {
    return repeated;
  }

  /** The path with the most below it of those that repeat within a record: perhaps the parties. */
  Optional<String> mostRepeated() {
    return repeated.stream()
        .max(
            java.util.Comparator.comparingLong(
                path -> places.keySet().stream().filter(p -> p.startsWith(path + "/")).count()));
  }

  Map<String, PlaceSample> places() {
    return places;
  }

  Map<String, PlaceSample> partyPlaces() {
    return partyPlaces;
  }
}
