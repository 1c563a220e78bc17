package uk.crimerecording.counting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
  private final ImmutableMap<RecordedOffence, OffenceProfile> profiles;

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
    this.profiles = buildAll();
  }

  private ImmutableMap<RecordedOffence, OffenceProfile> buildAll() {
    Map<RecordedOffence, OffenceProfile> all = new HashMap<>();
    for (OffenceEntry entry : catalogue.entries()) {
      add(all, RecordedOffence.ofCode(entry.code()));
      for (OffenceClass each : entry.classes()) {
        add(all, RecordedOffence.of(entry.code(), each.code()));
      }
    }
    for (OffenceClass each : catalogue.classes()) {
      add(all, RecordedOffence.ofClass(each.code()));
    }
    catalogue
        .reportedIncidents()
        .forEach(incident -> add(all, RecordedOffence.ofCode(incident.code())));
    return ImmutableMap.copyOf(all);
  }

  private void add(Map<RecordedOffence, OffenceProfile> all, RecordedOffence offence) {
    all.put(offence, build(offence));
  }

  /** The profile of an offence; one that the list has not in this form is worked out each time. */
  OffenceProfile profile(RecordedOffence offence) {
    OffenceProfile profile = profiles.get(offence);
    return profile == null ? build(offence) : profile;
  }

  private OffenceProfile build(RecordedOffence offence) {
    OffenceReadings readings = OffenceReadings.of(offence, catalogue);
    Gravity gravity = Gravity.of(readings.entries(), principal::rank);
    if (readings.entries().isEmpty() && offence.code().isPresent()) {
      gravity = principal.gravity(offence.code().get());
    }
    Optional<CountingUnits.Entry> entry = units.of(offence, catalogue);
    return new OffenceProfile(
        offence,
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

  private boolean isListed(RecordedOffence offence) {
    return offence.code().map(code -> !catalogue.classesOf(code).isEmpty()).orElse(true)
        && offence.classCode().map(code -> catalogue.findClass(code).isPresent()).orElse(true);
  }

  private ImmutableSet<OffenceRole> rolesOf(OffenceReadings readings) {
    Set<OffenceRole> held = EnumSet.noneOf(OffenceRole.class);
    roles.forEach(
        (role, pattern) -> {
          if (pattern.contains(readings)) {
            held.add(role);
          }
        });
    return Sets.immutableEnumSet(held);
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
