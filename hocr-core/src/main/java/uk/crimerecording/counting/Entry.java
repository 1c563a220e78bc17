package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.party.PartyKind;

/**
 * A disclosure while it is counted: the offence it is taken for, and what becomes of it. Where a
 * class counts each offender, a disclosure has an entry for each. Entries that are one crime by
 * their counting unit are members of the first of them. Belongs to one count, so not thread-safe.
 */
final class Entry {

  private final Disclosure disclosure;
  private final Report report;
  private OffenceProfile profile;
  private List<String> offenders;
  private Optional<String> offender = Optional.empty();
  private CountingUnit unit = CountingUnit.VICTIM;
  private String unitId = "";
  private boolean victimCounts;

  private @Nullable List<Entry> members;
  private @Nullable Entry firstOfUnit;
  private @Nullable Entry absorbedBy;
  private @Nullable Entry firstPrincipal;
  private int lostRelationships;
  private @Nullable List<String> absorbedIds;

  Entry(Disclosure disclosure, Report report, OffenceProfile profile) {
    this.disclosure = disclosure;
    this.report = report;
    this.profile = profile;
    this.offenders = disclosure.offenders();
  }

  /** The same disclosure, for one of its offenders. */
  Entry ofOffender(String one) {
    Entry entry = new Entry(disclosure, report, profile);
    entry.offenders = List.of(one);
    entry.offender = Optional.of(one);
    entry.unit = unit;
    entry.victimCounts = victimCounts;
    return entry;
  }

  Disclosure disclosure() {
    return disclosure;
  }

  String id() {
    return disclosure.id();
  }

  OffenceProfile profile() {
    return profile;
  }

  void takeFor(OffenceProfile other) {
    profile = other;
  }

  boolean is(OffenceRole role) {
    return profile.is(role);
  }

  List<String> offenders() {
    return offenders;
  }

  Optional<String> offender() {
    return offender;
  }

  CountingUnit unit() {
    return unit;
  }

  void countBy(CountingUnit chosen) {
    unit = chosen;
  }

  /** Which one of its units it is counted for. */
  String unitId() {
    return unitId;
  }

  void setUnitId(String id) {
    unitId = id;
  }

  /** The victim, unless it is the state. */
  Optional<String> victim() {
    return disclosure.victim().isEmpty() || victimIsState()
        ? Optional.empty()
        : disclosure.victim();
  }

  private boolean victimIsState() {
    return kind(disclosure.victim().get()).equals(Optional.of(PartyKind.STATE));
  }

  Optional<PartyKind> kind(String person) {
    return report.person(person).flatMap(found -> found.party().kind());
  }

  Optional<Integer> age(String person) {
    return report.person(person).flatMap(found -> found.party().age());
  }

  Optional<String> household(String person) {
    return report.person(person).flatMap(ReportedPerson::household);
  }

  /** Whether the principal crime rule compares it with other crimes against its victim. */
  boolean victimCounts() {
    return victimCounts;
  }

  void setVictimCounts(boolean counts) {
    victimCounts = counts;
  }

  /** The answer of the disclosure, else of the report. */
  Answer answer(Fact<Boolean> fact) {
    Answer own = disclosure.facts().answer(fact);
    return own.isStated() ? own : report.facts().answer(fact);
  }

  /** The value that the disclosure states, else the report. */
  <T> Optional<T> value(Fact<T> fact) {
    Optional<T> own = disclosure.facts().get(fact);
    return own.isPresent() ? own : report.facts().get(fact);
  }

  /** Whether both are one offence: as stated, or by the one code that their classes have. */
  boolean isSameOffenceAs(Entry other) {
    return profile.name().equals(other.profile.name())
        || (!profile.soleCode().isEmpty() && profile.soleCode().equals(other.profile.soleCode()));
  }

  /**
   * Whether both are counted by the same kind of thing, event or penetrator, and by two of them.
   */
  boolean isOfAnotherUnitThan(Entry other) {
    boolean sameKind =
        isByPenetrator() ? other.isByPenetrator() : unit == other.unit && unit.isThing();
    return sameKind && !unitId.equals(other.unitId);
  }

  /** Whether each person who penetrated the victim is counted, or those nobody can tell apart. */
  boolean isByPenetrator() {
    return unit == CountingUnit.PENETRATOR || unit == CountingUnit.UNDEFINED_OFFENDERS;
  }

