package uk.crimerecording.cli.profile;

import java.util.Set;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.record.CrimeRecord;

/**
 * Whether what stands at a place can be the values of a field at all: a column of days is no
 * offence code, whatever its name. A place without values can be anything.
 */
final class Plausibility {

  private static final int MOST_ANSWERS = 6;

  private Plausibility() {}

  static boolean of(DomainField field, PlaceSample place) {
    if (place.kept().isEmpty()) {
      return true;
    }
    boolean days = !place.dateSpellings().isEmpty();
    return switch (field.type()) {
      case DAY, TIME -> days;
      case OFFENCE, OFFENCES -> !days && hasOffenceCode(place);
      case OFFENCE_CLASS -> !days && !hasOffenceCode(place) && !place.isTooMany();
      case NUMBER -> place.kept().stream().allMatch(Plausibility::isNumber);
      case YES_NO -> !days && !place.isTooMany() && place.values().size() <= MOST_ANSWERS;
      case PICK, PICKS -> !days && !place.isTooMany() && !hasOffenceCode(place);
      case REFERENCE ->
          !days && (field.content() == Content.LOGS ? isSerial(place) : isReference(place));
      case CODE, MONEY, TEXTS, ENTRY, IDENTIFIER -> !days;
      case PRESENCE, LENGTH -> true;
    };
  }

  /** Whether a value is the code of an offence, alone or in a list. */
  static boolean hasOffenceCode(PlaceSample place) {
    return place.kept().stream()
        .anyMatch(value -> OffenceCode.read(value.split("[;|,+ ]", 2)[0]).isPresent());
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The serial of a log, which begins again each day. */
  private static boolean isSerial(PlaceSample place) {
    return place.kept().stream().allMatch(value -> FactType.CODE.parse(value).isPresent());
  }

  /** A reference is what no two records share. */
  private static boolean isReference(PlaceSample place) {
    return Set.copyOf(place.kept()).size() == place.kept().size()
        && place.kept().stream().allMatch(CrimeRecord::isReference);
  }
}
