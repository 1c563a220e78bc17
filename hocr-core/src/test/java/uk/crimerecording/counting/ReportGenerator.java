package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingFactNames.bool;
import static uk.crimerecording.counting.CountingFactNames.integer;
import static uk.crimerecording.counting.CountingFactNames.money;
import static uk.crimerecording.counting.CountingFactNames.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;

/**
 * Draws reports in which the counting rules meet: few people and incidents, many offences, and of
 * those the ones that a rule singles out more often than others.
 */
final class ReportGenerator {

  /** Offences that meet in the rules, a theme a line. */
  private static final List<List<String>> THEMES =
      List.of(
          List.of("195/12", "195/94", "008/30", "008/65", "008/66", "008/67", "008/56", "008/58"),
          List.of(
              "195/12 8Q",
              "195/94",
              "008/56",
              "008/77",
              "008/01",
              "005/28",
              "008/06",
              "149/00 58B"),
          List.of("008/72", "138/52", "005/28", "195/94", "195/12", "003/01", "8R", "8N"),
          List.of("105/01", "008/06", "008/01", "008/77", "005/01", "002/00", "001/01", "005/06"),
          List.of(
              "105/01 105A",
              "008/06 8N",
              "008/06 8S",
              "008/01",
              "034/01",
              "034/02",
              "34A",
              "034/01 34B"),
          List.of(
              "017/15",
              "017/16",
              "020/05",
              "019/08 19C",
              "019/08",
              "019/08 19J",
              "088/14",
              "175/08"),
          List.of(
              "019/08 19C",
              "019/12 19C",
              "019/08 19J",
              "001/01",
              "008/06",
              "088/15",
              "88A",
              "071/17"),
          List.of(
              "28I", "028/03 28I", "28M", "30C", "030/02 30C", "029/00 29B", "031/00", "008/01"),
          List.of(
              "058/00 58A",
              "149/00 58A",
              "149/00 58B",
              "149/00 58C",
              "057/00 58B",
              "056/01",
              "056/02",
              "058/04"),
          List.of("040/00", "044/00", "046/00", "039/00", "041/00", "049/10", "053/25", "047/00"),
          List.of(
              "045/10", "048/01", "126/00", "037/02", "037/01", "802/00", "005/01 5D", "004/08"),
          List.of("046/00", "30C", "041/00", "034/01", "033/00", "28I", "039/00", "040/00"),
          List.of("092/51", "092/61", "092/10", "008/26", "10D", "008/11", "081/07", "033/00"),
          List.of("066/01", "008/06", "105/01", "062/00", "62A", "079/01", "008/26", "005/01"),
          List.of("008/31", "066/38", "195/94", "036/06", "035/00", "008/06", "167/01", "069/01"),
          List.of(
              "NFIB5A", "NFIB52C", "NFIB1A", "NFIB19", "NFIB12", "NFIB52A", "NFIB51B", "035/00"),
          List.of("059/11", "125/09", "008/55", "086/02", "054/01", "003/01", "N100", "N300"),
          List.of("004/04", "004/08", "802/00", "005/01 5D", "037/02", "048/01", "42", "043/00"));

  private static final List<String> UNITS = List.of("u1", "u2");
  private static final LocalDate REPORTED = LocalDate.of(2026, 5, 4);
  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final CountingUnits COUNTED_BY = CountingUnits.standard();

  private final Random random;
  private final boolean everythingStated;
  private final int victims;
  private final int offenders;
  private final String decidedByRegistrar;

  private ReportGenerator(Random random, boolean everythingStated) {
    this.random = random;
    this.everythingStated = everythingStated;
    this.victims = fewUpTo(4);
    this.offenders = fewUpTo(4);
    this.decidedByRegistrar = any(List.of("008/77", "008/56", "195/94", "008/06"));
  }

  /** Reports in which much may not be stated. */
  static Arbitrary<Report> reports() {
    return arbitrary(false);
  }

  /** Reports that state what the rules ask for, nearly always. */
  static Arbitrary<Report> fullReports() {
    return arbitrary(true);
  }

  /** The report of a number: the same one in every run. */
  static Report numbered(long number) {
    return new ReportGenerator(new Random(number), number % 3 != 0).report();
  }

  private static Arbitrary<Report> arbitrary(boolean everythingStated) {
    return Arbitraries.fromGenerator(
        random -> new Shrinking(new ReportGenerator(random, everythingStated).report()));
  }

  /** Leaves out part after part while a property still fails. */
  private record Shrinking(Report value) implements Shrinkable<Report> {

    @Override
    public Stream<Shrinkable<Report>> shrink() {
      return Reports.smaller(value).map(Shrinking::new);
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(Reports.size(value));
    }
  }

