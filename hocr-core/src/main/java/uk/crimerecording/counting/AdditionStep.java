package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_08;
import static uk.crimerecording.counting.CountingRule.CNT_09;
import static uk.crimerecording.counting.CountingRule.CNT_10;
import static uk.crimerecording.counting.CountingRule.CNT_11;
import static uk.crimerecording.counting.CountingRule.CNT_13;
import static uk.crimerecording.counting.CountingRule.CNT_16;
import static uk.crimerecording.counting.CountingRule.CNT_18;
import static uk.crimerecording.counting.CountingRule.CNT_24;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;

/**
 * Last step: what is counted in addition to another crime, or not beside it, though the victim is
 * another or there is none.
 */
final class AdditionStep {

  private final Count count;
  private final List<Entry> crimes;
  private final Map<String, List<Entry>> byOffender = new HashMap<>();
  private final Map<String, List<Entry>> byIncident = new HashMap<>();
  private final Set<OffenceRole> present;

  AdditionStep(Count count, List<Entry> crimes) {
    this.count = count;
    this.crimes = crimes;
    this.present = EnumSet.noneOf(OffenceRole.class);
    crimes.forEach(crime -> present.addAll(crime.profile().roles()));
  }

  /** Absorbs and leaves out what is not counted beside another crime. */
  void run() {
    if (crimes.size() > 1) {
      index();
    }
    if (has(OffenceRole.HOME) && has(OffenceRole.BUSINESS_BUILDING)) {
      each(OffenceRole.BUSINESS_BUILDING, this::absorbIntoHome);
    }
    if (has(OffenceRole.ROBBERY)) {
      each(OffenceRole.INJURY, this::absorbIntoRobbery);
    }
    if (has(OffenceRole.AFFRAY)) {
      each(OffenceRole.VIOLENCE, this::countInsteadOfAffray);
    }
    each(OffenceRole.DANGEROUS_DRIVING, this::countDangerousDriving);
    each(OffenceRole.WEAPON_POSSESSION, this::countWeapon);
    each(OffenceRole.GOING_EQUIPPED, this::countGoingEquipped);
    noteWhatStandsBeside();
  }

  private boolean has(OffenceRole role) {
    return present.contains(role);
  }

  private void index() {
    for (Entry crime : crimes) {
      crime
          .disclosure()
          .incident()
          .ifPresent(id -> byIncident.computeIfAbsent(id, key -> new ArrayList<>()).add(crime));
      for (String offender : crime.offenders()) {
        byOffender.computeIfAbsent(offender, key -> new ArrayList<>()).add(crime);
      }
    }
  }

  private void each(OffenceRole role, Consumer<Entry> action) {
    if (!has(role)) {
      return;
    }
    for (Entry crime : List.copyOf(crimes)) {
      if (crime.is(role) && !crime.isAbsorbed()) {
        action.accept(crime);
      }
    }
  }

