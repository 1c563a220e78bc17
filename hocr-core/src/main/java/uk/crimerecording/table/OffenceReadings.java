package uk.crimerecording.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.offence.RecordedOffence;

/**
 * The ways in which a stated offence may stand on the list: a code may stand under several classes,
 * a class has several codes (CAT-03).
 *
 * @param classCode the stated class, or empty
 * @param code the stated code, or empty
 * @param readings the ways; none for an offence that is not listed
 * @param entries what the list says of the codes
 * @param bases the bases of the readings; none where nothing is listed
 */
public record OffenceReadings(
    String classCode,
    String code,
    List<Reading> readings,
    List<OffenceEntry> entries,
    Set<Basis> bases) {

  /**
   * One way to read an offence.
   *
   * @param classCode its class, or empty where the list leaves it open
   * @param code its code, or empty for a class of which no code is listed
   * @param group its group, if it has one
   */
  public record Reading(String classCode, String code, Optional<OffenceGroup> group) {}

  /** The readings of an offence on a list. */
  public static OffenceReadings of(RecordedOffence offence, OffenceCatalogue catalogue) {
    String classCode = offence.classCode().orElse("");
    if (offence.code().isEmpty()) {
      return ofClass(classCode, catalogue);
    }
    OffenceCode code = offence.code().get();
    List<Reading> readings = new ArrayList<>();
    for (OffenceClass each : catalogue.classesOf(code)) {
      if (classCode.isEmpty() || each.code().equals(classCode)) {
        readings.add(new Reading(each.code(), code.value(), each.group()));
      }
    }
    List<OffenceEntry> entries = catalogue.find(code).stream().toList();
    if (readings.isEmpty()) {
      // The list leaves the class of some codes open; the record may know it.
      Optional<OffenceGroup> group = entries.stream().map(OffenceEntry::group).findFirst();
      readings.add(new Reading(classCode, code.value(), group));
    }
    return new OffenceReadings(
        classCode, code.value(), readings, entries, bases(entries, classCode));
  }

  private static OffenceReadings ofClass(String classCode, OffenceCatalogue catalogue) {
    Optional<OffenceClass> known = catalogue.findClass(classCode);
    List<Reading> readings = new ArrayList<>();
    List<OffenceEntry> entries = new ArrayList<>();
    for (OffenceCode each : known.map(catalogue::codesOf).orElse(List.of())) {
      catalogue
          .find(each)
          .filter(entry -> isCurrentUnder(entry, classCode))
          .ifPresent(entries::add);
    }
    for (OffenceEntry entry : entries) {
      readings.add(new Reading(classCode, entry.code().value(), known.get().group()));
    }
    if (readings.isEmpty()) {
      readings.add(new Reading(classCode, "", known.flatMap(OffenceClass::group)));
    }
    return new OffenceReadings(classCode, "", readings, entries, bases(entries, classCode));
  }

  private static boolean isCurrentUnder(OffenceEntry entry, String classCode) {
    return entry.offences().stream().anyMatch(row -> row.current() && isUnder(row, classCode));
  }

  private static boolean isUnder(Offence row, String classCode) {
    return row.offenceClass().map(each -> each.code().equals(classCode)).orElse(false);
  }

  private static Set<Basis> bases(List<OffenceEntry> entries, String classCode) {
    return entries.stream()
        .flatMap(entry -> entry.offences().stream())
        .filter(row -> classCode.isEmpty() || isUnder(row, classCode))
        .map(Offence::basis)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The code, stated or the only current one of the class; empty where it is open. */
  public String soleCode() {
    return code.isEmpty() && entries.size() == 1 ? entries.get(0).code().value() : code;
  }

  /** Whether the offence has no victim, whichever reading is meant. */
  public boolean isStateBased() {
    return bases.equals(Set.of(Basis.STATE));
  }

  /** Whether the offence has a victim, whichever reading is meant. */
  public boolean isVictimBased() {
    return bases.equals(Set.of(Basis.VICTIM));
  }

  /** The offence as its class alone, with the group that its readings share. */
  public Reading ofClassOnly() {
    return new Reading(classCode, "", readings.get(0).group());
  }
}
