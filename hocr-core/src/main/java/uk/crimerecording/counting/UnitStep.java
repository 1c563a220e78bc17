package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_01;
import static uk.crimerecording.counting.CountingRule.CNT_02;
import static uk.crimerecording.counting.CountingRule.CNT_04;
import static uk.crimerecording.counting.CountingRule.CNT_05;
import static uk.crimerecording.counting.CountingRule.CNT_07;
import static uk.crimerecording.counting.CountingRule.CNT_10;
import static uk.crimerecording.counting.CountingRule.CNT_13;
import static uk.crimerecording.counting.CountingRule.CNT_14;
import static uk.crimerecording.counting.CountingRule.CNT_15;
import static uk.crimerecording.counting.CountingRule.CNT_17;
import static uk.crimerecording.counting.CountingRule.CNT_19;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * Third step: what each disclosure is counted by (CNT-01, CNT-02, CNT-04), and which disclosures
 * are therefore one crime: those of the same unit by the same offender or group.
 */
final class UnitStep {

  private static final String CHECK = "unit";

  /**
   * What makes disclosures one crime.
   *
   * @param scope the number of the general rule they share, or the name of the offence where the
   *     victim is the unit
   * @param unit the unit
   * @param id the id of the unit
   */
  private record Key(Object scope, CountingUnit unit, String id) {}

  private final Count count;
  private final SameParties parties;
  private final PrincipalChoice choice;
  private final Map<Key, List<Entry>> buckets = new LinkedHashMap<>();

  UnitStep(Count count, SameParties parties) {
    this.count = count;
    this.parties = parties;
    this.choice = new PrincipalChoice(count);
  }

  /** Divides the entries into units; what is left are the first entries of crimes. */
  List<Entry> crimes() {
    for (Entry entry : count.entries()) {
      chooseUnit(entry);
      for (Entry each : split(entry)) {
        note(each);
        Key key = key(each);
        each.setUnitId(unitId(each, key));
        buckets.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(each);
      }
    }
    List<Entry> crimes = new ArrayList<>(buckets.size());
    buckets.forEach((key, entries) -> addCrimes(key, entries, crimes));
    checkPenetrators(crimes);
    return crimes;
  }

  private void addCrimes(Key key, List<Entry> entries, List<Entry> crimes) {
    boolean anyOffender =
        key.unit() == CountingUnit.INCIDENT || key.unit() == CountingUnit.UNDEFINED_OFFENDERS;
    boolean asking = key.unit() != CountingUnit.RELATIONSHIP;
    List<List<Entry>> groups = anyOffender ? List.of(entries) : parties.groups(entries, asking);
    for (List<Entry> group : groups) {
      Entry first = choice.of(group);
      for (Entry other : group) {
        if (other != first) {
          first.join(other);
        }
      }
      if (group.size() > 1) {
        noteOneCrime(first);
      }
      crimes.add(first);
    }
  }

  private void noteOneCrime(Entry first) {
    count.applied(CNT_05, "same-unit", first);
    if (first.unit() == CountingUnit.SHOP) {
      count.applied(CNT_15, "same-unit", first);
    }
  }

  // ---- The unit
  // -----------------------------------------------------------------------------------

  private void chooseUnit(Entry entry) {
    CountingUnit unit = entry.profile().unit().orElseGet(() -> namedUnit(entry));
    boolean hasVictim = entry.victim().isPresent();
    switch (unit) {
      case SPECIFIC_VICTIM_OR_GROUP -> unit = specificVictimOrGroup(entry);
      case BY_BASIS ->
          unit =
              hasVictim && !entry.profile().stateBased()
                  ? CountingUnit.VICTIM
                  : CountingUnit.OFFENDER_GROUP;
      case HOUSEHOLD -> unit = householdOrRoom(entry);
      default -> {}
    }
    if (unit == CountingUnit.VICTIM && !hasVictim && !isMissingVictim(entry)) {
      unit = CountingUnit.OFFENDER_GROUP;
    }
    entry.countBy(unit);
    entry.setVictimCounts(
        hasVictim
            && !entry.profile().standsAlone()
            && unit != CountingUnit.OFFENDER
            && unit != CountingUnit.DRIVER
            && unit != CountingUnit.RELATIONSHIP
            && entry.answer(CountingFacts.SPECIFIC_VICTIM) != Answer.NO);
  }