  // ---- Chance -----------------------------------------------------------------------------------

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 1, and less often the more. */
  private int fewUpTo(int most) {
    return 1 + Math.min(random.nextInt(most), random.nextInt(most));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean isStated() {
    return everythingStated || chance(0.6);
  }

  // ---- The report -------------------------------------------------------------------------------

  private Report report() {
    Report.Builder report = Report.builder();
    for (int i = 1; i <= victims; i++) {
      report.person(new ReportedPerson("v" + i, party(), household()));
    }
    for (int i = 1; i <= offenders; i++) {
      report.person(new ReportedPerson("s" + i, offender(), Optional.empty()));
    }
    List<String> theme = any(THEMES);
    List<String> other = any(THEMES);
    int disclosures = fewUpTo(8);
    for (int i = 1; i <= disclosures; i++) {
      report.disclosure(disclosure("d" + i, i, any(chance(0.7) ? theme : other)));
    }
    if (chance(0.25)) {
      for (int i = 1; i <= fewUpTo(2); i++) {
        report.recorded(recorded("C" + i, any(chance(0.7) ? theme : other)));
      }
    }
    if (chance(0.1)) {
      report.facts(factsOfReport());
    }
    return report.build();
  }

  private Party party() {
    PartyKind kind =
        chance(0.85)
            ? PartyKind.PERSON
            : any(List.of(PartyKind.BUSINESS, PartyKind.STATE, PartyKind.HOUSEHOLD));
    Optional<Integer> age =
        isStated() ? Optional.of(any(List.of(12, 15, 16, 17, 30, 30, 40))) : Optional.empty();
    return new Party(Optional.of(kind), age, Optional.empty(), Optional.empty());
  }

  private Party offender() {
    Optional<Integer> age =
        isStated() ? Optional.of(any(List.of(15, 16, 30, 30, 30))) : Optional.empty();
    return new Party(Optional.of(PartyKind.PERSON), age, Optional.empty(), Optional.empty());
  }

  private Optional<String> household() {
    return isStated() ? Optional.of("h" + (1 + random.nextInt(3))) : Optional.empty();
  }

  private String victim() {
    return "v" + fewUpTo(victims);
  }

  private List<String> group() {
    List<String> group = new ArrayList<>();
    group.add("s" + fewUpTo(offenders));
    if (chance(0.25)) {
      group.add("s" + fewUpTo(offenders));
    }
    if (chance(0.04)) {
      group.clear();
    }
    return group;
  }

  private Disclosure disclosure(String id, int number, String offenceText) {
    RecordedOffence offence = Reports.offence(offenceText);
    Disclosure.Builder disclosure = Disclosure.builder(id).offenders(group());
    if (!chance(0.01)) {
      disclosure.offence(offence);
    }
    if (chance(isStateBased(offence) ? 0.1 : 0.97)) {
      disclosure.victim(victim());
    }
    disclosure.independent(isStated() ? Answer.of(chance(0.5)) : Answer.NOT_STATED);
    if (chance(everythingStated ? 0.9 : 0.6)) {
      disclosure.incident(chance(0.8) ? "i1" : "i2");
    }
    if (isStated()) {
      disclosure.occurred(period());
    }
    COUNTED_BY
        .of(offence, CATALOGUE)
        .map(CountingUnits.Entry::unit)
        .filter(unit -> !unit.code().isEmpty() && chance(0.5))
        .filter(unit -> unit != CountingUnit.VICTIM && unit != CountingUnit.RECIPIENT)
        .ifPresent(unit -> disclosure.unit(unit, unitId(unit)));
    disclosure.facts(facts(number, offence));
    return disclosure.build();
  }

  private String unitId(CountingUnit unit) {
    return switch (unit) {
      case HOUSEHOLD -> "h" + (1 + random.nextInt(3));
      case OWNER, CYCLE_OWNER, VEHICLE_OWNER -> victim();
      case DRIVER -> "s1";
      default -> any(UNITS);
    };
  }

  private Period period() {
    LocalDate day = REPORTED.minusDays(random.nextInt(40));
    return chance(0.8) ? Period.on(day) : new Period(day.minusDays(5), day);
  }

  private RecordedCrime recorded(String reference, String offence) {
    return new RecordedCrime(
        reference,
        Reports.offence(offence),
        chance(0.95) ? Optional.of(victim()) : Optional.empty(),
        group(),
        isStated() ? Optional.of(REPORTED.minusDays(random.nextInt(40))) : Optional.empty(),
        isStated() ? Optional.of(REPORTED.minusDays(random.nextInt(150))) : Optional.empty(),
        isStated() ? Answer.of(chance(0.3)) : Answer.NOT_STATED);
  }

  private static boolean isStateBased(RecordedOffence offence) {
    return offence
        .code()
        .flatMap(CATALOGUE::find)
        .map(OffenceEntry::bases)
        .map(bases -> !bases.contains(Basis.VICTIM))
        .orElseGet(() -> List.of("10D", "62A", "N300").contains(offence.text()));
  }

  private static boolean isAgainstProperty(RecordedOffence offence) {
    return offence
        .code()
        .flatMap(CATALOGUE::find)
        .map(OffenceEntry::group)
        .or(() -> offence.classCode().flatMap(CATALOGUE::findClass).flatMap(OffenceClass::group))
        .filter(
            Set.of(
                    OffenceGroup.ROBBERY,
                    OffenceGroup.BURGLARY,
                    OffenceGroup.THEFT,
                    OffenceGroup.VEHICLE_OFFENCES)
                ::contains)
        .isPresent();
  }

  // ---- Facts ------------------------------------------------------------------------------------

  private Facts facts(int number, RecordedOffence offence) {
    Facts.Builder facts = Facts.builder();
    boolean mayBeSpecific =
        COUNTED_BY
            .of(offence, CATALOGUE)
            .filter(entry -> entry.unit() == CountingUnit.SPECIFIC_VICTIM_OR_GROUP)
            .isPresent();
    if (mayBeSpecific) {
      yesOrNo(facts, "specificIntendedVictim", 0.7);
    }
    yesOrNo(facts, "atTimeOfRobbery", 0.6);
    yesOrNo(facts, "connectedWithAffray", 0.6);
    yesOrNo(facts, "continuesRecordedConduct", 0.7);
    yesOrNo(facts, "exceptionalGapAccepted", 0.3);
    yesOrNo(facts, "burglaryCharged", 0.5);
    yesOrNo(facts, "enteredAsTrespasser", 0.3);
    yesOrNo(facts, "formerPartners", 0.3);
    yesOrNo(facts, "knewOrOughtToKnow", 0.95);
    yesOrNo(facts, "personallyConnected", 0.95);
    yesOrNo(facts, "repeatedOrContinuous", 0.95);
    yesOrNo(facts, "seriousEffect", 0.95);
    yesOrNo(facts, "suspectResponsibleForChild", 0.3);
    yesOrNo(facts, "offenceMadeOut", 0.85);
    yesOrNo(facts, "offenderDistinguishable", 0.7);
    yesOrNo(facts, "offenderNumberGivenWithReason", 0.5);
    yesOrNo(facts, "principalCrimeUnclear", 0.2);
    yesOrNo(facts, "separateEvidenceOfDangerousDriving", 0.5);
    yesOrNo(facts, "servedBurglaryOrTheft", 0.5);
    yesOrNo(facts, "undulyForced", 0.3);
    yesOrNo(facts, "vehicleKnownStolen", 0.2);
    yesOrNo(facts, "weaponUsedInOtherOffence", 0.5);
    yesOrNo(facts, "drugTypeConfirmedByTest", 0.97);
    state(facts, 1, integer("occasions"), chance(0.9) ? 3 : 1);
    state(facts, 1, integer("likelySentenceRank"), number);
    state(facts, 1, text("intent"), chance(0.8) ? "threat-to-be-feared" : "none");
    state(facts, 1, text("communicationMedium"), chance(0.7) ? "in-person" : "letter");
    state(
        facts,
        0.3,
        text("propertyOwner"),
        any(List.of("person", "business", "business-and-person")));
    state(facts, 0.3, text("propertyKind"), any(List.of("goods", "personal-device")));
    state(facts, 1, money("businessPropertyValue"), new BigDecimal(10 * (1 + random.nextInt(3))));
    state(facts, 1, money("personalPropertyValue"), new BigDecimal(10 * (1 + random.nextInt(3))));
    if (isAgainstProperty(offence)) {
      state(
          facts,
          1,
          text("force"),
          any(List.of("none", "none", "none", "to-property-only", "used")));
    }
    state(facts, 1, text("suspectEmployedBy"), any(List.of("none", "none", "owner")));
    state(facts, 0.4, text("takenFrom"), any(List.of("shop", "shop", "till", "dwelling")));
    rarely(facts, 0.1, bool("roomLetIndividually"), true);
    rarely(facts, 0.1, text("departmentOrFranchiseOf"), any(UNITS));
    rarely(facts, 0.05, text("courseOfConductEndedBy"), "order");
    rarely(facts, 0.1, text("fcrDecidedOffence"), decidedByRegistrar);
    return facts.build();
  }

  private Facts factsOfReport() {
    Facts.Builder facts = Facts.builder();
    rarely(facts, 0.5, bool("formerPartners"), chance(0.5));
    rarely(facts, 0.5, integer("occasions"), 2);
    rarely(facts, 0.5, text("fcrDecidedOffence"), decidedByRegistrar);
    return facts.build();
  }

  private void yesOrNo(Facts.Builder facts, String name, double yes) {
    state(facts, 1, bool(name), chance(yes));
  }

  private <T> void state(Facts.Builder facts, double probability, Fact<T> fact, T value) {
    if (isStated() && chance(probability)) {
      facts.state(fact, value);
    }
  }

  private <T> void rarely(Facts.Builder facts, double probability, Fact<T> fact, T value) {
    if (chance(probability)) {
      facts.state(fact, value);
    }
  }
}
