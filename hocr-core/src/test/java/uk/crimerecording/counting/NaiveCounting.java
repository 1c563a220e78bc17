package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingFactNames.bool;
import static uk.crimerecording.counting.CountingFactNames.integer;
import static uk.crimerecording.counting.CountingFactNames.money;
import static uk.crimerecording.counting.CountingFactNames.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.MaximumSentence;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;

/**
 * Counting as the rules say it, once more and without thrift: every question is asked of every
 * pair, nothing is indexed, and nothing is shared with the product but the list, the units and the
 * general order of gravity.
 */
final class NaiveCounting {

  /** What a conduct crime is against another crime. */
  private enum Stands {
    PRINCIPAL,
    BEATEN,
    UNCLEAR,
    CONFLICT
  }

  /** One disclosure, or one of its offenders where the class counts each of them. */
  static final class Item {
    final Disclosure disclosure;
    final RecordedOffence offence;
    final List<String> offenders;
    final Optional<String> offender;
    CountingUnit unit = CountingUnit.VICTIM;
    String key = "";
    String unitId = "";
    boolean compared;

    Item(Disclosure disclosure, RecordedOffence offence, Optional<String> offender) {
      this.disclosure = disclosure;
      this.offence = offence;
      this.offender = offender;
      this.offenders = offender.map(List::of).orElse(disclosure.offenders());
    }

    String id() {
      return disclosure.id();
    }
  }

  /** The items that are one crime by their unit. */
  static final class Crime {
    final List<Item> items = new ArrayList<>();

    /** Those of which each may be the one it is recorded for. */
    List<Item> first = new ArrayList<>();

    /** The crimes into any of which it may go. */
    final Set<Crime> absorbers = new LinkedHashSet<>();

    /** Crimes of the same offence, of which any may be recorded for all. */
    final Set<Crime> ties = new LinkedHashSet<>();

    /** The offence, where the registrar chose one that nobody disclosed. */
    Optional<RecordedOffence> chosen = Optional.empty();

    Item lead() {
      return first.get(0);
    }

    /** Whether it is compared with other crimes against a victim of its own. */
    boolean isCompared() {
      return items.stream().anyMatch(item -> item.compared);
    }

    RecordedOffence offence() {
      return chosen.orElse(lead().offence);
    }

    boolean isAbsorbed() {
      return !absorbers.isEmpty();
    }