  /** Whether a disclosure of this crime and one of the other have an offender in common. */
  boolean sharesOffender(Entry other) {
    return isAnyPair(other, Entry::hasOffenderOf);
  }

  /** Whether a disclosure of this crime belongs to an incident of the other. */
  boolean sharesIncident(Entry other) {
    return isAnyPair(other, (mine, its) -> mine.sameIncident(its) == Answer.YES);
  }

  /** Whether they may belong together: an offender in common, and not two different incidents. */
  boolean isLinkedWith(Entry other) {
    return isAnyPair(
        other, (mine, its) -> mine.hasOffenderOf(its) && mine.sameIncident(its) != Answer.NO);
  }

  private boolean isAnyPair(Entry other, BiPredicate<Entry, Entry> test) {
    if (members == null && other.members == null) {
      return test.test(this, other);
    }
    for (Entry mine : parts()) {
      for (Entry its : other.parts()) {
        if (test.test(mine, its)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasOffenderOf(Entry other) {
    List<String> others = other.offenders;
    for (int i = 0; i < offenders.size(); i++) {
      if (others.contains(offenders.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both belong to one incident; not stated where either does not say. */
  private Answer sameIncident(Entry other) {
    Optional<String> mine = disclosure.incident();
    Optional<String> its = other.disclosure.incident();
    return mine.isEmpty() || its.isEmpty()
        ? Answer.NOT_STATED
        : Answer.of(mine.get().equals(its.get()));
  }

  // ---- What becomes of it -------------------------------------------------------------------

  /** Makes another entry part of this crime. */
  void join(Entry other) {
    List<Entry> all = members;
    if (all == null) {
      all = new ArrayList<>(4);
      members = all;
    }
    all.add(other);
    other.firstOfUnit = this;
  }

  /** The other entries that are this crime by its unit. */
  List<Entry> members() {
    return members == null ? List.of() : members;
  }

  /**
   * Another crime is the principal one of a relationship with one of the victims; it absorbs this
   * where that is so with each of them.
   *
   * @param victims how many victims this crime has
   */
  void loseTo(Entry principal, int victims) {
    if (firstPrincipal == null) {
      firstPrincipal = principal;
    }
    lostRelationships++;
    if (lostRelationships == victims) {
      absorbedBy = firstPrincipal;
    }
  }

  /** All entries that are this crime by its unit, this one first. */
  List<Entry> parts() {
    if (members == null) {
      return List.of(this);
    }
    List<Entry> parts = new ArrayList<>(members.size() + 1);
    parts.add(this);
    parts.addAll(members);
    return parts;
  }

  /** Whether a fact holds of any disclosure of this crime. */
  Answer any(Fact<Boolean> fact) {
    Answer any = answer(fact);
    for (Entry member : members()) {
      any = any.or(member.answer(fact));
    }
    return any;
  }

  /** What is said of this crime with any of its disclosures; a yes goes before a no. */
  Answer stated(Fact<Boolean> fact) {
    Answer said = answer(fact);
    for (Entry member : members()) {
      Answer more = member.answer(fact);
      if (more == Answer.YES || said == Answer.NOT_STATED) {
        said = more;
      }
    }
    return said;
  }

  /** Whether a fact holds of all disclosures of this crime. */
  Answer all(Fact<Boolean> fact) {
    Answer all = answer(fact);
    for (Entry member : members()) {
      all = all.and(member.answer(fact));
    }
    return all;
  }

  boolean isAbsorbed() {
    return absorbedBy != null;
  }

  void absorbInto(Entry other) {
    absorbedBy = other;
  }

  /** Keeps the ids of a crime that ends in this one. */
  void keep(Entry absorbed) {
    List<String> ids = absorbedIds;
    if (ids == null) {
      ids = new ArrayList<>(4);
      absorbedIds = ids;
    }
    ids.add(absorbed.id());
    for (Entry member : absorbed.members()) {
      ids.add(member.id());
    }
  }

  /** The ids of the disclosures that end in this one. */
  List<String> absorbedIds() {
    return absorbedIds == null ? List.of() : absorbedIds;
  }

  /** The crime to record in which this ends. */
  Entry recordedIn() {
    Entry end = firstOfUnit == null ? this : firstOfUnit;
    while (end.absorbedBy != null) {
      Entry next = end.absorbedBy;
      end = next.firstOfUnit == null ? next : next.firstOfUnit;
    }
    return end;
  }
}