  /** Where the class is open, what the report names says what it is counted by. */
  private static CountingUnit namedUnit(Entry entry) {
    return entry.disclosure().units().keySet().stream().findFirst().orElse(CountingUnit.VICTIM);
  }

  private CountingUnit specificVictimOrGroup(Entry entry) {
    if (entry.victim().isEmpty()) {
      return CountingUnit.OFFENDER_GROUP;
    }
    Answer specific = entry.answer(CountingFacts.SPECIFIC_VICTIM);
    if (!specific.isStated() && count.report().disclosures().size() > 1) {
      count.missing(CNT_04, CHECK, entry, CountingFacts.SPECIFIC_VICTIM);
    }
    return specific == Answer.NO ? CountingUnit.OFFENDER_GROUP : CountingUnit.VICTIM;
  }

  private CountingUnit householdOrRoom(Entry entry) {
    boolean room =
        entry.is(OffenceRole.HOUSEHOLD_BURGLARY)
            && (entry.answer(CountingFacts.ROOM_LET_INDIVIDUALLY) == Answer.YES
                || entry.disclosure().units().containsKey(CountingUnit.VICTIM));
    if (room) {
      count.applied(CNT_13, CHECK, entry, CountingFacts.ROOM_LET_INDIVIDUALLY);
    }
    return room ? CountingUnit.VICTIM : CountingUnit.HOUSEHOLD;
  }

  /** A victim-based offence whose victim nobody states: open as soon as there is another. */
  private boolean isMissingVictim(Entry entry) {
    boolean missing = entry.profile().victimBased() && entry.disclosure().victim().isEmpty();
    if (missing && count.report().disclosures().size() > 1) {
      count.missingPart(CNT_01, CHECK, entry, "victim");
    }
    return missing;
  }

  /** An entry for each offender where the class counts them one by one. */
  private static List<Entry> split(Entry entry) {
    boolean each =
        switch (entry.unit()) {
          case OFFENDER, PENETRATOR -> true;
          case DRIVER -> !entry.disclosure().units().containsKey(CountingUnit.DRIVER);
          default -> false;
        };
    return each && entry.offenders().size() > 1
        ? entry.offenders().stream().map(entry::ofOffender).toList()
        : List.of(entry);
  }

  // ---- What makes two disclosures the same unit
  // -----------------------------------------------------

  private Key key(Entry entry) {
    CountingUnit unit = entry.unit();
    int rule = entry.profile().generalRule();
    return switch (unit) {
      case VICTIM -> new Key(entry.profile().name(), unit, named(entry, unit));
      case RECIPIENT, DEATH -> new Key(entry.profile().name(), unit, named(entry, unit));
      case OFFENDER_GROUP, EMPLOYEE_OR_GROUP -> new Key(rule, unit, use(entry));
      case OFFENDER -> new Key(rule, unit, offender(entry));
      case DRIVER -> new Key(rule, unit, named(entry, unit, offender(entry)));
      case PENETRATOR -> new Key(rule, unit, victim(entry) + " " + offender(entry));
      case RELATIONSHIP, UNDEFINED_OFFENDERS -> new Key(rule, unit, victim(entry));
      case OFFENDER_GROUP_PER_OWNER -> new Key(rule, unit, company(entry));
      case INCIDENT ->
          new Key(rule, unit, named(entry, unit, entry.disclosure().incident().orElse(entry.id())));
      case HOUSEHOLD -> new Key(rule, unit, household(entry));
      case OWNER, CYCLE_OWNER -> new Key(rule, unit, owner(entry));
      case SHOP -> new Key(rule, unit, shop(entry));
      case MAKING_OFF -> new Key(rule, unit, named(entry, unit, entry.id()));
      default -> new Key(rule, unit, named(entry, unit));
    };
  }

  /** Each weapon that was used, and each tool that served, is looked at by itself. */
  private static String use(Entry entry) {
    boolean used =
        (entry.is(OffenceRole.WEAPON_POSSESSION)
                && entry.answer(CountingFacts.WEAPON_USED) == Answer.YES)
            || (entry.is(OffenceRole.GOING_EQUIPPED)
                && entry.answer(CountingFacts.SERVED_STEALING) == Answer.YES);
    return used ? entry.id() : "";
  }

  /** Common property of a household still belongs to its owner beside other property. */
  private static String unitId(Entry entry, Key key) {
    return entry.is(OffenceRole.FAMILY_PROPERTY) ? named(entry, entry.unit()) : key.id();
  }

