package uk.crimerecording.counting;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.counting.ConductHierarchy.Standing;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.offence.ReportedIncident;
import uk.crimerecording.table.OffencePattern;
import uk.crimerecording.table.OffenceReadings;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/** The profiles of every offence of a list: code, class, and code under a class. Thread-safe. */
final class OffenceProfiles {

  private static final ImmutableMap<String, Set<String>> UNDEFINED_OFFENDERS =
      ImmutableMap.of("19J", Set.of("19C", "19D", "19E"), "19K", Set.of("19F", "19G", "19H"));

  private final OffenceCatalogue catalogue;
  private final CountingUnits units;
  private final PrincipalCrimeTable principal;
  private final ConductHierarchy conduct;
  private final Precedence precedence;
  private final Map<OffenceRole, OffencePattern> roles = new EnumMap<>(OffenceRole.class);
  private final Map<String, Integer> generalRules = new HashMap<>();
  private final ImmutableMap<OffenceCode, OffenceProfile> byCode;
  private final ImmutableMap<RecordedOffence, OffenceProfile> byClass;

  OffenceProfiles(OffenceCatalogue catalogue, CountingUnits units, PrincipalCrimeTable principal) {
    this.catalogue = catalogue;
    this.units = units;
    this.principal = principal;
    this.conduct = ConductHierarchy.of(catalogue);
    this.precedence = Precedence.of(catalogue);
    for (Row row : Resources.CORE.table(OffenceProfiles.class, "roles.tsv")) {
      roles.put(OffenceRole.valueOf(row.cell(0)), OffencePattern.parse(row.cell(1), catalogue));
    }
    for (CountingUnits.Entry entry : units.entries()) {
      generalRules.putIfAbsent(entry.citation().text(), generalRules.size());
    }
    this.byCode = buildCodes();
    this.byClass = buildClasses();
  }

  private ImmutableMap<OffenceCode, OffenceProfile> buildCodes() {
    ImmutableMap.Builder<OffenceCode, OffenceProfile> all = ImmutableMap.builder();
    for (OffenceEntry entry : catalogue.entries()) {
      all.put(entry.code(), build(RecordedOffence.ofCode(entry.code())));
    }
    for (ReportedIncident incident : catalogue.reportedIncidents()) {
      all.put(incident.code(), build(RecordedOffence.ofCode(incident.code())));
    }
    return all.buildOrThrow();
  }

  /** Classes, and codes under a class. */
  private ImmutableMap<RecordedOffence, OffenceProfile> buildClasses() {
    ImmutableMap.Builder<RecordedOffence, OffenceProfile> all = ImmutableMap.builder();
    for (OffenceClass each : catalogue.classes()) {
      RecordedOffence offence = RecordedOffence.ofClass(each.code());
      all.put(offence, build(offence));
    }
    for (OffenceEntry entry : catalogue.entries()) {
      for (OffenceClass each : entry.classes()) {
        RecordedOffence offence = RecordedOffence.of(entry.code(), each.code());
        all.put(offence, build(offence));
      }
    }
    return all.buildOrThrow();
  }

  /** The profile of an offence; one that the list has not in this form is worked out each time. */
  OffenceProfile profile(RecordedOffence offence) {
    OffenceProfile profile =
        offence.classCode().isEmpty()
            ? byCode.get(offence.code().orElseThrow())
            : byClass.get(offence);
    return profile == null ? build(offence) : profile;
  }

  private OffenceProfile build(RecordedOffence offence) {
    OffenceReadings readings = OffenceReadings.of(offence, catalogue);
    Gravity gravity = gravity(offence, readings);
    Optional<CountingUnits.Entry> entry = units.of(offence, catalogue);
    return new OffenceProfile(
        offence,
        readings.classCode() + ":" + readings.code(),
        readings.soleCode(),
        isListed(offence),
        entry.map(CountingUnits.Entry::unit),
        entry.map(each -> generalRules.get(each.citation().text())).orElse(-1),
        gravity,
        rolesOf(readings),
        readings.isStateBased(),
        readings.isVictimBased(),
        precedence.place(readings),
        standings(readings, gravity),
        undefinedOffenders(offence, readings));
  }

  /** The offence of a rape by offenders whom the victim cannot tell apart (CNT-17). */
  private static Optional<RecordedOffence> undefinedOffenders(
      RecordedOffence offence, OffenceReadings readings) {
    for (String classCode : UNDEFINED_OFFENDERS.keySet()) {
      for (OffenceReadings.Reading reading : readings.readings()) {
        if (UNDEFINED_OFFENDERS.get(classCode).contains(reading.classCode())) {
          return Optional.of(new RecordedOffence(offence.code(), Optional.of(classCode)));
        }
      }
    }
    return Optional.empty();
  }

  private Gravity gravity(RecordedOffence offence, OffenceReadings readings) {
    if (!readings.entries().isEmpty()) {
      return Gravity.of(readings.entries(), principal::rank);
    }
    if (offence.code().isPresent()) {
      return principal.gravity(offence.code().get());
    }
    boolean fraud =
        catalogue.findClass(readings.classCode()).filter(OffenceClass::isNfib).isPresent();
    return fraud ? Gravity.UNLISTED_FRAUD : Gravity.UNKNOWN;
  }

  private boolean isListed(RecordedOffence offence) {
    return offence.code().map(code -> !catalogue.classesOf(code).isEmpty()).orElse(true)
        && offence.classCode().map(code -> catalogue.findClass(code).isPresent()).orElse(true);
  }

  private EnumSet<OffenceRole> rolesOf(OffenceReadings readings) {
    EnumSet<OffenceRole> held = EnumSet.noneOf(OffenceRole.class);
    roles.forEach(
        (role, pattern) -> {
          if (pattern.contains(readings)) {
            held.add(role);
          }
        });
    return held;
  }

  private ImmutableMap<String, Standing> standings(OffenceReadings readings, Gravity gravity) {
    if (readings.isStateBased()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, Standing> standings = ImmutableMap.builder();
    for (String code : conduct.codes()) {
      standings.put(
          code,
          readings.code().isEmpty() && readings.entries().size() > 1
              ? commonStanding(code, readings)
              : conduct.standing(code, principal.gravity(OffenceCode.of(code)), readings, gravity));
    }
    return standings.buildOrThrow();
  }

  /** How a conduct crime stands against a class, whichever of its codes is meant. */
  private Standing commonStanding(String conductCode, OffenceReadings readings) {
    Gravity conductGravity = principal.gravity(OffenceCode.of(conductCode));
    Set<Standing> found = EnumSet.noneOf(Standing.class);
    for (OffenceEntry entry : readings.entries()) {
      RecordedOffence each = RecordedOffence.of(entry.code(), readings.classCode());
      found.add(
          conduct.standing(
              conductCode,
              conductGravity,
              OffenceReadings.of(each, catalogue),
              principal.gravity(entry.code())));
    }
    return found.size() == 1 ? found.iterator().next() : Standing.OPEN;
  }

  Precedence precedence() {
    return precedence;
  }
}