    Set<String> ids() {
      return items.stream().map(Item::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The crimes that are recorded for it. */
    Set<Crime> recordedIn() {
      if (!isAbsorbed()) {
        return Set.of(this);
      }
      Set<Crime> ends = new LinkedHashSet<>();
      absorbers.forEach(each -> ends.addAll(each.recordedIn()));
      return ends;
    }
  }

  private final OffenceCatalogue catalogue;
  private final CountingUnits units;
  private final PrincipalCrimeTable gravity;
  private final Report report;

  final List<Crime> crimes = new ArrayList<>();
  final Map<String, Set<String>> additions = new TreeMap<>();
  final Set<String> notCounted = new TreeSet<>();
  final Set<String> withoutOffence = new TreeSet<>();

  /** Items that are part of another crime, though they are no crime by any unit. */
  final Map<Item, Set<Crime>> absorbedItems = new LinkedHashMap<>();

  /** What each disclosure that is counted is taken for. */
  final Map<String, RecordedOffence> taken = new TreeMap<>();

  /** What is open, in words. */
  final Set<String> open = new TreeSet<>();

  boolean referred;

  /** Whether crimes count over each other in a circle. */
  boolean circle;

  /** Whether the code of an offence decides whether the registrar has to. */
  boolean codeOpen;

  private NaiveCounting(CountingRules rules, OffenceCatalogue catalogue, Report report) {
    this.catalogue = catalogue;
    this.units = rules.units();
    this.gravity = rules.principalCrimes();
    this.report = report;
  }

  static NaiveCounting of(CountingRules rules, OffenceCatalogue catalogue, Report report) {
    NaiveCounting naive = new NaiveCounting(rules, catalogue, report);
    naive.count();
    return naive;
  }

  private void count() {
    List<Item> items = new ArrayList<>();
    for (Disclosure disclosure : report.disclosures()) {
      if (disclosure.offence().isEmpty()) {
        withoutOffence.add(disclosure.id());
        open.add("offence of " + disclosure.id());
      } else if (!isMadeOut(disclosure)) {
        notCounted.add(disclosure.id());
      } else if (!isAdded(disclosure)) {
        if (isCourseOfConduct(disclosure)) {
          items.add(new Item(disclosure, classified(disclosure), Optional.empty()));
        } else {
          notCounted.add(disclosure.id());
        }
      }
    }
    items.forEach(item -> taken.put(item.id(), item.offence));
    countBy(items);
    List<Item> each = eachOffender(items);
    each.forEach(item -> item.key = key(item, items));
    List<Item> used = usedInAnother(each);
    divide(each.stream().filter(item -> !used.contains(item)).toList());
    askPenetrators();
    compareRelationships();
    absorbBusinessBuildings();
    absorbInjuriesAtRobbery();
    absorbAffray();
    absorbDangerousDriving();
    placeUsed(used);
  }

  List<Crime> counted() {
    return crimes.stream().filter(crime -> !crime.isAbsorbed()).toList();
  }

  // ---- Facts and people
  // ---------------------------------------------------------------------------

  private Answer answer(Disclosure disclosure, String name) {
    Answer own = disclosure.facts().answer(bool(name));
    return own.isStated() ? own : report.facts().answer(bool(name));
  }

  private <T> Optional<T> value(Disclosure disclosure, Fact<T> fact) {
    Optional<T> own = disclosure.facts().get(fact);
    return own.isPresent() ? own : report.facts().get(fact);
  }

  private boolean is(Disclosure disclosure, String name, String... values) {
    return value(disclosure, text(name)).filter(List.of(values)::contains).isPresent();
  }

  private Answer ask(Disclosure disclosure, String name) {
    Answer answer = answer(disclosure, name);
    if (!answer.isStated()) {
      open.add(name + " of " + disclosure.id());
    }
    return answer;
  }

  private Optional<PartyKind> kind(String person) {
    return report.person(person).flatMap(found -> found.party().kind());
  }

  /** The victim, unless it is the state. */
  private Optional<String> victim(Disclosure disclosure) {
    return disclosure.victim().filter(id -> !kind(id).equals(Optional.of(PartyKind.STATE)));
  }

  private Optional<String> household(String person) {
    return report.person(person).flatMap(ReportedPerson::household);
  }

  private Answer isUnder(Optional<Integer> age, int years) {
    return age.map(each -> Answer.of(each < years)).orElse(Answer.NOT_STATED);
  }

  private Answer isVictimUnder(Disclosure disclosure, int years) {
    return isUnder(
        victim(disclosure).flatMap(report::person).flatMap(found -> found.party().age()), years);
  }

  private Answer isOffenderUnder(Disclosure disclosure, int years) {
    return isUnder(
        disclosure.offenders().stream()
            .flatMap(id -> report.person(id).stream())
            .flatMap(found -> found.party().age().stream())
            .min(Integer::compare),
        years);
  }

  // ---- Offences
  // -----------------------------------------------------------------------------------

  /** The class and code pairs that an offence may be. */
  private List<RecordedOffence> readings(RecordedOffence offence) {
    if (offence.code().isPresent()) {
      OffenceCode code = offence.code().get();
      List<RecordedOffence> readings =
          catalogue.classesOf(code).stream()
              .map(OffenceClass::code)
              .filter(
                  each -> offence.classCode().isEmpty() || offence.classCode().get().equals(each))
              .map(each -> RecordedOffence.of(code, each))
              .toList();
      return readings.isEmpty() ? List.of(offence) : readings;
    }
    List<RecordedOffence> readings =
        currentCodes(offence.classCode().orElseThrow()).stream()
            .map(code -> RecordedOffence.of(code, offence.classCode().get()))
            .toList();
    return readings.isEmpty() ? List.of(offence) : readings;
  }

  private List<OffenceCode> currentCodes(String classCode) {
    return catalogue.findClass(classCode).map(catalogue::codesOf).orElse(List.of()).stream()
        .filter(
            code ->
                catalogue.offences(code).stream()
                    .anyMatch(row -> row.current() && isOfClass(row, classCode)))
        .toList();
  }

  private static boolean isOfClass(Offence row, String classCode) {
    return row.offenceClass().map(OffenceClass::code).equals(Optional.of(classCode));
  }

  private List<OffenceCode> codes(RecordedOffence offence) {
    return offence
        .code()
        .map(List::of)
        .orElseGet(() -> currentCodes(offence.classCode().orElseThrow()));
  }

  private Optional<OffenceGroup> group(RecordedOffence reading) {
    return reading
        .classCode()
        .flatMap(catalogue::findClass)
        .flatMap(OffenceClass::group)
        .or(() -> reading.code().flatMap(catalogue::find).map(OffenceEntry::group));
  }

  private boolean isOf(RecordedOffence offence, OffenceGroup... groups) {
    return readings(offence).stream()
        .allMatch(reading -> group(reading).filter(List.of(groups)::contains).isPresent());
  }

  /** Whether an offence is one of some classes and codes, whichever of its readings is meant. */
  private boolean is(RecordedOffence offence, String... classesAndCodes) {
    Set<String> wanted = Set.of(classesAndCodes);
    if (offence.code().isEmpty() && wanted.contains(offence.classCode().orElseThrow())) {
      return true;
    }
    return readings(offence).stream()
        .allMatch(
            reading ->
                reading.classCode().filter(wanted::contains).isPresent()
                    || reading.code().map(OffenceCode::value).filter(wanted::contains).isPresent());
  }

  private boolean isCode(RecordedOffence offence, String... codes) {
    return offence.code().map(OffenceCode::value).filter(List.of(codes)::contains).isPresent();
  }

  private Set<Basis> bases(RecordedOffence offence) {
    Set<Basis> bases = new HashSet<>();
    for (OffenceCode code : codes(offence)) {
      for (Offence row : catalogue.offences(code)) {
        if (offence.classCode().isEmpty() || isOfClass(row, offence.classCode().get())) {
          bases.add(row.basis());
        }
      }
    }
    return bases;
  }

  private boolean isStateBased(RecordedOffence offence) {
    return bases(offence).equals(Set.of(Basis.STATE));
  }

  boolean isConduct(RecordedOffence offence) {
    return is(offence, "8Q", "8L", "8U", "8M") && !isCode(offence, "008/29", "008/31", "008/74");
  }

  private boolean isBreach(RecordedOffence offence) {
    return is(
        offence, "008/29", "008/31", "008/74", "066/17", "066/38", "066/39", "066/84", "066/85",
        "066/86", "066/87", "066/92", "066/93", "066/94", "066/97", "066/98", "068/04", "068/07",
        "068/08", "068/16", "068/17", "068/18", "068/19", "008/79");
  }

  private boolean isSlavery(RecordedOffence offence) {
    return is(offence, "106") && !isCode(offence, "036/12", "036/13", "036/14");
  }

  private boolean isCountedBeside(RecordedOffence offence) {
    return is(offence, "79", "NFIB12", "NFIB20A", "NFIB52C", "N100", "N300");
  }

  boolean isRobbery(RecordedOffence offence) {
    return is(offence, "34A", "34B");
  }

  private boolean isStealing(RecordedOffence offence) {
    return !is(offence, "35", "49A")
        && readings(offence).stream()
            .allMatch(
                reading ->
                    isOf(reading, OffenceGroup.BURGLARY, OffenceGroup.THEFT)
                        || is(reading, "45", "48", "37/2", "126"));
  }

  private boolean isRape(RecordedOffence offence) {
    return is(offence, "19C", "19D", "19E", "19F", "19G", "19H", "19J", "19K");
  }

  boolean isInjury(RecordedOffence offence) {
    return is(offence, "5D", "8N", "8P", "8S", "8T", "104", "105A", "105B")
        && !isCode(offence, "008/02", "008/21");
  }

  private boolean isViolence(RecordedOffence offence) {
    return isOf(offence, OffenceGroup.VIOLENCE_AGAINST_THE_PERSON)
        && !is(offence, "8L", "8M", "8Q", "8R", "8U", "106", "37/1", "11A", "13", "14");
  }

  boolean isWeapon(RecordedOffence offence) {
    return is(offence, "10A", "10B", "10C", "10D", "81")
        && !isCode(offence, "008/61", "008/62", "008/63", "008/64", "008/76");
  }

  // ---- Crimes on record (CNT-05, CNT-24, CNT-26 to CNT-28)
  // ----------------------------------------

  private boolean isAdded(Disclosure disclosure) {
    RecordedOffence offence = disclosure.offence().orElseThrow();
    for (RecordedCrime crime : report.recorded()) {
      if (crime.victim().isEmpty() || !crime.victim().equals(victim(disclosure))) {
        continue;
      }
      if (crime.offenders().isEmpty() || disclosure.offenders().isEmpty()) {
        open.add("offenders of " + crime.reference() + " or " + disclosure.id());
      } else if (shareAny(crime.offenders(), disclosure.offenders())
          && belongsTo(crime, disclosure, offence)) {
        additions.computeIfAbsent(crime.reference(), key -> new TreeSet<>()).add(disclosure.id());
        return true;
      }
    }
    return false;
  }

  private static boolean shareAny(List<String> one, List<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private boolean belongsTo(RecordedCrime crime, Disclosure disclosure, RecordedOffence offence) {
    if (standsAlone(offence)) {
      return false;
    }
    boolean conduct = isConduct(crime.offence());
    if (conduct && isConduct(offence)) {
      return continues(crime, disclosure, true);
    }
    if (conduct && isCode(offence, "008/72", "138/52")) {
      return continues(crime, disclosure, false);
    }
    if (crime.recordedOn().isEmpty() || standsAlone(crime.offence())) {
      return false;
    }
    if (isRape(offence) && is(crime.offence(), "19J", "19K")) {
      return false;
    }
    if (disclosure.occurred().isEmpty()) {
      open.add("occurred of " + disclosure.id());
      return false;
    }
    return disclosure.occurred().get().to().isBefore(crime.recordedOn().get());
  }

  /** What no other crime of the relationship is part of (CNT-07, CNT-08). */
  private boolean standsAlone(RecordedOffence offence) {
    return isStateBased(offence)
        || isCountedBeside(offence)
        || isSlavery(offence)
        || isWeapon(offence);
  }

  private boolean continues(RecordedCrime crime, Disclosure disclosure, boolean conduct) {
    if (value(disclosure, text("courseOfConductEndedBy")).isPresent()) {
      return false;
    }
    Answer dealtWith = conduct ? crime.offenderDealtWith() : Answer.NO;
    Answer inTime =
        isWithinThreeMonths(crime, disclosure).or(answer(disclosure, "exceptionalGapAccepted"));
    Answer added =
        answer(disclosure, "continuesRecordedConduct").and(dealtWith.negate()).and(inTime);
    if (!added.isStated()) {
      open.add("continuation of " + disclosure.id());
    }
    return added == Answer.YES;
  }

  private static Answer isWithinThreeMonths(RecordedCrime crime, Disclosure disclosure) {
    if (crime.lastIncident().isEmpty() || disclosure.occurred().isEmpty()) {
      return Answer.NOT_STATED;
    }
    Period occurred = disclosure.occurred().get();
    LocalDate last = crime.lastIncident().get().plusMonths(3);
    if (occurred.from().isAfter(last)) {
      return Answer.NO;
    }
    return occurred.to().isAfter(last) ? Answer.NOT_STATED : Answer.YES;
  }

  // ---- Whether it is a crime, and which
  // -----------------------------------------------------------

  private boolean isCourseOfConduct(Disclosure disclosure) {
    RecordedOffence offence = disclosure.offence().orElseThrow();
    if (!isConduct(offence) || is(offence, "8U")) {
      return true;
    }
    Optional<Integer> occasions = value(disclosure, integer("occasions"));
    if (occasions.isEmpty()) {
      open.add("occasions of " + disclosure.id());
    }
    return occasions.isEmpty() || occasions.get() >= 2;
  }

  private boolean isMadeOut(Disclosure disclosure) {
    RecordedOffence offence = disclosure.offence().orElseThrow();
    boolean listed =
        offence.code().map(code -> !catalogue.classesOf(code).isEmpty()).orElse(true)
            && offence.classCode().map(each -> catalogue.findClass(each).isPresent()).orElse(true);
    if (!listed) {
      open.add("listed offence of " + disclosure.id());
    }
    if (is(offence, "8U")) {
      return isCoercive(disclosure);
    }
    if (isCode(offence, "003/01")) {
      if (is(disclosure, "intent", "threat-not-to-be-feared", "none", "no-crime")) {
        return false;
      }
      if (!is(disclosure, "intent", "threat-to-be-feared")) {
        open.add("intent of " + disclosure.id());
      }
      if (value(disclosure, text("communicationMedium")).isEmpty()) {
        open.add("medium of " + disclosure.id());
      }
      return true;
    }
    if (isCode(offence, "086/02")) {
      Answer minor = isOffenderUnder(disclosure, 18);
      if (minor == Answer.YES) {
        return ask(disclosure, "undulyForced") != Answer.YES;
      }
      return minor == Answer.NO || answer(disclosure, "undulyForced") != Answer.YES;
    }
    if (is(offence, "4/4", "4/6", "4/8", "802")) {
      return ask(disclosure, "offenceMadeOut") != Answer.NO;
    }
    return true;
  }

  private boolean isCoercive(Disclosure disclosure) {
    Answer childInCare =
        isVictimUnder(disclosure, 16)
            .and(isOffenderUnder(disclosure, 16).negate())
            .and(answer(disclosure, "suspectResponsibleForChild"));
    Answer all = childInCare.negate();
    for (String fact :
        List.of(
            "personallyConnected", "repeatedOrContinuous", "seriousEffect", "knewOrOughtToKnow")) {
      all = all.and(answer(disclosure, fact));
    }
    if (!all.isStated()) {
      open.add("conditions of controlling or coercive behaviour of " + disclosure.id());
    }
    return all != Answer.NO;
  }

  private RecordedOffence classified(Disclosure disclosure) {
    RecordedOffence offence = disclosure.offence().orElseThrow();
    if (isCode(offence, "003/01")) {
      if (value(disclosure, text("communicationMedium")).isPresent()
          && !is(disclosure, "communicationMedium", "in-person")) {
        return Reports.offence("005/28 8R");
      }
    }
    if (isCode(offence, "195/94", "008/30")) {
      return betweenFormerPartners(disclosure, offence);
    }
    if (isRobbery(offence)) {
      return offence.classCode().isPresent() ? offence : robbery(disclosure, offence.text());
    }
    if (isStealing(offence)) {
      return stealing(disclosure, offence);
    }
    if (is(offence, "802")) {
      return answer(disclosure, "vehicleKnownStolen") == Answer.YES
          ? Reports.offence("037/02 37/2")
          : offence;
    }
    if (is(offence, "92D", "92E")) {
      boolean cannabis = is(offence, "92E");
      boolean known =
          answer(disclosure, "drugTypeConfirmedByTest") == Answer.YES
              || (cannabis && answer(disclosure, "officerExperiencedInCannabis") == Answer.YES);
      if (!known) {
        open.add("type of drug of " + disclosure.id());
      }
    }
    if (isRape(offence)
        && answer(disclosure, "offenderDistinguishable") == Answer.NO
        && ask(disclosure, "offenderNumberGivenWithReason") == Answer.NO) {
      if (is(offence, "19C", "19D", "19E", "19J")) {
        return new RecordedOffence(offence.code(), Optional.of("19J"));
      }
      if (is(offence, "19F", "19G", "19H", "19K")) {
        return new RecordedOffence(offence.code(), Optional.of("19K"));
      }
    }
    return offence;
  }

  private RecordedOffence betweenFormerPartners(Disclosure disclosure, RecordedOffence offence) {
    boolean registrar =
        value(disclosure, text("fcrDecidedOffence")).equals(Optional.of(offence.text()));
    if (registrar || ask(disclosure, "formerPartners") != Answer.YES) {
      return offence;
    }
    Answer young = isVictimUnder(disclosure, 16).or(isOffenderUnder(disclosure, 16));
    if (!young.isStated()) {
      open.add("age of former partners of " + disclosure.id());
    }
    if (young != Answer.NO) {
      return offence;
    }
    return Reports.offence(isCode(offence, "195/94") ? "195/12 8Q" : "008/65 8Q");
  }

  private RecordedOffence robbery(Disclosure disclosure, String code) {
    Optional<String> owner = value(disclosure, text("propertyOwner"));
    if (owner.isEmpty()) {
      boolean business =
          victim(disclosure).flatMap(this::kind).equals(Optional.of(PartyKind.BUSINESS));
      return Reports.offence(code + (business ? " 34A" : " 34B"));
    }
    if (owner.get().equals("business")) {
      boolean device = is(disclosure, "propertyKind", "personal-device");
      return Reports.offence(code + (device ? " 34B" : " 34A"));
    }
    if (!owner.get().equals("business-and-person")) {
      return Reports.offence(code + " 34B");
    }
    Optional<BigDecimal> business = value(disclosure, money("businessPropertyValue"));
    Optional<BigDecimal> personal = value(disclosure, money("personalPropertyValue"));
    if (business.isEmpty() || personal.isEmpty()) {
      open.add("values of " + disclosure.id());
      return Reports.offence(code);
    }
    int order = business.get().compareTo(personal.get());
    return Reports.offence(code + (order > 0 ? " 34A" : order < 0 ? " 34B" : ""));
  }

  private RecordedOffence stealing(Disclosure disclosure, RecordedOffence offence) {
    if (is(
        disclosure, "force", "resistance-overcome", "impression-of-force", "threatened", "used")) {
      return robbery(disclosure, "034/01");
    }
    if (is(offence, "37/2")) {
      return answer(disclosure, "offenceMadeOut") == Answer.NO ? Reports.offence("48") : offence;
    }
    boolean trespasser = answer(disclosure, "enteredAsTrespasser") == Answer.YES;
    if (is(offence, "46")) {
      if (is(disclosure, "suspectEmployedBy", "owner")) {
        return Reports.offence("041/00 41");
      }
      if (is(disclosure, "takenFrom", "till", "shop-non-public-area")) {
        if (value(disclosure, text("suspectEmployedBy")).isEmpty()) {
          open.add("employment of " + disclosure.id());
        }
        return Reports.offence("030/02 30C");
      }
      return trespasser && ask(disclosure, "burglaryCharged") == Answer.YES
          ? Reports.offence("030/02 30C")
          : offence;
    }
    if (is(offence, "30C", "30D")
        && is(disclosure, "takenFrom", "shop")
        && trespasser
        && ask(disclosure, "burglaryCharged") == Answer.NO) {
      return stealing(disclosure, Reports.offence("046/00 46"));
    }
    return offence;
  }

  // ---- Units (CNT-01, CNT-02, CNT-04)
  // -------------------------------------------------------------

  private void countBy(List<Item> items) {
    for (Item item : items) {
      Disclosure disclosure = item.disclosure;
      boolean hasVictim = victim(disclosure).isPresent();
      CountingUnit unit =
          units
              .of(item.offence, catalogue)
              .map(CountingUnits.Entry::unit)
              .orElseGet(
                  () ->
                      disclosure.units().keySet().stream().findFirst().orElse(CountingUnit.VICTIM));
      if (unit == CountingUnit.SPECIFIC_VICTIM_OR_GROUP && hasVictim) {
        if (!answer(disclosure, "specificIntendedVictim").isStated()
            && report.disclosures().size() > 1) {
          open.add("specific victim of " + disclosure.id());
        }
        boolean specific = answer(disclosure, "specificIntendedVictim") != Answer.NO;
        unit = specific ? CountingUnit.VICTIM : CountingUnit.OFFENDER_GROUP;
      } else if (unit == CountingUnit.SPECIFIC_VICTIM_OR_GROUP) {
        unit = CountingUnit.OFFENDER_GROUP;
      } else if (unit == CountingUnit.BY_BASIS) {
        unit =
            hasVictim && !isStateBased(item.offence)
                ? CountingUnit.VICTIM
                : CountingUnit.OFFENDER_GROUP;
      } else if (unit == CountingUnit.HOUSEHOLD
          && is(item.offence, "28I", "28J", "28K", "28L", "28M", "28N", "28O", "28P")
          && (answer(disclosure, "roomLetIndividually") == Answer.YES
              || disclosure.units().containsKey(CountingUnit.VICTIM))) {
        unit = CountingUnit.VICTIM;
      }
      if (unit == CountingUnit.VICTIM && !hasVictim) {
        boolean unnamed =
            disclosure.victim().isEmpty() && bases(item.offence).equals(Set.of(Basis.VICTIM));
        if (!unnamed) {
          unit = CountingUnit.OFFENDER_GROUP;
        } else if (report.disclosures().size() > 1) {
          open.add("victim of " + disclosure.id());
        }
      }
      item.unit = unit;
      item.compared =
          hasVictim
              && !standsAlone(item.offence)
              && unit != CountingUnit.OFFENDER
              && unit != CountingUnit.DRIVER
              && unit != CountingUnit.RELATIONSHIP
              && answer(disclosure, "specificIntendedVictim") != Answer.NO;
    }
  }

  private static List<Item> eachOffender(List<Item> items) {
    List<Item> all = new ArrayList<>();
    for (Item item : items) {
      boolean each =
          item.unit == CountingUnit.OFFENDER
              || item.unit == CountingUnit.PENETRATOR
              || (item.unit == CountingUnit.DRIVER
                  && !item.disclosure.units().containsKey(CountingUnit.DRIVER));
      if (!each || item.offenders.size() < 2) {
        all.add(item);
        continue;
      }
      for (String offender : item.offenders) {
        Item one = new Item(item.disclosure, item.offence, Optional.of(offender));
        one.unit = item.unit;
        one.compared = item.compared;
        all.add(one);
      }
    }
    return all;
  }

  private String key(Item item, List<Item> all) {
    Disclosure disclosure = item.disclosure;
    String victim = victim(disclosure).orElse(item.id());
    String offender = item.offenders.isEmpty() ? item.id() : item.offenders.get(0);
    item.unitId =
        switch (item.unit) {
          case OFFENDER_GROUP, EMPLOYEE_OR_GROUP -> "";
          case OFFENDER -> offender;
          case DRIVER -> named(item, offender);
          case PENETRATOR -> victim + " " + offender;
          case RELATIONSHIP, UNDEFINED_OFFENDERS -> victim;
          case INCIDENT -> named(item, disclosure.incident().orElse(item.id()));
          case MAKING_OFF -> named(item, item.id());
          case HOUSEHOLD -> named(item, victim(disclosure).flatMap(this::household).orElse(victim));
          case OFFENDER_GROUP_PER_OWNER -> company(disclosure, victim);
          case SHOP ->
              value(disclosure, text("departmentOrFranchiseOf")).orElse(named(item, victim));
          default -> named(item, victim);
        };
    boolean byOffence =
        item.unit == CountingUnit.VICTIM
            || item.unit == CountingUnit.RECIPIENT
            || item.unit == CountingUnit.DEATH;
    String rule =
        byOffence
            ? item.offence.toString()
            : units
                .of(item.offence, catalogue)
                .map(entry -> entry.citation().text())
                .orElse("no general rule");
    String common =
        is(item.offence, "40", "44") && all.size() > 1
            ? family(item, all, item.unitId)
            : item.unitId;
    return rule + "|" + item.unit + "|" + common;
  }

  private static String named(Item item, String otherwise) {
    return item.disclosure.units().getOrDefault(item.unit, otherwise);
  }

  private static String company(Disclosure disclosure, String victim) {
    Map<CountingUnit, String> named = disclosure.units();
    return named.getOrDefault(
        CountingUnit.BUSINESS, named.getOrDefault(CountingUnit.OWNER, victim));
  }

  private String family(Item item, List<Item> all, String owner) {
    Optional<String> household = household(owner);
    Optional<String> incident = item.disclosure.incident();
    if (household.isPresent() && incident.isPresent()) {
      return household.get() + " at " + incident.get();
    }
    for (Item other : all) {
      if (other != item
          && is(other.offence, is(item.offence, "40") ? "40" : "44")
          && isLinked(item, other)
          && !named(other, victim(other.disclosure).orElse(other.id())).equals(owner)
          && (incident.isEmpty() || report.person(owner).isPresent())) {
        open.add("household or incident of " + item.id());
      }
    }
    return owner;
  }

  // ---- Offenders who act together (CNT-03)
  // --------------------------------------------------------

  /** Crimes in groups of the same offenders; the offenders of one disclosure act together. */
  private List<List<Crime>> groups(List<Crime> all, boolean asking) {
    List<List<Crime>> groups = new ArrayList<>();
    for (Crime crime : all) {
      List<Crime> joined = new ArrayList<>(List.of(crime));
      for (List<Crime> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> haveOffenderInCommon(other, crime))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    if (groups.size() == 1) {
      return groups;
    }
    List<List<Crime>> result = new ArrayList<>();
    List<Crime> together = new ArrayList<>();
    int undecided = 0;
    for (List<Crime> group : groups) {
      List<Answer> independent =
          group.stream()
              .flatMap(crime -> crime.items.stream())
              .map(item -> item.disclosure.independent())
              .toList();
      if (independent.contains(Answer.YES)) {
        result.add(group);
      } else if (independent.contains(Answer.NOT_STATED)) {
        result.add(group);
        undecided++;
      } else {
        together.addAll(group);
      }
    }
    if (!together.isEmpty()) {
      result.add(together);
    }
    if (asking && undecided > 0 && undecided + (together.isEmpty() ? 0 : 1) > 1) {
      open.add("independent of " + all.stream().map(Crime::ids).toList());
    }
    return result;
  }

  private static boolean haveOffenderInCommon(Crime one, Crime other) {
    return one.items.stream()
        .anyMatch(mine -> other.items.stream().anyMatch(its -> haveOffenderInCommon(mine, its)));
  }

  private static boolean haveOffenderInCommon(Item one, Item other) {
    if (one.disclosure.offenders().isEmpty() && other.disclosure.offenders().isEmpty()) {
      return isSameIncident(one, other);
    }
    return shareAny(one.disclosure.offenders(), other.disclosure.offenders());
  }

  private static boolean isSameIncident(Item one, Item other) {
    return one.disclosure.incident().isPresent()
        && one.disclosure.incident().equals(other.disclosure.incident());
  }

  /** An offender in common, and not two different incidents. */
  private static boolean isLinked(Item one, Item other) {
    boolean different =
        one.disclosure.incident().isPresent()
            && other.disclosure.incident().isPresent()
            && !isSameIncident(one, other);
    return shareAny(one.offenders, other.offenders) && !different;
  }

  private void divide(List<Item> items) {
    Map<String, List<Crime>> byKey = new TreeMap<>();
    for (Item item : items) {
      Crime single = new Crime();
      single.items.add(item);
      byKey.computeIfAbsent(item.key, key -> new ArrayList<>()).add(single);
    }
    for (List<Crime> sameUnit : byKey.values()) {
      CountingUnit unit = sameUnit.get(0).items.get(0).unit;
      boolean whoever = unit == CountingUnit.INCIDENT || unit == CountingUnit.UNDEFINED_OFFENDERS;
      List<List<Crime>> groups =
          whoever ? List.of(sameUnit) : groups(sameUnit, unit != CountingUnit.RELATIONSHIP);
      for (List<Crime> group : groups) {
        Crime crime = new Crime();
        group.forEach(single -> crime.items.addAll(single.items));
        crime.items.sort((one, other) -> one.id().compareTo(other.id()));
        crime.first = gravestItems(crime.items);
        askWhereTied(crime.first);
        crimes.add(crime);
      }
    }
  }

  private void askPenetrators() {
    for (Crime one : crimes) {
      for (Crime other : crimes) {
        if (one != other
            && isByPenetrator(one)
            && isByPenetrator(other)
            && one.lead().unit == CountingUnit.PENETRATOR
            && other.lead().unit == CountingUnit.PENETRATOR
            && victimOrId(one).equals(victimOrId(other))
            && !answer(one.lead().disclosure, "offenderDistinguishable").isStated()) {
          open.add("offenderDistinguishable of " + one.lead().id());
        }
      }
    }
  }

  private String victimOrId(Crime crime) {
    return victim(crime.lead().disclosure).orElse(crime.lead().id());
  }

  private static boolean isByPenetrator(Crime crime) {
    return crime.lead().unit == CountingUnit.PENETRATOR
        || crime.lead().unit == CountingUnit.UNDEFINED_OFFENDERS;
  }

  // ---- Order of gravity (CNT-06 and class rules)
  // --------------------------------------------------

  private interface Before<T> {
    Answer test(T one, T other);
  }

  /**
   * Those that no other is before by a rule, or that are so in a circle only; of these the ones of
   * the heaviest likely sentence.
   */
  private <T> List<T> undefeated(List<T> all, Before<T> byRule, Before<T> byJudgement) {
    List<T> first = new ArrayList<>();
    for (T one : all) {
      Set<T> above = above(one, all, byRule);
      circle |= above.contains(one);
      if (above.stream().allMatch(other -> above(other, all, byRule).contains(one))) {
        first.add(one);
      }
    }
    return first.stream()
        .filter(
            one -> first.stream().noneMatch(other -> byJudgement.test(other, one) == Answer.YES))
        .toList();
  }

  /** Those before one of them, directly or through others. */
  private static <T> Set<T> above(T one, List<T> all, Before<T> before) {
    Set<T> above = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (T other : all) {
        boolean isAbove =
            before.test(other, one) == Answer.YES
                || above.stream().anyMatch(each -> before.test(other, each) == Answer.YES);
        more |= isAbove && above.add(other);
      }
    }
    return above;
  }

  private void askWhereTied(List<Item> first) {
    for (Item one : first) {
      for (Item other : first) {
        if (one != other && !isSameCode(one.offence, other.offence)) {
          open.add("likely sentence of " + one.id() + " and " + other.id());
        }
      }
    }
  }

  /** Whether no sentence could tell them apart. */
  private boolean isSameCode(RecordedOffence one, RecordedOffence other) {
    return one.equals(other) || (codes(one).size() == 1 && codes(one).equals(codes(other)));
  }

  private List<Item> gravestItems(List<Item> items) {
    return undefeated(
        items,
        (one, other) -> isBefore(one.offence, other.offence),
        (one, other) -> byLikelySentence(List.of(one), List.of(other)));
  }

  private List<Crime> gravestCrimes(List<Crime> all) {
    return undefeated(
        all,
        (one, other) -> isBefore(one.offence(), other.offence()),
        (one, other) ->
            isAnotherUnit(one, other)
                ? Answer.NOT_STATED
                : byLikelySentence(one.first, other.first));
  }

  private static Answer byLikelySentence(List<Item> one, List<Item> other) {
    Optional<Integer> mine = likelySentence(one);
    Optional<Integer> its = likelySentence(other);
    if (mine.isEmpty() || its.isEmpty() || mine.get().equals(its.get())) {
      return Answer.NOT_STATED;
    }
    return Answer.of(mine.get() < its.get());
  }

  private static Optional<Integer> likelySentence(List<Item> items) {
    return items.stream()
        .flatMap(item -> item.disclosure.facts().get(integer("likelySentenceRank")).stream())
        .min(Integer::compare);
  }

  private Answer countsOver(Crime one, Crime other) {
    Answer byRule = isBefore(one.offence(), other.offence());
    // crimes of two units stand beside each other, however heavy the sentence of either
    return byRule.isStated() || isAnotherUnit(one, other)
        ? byRule
        : byLikelySentence(one.first, other.first);
  }

  /** By a class rule, else by the general order, whichever codes apply. */
  Answer isBefore(RecordedOffence one, RecordedOffence other) {
    if (hasPrecedence(one, other)) {
      return Answer.YES;
    }
    if (hasPrecedence(other, one)) {
      return Answer.NO;
    }
    if (isUnlistedFraud(one) || isUnlistedFraud(other)) {
      return violenceBeforeFraud(one, other);
    }
    Set<Answer> answers = new HashSet<>();
    for (OffenceCode mine : codes(one)) {
      for (OffenceCode its : codes(other)) {
        answers.add(gravity.isGraver(mine, its));
      }
    }
    return answers.size() == 1 ? answers.iterator().next() : Answer.NOT_STATED;
  }

  /** A fraud or cyber class of which the list has no code. */
  private boolean isUnlistedFraud(RecordedOffence offence) {
    return codes(offence).isEmpty() && offence.text().startsWith("NFIB");
  }

  private Answer violenceBeforeFraud(RecordedOffence one, RecordedOffence other) {
    if (isViolentOrSexual(one)) {
      return Answer.YES;
    }
    return isViolentOrSexual(other) ? Answer.NO : Answer.NOT_STATED;
  }

  private boolean isViolentOrSexual(RecordedOffence offence) {
    return isOf(
        offence,
        OffenceGroup.VIOLENCE_AGAINST_THE_PERSON,
        OffenceGroup.SEXUAL_OFFENCES,
        OffenceGroup.ROBBERY);
  }

  private boolean hasPrecedence(RecordedOffence one, RecordedOffence other) {
    boolean fraud = isOf(one, OffenceGroup.NFIB_FRAUD);
    boolean conspiracy = isCode(one, "053/04");
    return (is(one, "28I", "28J", "28K", "28L")
            && is(other, "28M", "28N", "28O", "28P", "30C", "30D"))
        || (is(one, "28M", "28N", "28O", "28P") && is(other, "30C", "30D"))
        || (is(one, "58A") && is(other, "58B") && !isCode(other, "057/00"))
        || (isOf(one, OffenceGroup.SEXUAL_OFFENCES) && !is(one, "88A") && is(other, "88A"))
        || (is(one, "NFIB51B", "NFIB52E") && is(other, "35"))
        || (fraud
            && !is(one, "NFIB52A", "NFIB52B", "NFIB50A", "NFIB51A")
            && is(other, "NFIB52A", "NFIB52B"))
        || (is(one, "NFIB6B") && is(other, "NFIB8A"))
        || (is(one, "NFIB8A") && is(other, "NFIB10"))
        || (fraud && !conspiracy && !is(one, "NFIB19", "NFIB52A", "NFIB52B") && is(other, "NFIB19"))
        || (fraud && !conspiracy && isCode(other, "053/04"));
  }

  // ---- One relationship (CNT-05, CNT-06, CNT-20 to CNT-25)
  // ----------------------------------------

  private Set<String> victims(Crime crime) {
    Set<String> victims = new TreeSet<>();
    crime.items.forEach(item -> victim(item.disclosure).ifPresent(victims::add));
    return victims;
  }

  private void compareRelationships() {
    Set<String> everyone = new TreeSet<>();
    List<Crime> compared = crimes.stream().filter(Crime::isCompared).toList();
    compared.forEach(crime -> everyone.addAll(victims(crime)));
    Map<Crime, List<Set<Crime>>> principals = new LinkedHashMap<>();
    for (String victim : everyone) {
      List<Crime> ofVictim =
          compared.stream().filter(crime -> victims(crime).contains(victim)).toList();
      boolean asking = !ofVictim.stream().allMatch(NaiveCounting::isByPenetrator);
      for (List<Crime> relationship : groups(ofVictim, asking && ofVictim.size() > 1)) {
        Map<Crime, Set<Crime>> absorbed = compare(relationship);
        absorbed.forEach(
            (crime, into) -> principals.computeIfAbsent(crime, key -> new ArrayList<>()).add(into));
      }
    }
    principals.forEach(
        (crime, into) -> {
          if (into.size() == victims(crime).size()) {
            into.forEach(crime.absorbers::addAll);
          }
        });
  }

  /** What is absorbed, and by any of which. */
  private Map<Crime, Set<Crime>> compare(List<Crime> relationship) {
    if (relationship.size() == 1) {
      return Map.of();
    }
    List<Crime> conduct =
        relationship.stream().filter(crime -> isConduct(crime.offence())).toList();
    List<Crime> principals =
        conduct.isEmpty() ? gravest(relationship) : withConduct(relationship, conduct);
    Map<Crime, Set<Crime>> absorbed = new LinkedHashMap<>();
    for (Crime crime : relationship) {
      if (!principals.contains(crime)) {
        absorbed.put(crime, new LinkedHashSet<>(principals));
      }
    }
    return absorbed;
  }

  /** The gravest; those that tie with it stand beside it if they are counted by other things. */
  private List<Crime> gravest(List<Crime> all) {
    List<Crime> first = new ArrayList<>(gravestCrimes(all));
    // of those that tie, one beside which most others stand
    first.sort(
        Comparator.comparingLong(
                (Crime one) ->
                    -all.stream().filter(other -> isAsGraveByAnotherUnit(one, other)).count())
            .thenComparing(one -> one.lead().id()));
    List<Crime> beside = new ArrayList<>(List.of(first.get(0)));
    for (Crime crime : first) {
      for (Crime other : first) {
        if (crime != other && !isAnotherUnit(crime, other)) {
          if (!isSameCode(crime.offence(), other.offence())) {
            open.add("likely sentence of " + crime.ids() + " and " + other.ids());
          }
        }
      }
      if (crime != first.get(0)
          && !isAnotherUnit(crime, first.get(0))
          && isSameCode(crime.offence(), first.get(0).offence())) {
        first.get(0).ties.add(crime);
      }
    }
    List<Crime> inOrder = new ArrayList<>(first);
    all.stream().filter(crime -> !first.contains(crime)).forEach(inOrder::add);
    for (Crime crime : inOrder) {
      boolean asGrave = beside.stream().allMatch(other -> isAsGraveByAnotherUnit(crime, other));
      if (crime != first.get(0) && asGrave) {
        beside.add(crime);
      }
    }
    return beside;
  }

  private boolean isAsGraveByAnotherUnit(Crime one, Crime other) {
    return isAnotherUnit(one, other)
        && isBefore(one.offence(), other.offence()) == Answer.NOT_STATED;
  }

  private static boolean isAnotherUnit(Crime one, Crime other) {
    boolean sameKind =
        isByPenetrator(one)
            ? isByPenetrator(other)
            : one.lead().unit == other.lead().unit && isThing(one.lead().unit);
    return sameKind && !one.lead().unitId.equals(other.lead().unitId);
  }

  private static boolean isThing(CountingUnit unit) {
    return !unit.code().isEmpty()
        && !Set.of(
                CountingUnit.VICTIM,
                CountingUnit.RECIPIENT,
                CountingUnit.DEATH,
                CountingUnit.DRIVER,
                CountingUnit.EMPLOYEE_OR_GROUP)
            .contains(unit);
  }

  private List<Crime> withConduct(List<Crime> relationship, List<Crime> conduct) {
    List<Crime> gravest = gravestCrimes(conduct);
    Crime first = gravest.get(0);
    for (Crime crime : conduct) {
      if (crime.offence().code().isEmpty()) {
        open.add("code of " + crime.ids());
      }
    }
    if (gravest.stream().anyMatch(crime -> !isSameCode(crime.offence(), first.offence()))) {
      open.add("gravest conduct crime");
    }
    gravest.stream().skip(1).forEach(first.ties::add);
    List<Crime> beaten = new ArrayList<>();
    List<Crime> graver = new ArrayList<>();
    boolean unclear = false;
    for (Crime other : relationship) {
      if (conduct.contains(other)) {
        continue;
      }
      switch (standing(first, other)) {
        case PRINCIPAL -> beaten.add(other);
        case BEATEN -> graver.add(other);
        default -> unclear = true;
      }
    }
    if (unclear) {
      return decidedByRegistrar(relationship, gravest);
    }
    if (graver.isEmpty()) {
      return List.of(first);
    }
    List<Crime> principals = gravest(graver);
    for (Crime other : beaten) {
      if (isBefore(other.offence(), principals.get(0).offence()) == Answer.YES) {
        refer();
      }
    }
    return principals;
  }

  private void refer() {
    referred = true;
    open.add("decision of the registrar");
  }

  private List<Crime> decidedByRegistrar(List<Crime> relationship, List<Crime> gravest) {
    Optional<String> decided =
        relationship.stream()
            .flatMap(crime -> crime.items.stream())
            .flatMap(item -> value(item.disclosure, text("fcrDecidedOffence")).stream())
            .findFirst();
    if (decided.isEmpty()) {
      refer();
      return gravest(relationship);
    }
    for (Crime crime : relationship) {
      if (isCode(crime.offence(), decided.get())) {
        return List.of(crime);
      }
    }
    gravest.get(0).chosen = Optional.of(Reports.offence(decided.get()));
    return List.of(gravest.get(0));
  }

  private Stands standing(Crime conduct, Crime other) {
    Set<Stands> stands = new HashSet<>();
    for (RecordedOffence reading : readings(other.offence())) {
      stands.add(standing(conduct.offence(), reading));
    }
    Stands standing = stands.size() == 1 ? stands.iterator().next() : Stands.UNCLEAR;
    if (stands.size() > 1) {
      codeOpen = true;
      open.add("code of " + other.ids());
    }
    boolean clear =
        other.items.stream()
                .anyMatch(item -> answer(item.disclosure, "principalCrimeUnclear") == Answer.NO)
            && other.items.stream()
                .noneMatch(item -> answer(item.disclosure, "principalCrimeUnclear") == Answer.YES);
    if (standing == Stands.UNCLEAR && clear) {
      return switch (countsOver(conduct, other)) {
        case YES -> Stands.PRINCIPAL;
        case NO -> Stands.BEATEN;
        case NOT_STATED -> Stands.UNCLEAR;
      };
    }
    return standing;
  }

  /** The tiers of CNT-21 against one class and code. */
  private Stands standing(RecordedOffence conduct, RecordedOffence other) {
    boolean named = false;
    boolean broad = false;
    switch (conduct.code().map(OffenceCode::value).orElse("")) {
      case "008/58" -> {
        named = is(other, "8N");
        broad = isUpToAssaultWithInjury(other) || isSexualBelow(other, 14);
      }
      case "008/65", "008/66", "008/30", "008/67" -> {
        named = is(other, "8N");
        broad = isUpToAssaultWithInjury(other) || isSexualBelow(other, 11);
      }
      case "008/56" -> {
        if (isCode(other, "008/77")) {
          return Stands.CONFLICT;
        }
        boolean seriousHarm = isCode(other, "008/01");
        named = is(other, "8N") && !seriousHarm;
        broad = (isUpToAssaultWithInjury(other) || isBelow(other, 5)) && !seriousHarm;
      }
      case "195/12", "195/94" ->
          named =
              !isCode(other, "057/00", "008/01", "008/77", "005/28")
                  && (isOf(
                          other,
                          OffenceGroup.THEFT,
                          OffenceGroup.VEHICLE_OFFENCES,
                          OffenceGroup.PUBLIC_ORDER_OFFENCES)
                      || is(
                          other, "58A", "58B", "58C", "58D", "58J", "105A", "105B", "104", "008/06",
                          "8N", "8R"));
      default -> {
        return Stands.UNCLEAR;
      }
    }
    if (named) {
      return Stands.PRINCIPAL;
    }
    Optional<Integer> mine = rank(conduct);
    Optional<Integer> its = rank(other);
    if (mine.isPresent() && its.isPresent() && !mine.equals(its)) {
      return mine.get() < its.get() ? Stands.PRINCIPAL : Stands.BEATEN;
    }
    return broad ? Stands.PRINCIPAL : Stands.UNCLEAR;
  }

  private Optional<Integer> rank(RecordedOffence offence) {
    return offence
        .code()
        .map(gravity::rank)
        .filter(rank -> rank.isPresent())
        .map(r -> r.getAsInt());
  }

  private boolean isUpToAssaultWithInjury(RecordedOffence other) {
    boolean property =
        isOf(
            other,
            OffenceGroup.ROBBERY,
            OffenceGroup.BURGLARY,
            OffenceGroup.VEHICLE_OFFENCES,
            OffenceGroup.THEFT,
            OffenceGroup.ARSON_AND_CRIMINAL_DAMAGE,
            OffenceGroup.NFIB_FRAUD);
    return property
        || isUnlistedFraud(other)
        || (!isOf(other, OffenceGroup.SEXUAL_OFFENCES) && isBelow(other, 6));
  }

  private boolean isSexualBelow(RecordedOffence other, int years) {
    return isOf(other, OffenceGroup.SEXUAL_OFFENCES) && isBelow(other, years);
  }

  private boolean isBelow(RecordedOffence other, int years) {
    List<MaximumSentence> sentences =
        codes(other).stream()
            .flatMap(code -> catalogue.find(code).stream())
            .flatMap(entry -> entry.maximumSentences().stream())
            .toList();
    return !sentences.isEmpty()
        && sentences.stream()
            .allMatch(each -> MaximumSentence.years(years).isMoreSevereThan(each) == Answer.YES);
  }

  // ---- Beside another crime
  // -----------------------------------------------------------------------

  private List<Crime> notAbsorbed(Predicate<RecordedOffence> kind) {
    return crimes.stream()
        .filter(crime -> !crime.isAbsorbed() && kind.test(crime.offence()))
        .toList();
  }

  /** Home and business outbuilding of one household at one time (CNT-13). */
  private void absorbBusinessBuildings() {
    for (Crime building : notAbsorbed(this::isBusinessBuilding)) {
      for (Crime home : crimes) {
        boolean sameKind = is(building.offence(), "58B") == is(home.offence(), "58A");
        if (is(home.offence(), "28I", "28J", "28K", "28L", "58A")
            && sameKind
            && building.items.stream()
                .anyMatch(item -> home.items.stream().anyMatch(at -> isOfHome(item, at)))) {
          building.absorbers.add(home);
        }
      }
    }
  }

  private boolean isBusinessBuilding(RecordedOffence offence) {
    return is(offence, "30C", "30D", "58B") && !isCode(offence, "057/00");
  }

  private boolean isOfHome(Item building, Item home) {
    Optional<String> household = householdOf(home);
    return isSameIncident(building, home)
        && shareAny(building.offenders, home.offenders)
        && household.isPresent()
        && (building.disclosure.units().containsValue(household.get())
            || victim(building.disclosure).flatMap(this::household).equals(household));
  }

  private Optional<String> householdOf(Item item) {
    Optional<String> named =
        Optional.ofNullable(item.disclosure.units().get(CountingUnit.HOUSEHOLD));
    return named.or(() -> victim(item.disclosure).flatMap(this::household));
  }

  /** Injuries at a robbery, whoever is hurt (CNT-11). */
  private void absorbInjuriesAtRobbery() {
    for (Crime injury : notAbsorbed(this::isInjury)) {
      Set<Crime> robberies = new LinkedHashSet<>();
      List<Answer> atTime =
          injury.items.stream().map(item -> answer(item.disclosure, "atTimeOfRobbery")).toList();
      boolean all = atTime.stream().allMatch(answer -> answer == Answer.YES);
      for (Crime robbery : crimes) {
        for (Item item : injury.items) {
          for (Item other : robbery.items) {
            boolean same = isSameIncident(item, other) && shareAny(item.offenders, other.offenders);
            if (isRobbery(robbery.offence()) && (same || (all && isLinked(item, other)))) {
              robberies.add(robbery);
            }
          }
        }
      }
      if (!robberies.isEmpty()
          && atTime.contains(Answer.NOT_STATED)
          && !atTime.contains(Answer.NO)) {
        open.add("atTimeOfRobbery of " + injury.ids());
      }
      robberies.removeIf(each -> each.recordedIn().contains(injury));
      if (all) {
        injury.absorbers.addAll(robberies);
      }
    }
  }

  /** Violence against the person that is connected counts instead of its affray (CNT-10). */
  private void absorbAffray() {
    List<Crime> affrays =
        notAbsorbed(offence -> is(offence, "066/01")).stream()
            .sorted((one, other) -> one.lead().id().compareTo(other.lead().id()))
            .toList();
    Map<Crime, Set<String>> asked = new LinkedHashMap<>();
    for (Crime violence : notAbsorbed(this::isViolence)) {
      Optional<Crime> linked = affrayOf(violence, affrays);
      List<Answer> connected =
          violence.items.stream()
              .map(item -> answer(item.disclosure, "connectedWithAffray"))
              .toList();
      if (connected.contains(Answer.YES)) {
        linked
            .or(() -> affrays.stream().findFirst())
            .ifPresent(affray -> affray.absorbers.add(violence));
      } else if (connected.contains(Answer.NOT_STATED)) {
        linked.ifPresent(
            affray ->
                asked
                    .computeIfAbsent(affray, key -> new TreeSet<>())
                    .add("connectedWithAffray of " + violence.ids()));
      }
    }
    asked.forEach(
        (affray, questions) -> {
          if (!affray.isAbsorbed()) {
            open.addAll(questions);
          }
        });
  }

  /** The affray of the same incident, else one that an offender has in common. */
  private static Optional<Crime> affrayOf(Crime violence, List<Crime> affrays) {
    Optional<Crime> same = Optional.empty();
    Optional<Crime> linked = Optional.empty();
    for (Crime affray : affrays) {
      for (Item at : affray.items) {
        for (Item item : violence.items) {
          same = same.or(() -> isSameIncident(item, at) ? Optional.of(affray) : Optional.empty());
          linked = linked.or(() -> isLinked(item, at) ? Optional.of(affray) : Optional.empty());
        }
      }
    }
    return same.isPresent() ? same : linked;
  }

  /** Dangerous driving beside an injury that was meant (CNT-18). */
  private void absorbDangerousDriving() {
    for (Crime driving : notAbsorbed(offence -> is(offence, "802"))) {
      Set<Crime> injuries = new LinkedHashSet<>();
      driving.items.forEach(
          item -> injuries.addAll(linked(item, offence -> is(offence, "5D", "005/01"))));
      List<Answer> separate =
          driving.items.stream()
              .map(item -> answer(item.disclosure, "separateEvidenceOfDangerousDriving"))
              .toList();
      if (separate.stream().allMatch(answer -> answer == Answer.NO)) {
        driving.absorbers.addAll(injuries);
      } else if (!injuries.isEmpty() && !separate.contains(Answer.YES)) {
        open.add("separate evidence of dangerous driving of " + driving.ids());
      }
    }
  }

  /** The crimes with a disclosure of a kind that an offender has in common. */
  private Set<Crime> linked(Item item, Predicate<RecordedOffence> kind) {
    return crimes.stream()
        .filter(
            crime ->
                crime.items.stream()
                    .anyMatch(other -> kind.test(other.offence) && isLinked(item, other)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Weapons that were used, and tools that served: no possession counts (CNT-09, CNT-16). */
  private List<Item> usedInAnother(List<Item> all) {
    List<Item> used = new ArrayList<>();
    for (Item item : all) {
      boolean weapon = isWeapon(item.offence);
      if (!weapon && !is(item.offence, "33")) {
        continue;
      }
      boolean another =
          all.stream()
              .anyMatch(
                  other ->
                      other != item
                          && isLinked(item, other)
                          && (weapon ? mayBeArmed(other.offence) : isStealing(other.offence)));
      String fact = weapon ? "weaponUsedInOtherOffence" : "servedBurglaryOrTheft";
      Answer stated = another ? ask(item.disclosure, fact) : answer(item.disclosure, fact);
      if (stated == Answer.YES) {
        used.add(item);
      }
    }
    return used;
  }

  private boolean mayBeArmed(RecordedOffence other) {
    return !isWeapon(other)
        && !is(other, "33")
        && !isOf(other, OffenceGroup.DRUG_OFFENCES)
        && !isBreach(other);
  }

  /** What was used is part of what it was used in. */
  private void placeUsed(List<Item> used) {
    for (Item item : used) {
      boolean weapon = isWeapon(item.offence);
      Set<Crime> into = linked(item, offence -> weapon ? mayBeArmed(offence) : isStealing(offence));
      if (into.isEmpty()) {
        notCounted.add(item.id());
      } else {
        absorbedItems.put(item, into);
      }
    }
  }
}
