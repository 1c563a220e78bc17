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
import java.util.Comparator;
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

  /** Up to this many crimes it costs less to look at each than to index them. */
  private static final int SMALL = 12;

  private final Count count;
  private final List<Entry> crimes;
  private final Map<String, List<Entry>> byOffender = new HashMap<>(0);
  private final Map<String, List<Entry>> byIncident = new HashMap<>(0);
  private final Set<OffenceRole> present;

  AdditionStep(Count count, List<Entry> crimes) {
    this.count = count;
    this.crimes = crimes;
    sort(crimes);
    this.present = EnumSet.noneOf(OffenceRole.class);
    for (Entry crime : crimes) {
      present.addAll(crime.profile().roles());
    }
  }

  /** By their ids; they are nearly always so already. */
  private static void sort(List<Entry> crimes) {
    for (int i = 1; i < crimes.size(); i++) {
      if (crimes.get(i - 1).id().compareTo(crimes.get(i).id()) > 0) {
        crimes.sort(Comparator.comparing(Entry::id));
        return;
      }
    }
  }

  /** Absorbs and leaves out what is not counted beside another crime. */
  void run() {
    if (crimes.size() > SMALL) {
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
      for (Entry part : crime.parts()) {
        part.disclosure().incident().ifPresent(id -> add(byIncident, id, crime));
        part.offenders().forEach(offender -> add(byOffender, offender, crime));
      }
    }
  }

  private static void add(Map<String, List<Entry>> index, String key, Entry crime) {
    index.computeIfAbsent(key, absent -> new ArrayList<>()).add(crime);
  }

  private void each(OffenceRole role, Consumer<Entry> action) {
    if (!has(role)) {
      return;
    }
    List<Entry> ofRole = new ArrayList<>();
    for (Entry crime : crimes) {
      if (crime.is(role)) {
        ofRole.add(crime);
      }
    }
    for (Entry crime : ofRole) {
      if (!crime.isAbsorbed()) {
        action.accept(crime);
      }
    }
  }

  /** The first crime of a kind with an offender in common, and not of another incident. */
  private Optional<Entry> linked(Entry entry, Predicate<Entry> wanted) {
    if (byOffender.isEmpty()) {
      return first(crimes, entry, wanted);
    }
    return entry.parts().stream()
        .flatMap(part -> part.offenders().stream())
        .flatMap(
            offender -> first(byOffender.getOrDefault(offender, List.of()), entry, wanted).stream())
        .min(Comparator.comparing(Entry::id));
  }

  private static Optional<Entry> first(List<Entry> among, Entry entry, Predicate<Entry> wanted) {
    for (int i = 0; i < among.size(); i++) {
      Entry other = among.get(i);
      if (other != entry && wanted.test(other) && entry.isLinkedWith(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> inSameIncident(Entry entry, Predicate<Entry> wanted) {
    Predicate<Entry> found =
        other -> other != entry && wanted.test(other) && entry.sharesIncident(other);
    if (byOffender.isEmpty()) {
      return crimes.stream().filter(found).findFirst();
    }
    return entry.parts().stream()
        .flatMap(part -> part.disclosure().incident().stream())
        .flatMap(id -> byIncident.getOrDefault(id, List.of()).stream())
        .filter(found)
        .min(Comparator.comparing(Entry::id));
  }

  /** Absorbs a crime, unless that would absorb it into itself. */
  private static void absorb(Entry crime, Entry into) {
    if (into.recordedIn() != crime) {
      crime.absorbInto(into);
    }
  }

  /** Notes what is stated of each disclosure; where the answer is open, asks for the others. */
  private void ask(
      CountingRule rule, String check, Entry crime, Fact<Boolean> fact, Answer answer) {
    for (Entry disclosure : crime.parts()) {
      if (disclosure.answer(fact).isStated() || !answer.isStated()) {
        count.ask(rule, check, disclosure, fact);
      }
    }
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
      absorb(building, home.get());
    }
  }

  private static boolean isBurglary(Entry crime) {
    return crime.is(OffenceRole.STEALING);
  }

  /** A building or owner may be named by the household that it belongs to. */
  private static boolean isOfSameHousehold(Entry home, Entry building) {
    Optional<String> household =
        Optional.ofNullable(home.disclosure().units().get(CountingUnit.HOUSEHOLD))
            .or(() -> home.victim().flatMap(home::household));
    return household.isPresent()
        && (building.disclosure().units().containsValue(household.get())
            || building.victim().flatMap(building::household).equals(household));
  }

  // ---- Injuries at a robbery (CNT-11)
  // --------------------------------------------------------------

  private void absorbIntoRobbery(Entry injury) {
    Fact<Boolean> fact = CountingFacts.AT_TIME_OF_ROBBERY;
    Answer atTime = injury.all(fact);
    Predicate<Entry> robbery = other -> other.is(OffenceRole.ROBBERY);
    Optional<Entry> linked =
        inSameIncident(injury, robbery.and(injury::sharesOffender))
            .or(() -> atTime == Answer.YES ? linked(injury, robbery) : Optional.empty());
    if (linked.isEmpty()) {
      return;
    }
    ask(CNT_11, "injury", injury, fact, atTime);
    if (atTime == Answer.YES) {
      absorb(injury, linked.get());
    }
  }

  // ---- Affray (CNT-10) --------------------------------------------------------------------------

  private void countInsteadOfAffray(Entry violence) {
    Fact<Boolean> fact = CountingFacts.CONNECTED_WITH_AFFRAY;
    Predicate<Entry> affray = other -> other.is(OffenceRole.AFFRAY);
    Answer connected = violence.any(fact);
    Optional<Entry> linked = inSameIncident(violence, affray).or(() -> linked(violence, affray));
    if (connected == Answer.YES) {
      linked = linked.or(() -> crimes.stream().filter(affray).findFirst());
    }
    if (linked.isEmpty()) {
      return;
    }
    ask(CNT_10, "affray", violence, fact, connected);
    if (connected == Answer.YES && !linked.get().isAbsorbed()) {
      absorb(linked.get(), violence);
    }
  }

  // ---- Dangerous driving beside intended injury (CNT-18)
  // --------------------------------------------

  private void countDangerousDriving(Entry driving) {
    Fact<Boolean> fact = CountingFacts.SEPARATE_DRIVING_EVIDENCE;
    Optional<Entry> injury = linked(driving, other -> other.is(OffenceRole.INTENDED_INJURY));
    if (injury.isPresent()) {
      Answer separate = driving.any(fact);
      ask(CNT_18, "dangerous-driving", driving, fact, separate);
      if (separate == Answer.NO) {
        absorb(driving, injury.get());
      }
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

  /** Anything but drugs, other weapons, tools and breaches may be committed with a weapon. */
  private static boolean canBeCommittedWithWeapon(Entry other) {
    return !other.is(OffenceRole.WEAPON_POSSESSION)
        && !other.is(OffenceRole.GOING_EQUIPPED)
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

  /** Leaves out a crime whose use in another is stated; asks where there may be another. */
  private void notBeside(
      Entry entry, CountingRule rule, Fact<Boolean> used, Optional<Entry> other, String message) {
    // those that were used and those that were not are two units, so all are or none is
    Answer stated = entry.any(used);
    if (stated == Answer.NO || other.isPresent()) {
      ask(rule, "beside", entry, used, stated);
    }
    if (stated == Answer.YES && other.isPresent()) {
      absorb(entry, other.get());
    } else if (stated == Answer.YES) {
      entry.parts().forEach(each -> count.leaveOut(rule, "beside", each, message));
      crimes.remove(entry);
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