  /** The first crime of a kind with an offender in common, and not of another incident. */
  private Optional<Entry> linked(Entry entry, Predicate<Entry> wanted) {
    for (String offender : entry.offenders()) {
      for (Entry other : byOffender.getOrDefault(offender, List.of())) {
        if (other != entry && wanted.test(other) && entry.isLinkedWith(other)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> inSameIncident(Entry entry, Predicate<Entry> wanted) {
    return entry
        .disclosure()
        .incident()
        .flatMap(
            id ->
                byIncident.getOrDefault(id, List.of()).stream()
                    .filter(other -> other != entry && wanted.test(other))
                    .findFirst());
  }

  private void leaveOut(CountingRule rule, String check, Entry crime, String message) {
    count.leaveOut(rule, check, crime, message);
    crimes.remove(crime);
  }

  // ---- Home and business outbuilding (CNT-13) ---------------------------------------------------

  private void absorbIntoHome(Entry building) {
    Optional<Entry> home =
        inSameIncident(
            building,
            other ->
                other.is(OffenceRole.HOME)
                    && other.sharesOffender(building)
                    && isBurglary(other) == isBurglary(building)
                    && isOfSameHousehold(other, building));
    if (home.isPresent()) {
      count.applied(CNT_13, "same-household", building);
      building.absorbInto(home.get());
    }
  }

  private static boolean isBurglary(Entry crime) {
    return crime.is(OffenceRole.STEALING);
  }

  private static boolean isOfSameHousehold(Entry home, Entry building) {
    Optional<String> household = household(home);
    return household.isPresent() && household.equals(household(building));
  }

  private static Optional<String> household(Entry crime) {
    Map<CountingUnit, String> units = crime.disclosure().units();
    for (CountingUnit unit :
        List.of(CountingUnit.HOUSEHOLD, CountingUnit.BUILDING, CountingUnit.OWNER)) {
      if (units.containsKey(unit) && isHousehold(crime, units.get(unit))) {
        return Optional.of(units.get(unit));
      }
    }
    return crime.victim().flatMap(crime::household);
  }

  /** A building or owner may be named by the household that it belongs to. */
  private static boolean isHousehold(Entry crime, String id) {
    return crime.disclosure().units().containsKey(CountingUnit.HOUSEHOLD)
        || crime.victim().flatMap(crime::household).equals(Optional.of(id));
  }

  // ---- Injuries at a robbery (CNT-11)
  // --------------------------------------------------------------

  private void absorbIntoRobbery(Entry injury) {
    Answer atTime = injury.answer(CountingFacts.AT_TIME_OF_ROBBERY);
    Predicate<Entry> robbery = other -> other.is(OffenceRole.ROBBERY);
    Optional<Entry> linked =
        inSameIncident(injury, robbery.and(injury::sharesOffender))
            .or(() -> atTime == Answer.YES ? linked(injury, robbery) : Optional.empty());
    if (linked.isEmpty()) {
      return;
    }
    Answer asked = count.ask(CNT_11, "injury", injury, CountingFacts.AT_TIME_OF_ROBBERY);
    if (asked == Answer.YES) {
      injury.absorbInto(linked.get());
    }
  }

  // ---- Affray (CNT-10) --------------------------------------------------------------------------

  private void countInsteadOfAffray(Entry violence) {
    Predicate<Entry> affray = other -> other.is(OffenceRole.AFFRAY);
    Answer connected = violence.answer(CountingFacts.CONNECTED_WITH_AFFRAY);
    Optional<Entry> linked = inSameIncident(violence, affray).or(() -> linked(violence, affray));
    if (connected == Answer.YES) {
      linked = linked.or(() -> crimes.stream().filter(affray).findFirst());
    }
    if (linked.isEmpty()) {
      return;
    }
    if (count.ask(CNT_10, "affray", violence, CountingFacts.CONNECTED_WITH_AFFRAY) == Answer.YES
        && !linked.get().isAbsorbed()) {
      linked.get().absorbInto(violence);
    }
  }

  // ---- Dangerous driving beside intended injury (CNT-18)
  // --------------------------------------------

  private void countDangerousDriving(Entry driving) {
    Optional<Entry> injury = linked(driving, other -> other.is(OffenceRole.INTENDED_INJURY));
    if (injury.isPresent()
        && count.ask(CNT_18, "dangerous-driving", driving, CountingFacts.SEPARATE_DRIVING_EVIDENCE)
            == Answer.NO) {
      driving.absorbInto(injury.get());
    }
  }

  // ---- Weapons and tools (CNT-09, CNT-16)
  // -----------------------------------------------------------

  private void countWeapon(Entry weapon) {
    notBeside(
        weapon,
        CNT_09,
        CountingFacts.WEAPON_USED,
        linked(weapon, AdditionStep::canBeCommittedWithWeapon),
        "counting.weapon-used");
  }

  /** Anything but drugs, other weapons and breaches may be committed with a weapon. */
  private static boolean canBeCommittedWithWeapon(Entry other) {
    return !other.is(OffenceRole.WEAPON_POSSESSION)
        && !other.is(OffenceRole.DRUG)
        && !other.is(OffenceRole.BREACH);
  }

  private void countGoingEquipped(Entry tools) {
    notBeside(
        tools,
        CNT_16,
        CountingFacts.SERVED_STEALING,
        linked(tools, other -> other.is(OffenceRole.STEALING)),
        "counting.tools-served");
  }

  private void notBeside(
      Entry entry, CountingRule rule, Fact<Boolean> used, Optional<Entry> other, String message) {
    Answer stated = entry.answer(used);
    if (stated == Answer.NO) {
      count.applied(rule, "beside", entry, used);
    } else if (other.isPresent()) {
      if (count.ask(rule, "beside", entry, used) == Answer.YES) {
        entry.absorbInto(other.get());
      }
    } else if (stated == Answer.YES) {
      leaveOut(rule, "beside", entry, message);
    }
  }

  // ---- What stands beside -----------------------------------------------------------------------

  private void noteWhatStandsBeside() {
    if (crimes.size() < 2) {
      return;
    }
    for (Entry crime : crimes) {
      if (crime.isAbsorbed() || crime.victimCounts()) {
        continue;
      }
      if (linked(crime, Entry::victimCounts).isPresent()) {
        count.applied(CNT_08, "beside", crime);
      }
      if (crime.is(OffenceRole.BREACH)
          && linked(crime, other -> other.is(OffenceRole.CONDUCT)).isPresent()) {
        count.applied(CNT_24, "beside", crime);
      }
    }
  }
}