  private static String victim(Entry entry) {
    return entry.victim().orElse(entry.id());
  }

  private static String offender(Entry entry) {
    return entry.offenders().isEmpty() ? entry.id() : entry.offenders().get(0);
  }

  private static String named(Entry entry, CountingUnit unit) {
    return named(entry, unit, victim(entry));
  }

  private static String named(Entry entry, CountingUnit unit, String otherwise) {
    return entry.disclosure().units().getOrDefault(unit, otherwise);
  }

  private static String company(Entry entry) {
    return named(entry, CountingUnit.BUSINESS, named(entry, CountingUnit.OWNER, victim(entry)));
  }

  private static String household(Entry entry) {
    return named(
        entry,
        CountingUnit.HOUSEHOLD,
        entry.victim().flatMap(entry::household).orElse(victim(entry)));
  }

  /** Property that several members of a household own is common where it is taken at one time. */
  private String owner(Entry entry) {
    String owner = named(entry, entry.unit());
    if (!entry.is(OffenceRole.FAMILY_PROPERTY) || count.entries().size() == 1) {
      return owner;
    }
    Optional<String> household = entry.household(owner);
    Optional<String> incident = entry.disclosure().incident();
    if (household.isPresent() && incident.isPresent()) {
      count.applied(CNT_14, CHECK, entry);
      return household.get() + " " + incident.get();
    }
    askForHousehold(entry, owner, household, incident);
    return owner;
  }

  private void askForHousehold(
      Entry entry, String owner, Optional<String> household, Optional<String> incident) {
    boolean another =
        count.entries().stream()
            .anyMatch(
                other ->
                    other != entry
                        && other.profile().generalRule() == entry.profile().generalRule()
                        && other.isLinkedWith(entry)
                        && !named(other, entry.unit()).equals(owner));
    if (another && household.isEmpty() && count.report().person(owner).isPresent()) {
      count.missingPath(CNT_14, CHECK, entry, "people." + owner + ".household", "household");
    }
    if (another && incident.isEmpty()) {
      count.missingPart(CNT_14, CHECK, entry, "incident");
    }
  }

  private String shop(Entry entry) {
    Optional<String> parent = entry.value(CountingFacts.DEPARTMENT_OF);
    if (parent.isPresent()) {
      count.applied(CNT_15, CHECK, entry, CountingFacts.DEPARTMENT_OF);
      return parent.get();
    }
    if (entry.value(CountingFacts.TAKEN_FROM).isPresent()) {
      count.applied(CNT_15, CHECK, entry, CountingFacts.TAKEN_FROM);
    }
    return named(entry, CountingUnit.SHOP);
  }

  // ---- Trace ------------------------------------------------------------------------------------

  private void note(Entry entry) {
    count.applied(CNT_04, CHECK, entry);
    switch (entry.unit()) {
      case VICTIM, DEATH, RECIPIENT -> count.applied(CNT_01, CHECK, entry);
      case OFFENDER_GROUP -> count.applied(CNT_02, CHECK, entry);
      case PENETRATOR, UNDEFINED_OFFENDERS -> count.applied(CNT_17, CHECK, entry);
      default -> {}
    }
    if (entry.is(OffenceRole.MODERN_SLAVERY)) {
      count.applied(CNT_07, CHECK, entry);
    } else if (entry.is(OffenceRole.COMMUNICATION)) {
      count.applied(CNT_19, CHECK, entry);
    } else if (entry.is(OffenceRole.AFFRAY)) {
      count.applied(CNT_10, CHECK, entry);
    }
  }

  /** Whether the victim can tell offenders apart matters only where there are several. */
  private void checkPenetrators(List<Entry> crimes) {
    Map<String, Entry> first = new HashMap<>(0);
    for (Entry crime : crimes) {
      if (!crime.is(OffenceRole.RAPE) || crime.unit() != CountingUnit.PENETRATOR) {
        continue;
      }
      Entry other = first.putIfAbsent(victim(crime), crime);
      if (other != null) {
        askWhetherDistinguishable(other);
        askWhetherDistinguishable(crime);
      }
    }
  }

  private void askWhetherDistinguishable(Entry entry) {
    if (!entry.answer(CountingFacts.DISTINGUISHABLE).isStated()) {
      count.missing(CNT_17, CHECK, entry, CountingFacts.DISTINGUISHABLE);
    }
  }
}
